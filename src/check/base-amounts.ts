import { difference, product, sum } from '../figure/decimal';
import { figureOf } from './cells';
import { isBase } from './columns';
import { factorBetween, type Line, weightOf } from './line';

/**
 * The base amounts of lines in one column, by the index of the line; in kroner, so that tables of different scales can be
 * compared. Plain arrays of numbers, since large workbooks have tens of thousands of lines.
 */
export interface BaseColumn {
  /** NaN where a line has no settled figure. */
  readonly values: Float64Array;
  readonly roundings: Float64Array;
  readonly weights: Uint8Array;
}

/** The base columns that lines have, each with the amounts of all lines. */
export function baseColumns(lines: readonly Line[]): BaseColumn[] {
  const keys = new Set(
    [...new Set(lines.map(({ columns }) => columns))].flatMap(columns => [...columns.keys()]),
  );
  return [...keys].filter(isBase).map(key => {
    const column = {
      values: new Float64Array(lines.length).fill(NaN),
      roundings: new Float64Array(lines.length),
      weights: new Uint8Array(lines.length),
    };
    lines.forEach((line, at) => takeIn(column, at, line, line.columns.get(key)));
    return column;
  });
}

function takeIn(amounts: BaseColumn, at: number, line: Line, column: number | undefined): void {
  const figure = column === undefined ? null : figureOf(line.row.cells[column]);
  if (column === undefined || !figure) return;
  const factor = factorBetween(line.scale, 'kr');
  amounts.values[at] = product(figure.value, factor);
  amounts.roundings[at] = product(line.rounding(line.index, column), factor);
  amounts.weights[at] = weightOf(figure);
}

/** Whether two lines have amounts in a column that are the same within rounding. */
export function agree({ values, roundings }: BaseColumn, one: number, other: number): boolean {
  const value = values[one] ?? NaN;
  const otherValue = values[other] ?? NaN;
  const rounding = roundings[one] ?? 0;
  const otherRounding = roundings[other] ?? 0;
  if (!(Math.abs(value - otherValue) <= farFor(value, rounding + otherRounding))) return false;
  return Math.abs(difference(value, otherValue)) <= sum([rounding, otherRounding]);
}

/** A difference from an amount that no rounding explains, whatever binary figures make of it. */
function farFor(value: number, rounding: number): number {
  return 2 * rounding + 1e-6 * Math.abs(value);
}

type Tell = (one: number, other: number) => void;

/** Tells once of each pair among some lines whose amounts agree: each looks as far about it as its own rounding reaches. */
export function neighbours(column: BaseColumn, some: readonly number[], tell: Tell): void {
  const rising = risen(column.values, some);
  for (let at = 0; at < rising.length; at += 1) {
    lookFrom(column, rising, at, 1, tell);
    lookFrom(column, rising, at, -1, tell);
  }
}

/** Some lines in the order of their amounts. Numbers alone are sorted much quicker than lines by their numbers. */
function risen(values: Float64Array, some: readonly number[]): Int32Array {
  const sorted = new Float64Array(some.length);
  for (let at = 0; at < some.length; at += 1) sorted[at] = values[some[at] ?? 0] ?? NaN;
  sorted.sort();
  const taken = new Int32Array(some.length);
  const rising = new Int32Array(some.length);
  for (const line of some) {
    const first = firstOf(sorted, values[line] ?? NaN);
    const again = taken[first] ?? 0;
    rising[first + again] = line;
    taken[first] = again + 1;
  }
  return rising;
}

/** The first place of a value in a sorted list that has it. */
function firstOf(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? NaN) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function lookFrom(column: BaseColumn, rising: Int32Array, at: number, step: 1 | -1, tell: Tell): void {
  const { values, roundings } = column;
  const line = rising[at] ?? 0;
  const value = values[line] ?? NaN;
  const rounding = roundings[line] ?? 0;
  const far = farFor(value, 2 * rounding);
  for (let to = at + step; ; to += step) {
    const other = rising[to];
    if (other === undefined || Math.abs((values[other] ?? NaN) - value) > far) break;
    // Of two the one with more rounding tells, or the first.
    const more = rounding - (roundings[other] ?? 0);
    if ((more > 0 || (more === 0 && step > 0)) && agree(column, line, other)) tell(line, other);
  }
}
