import { difference, sum } from '../figure/decimal';
import type { RecognisedTable } from '../table/table';
import { figureOf, ownRounding } from './cells';
import { differenceBehind, moneyColumns } from './columns';

/** How far the figure in a row and column (indexes into the table's) may lie from the exact one. */
export type Rounding = (row: number, column: number) => number;

/**
 * Half a printed unit for the figure itself. A total that is the exact sum of its printed rows was added up from
 * rounded figures and brings theirs; a deviation that is the exact difference of its printed terms brings both.
 */
export function roundingOf(table: RecognisedTable): Rounding {
  const keys = moneyColumns(table);
  const columns = new Map([...keys].map(([key, column]) => [column, key]));
  const known = new Map<string, number>();

  const at = (row: number, column: number) => figureOf(table.rows[row]?.cells[column]);

  function rounding(row: number, column: number): number {
    const place = `${row}:${column}`;
    const before = known.get(place);
    if (before !== undefined) return before;
    const figure = at(row, column);
    const own = figure ? ownRounding(figure) : 0;
    known.set(place, own);
    const widest = figure
      ? Math.max(own, ofParts(row, column, figure.value), ofTerms(row, column, figure.value))
      : 0;
    known.set(place, widest);
    return widest;
  }

  function ofParts(row: number, column: number, value: number): number {
    const parts = (table.rows[row]?.parts ?? []).filter(part => at(part, column));
    const total = sum(parts.map(part => at(part, column)?.value ?? 0));
    return parts.length > 0 && total === value ? sum(parts.map(part => rounding(part, column))) : 0;
  }

  function ofTerms(row: number, column: number, value: number): number {
    const behind = differenceBehind(columns.get(column) ?? '');
    const [minuend, subtrahend] = (behind ?? []).map(key => keys.get(key));
    if (minuend === undefined || subtrahend === undefined) return 0;
    const [left, right] = [at(row, minuend), at(row, subtrahend)];
    if (!left || !right || difference(left.value, right.value) !== value) return 0;
    return sum([rounding(row, minuend), rounding(row, subtrahend)]);
  }

  return rounding;
}
