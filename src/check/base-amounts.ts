import { difference, sum } from '../figure/decimal';
import { isBase } from './columns';
import { amountIn, type Line } from './line';

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

/** What it says that an amount comes twice: nothing much, something of totals, or that two lines may be the same. */
export const WEIGHT = { small: 0, large: 1, telling: 2 } as const;

/** The base columns that lines have, each with the amounts of all lines. */
export function baseColumns(lines: readonly Line[]): BaseColumn[] {
  const keys = new Set(
    [...new Set(lines.map(({ columns }) => columns))].flatMap(columns => [...columns.keys()]),
  );
  return [...keys].filter(isBase).map(key => {
    const amounts = {
      values: new Float64Array(lines.length).fill(NaN),
      roundings: new Float64Array(lines.length),
      weights: new Uint8Array(lines.length),
    };
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      const column = line?.columns.get(key);
      const amount = !line || column === undefined ? null : amountIn(line, column, 'kr');
      if (!amount) continue;
      amounts.values[index] = amount.value;
      amounts.roundings[index] = amount.rounding;
      amounts.weights[index] = amount.telling ? WEIGHT.telling : amount.large ? WEIGHT.large : WEIGHT.small;
    }
    return amounts;
  });
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
  const { values } = column;
  const rising = some.toSorted((one, other) => (values[one] ?? NaN) - (values[other] ?? NaN));
  for (let at = 0; at < rising.length; at += 1) {
    lookFrom(column, rising, at, 1, tell);
    lookFrom(column, rising, at, -1, tell);
  }
}

function lookFrom(column: BaseColumn, rising: readonly number[], at: number, step: 1 | -1, tell: Tell): void {
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
