import type { AssessedIndicator } from '../assess';
import type { Finding } from '../finding';
import { targetPlace } from '../letter-finding';
import type { Rule } from '../rule';

const ID = 'L14';

/** Which way is good is known from a sign in the letter or the workbook; where it is not, that is said. */
export const directionSource: Rule = {
  id: ID,
  severity: 'note',
  needs: ['indicators'],
  tolerance: 'exact',
  run: ({ indicators }) => {
    const judged = indicators.filter(({ assessment }) => (assessment.workbookTarget?.value ?? null) !== null);
    const from = (reason: string) => judged.filter(({ assessment }) => assessment.directionReason === reason);
    return {
      findings: [...noteOn(from('unknown'), 'unknown'), ...noteOn(from('knownList'), 'knownList')],
      checks: judged.map(({ assessment: { name, direction, sheet, cell } }) => ({
        rule: ID,
        values: { name },
        state: direction === 'unknown' ? 'notRun' : 'passed',
        reason: direction === 'unknown' ? 'unknownDirection' : null,
        cells: [{ sheet, cell }],
      })),
    };
  },
};

/** One note for all indicators of a kind. */
function noteOn(indicators: readonly AssessedIndicator[], variant: string): Finding[] {
  const [place, ...related] = indicators.map(targetPlace);
  if (!place) return [];
  const names = indicators.map(({ assessment }) => `«${assessment.name}»`).join(', ');
  const values = { variant, count: indicators.length, names };
  return [
    {
      rule: ID,
      severity: 'note',
      place,
      related,
      expected: null,
      found: null,
      values,
      fix: null,
      source: null,
    },
  ];
}
