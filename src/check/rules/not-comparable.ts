import { targetFinding } from '../letter-finding';
import type { Rule } from '../rule';

const ID = 'L09';

/** A target that cannot be held against the letter's, and why. */
export const notComparable: Rule = {
  id: ID,
  severity: 'note',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run: ({ indicators }) => ({
    findings: indicators
      .filter(
        ({ assessment: { comparison, comparisonNote } }) =>
          comparison === 'notComparable' && comparisonNote !== 'matchDoubtful',
      )
      .map(indicator =>
        targetFinding(ID, 'note', indicator, {
          variant: indicator.assessment.comparisonNote ?? '',
          year: indicator.demand?.target?.relativeTo?.year ?? '',
        }),
      ),
  }),
};
