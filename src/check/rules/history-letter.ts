import { tablePlace } from '../cells';
import { INDICATOR_KINDS } from '../kinds';
import type { Rule } from '../rule';

const ID = 'L15';

/** A letter of another year than the workbook's is history: it is told about, and never the yardstick. */
export const historyLetter: Rule = {
  id: ID,
  severity: 'note',
  needs: ['indicators'],
  tolerance: 'exact',
  run: ({ history, tables, year }) => {
    const table = tables.find(({ kind }) => INDICATOR_KINDS.includes(kind));
    if (!table) return {};
    return {
      findings: history.map(({ letter }) => ({
        rule: ID,
        severity: 'note',
        place: tablePlace(table),
        related: [],
        expected: year,
        found: letter.year,
        values: { title: letter.title ?? letter.file, letterYear: letter.year ?? '', year: year ?? '' },
        fix: null,
        source: null,
      })),
    };
  },
};
