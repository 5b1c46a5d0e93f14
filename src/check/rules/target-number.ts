import type { CheckContext, Rule, RuleRun } from '../rule';
import { targetCheck, targetFinding } from '../letter-finding';

const ID = 'L01';

/** The workbook's target is the letter's number. It may have been set in a fellesskriv, so a difference is a warning. */
export const targetNumber: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run,
};

function run({ indicators }: CheckContext): RuleRun {
  const matched = indicators.filter(({ assessment }) => assessment.comparison !== 'notInLetter');
  const different = matched.filter(
    ({ assessment }) => assessment.comparison === 'different' && assessment.equalsLetterYear === null,
  );
  return {
    findings: different.map(indicator => {
      const variant = indicator.assessment.comparisonNote === 'unitDiffers' ? 'unit' : 'number';
      return targetFinding(ID, 'warning', indicator, { variant });
    }),
    checks: matched.map(indicator => {
      const { comparison, comparisonNote } = indicator.assessment;
      if (comparison === 'notComparable') return targetCheck(ID, indicator, 'notRun', comparisonNote);
      if (comparison === 'missingInWorkbook')
        return targetCheck(ID, indicator, 'notRun', 'workbookTargetMissing');
      return targetCheck(ID, indicator, comparison === 'different' ? 'failed' : 'passed');
    }),
  };
}
