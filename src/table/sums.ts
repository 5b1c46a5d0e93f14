import type { TableCell } from './table';
import type { Match } from './sum-match';
import { ALONE, HEAD, LABELLED, LIKELY, type Proof, Runs } from './sum-match';
import type { Units } from './units';
import { columnUnits, isDifference } from './units';

/** A row as the search for sums sees it. */
export interface SumRow {
  readonly saysTotal: boolean;
  /** Its label says that it sums the whole table. */
  readonly saysWhole: boolean;
  /** A row that no sum counts: a heading, or "herav …". */
  readonly apart: boolean;
  /** A heading parts the rows above it from those below. */
  readonly heading: boolean;
  /** A row that its label shows to be no sum, such as one KOSTRA function. */
  readonly single: boolean;
  /** Rows below it that its level makes its parts, if the figures agree. */
  readonly children: readonly number[];
  /** One cell a column that can be summed. */
  readonly cells: readonly TableCell[];
}

export interface FoundSum {
  /** Indexes of the rows that are summed; empty where a row says it is a sum and nothing shows of what. */
  readonly parts: readonly number[];
  /** Not one column adds up. */
  readonly unproved: boolean;
}

/** Rows that an unlabelled sum, or one standing first, may reach over. */
const LONGEST_GROUP = 60;
/** Rows that a labelled total may reach over, in a table with few of them. */
const LONGEST_TOTAL = 2000;
const WORK_FOR_TOTALS = 400_000;
/** A list with more totals that do not add up is no report table. */
const MOST_UNSETTLED = 200;
/** In a longer list only words tell sums. */
const MOST_ROWS_BY_FIGURES = 1000;
/** A repeated row is a division with one unit only if so many figures are the same. */
const FEWEST_EQUAL = 3;

/**
 * Finds the rows that are sums of rows beside them, by arithmetic within rounding and by the labels; sums of sums too,
 * standing last, first or in the middle. A labelled total that fails in some columns still gets the parts that its other
 * columns agree on.
 */
export function findSums(rows: readonly SumRow[]): Map<number, FoundSum> {
  return new SumSearch(rows).run();
}

class SumSearch {
  private found = new Map<number, FoundSum>();
  private readonly units: Units;
  private readonly longestTotal: number;
  /** Rows that no sum has taken up yet, in order. */
  private open: number[];
  /** Of the rows that were open when they were last asked for. */
  private knownRuns: Runs | null = null;

  constructor(private readonly rows: readonly SumRow[]) {
    this.units = columnUnits(rows.map(({ cells }) => cells));
    const totals = rows.filter(({ saysTotal }) => saysTotal).length;
    this.longestTotal = Math.max(LONGEST_GROUP, Math.min(LONGEST_TOTAL, WORK_FOR_TOTALS / (totals + 1)));
    this.open = rows.flatMap((row, index) => (row.apart ? [] : [index]));
  }

  run(): Map<number, FoundSum> {
    this.collapseLevels();
    this.collapse();
    this.collapseSingleParts();
    const unsettled = this.unsettled();
    if (unsettled.length <= MOST_UNSETTLED) for (const row of unsettled) this.settle(row);
    return this.found;
  }

  /** Rows that head the rows of a deeper level and are their sum, from the last to the first, so that inner ones come first. */
  private collapseLevels(): void {
    if (this.rows.length > MOST_ROWS_BY_FIGURES) return;
    for (const [row, { children }] of [...this.rows.entries()].toReversed()) {
      const parts = children.filter(child => this.open.includes(child));
      const place = this.open.indexOf(row);
      if (parts.length === 0 || place < 0 || this.open[place + parts.length] !== parts.at(-1)) continue;
      const matches = this.runs.beside(place, 1, parts.length, HEAD);
      if (matches.at(-1)?.count === parts.length) this.accept(row, parts, false);
    }
  }

  /** Takes up sums until none is left, the inner ones first since only then the outer ones show. */
  private collapse(): void {
    let before: number;
    do {
      before = this.found.size;
      for (let place = 0; place < this.open.length; place += 1) place = this.collapseAt(place);
    } while (this.found.size > before);
  }

  /** Looks for a sum at one place; returns where the row stands afterwards. */
  private collapseAt(place: number): number {
    const row = this.open[place] ?? 0;
    const parts = this.found.has(row) ? null : (this.bestParts(place, -1) ?? this.bestParts(place, 1));
    if (!parts) return place;
    this.accept(row, parts, false);
    return this.open.indexOf(row);
  }

  /** The run of open rows before (-1) or after (1) a place that its row is the sum of; of equals the longest. */
  private bestParts(place: number, step: 1 | -1): readonly number[] | null {
    const row = this.open[place] ?? 0;
    const { saysTotal = false, single = false } = this.rows[row] ?? {};
    if (!saysTotal && (single || this.rows.length > MOST_ROWS_BY_FIGURES)) return null;
    const isItem = !this.found.has(this.open[place + step] ?? 0);
    const matches = this.matches(place, step, saysTotal ? LABELLED : ALONE).filter(
      ({ count }) => count > 1 || (saysTotal && isItem),
    );
    const best = matches.reduce<Match | null>((a, b) => (a && a.agreeing > b.agreeing ? a : b), null);
    return best && this.partsOf(place, step, best);
  }

