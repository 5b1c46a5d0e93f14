import type { TableCell } from './table';
import type { Match } from './sum-match';
import { matchesBeside, provesAlone, provesLabelled } from './sum-match';
import type { Units } from './units';
import { columnUnits } from './units';

/** A row as the search for sums sees it. */
export interface SumRow {
  readonly saysTotal: boolean;
  /** A row that no sum counts: a heading, or "herav …". */
  readonly apart: boolean;
  /** A heading parts the rows above it from those below. */
  readonly heading: boolean;
  /** A row that its label shows to be no sum, such as one KOSTRA function. */
  readonly single: boolean;
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
  private readonly units: readonly (readonly Units[])[];
  /** Rows that no sum has taken up yet, in order. */
  private open: number[];

  constructor(private readonly rows: readonly SumRow[]) {
    this.units = columnUnits(rows.map(({ cells }) => cells));
    this.open = rows.flatMap((row, index) => (row.apart ? [] : [index]));
  }

  run(): Map<number, FoundSum> {
    this.collapse();
    this.collapseSingleParts();
    for (const row of this.unsettled()) this.settle(row);
    return this.found;
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
    const match = this.found.has(row) ? null : (this.bestMatch(place, -1) ?? this.bestMatch(place, 1));
    if (!match) return place;
    this.accept(row, match.parts, false);
    return this.open.indexOf(row);
  }

  /** The run of open rows before (-1) or after (1) a place that its row is the sum of; of equals the longest. */
  private bestMatch(place: number, step: 1 | -1): Match | null {
    const row = this.open[place] ?? 0;
    const { saysTotal = false, single = false } = this.rows[row] ?? {};
    const proves = ({ parts, ...match }: Match) =>
      saysTotal
        ? provesLabelled(match) && (parts.length > 1 || !this.found.has(parts[0] ?? 0))
        : !single && parts.length > 1 && provesAlone(match);
    const matches = this.matches(place, step, saysTotal && step < 0).filter(proves);
    return matches.reduce<Match | null>(
      (best, match) => (best && best.agreeing > match.agreeing ? best : match),
      null,
    );
  }

  private matches(place: number, step: 1 | -1, far: boolean): Match[] {
    return matchesBeside(this.units, this.open, place, step, far ? this.open.length : LONGEST_GROUP);
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
    const cells = this.units[row] ?? [];
    const same = cells.every(({ value }, column) => value === this.units[part]?.[column]?.value);
    return same && cells.filter(({ value }) => value !== null && value !== 0).length >= FEWEST_EQUAL;
  }

  private unsettled(): number[] {
    return this.open.filter(row => this.rows[row]?.saysTotal && !this.found.has(row));
  }

  /**
   * A labelled total that most columns contradict. Its parts are those its place suggests, or any that two columns agree
   * on; where no column agrees, its place alone decides, and only in a table without other sums to mistake for rows.
   */
  private settle(row: number): void {
    const place = this.open.indexOf(row);
    if (place < 0) return;
    const above = this.open.slice(this.groupStart(place), place);
    const matches = [...this.matches(place, -1, true), ...this.matches(place, 1, false)];
    const expected = matches.find(
      ({ parts }) => parts.length === above.length && parts.at(-1) === above.at(-1),
    );
    const likely = expected && expected.telling > 0 ? expected : matches.find(({ telling }) => telling >= 2);
    const plain = above.length > 1 && !above.some(part => this.found.has(part) || this.rows[part]?.saysTotal);
    this.accept(row, likely?.parts ?? (plain ? above : []), likely === undefined);
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
