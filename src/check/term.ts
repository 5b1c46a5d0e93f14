import type { RecognisedTable, TableCell } from '../table/table';
import { figureOf, ownRounding, placeAt } from './cells';
import type { CheckRun, Place } from './finding';
import { type Amount } from './line';
import { oncePerTable } from './once-per-table';
import type { Term, Values } from './relation';
import { roundingOf } from './rounding';

/** By row and column; a cell is a term of several relations. */
const termsOf = oncePerTable(({ rows, columns }) => new Array<Term | null>(rows.length * columns.length));

/** A cell of a table, as indexes, as an added term; null when it has no settled figure. */
export function termOf(table: RecognisedTable, row: number, column: number | undefined): Term | null {
  if (column === undefined) return null;
  const terms = termsOf(table);
  const at = row * table.columns.length + column;
  return (terms[at] ??= readTerm(table, row, column));
}

function readTerm(table: RecognisedTable, row: number, column: number): Term | null {
  const figure = figureOf(table.rows[row]?.cells[column]);
  if (!figure) return null;
  const rounding = roundingOf(table)(row, column);
  return { place: placeAt(table, row, column), value: figure.value, rounding, sign: 1 };
}

/** The same with the rounding of the printed figure alone, whatever it was added up from: for a total against its own rows. */
export function ownTermOf(table: RecognisedTable, row: number, column: number): Term | null {
  const term = termOf(table, row, column);
  const figure = figureOf(table.rows[row]?.cells[column]);
  if (!term || !figure) return null;
  const { place, value, sign } = term;
  return { place, value, rounding: ownRounding(figure), sign };
}

/** The same term, taken away. */
export function subtracted(term: Term | null): Term | null {
  return term && { place: term.place, value: term.value, rounding: term.rounding, sign: -1 };
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
