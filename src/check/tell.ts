import type { CheckRun, Finding, Place } from './finding';
import type { Values } from './relation';

/** A finding with what it has to say; what is left out, it has nothing to say about. */
export function told(finding: Pick<Finding, 'rule' | 'severity' | 'place'> & Partial<Finding>): Finding {
  return { related: [], expected: null, found: null, values: {}, fix: null, source: null, ...finding };
}

/** A check that was carried out. */
export function checked(rule: string, holds: boolean, cells: readonly Place[], values: Values): CheckRun {
  return { rule, values, state: holds ? 'passed' : 'failed', reason: null, cells };
}
