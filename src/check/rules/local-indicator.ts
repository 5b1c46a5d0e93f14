import { targetFinding } from '../letter-finding';
import type { Rule } from '../rule';

const ID = 'L08';

/** An indicator that the letter does not name: local, or the letter's under another name. */
export const localIndicator: Rule = {
  id: ID,
  severity: 'note',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run: ({ indicators }) => ({
    findings: indicators
      .filter(({ assessment }) => assessment.comparison === 'notInLetter')
      .map(indicator => ({
        ...targetFinding(ID, 'note', indicator),
        place: { sheet: indicator.assessment.sheet, cell: indicator.assessment.cell },
      })),
  }),
};