  private matches(place: number, step: 1 | -1, proof: Proof): Match[] {
    const far = step < 0 && this.rows[this.open[place] ?? 0]?.saysTotal;
    return this.runs.beside(place, step, far ? this.longestTotal : LONGEST_GROUP, proof);
  }

  private get runs(): Runs {
    if (this.knownRuns?.open !== this.open) this.knownRuns = new Runs(this.units, this.open);
    return this.knownRuns;
  }

  private partsOf(place: number, step: 1 | -1, { count }: Match): readonly number[] {
    return step < 0 ? this.open.slice(place - count, place) : this.open.slice(place + 1, place + 1 + count);
  }

  /** A division with one unit repeats it: it is taken as its sum where that makes a labelled total add up. */
  private collapseSingleParts(): void {
    const unsettled = this.unsettled();
    if (unsettled.length === 0) return;
    const before = { open: this.open, found: new Map(this.found) };
    for (const [place, row] of before.open.entries()) {
      const part = before.open[place - 1];
      if (part === undefined || this.rows[row]?.saysTotal || this.found.has(row) || this.found.has(part))
        continue;
      if (this.repeats(row, part)) this.accept(row, [part], false);
    }
    this.collapse();
    if (!unsettled.some(row => this.found.has(row))) Object.assign(this, before);
  }

  private repeats(row: number, part: number): boolean {
    const { width, values } = this.units;
    const own = values.subarray(row * width, (row + 1) * width);
    const theirs = values.subarray(part * width, (part + 1) * width);
    const same = own.every((value, column) => Object.is(value + 0, (theirs[column] ?? NaN) + 0));
    return same && own.filter(value => !Number.isNaN(value) && value !== 0).length >= FEWEST_EQUAL;
  }

  private unsettled(): number[] {
    return this.open.filter(row => this.rows[row]?.saysTotal && !this.found.has(row));
  }

  /**
   * A labelled total that most columns contradict. Its parts are those its place suggests, or any that two columns agree
   * on; where no column agrees, its place alone decides, and only in a table without other sums to mistake for rows, but
   * for rows of a higher level, or sums that a total of the whole takes up, where it has no second figure to speak for it.
   * What incomes leave of expenses is no sum.
   */
  private settle(row: number): void {
    const place = this.open.indexOf(row);
    if (place < 0) return;
    const above = this.open.slice(this.groupStart(place), place);
    const likely = this.likelyParts(place, above.length);
    const { width, values } = this.units;
    const figures = values.slice(row * width, (row + 1) * width).filter(value => !Number.isNaN(value));
    const alone = figures.length === 1;
    const isRow = (part: number) =>
      !this.found.has(part) || (alone && (this.rows[part]?.children.length ?? 0) > 0);
    const plain = above.length > 1 && above.every(part => isRow(part) && !this.rows[part]?.saysTotal);
    const isSum = plain || (alone && this.isWholeOf(row, above));
    const parts = isSum && !(alone && isDifference(this.units, row, above)) ? above : [];
    this.accept(row, likely ?? parts, likely === null);
  }

  /** Whether a row can only be meant as the sum of the sums above it: its label says that it is that of the whole. */
  private isWholeOf(row: number, sums: readonly number[]): boolean {
    const whole = this.rows[row]?.saysWhole === true && sums.length > 1;
    return whole && sums.every(part => this.found.get(part)?.unproved === false);
  }

  private likelyParts(place: number, expected: number): readonly number[] | null {
    const before = this.matches(place, -1, LIKELY);
    const match = before.find(({ count, telling }) => count === expected && telling > 0);
    const other = match ?? before.find(({ telling }) => telling >= 2);
    if (other) return this.partsOf(place, -1, other);
    const after = this.matches(place, 1, LIKELY).find(({ telling }) => telling >= 2);
    return after ? this.partsOf(place, 1, after) : null;
  }

  /** Where the rows begin that a total would sum: all open rows for the last total, else those since a sum or heading. */
  private groupStart(place: number): number {
    const isLast = !this.open.slice(place + 1).some(row => this.rows[row]?.saysTotal);
    if (isLast) return 0;
    for (let start = place - 1; start >= 0; start -= 1) {
      const [row = 0, next = 0] = [this.open[start], this.open[start + 1]];
      if (this.found.has(row) || this.rows.slice(row + 1, next).some(({ heading }) => heading))
        return start + 1;
    }
    return 0;
  }

  private accept(row: number, parts: readonly number[], unproved: boolean): void {
    this.found.set(row, { parts, unproved });
    const taken = new Set(parts);
    this.open = this.open.filter(index => !taken.has(index));
  }
}
