import type { Comparator } from '../figure/figure';
import type { Direction, Outcome } from './target';

/** Why an outcome is what it is; `language/` has the words. */
export type OutcomeReason =
  'reached' | 'notReached' | 'equal' | 'strict' | 'noResult' | 'noTarget' | 'unknownDirection';

export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: OutcomeReason;
}

/** A target as an outcome needs it: the figure and the sign in front of it. */
export interface Yardstick {
  readonly value: number;
  readonly comparator: Comparator | null;
}

/**
 * Whether a result meets a target, both as printed and in the same unit.
 *
 * `>` and `<` are strict, `>=` and `<=` include the figure. A plain figure asks for at least as good in the
 * indicator's direction, so an equal result meets it whatever the direction; otherwise an unknown direction
 * leaves it open.
 */
export function outcome(result: number | null, target: Yardstick | null, direction: Direction): Verdict {
  if (target === null) return { outcome: 'notAssessable', reason: 'noTarget' };
  if (result === null) return { outcome: 'notAssessable', reason: 'noResult' };
  if (target.comparator !== null) return compared(result, target.value, target.comparator);
  if (result === target.value) return { outcome: 'met', reason: 'equal' };
  if (direction === 'unknown') return { outcome: 'notAssessable', reason: 'unknownDirection' };
  return compared(result, target.value, direction === 'higher' ? '>=' : '<=');
}

function compared(result: number, target: number, comparator: Comparator): Verdict {
  const strict = comparator === '>' || comparator === '<';
  if (result === target) return strict ? missed('strict') : { outcome: 'met', reason: 'equal' };
  const higher = comparator === '>' || comparator === '>=';
  return result > target === higher ? { outcome: 'met', reason: 'reached' } : missed('notReached');
}

function missed(reason: OutcomeReason): Verdict {
  return { outcome: 'notMet', reason };
}
