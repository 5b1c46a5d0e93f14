import type { CheckRun, Place } from './finding';
import { judge, type Judged, placesOf, type Relation, type Values } from './relation';
import type { RuleRun } from './rule';

/**
 * A figure of a table that must follow from others of it, with as much as it takes to see that it does. Written out as a
 * relation only where it does not, or where something beside it does not: in a large workbook nearly all claims hold.
 */
export interface Claim {
  readonly values: Values;
  /** The figure's cell first, then those it follows from. */
  readonly cells: readonly Place[];
  /** Whether it holds without any rounding. */
  readonly exact: boolean;
  readonly relation: () => Relation;
}

/**
 * The run of a rule about a table's own arithmetic.
 * @param claims of one table; asked for again when something in the table does not hold
 */
export function claimsRun(rule: string, claims: () => readonly Claim[]): RuleRun {
  const judged: Judged[] = [];
  const checks: CheckRun[] = [];
  for (const { exact, relation, values, cells } of claims()) {
    if (exact) checks.push({ rule, values, state: 'passed', reason: null, cells });
    else {
      const one = judge(relation());
      judged.push(one);
      checks.push(checkRun(one));
    }
  }
  return { judged, checks, claimsIn: claims };
}

/** The run of a rule between tables. */
export function relationsRun(relations: readonly Relation[]): RuleRun {
  const judged = relations.map(judge);
  return { judged, checks: judged.map(checkRun) };
}

/** Whether a claim holds, as far as rounding goes. */
export function holds({ exact, relation }: Claim): boolean {
  return exact || judge(relation()).state !== 'failed';
}

function checkRun({ relation, state }: Judged): CheckRun {
  const { rule, values } = relation;
  return {
    rule,
    values,
    state: state === 'failed' ? 'failed' : 'passed',
    reason: null,
    cells: placesOf(relation),
  };
}
