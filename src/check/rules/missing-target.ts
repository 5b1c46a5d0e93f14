import { targetCheck, targetFinding } from '../letter-finding';
import { targetFix } from '../letter-fix';
import type { Rule } from '../rule';

const ID = 'L07';

/** An indicator of the letter that has a row in the workbook has a target there too. */
export const missingTarget: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run: ({ indicators }) => {
    const asked = indicators.filter(
      ({ assessment: { comparison } }) => !['notInLetter', 'notComparable'].includes(comparison),
    );
    const lacking = asked.filter(({ assessment }) => assessment.comparison === 'missingInWorkbook');
    return {
      findings: lacking.map(indicator => ({
        ...targetFinding(ID, 'warning', indicator),
        fix: targetFix(indicator),
      })),
      checks: asked.map(indicator =>
        targetCheck(ID, indicator, lacking.includes(indicator) ? 'failed' : 'passed'),
      ),
    };
  },
};
