import { targetFinding } from '../letter-finding';
import type { Rule } from '../rule';

const ID = 'L16';

/** A name that is like one in the letter, but not enough to take it for the same without asking. */
export const doubtfulMatch: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run: ({ indicators }) => ({
    findings: indicators
      .filter(({ assessment }) => assessment.match?.confirmed === false)
      .map(indicator => ({
        ...targetFinding(ID, 'warning', indicator),
        place: { sheet: indicator.assessment.sheet, cell: indicator.assessment.cell },
        expected: indicator.assessment.letterTarget?.name ?? null,
        found: indicator.assessment.name,
      })),
  }),
};
