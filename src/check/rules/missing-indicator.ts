import { tablePlace } from '../cells';
import type { CheckRun, Finding } from '../finding';
import { targetCheck } from '../letter-finding';
import { INDICATOR_KINDS } from '../kinds';
import type { Rule } from '../rule';

const ID = 'L06';

/** Every indicator of the letter has a row in the workbook. One that the letter gives no target for is only noted. */
export const missingIndicator: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run: ({ missing, tables, indicators }) => {
    const table = tables.find(({ kind }) => INDICATOR_KINDS.includes(kind));
    if (!table) return {};
    const place = tablePlace(table);
    return {
      findings: missing.map(({ name, letterTarget, source }): Finding => ({
        rule: ID,
        severity: letterTarget === null ? 'note' : 'warning',
        place,
        related: [],
        expected: letterTarget,
        found: null,
        values: {
          name,
          letter: letterTarget ?? '',
          variant: letterTarget === null ? 'withoutTarget' : 'withTarget',
        },
        fix: null,
        source,
      })),
      checks: [
        ...missing.map(({ name }): CheckRun => ({
          rule: ID,
          values: { name },
          state: 'failed',
          reason: null,
          cells: [],
        })),
        ...indicators
          .filter(({ demand }) => demand !== null)
          .map(indicator => targetCheck(ID, indicator, 'passed')),
      ],
    };
  },
};
