import { tablePlace } from '../cells';
import type { CheckRun, Finding } from '../finding';
import { isMoney } from '../kinds';
import type { Rule } from '../rule';

const ID = 'H02';

/** A table of amounts says what they are counted in. */
export const unitLine: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'exact',
  run: ({ tables }) => {
    const amounts = tables.filter(({ kind }) => isMoney(kind));
    const lacking = amounts.filter(({ scale }) => scale === null);
    return {
      findings: lacking.map((table): Finding => {
        const values = { table: table.title ?? table.address };
        const place = tablePlace(table);
        return {
          rule: ID,
          severity: 'warning',
          place,
          related: [],
          expected: null,
          found: null,
          values,
          fix: null,
          source: null,
        };
      }),
      checks: amounts.map((table): CheckRun => ({
        rule: ID,
        values: { table: table.title ?? table.address },
        state: lacking.includes(table) ? 'failed' : 'passed',
        reason: null,
        cells: [tablePlace(table)],
      })),
    };
  },
};
