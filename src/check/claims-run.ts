import type { CheckRun } from './finding';
import { type Claim, judge, type Judged, placesOf, type Relation } from './relation';
import type { RuleRun } from './rule';

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
