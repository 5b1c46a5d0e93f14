import { targetCheck, targetFinding } from '../letter-finding';
import { targetFix } from '../letter-fix';
import type { CheckContext, Rule, RuleRun } from '../rule';

const ID = 'L02';

/** The workbook's target is not the one of an earlier year, left standing. */
export const standingTarget: Rule = {
  id: ID,
  severity: 'error',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run,
};

function run({ indicators }: CheckContext): RuleRun {
  const comparable = indicators.filter(({ assessment, demand }) => {
    const compared = !['notInLetter', 'notComparable', 'missingInWorkbook'].includes(assessment.comparison);
    return compared && (demand?.otherYears.length ?? 0) > 0;
  });
  const standing = comparable.filter(({ assessment }) => assessment.equalsLetterYear !== null);
  const suspicions = standing.map(indicator => ({
    finding: {
      ...targetFinding(ID, 'error', indicator, { year: indicator.assessment.equalsLetterYear ?? 0 }),
      fix: targetFix(indicator),
    },
    instead: [indicator.assessment.letterTarget?.value ?? []].flat(),
  }));
  return {
    findings: suspicions.map(({ finding }) => finding),
    suspicions,
    checks: comparable.map(indicator =>
      targetCheck(ID, indicator, standing.includes(indicator) ? 'failed' : 'passed'),
    ),
  };
}
