import type { Units } from './units';

/** A run of rows held against the row that may be their sum. */
export interface Match {
  /** How many open rows the run has, before or after the row. */
  readonly count: number;
  /** Columns in which the sum and at least one part have figures. */
  readonly comparable: number;
  /** Columns in which they add up within rounding. */
  readonly agreeing: number;
  /** Of those, columns where several parts count and the sum is far above what rounding allows. */
  readonly telling: number;
}

/** A sum is telling where it is so many times larger than what rounding allows. */
const WELL_ABOVE_ROUNDING = 10;
/** An unlabelled row is a sum only if so many columns tell, out of two thirds that agree. */
const FEWEST_TELLING = 3;

/** A row that says it is a sum needs more columns that agree than columns that do not. */
export function provesLabelled({ agreeing, comparable }: Match): boolean {
  return agreeing * 2 > comparable;
}

/** A row over rows of a deeper level may have an error that goes on into its deviations, half of its columns. */
export function provesHead({ agreeing, comparable, telling }: Match): boolean {
  return telling >= 2 && agreeing * 2 >= comparable;
}

/** A row that does not say so needs many, and such as do not add up by chance. */
export function provesAlone({ agreeing, comparable, telling }: Match): boolean {
  return agreeing * 3 >= comparable * 2 && telling >= Math.min(FEWEST_TELLING, Math.max(2, comparable));
}

interface Running {
  value: number;
  half: number;
  filled: number;
  any: boolean;
}

/**
 * The runs of open rows before (-1) or after (1) a place, with how they add up to its row; those in which no column
 * agrees are left out.
 * @param units of all rows, by index
 * @param open indexes of the rows that can be summed, in order
 */
export function matchesBeside(
  units: readonly (readonly Units[])[],
  open: readonly number[],
  place: number,
  step: 1 | -1,
  longest: number,
): Match[] {
  const total = units[open[place] ?? 0] ?? [];
  const sums = total.map((): Running => ({ value: 0, half: 0, filled: 0, any: false }));
  const found: Match[] = [];
  const end = step < 0 ? Math.max(-1, place - longest - 1) : Math.min(open.length, place + longest + 1);
  // No lists or iterators in here: it is run for every row and every length of a run.
  for (let at = place + step; at !== end; at += step) {
    const part = units[open[at] ?? 0] ?? [];
    let comparable = 0;
    let agreeing = 0;
    let telling = 0;
    for (let column = 0; column < total.length; column += 1) {
      const whole = total[column];
      const sum = sums[column];
      if (!whole || !sum) continue;
      add(sum, part[column]);
      if (!sum.any || whole.value === null) continue;
      comparable += 1;
      const rounding = sum.half + whole.half;
      if (Math.abs(whole.value - sum.value) > rounding) continue;
      agreeing += 1;
      if (sum.filled > 1 && Math.abs(whole.value) > WELL_ABOVE_ROUNDING * rounding) telling += 1;
    }
    if (agreeing > 0) found.push({ count: Math.abs(at - place), comparable, agreeing, telling });
  }
  return found;
}

function add(sum: Running, cell: Units | undefined): void {
  if (!cell || cell.value === null) return;
  sum.value += cell.value;
  sum.half += cell.half;
  sum.filled += cell.value === 0 ? 0 : 1;
  sum.any = true;
}
