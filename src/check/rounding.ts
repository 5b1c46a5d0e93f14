import { difference, sum, sumOf } from '../figure/decimal';
import type { RecognisedTable } from '../table/table';
import { figureOf, ownRounding } from './cells';
import { type ColumnKey, differenceBehind, moneyColumns } from './columns';
import { oncePerTable } from './once-per-table';

/** How far the figure in a row and column (indexes into the table's) may lie from the exact one. */
export type Rounding = (row: number, column: number) => number;

/**
 * Half a printed unit for the figure itself. A total that is the exact sum of its printed rows was added up from
 * rounded figures and brings theirs; so may one whose rows are wrong. A deviation that is the exact difference of its
 * printed terms brings both.
 */
export const roundingOf = oncePerTable(readRounding);

/** No rounding is negative. */
const UNKNOWN = -1;

function readRounding(table: RecognisedTable): Rounding {
  const known = new Float64Array(table.rows.length * table.columns.length).fill(UNKNOWN);
  const terms = termsIn(moneyColumns(table));

  const at = (row: number, column: number) => figureOf(table.rows[row]?.cells[column]);

  function rounding(row: number, column: number): number {
    const place = row * table.columns.length + column;
    const before = known[place] ?? UNKNOWN;
    if (before !== UNKNOWN) return before;
    const figure = at(row, column);
    const own = figure ? ownRounding(figure) : 0;
    known[place] = own;
    if (!figure) return own;
    const { value } = figure;
    const widest = Math.max(own, ofParts(row, column, value, own), ofTerms(row, column, value));
    known[place] = widest;
    return widest;
  }

  function ofParts(row: number, column: number, value: number, own: number): number {
    const all = table.rows[row]?.parts ?? [];
    const parts = all.length === 0 ? all : all.filter(part => at(part, column));
    if (parts.length === 0) return 0;
    const together = sumOf(parts, part => at(part, column)?.value ?? 0);
    const off = Math.abs(difference(together, value));
    const behind = sumOf(parts, part => rounding(part, column));
    return off === 0 || off > sum([own, behind]) ? behind : 0;
  }

  function ofTerms(row: number, column: number, value: number): number {
    const behind = terms.get(column);
    if (!behind) return 0;
    const [minuend, subtrahend] = behind;
    const [left, right] = [at(row, minuend), at(row, subtrahend)];
    if (!left || !right || difference(left.value, right.value) !== value) return 0;
    return sum([rounding(row, minuend), rounding(row, subtrahend)]);
  }

  return rounding;
}

/** By column the two that it is the difference of. */
function termsIn(keys: ReadonlyMap<ColumnKey, number>): ReadonlyMap<number, readonly [number, number]> {
  return new Map(
    [...keys].flatMap(([key, column]) => {
      const [minuend, subtrahend] = (differenceBehind(key) ?? []).map(term => keys.get(term));
      if (minuend === undefined || subtrahend === undefined) return [];
      return [[column, [minuend, subtrahend] as const] as const];
    }),
  );
}
