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

/** What a run of rows needs for its sum to be proved. */
export interface Proof {
  readonly proves: (match: Match) => boolean;
  /** Of so many columns at most that do not add up none proves it, whatever the others do. */
  readonly mostOff: (width: number) => number;
}

/** A row that says it is a sum needs more columns that agree than columns that do not. */
export const LABELLED: Proof = {
  proves: ({ agreeing, comparable }) => agreeing * 2 > comparable,
  mostOff: width => Math.floor((width - 1) / 2),
};

/** A row over rows of a deeper level may have an error that goes on into its deviations, half of its columns. */
export const HEAD: Proof = {
  proves: ({ agreeing, comparable, telling }) =>
    agreeing * 2 > comparable || (telling >= 2 && agreeing * 2 === comparable),
  mostOff: width => Math.floor(width / 2),
};

/** A row that does not say so needs many, and such as do not add up by chance. */
export const ALONE: Proof = {
  proves: ({ agreeing, comparable, telling }) =>
    agreeing * 3 >= comparable * 2 && telling >= Math.min(FEWEST_TELLING, Math.max(2, comparable)),
  mostOff: width => Math.floor(width / 3),
};

/** Any sum in which a column agrees. */
export const LIKELY: Proof = { proves: () => true, mostOff: width => width };

/** What is told of the figures of rows together: their sum, what rounding may have taken, how many there are, and how many are not 0. */
const SUM = 0;
const HALVES = 1;
const COUNTED = 2;
const FILLED = 3;
const TOLD = 4;

/** Runs of rows that can be summed, held against the rows beside them. */
export class Runs {
  /** What the first so many open rows have together, by their number, by column, and by what is told. */
  private readonly together: Float64Array;

  /** @param open indexes of the rows that can be summed, in order */
  constructor(
    private readonly units: Units,
    readonly open: readonly number[],
  ) {
    this.together = togetherOf(units, open);
  }

  /** The runs before (-1) or after (1) a place in `open` that may prove its row their sum; those in which no column agrees never do. */
  beside(place: number, step: 1 | -1, longest: number, { proves, mostOff }: Proof): Match[] {
    const most = Math.min(longest, step < 0 ? place : this.open.length - place - 1);
    const off = mostOff(this.units.width);
    const found: Match[] = [];
    for (let count = 1; count <= most; count += 1) {
      const match =
        step < 0
          ? this.match(place, place - count, place, off)
          : this.match(place, place + 1, place + 1 + count, off);
      if (match && proves(match)) found.push(match);
    }
    return found;
  }

  /** The open rows from one place to before another, held against the row at a place; null where more columns than `most` are off. */
  private match(place: number, from: number, to: number, most: number): Match | null {
    const { units } = this;
    const { width } = units;
    const total = (this.open[place] ?? 0) * width;
    let [comparable, agreeing, telling] = [0, 0, 0];
    for (let column = 0; column < width; column += 1) {
      const whole = units.values[total + column] ?? NaN;
      if (Number.isNaN(whole) || this.between(from, to, column, COUNTED) === 0) continue;
      comparable += 1;
      const rounding = this.between(from, to, column, HALVES) + (units.halves[total + column] ?? 0);
      if (Math.abs(whole - this.between(from, to, column, SUM)) <= rounding) {
        agreeing += 1;
        if (this.between(from, to, column, FILLED) > 1 && Math.abs(whole) > WELL_ABOVE_ROUNDING * rounding)
          telling += 1;
      } else if (comparable - agreeing > most) return null;
    }
    return agreeing === 0 ? null : { count: to - from, comparable, agreeing, telling };
  }

  /** What is told of a column's figures from one place to before another. */
  private between(from: number, to: number, column: number, told: number): number {
    const { width } = this.units;
    const until = this.together[(to * width + column) * TOLD + told] ?? 0;
    return until - (this.together[(from * width + column) * TOLD + told] ?? 0);
  }
}

function togetherOf({ width, values, halves }: Units, open: readonly number[]): Float64Array {
  const together = new Float64Array((open.length + 1) * width * TOLD);
  for (let place = 0; place < open.length; place += 1) {
    for (let column = 0; column < width; column += 1) {
      const before = (place * width + column) * TOLD;
      const after = before + width * TOLD;
      const at = (open[place] ?? 0) * width + column;
      const value = values[at] ?? NaN;
      for (let told = 0; told < TOLD; told += 1) together[after + told] = together[before + told] ?? 0;
      if (Number.isNaN(value)) continue;
      together[after + SUM] = (together[before + SUM] ?? 0) + value;
      together[after + HALVES] = (together[before + HALVES] ?? 0) + (halves[at] ?? 0);
      together[after + COUNTED] = (together[before + COUNTED] ?? 0) + 1;
      if (value !== 0) together[after + FILLED] = (together[before + FILLED] ?? 0) + 1;
    }
  }
  return together;
}
