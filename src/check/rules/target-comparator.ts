import { targetCheck, targetFinding } from '../letter-finding';
import { targetFix } from '../letter-fix';
import type { CheckContext, Rule, RuleRun } from '../rule';
import type { AssessedIndicator } from '../assess';

const ID = 'L03';

/** The sign in front of the target is the letter's. */
export const targetComparator: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run,
};

function run({ indicators }: CheckContext): RuleRun {
  const sameNumber = indicators.filter(({ assessment: { comparison } }) =>
    ['equal', 'comparatorDiffers'].includes(comparison),
  );
  const differing = sameNumber.filter(({ assessment }) => assessment.comparison === 'comparatorDiffers');
  return {
    findings: differing.map(indicator => {
      const variant = variantOf(indicator);
      // A sign that the letter does not have may have been set elsewhere.
      const fix = variant === 'added' ? null : targetFix(indicator);
      return { ...targetFinding(ID, 'warning', indicator, { variant }), fix };
    }),
    checks: sameNumber.map(indicator =>
      targetCheck(ID, indicator, differing.includes(indicator) ? 'failed' : 'passed'),
    ),
  };
}

function variantOf({ assessment: { letterTarget, workbookTarget } }: AssessedIndicator): string {
  if (!workbookTarget?.comparator) return 'lost';
  return letterTarget?.comparator ? 'other' : 'added';
}
