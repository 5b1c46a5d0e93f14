import type { Comparator } from '../figure/figure';
import { KNOWN_INDICATORS } from './known-indicators';
import { nameWords } from './name-words';
import type { Direction } from './target';

/** Where a direction comes from; `language/` has the words. */
export type DirectionReason = 'comparator' | 'history' | 'knownList' | 'chosen' | 'unknown';

export interface FoundDirection {
  readonly direction: Direction;
  readonly reason: DirectionReason;
}

/** What may tell which way is good, the surest first. */
export interface DirectionEvidence {
  readonly name: string;
  /** The comparators of this year's target: the letter's, the workbook's. */
  readonly comparators: readonly (Comparator | null)[];
  /** The comparators of the same indicator's targets in other years. */
  readonly history: readonly (Comparator | null)[];
  /** What the user answered when asked. */
  readonly chosen: Direction | null;
}

/** Which way is good for an indicator, and how we know. Never guessed: nothing known is `unknown`. */
export function directionOf({ name, comparators, history, chosen }: DirectionEvidence): FoundDirection {
  const now = comparators.find(comparator => comparator !== null);
  if (now) return { direction: directionOfComparator(now), reason: 'comparator' };
  const before = history.filter(comparator => comparator !== null).map(directionOfComparator);
  if (before[0] && before.every(direction => direction === before[0])) {
    return { direction: before[0], reason: 'history' };
  }
  const known = knownDirection(name);
  if (known) return { direction: known, reason: 'knownList' };
  if (chosen && chosen !== 'unknown') return { direction: chosen, reason: 'chosen' };
  return { direction: 'unknown', reason: 'unknown' };
}

function directionOfComparator(comparator: Comparator): Direction {
  return comparator.startsWith('>') ? 'higher' : 'lower';
}

/** The direction that the kept list gives an indicator of this name; null when it is not on it. */
export function knownDirection(name: string): Direction | null {
  const words = nameWords(name);
  const says = (stem: string) => words.some(word => word.startsWith(stem));
  return KNOWN_INDICATORS.find(({ stems }) => stems.every(says))?.direction ?? null;
}
