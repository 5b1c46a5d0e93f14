import { difference, halfUnit, product, sum } from '../figure/decimal';
import type { ColumnRole, RecognisedTable } from '../table/table';
import type { WordRole } from '../table/words';
import { plainWords, roleOfWords } from '../table/words';
import type { SourceCell } from './source-cell';

/** How the cells of a column follow from others of their row; indexes of the table's columns. */
export type Terms =
  | { readonly kind: 'difference'; readonly minuend: number; readonly subtrahend: number }
  | { readonly kind: 'sum'; readonly columns: readonly number[] };

type Sources = readonly (readonly SourceCell[])[];

/** So many times more rows must follow the original budget before the table is taken to mean it, as the checks do. */
const MUCH_MORE = 3;

/**
 * What each column is worked out from; null for columns that point at their source. A column is worked out only where
 * its headers say so and the source's own figures, sign apart, bear it out in half of the rows at least: a deviation
 * from a forecast stays what it is.
 */
export function termsOf(table: RecognisedTable, source: Sources): (Terms | null)[] {
  return table.columns.map((_, column) => {
    const fits = candidatesFor(table, column)
      .map(terms => ({ terms, ...heldBy(source, column, terms) }))
      .filter(({ held, compared }) => held * 2 >= compared);
    const [first, second] = fits;
    return (second && second.held > (first?.held ?? 0) * MUCH_MORE ? second : first)?.terms ?? null;
  });
}

function candidatesFor(table: RecognisedTable, column: number): Terms[] {
  const role = table.columns[column]?.role;
  if (role === 'deviation') {
    return (['revisedBudget', 'originalBudget'] as const).flatMap(budget =>
      pair(table, column, budget, 'actual'),
    );
  }
  if (role === 'adjustedDeviation') return pair(table, column, 'deviation', 'carriedOver');
  const word = wordRole(table, column);
  if (word === 'ordinaryDeviation') return split(table);
  return table.kind === 'investmentCause' && word !== 'cause' ? causes(table) : [];
}

function pair(table: RecognisedTable, column: number, minuend: ColumnRole, subtrahend: ColumnRole): Terms[] {
  const year = table.columns[column]?.year ?? table.year;
  const [first, second] = [columnOf(table, minuend, year), columnOf(table, subtrahend, year)];
  return first === null || second === null
    ? []
    : [{ kind: 'difference', minuend: first, subtrahend: second }];
}

/** The column with a role: the year's own, or the only one there is. */
export function columnOf(table: RecognisedTable, role: ColumnRole, year: number | null): number | null {
  const places = [...table.columns.keys()].filter(index => table.columns[index]?.role === role);
  const [ofYear] = places.filter(index => table.columns[index]?.year === year);
  return ofYear ?? (places.length === 1 ? (places[0] ?? null) : null);
}

/** Ordinary operations are what earmarked funds leave of the deviation. */
function split(table: RecognisedTable): Terms[] {
  const minuend = columnOf(table, 'deviation', table.year);
  const subtrahend = table.columns.findIndex((_, index) => wordRole(table, index) === 'earmarkedDeviation');
  return minuend === null || subtrahend < 0 ? [] : [{ kind: 'difference', minuend, subtrahend }];
}

/** A project's deviation is the sum of its causes. */
function causes(table: RecognisedTable): Terms[] {
  const columns = [...table.columns.keys()].filter(index => wordRole(table, index) === 'cause');
  return columns.length < 2 ? [] : [{ kind: 'sum', columns }];
}

function wordRole({ columns }: RecognisedTable, index: number): WordRole {
  return roleOfWords(plainWords(columns[index]?.header ?? ''));
}

/** In how many rows the source's own figure is what the terms give, or that with its sign turned. */
function heldBy(source: Sources, column: number, terms: Terms): { held: number; compared: number } {
  const rows = source.flatMap(cells => {
    const printed = cells[column];
    const parts = (terms.kind === 'sum' ? terms.columns : [terms.minuend, terms.subtrahend]).map(
      index => cells[index],
    );
    if (!isFigure(printed) || !parts.some(isFigure)) return [];
    const amounts = parts.map(cell => (isFigure(cell) ? cell.value : 0));
    const given = terms.kind === 'sum' ? sum(amounts) : difference(amounts[0] ?? 0, amounts[1] ?? 0);
    return [agrees(printed, given, parts.length) || agrees(printed, -given, parts.length)];
  });
  return { held: rows.filter(Boolean).length, compared: rows.length };
}

/** Whether a printed figure is a computed one but for rounding: half a unit for it and for each of its parts. */
export function agrees(printed: SourceCell, given: number, parts: number): boolean {
  if (!isFigure(printed)) return false;
  const allowed = product(halfUnit(printed.decimals), parts + 1);
  return Math.abs(difference(printed.value, given)) <= allowed;
}

function isFigure(cell: SourceCell | undefined): cell is SourceCell & { readonly value: number } {
  return cell?.kind === 'number' && typeof cell.value === 'number';
}
