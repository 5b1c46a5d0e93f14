import type { Corner, Reference } from '../../table/references';
import type { Content } from '../content';
import { shapeOf } from './shape';

/** What was written in a cell, and what stands there now. */
export interface Pair {
  readonly written: Content;
  readonly now: Content;
}

/**
 * Tells who changed a cell. When rows are put into a source or its sheet gets a new name, Excel itself writes the
 * formulas anew, and all of them alike: row 8 is row 9 in every cell. What does not follow the others was changed by a
 * person.
 */
export class Moves {
  private readonly votes = new Map<string, Map<string, number>>();

  constructor(pairs: readonly Pair[]) {
    for (const { from, to } of pairs.flatMap(referencePairs)) {
      for (const move of movesOf(from, to)) this.vote(move);
    }
  }

  /** Whether the cell stands as it was written, but for what Excel did. */
  isUntouched(pair: Pair): boolean {
    if (pair.written === pair.now) return true;
    if (shapeOf(pair.written).text !== shapeOf(pair.now).text) return false;
    return referencePairs(pair).every(({ from, to }) => movesOf(from, to).every(move => this.isUsual(move)));
  }

  private vote({ what, then, now }: Move): void {
    const votes = this.votesOn(what, then);
    votes.set(now, (votes.get(now) ?? 0) + 1);
    this.votes.set(keyOf(what, then), votes);
  }

  /** Among equals the one that stayed where it was counts as usual. */
  private isUsual({ what, then, now }: Move): boolean {
    const votes = this.votesOn(what, then);
    const most = Math.max(0, ...votes.values());
    return votes.get(now) === most && (now === then || votes.get(then) !== most);
  }

  private votesOn(what: string, then: string): Map<string, number> {
    return this.votes.get(keyOf(what, then)) ?? new Map<string, number>();
  }
}

const keyOf = (what: string, then: string): string => `${what}\n${then}`;

/** A sheet, a row or a column that formulas point at, then and now. */
interface Move {
  /** "sheet", or which axis of which sheet. */
  readonly what: string;
  readonly then: string;
  readonly now: string;
}

interface ReferencePair {
  readonly from: Reference;
  readonly to: Reference;
}

/** The references of a cell, then and now; none when it is another formula now. */
function referencePairs({ written, now }: Pair): ReferencePair[] {
  const [before, after] = [shapeOf(written), shapeOf(now)];
  if (before.text !== after.text) return [];
  return before.references.flatMap((from, index) => {
    const to = after.references[index] ?? null;
    return from && to ? [{ from, to }] : [];
  });
}

function movesOf(from: Reference, to: Reference): Move[] {
  const sheet = from.sheet ?? '';
  const corners: [Corner, Corner][] = [[from.from, to.from]];
  if (from.to && to.to) corners.push([from.to, to.to]);
  return [
    { what: 'sheet', then: sheet, now: to.sheet ?? '' },
    ...corners.flatMap(([then, now]): Move[] =>
      (['row', 'column'] as const).map(axis => ({
        what: `${axis} ${sheet}`,
        then: String(then[axis]),
        now: String(now[axis]),
      })),
    ),
  ];
}
