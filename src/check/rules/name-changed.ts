import { targetCheck, targetFinding } from '../letter-finding';
import type { Rule } from '../rule';

const ID = 'L05';

/** An indicator has the name that the letter gives it, but for spelling. */
export const nameChanged: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run: ({ indicators }) => {
    const paired = indicators.filter(({ assessment }) => assessment.match?.confirmed);
    const changed = paired.filter(({ assessment }) => assessment.match?.nameChanged);
    return {
      findings: changed.map(indicator => ({
        ...targetFinding(ID, 'warning', indicator),
        place: { sheet: indicator.assessment.sheet, cell: indicator.assessment.cell },
        expected: indicator.demand?.name ?? null,
        found: indicator.assessment.name,
        fix: indicator.demand && { cell: indicator.assessment.cell, value: indicator.demand.name },
      })),
      checks: paired.map(indicator =>
        targetCheck(ID, indicator, changed.includes(indicator) ? 'failed' : 'passed'),
      ),
    };
  },
};
