import { difference, sum } from '../figure/decimal';
import type { RecognisedTable } from '../table/table';
import { figureOf, ownRounding } from './cells';
import { differenceBehind, moneyColumns } from './columns';

/** How far the figure in a row and column (indexes into the table's) may lie from the exact one. */
export type Rounding = (row: number, column: number) => number;

/**
 * Half a printed unit for the figure itself. A total that is the exact sum of its printed rows was added up from
 * rounded figures and brings theirs; so may one whose rows are wrong. A deviation that is the exact difference of its
 * printed terms brings both.
 */
export function roundingOf(table: RecognisedTable): Rounding {
  const before = roundings.get(table);
  if (before) return before;
  const rounding = readRounding(table);
  roundings.set(table, rounding);
  return rounding;
}

/** Many rules ask about the same table. */
const roundings = new WeakMap<RecognisedTable, Rounding>();

function readRounding(table: RecognisedTable): Rounding {
  const keys = moneyColumns(table);
  const columns = new Map([...keys].map(([key, column]) => [column, key]));
  const known = new Map<number, number>();

  const at = (row: number, column: number) => figureOf(table.rows[row]?.cells[column]);
  const ownRoundingAt = ownRoundingIn(table);

  function rounding(row: number, column: number): number {
    const place = row * table.columns.length + column;
    const before = known.get(place);
    if (before !== undefined) return before;
    const figure = at(row, column);
    const own = ownRoundingAt(row, column);
    known.set(place, own);
    const widest = figure
      ? Math.max(own, ofParts(row, column, figure.value), ofTerms(row, column, figure.value))
      : 0;
    known.set(place, widest);
    return widest;
  }

  function ofParts(row: number, column: number, value: number): number {
    const parts = (table.rows[row]?.parts ?? []).filter(part => at(part, column));
    const off = Math.abs(difference(sum(parts.map(part => at(part, column)?.value ?? 0)), value));
    const behind = sum(parts.map(part => rounding(part, column)));
    const own = ownRoundingAt(row, column);
    return parts.length > 0 && (off === 0 || off > sum([own, behind])) ? behind : 0;
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

/** Half a printed unit for every figure, whatever it was added up from: for a total against its own rows. */
export function ownRoundingIn(table: RecognisedTable): Rounding {
  return (row, column) => {
    const figure = figureOf(table.rows[row]?.cells[column]);
    return figure ? ownRounding(figure) : 0;
  };
}
