import type { Comparator } from '../../figure/figure';
import { readFigure } from '../../figure/read';
import type { Letter } from '../../letter/letter';

/** Where in a letter a figure stands: indexes into its lists. */
export type Spot =
  | { readonly kind: 'cell'; readonly indicator: number; readonly cell: number }
  | { readonly kind: 'climate'; readonly index: number }
  | { readonly kind: 'row'; readonly table: number; readonly row: number; readonly column: number };

/** A figure that a person says is the right one; a comparator of null leaves the one that was read. */
export interface Correction {
  readonly value: number;
  readonly comparator: Comparator | null;
}

/** What a person has typed, as a correction; null when it is no figure, or one with two readings. */
export function correctionIn(text: string): Correction | null {
  const figure = readFigure(text);
  return figure.kind === 'figure' ? { value: figure.value, comparator: figure.comparator } : null;
}

/** The letter with one figure settled by hand. Its words stay, so that anyone can see what the letter writes. */
export function corrected(letter: Letter, spot: Spot, { value, comparator }: Correction): Letter {
  const settled = { value, status: 'corrected' as const, readings: [] };
  switch (spot.kind) {
    case 'cell':
      return {
        ...letter,
        indicators: changed(letter.indicators, spot.indicator, indicator => ({
          ...indicator,
          cells: changed(indicator.cells, spot.cell, cell => ({
            ...cell,
            ...settled,
            comparator: comparator ?? cell.comparator,
          })),
        })),
      };
    case 'climate':
      return { ...letter, climate: changed(letter.climate, spot.index, one => ({ ...one, ...settled })) };
    case 'row':
      return {
        ...letter,
        tables: changed(letter.tables, spot.table, table => ({
          ...table,
          rows: changed(table.rows, spot.row, row => ({
            ...row,
            values: changed<number | null>(row.values, spot.column, () => value),
            status: changed(row.status, spot.column, () => 'ok' as const),
            readings: changed(row.readings, spot.column, () => []),
          })),
        })),
      };
  }
}

function changed<Item>(items: readonly Item[], at: number, change: (item: Item) => Item): Item[] {
  return items.map((item, index) => (index === at ? change(item) : item));
}
