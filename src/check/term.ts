import type { RecognisedTable, TableCell } from '../table/table';
import { figureOf, placeOf } from './cells';
import type { CheckRun, Place } from './finding';
import { type Amount } from './line';
import type { Term, Values } from './relation';
import type { Rounding } from './rounding';

/** A cell of a table as a term; null when it has no settled figure. */
export function termOf(
  table: RecognisedTable,
  row: number,
  column: number | undefined,
  rounding: Rounding,
  sign: Term['sign'] = 1,
): Term | null {
  const cell = column === undefined ? undefined : table.rows[row]?.cells[column];
  const figure = figureOf(cell);
  if (!cell || !figure || column === undefined) return null;
  return { place: placeOf(table, cell), value: figure.value, rounding: rounding(row, column), sign };
}

export function termOfAmount({ place, value, rounding }: Amount, sign: Term['sign'] = 1): Term {
  return { place, value, rounding, sign };
}

const ONE_PERCENT = 0.01;

/**
 * What a figure is multiplied by to be written in a cell: percentages stand as fractions. Null for a formula and for a
 * figure that stands as text, which are not to be overwritten with a number.
 */
export function cellFactorOf(cell: TableCell): number | null {
  const figure = figureOf(cell);
  if (!figure || cell.formula !== null || cell.asText) return null;
  return figure.percent ? ONE_PERCENT : 1;
}

/** Whether a cell says something, but no figure that can be reckoned with: words, two readings, an error value. */
export function isUnusable(cell: TableCell | undefined): boolean {
  return (
    cell !== undefined && (cell.error || (cell.figure.kind !== 'figure' && cell.figure.kind !== 'missing'))
  );
}

/** A check that could not be carried out; the reason is a key of `language/`. */
export function notRun(rule: string, reason: string, cells: readonly Place[], values: Values): CheckRun {
  return { rule, values, state: 'notRun', reason, cells };
}
