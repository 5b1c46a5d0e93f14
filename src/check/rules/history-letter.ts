import { tablePlace } from '../cells';
import { INDICATOR_KINDS } from '../kinds';
import type { Rule } from '../rule';
import { told } from '../tell';

const ID = 'L15';

/** A letter of another year than the workbook's, or to somebody else, is history: it is told about, and never the yardstick. */
export const historyLetter: Rule = {
  id: ID,
  severity: 'note',
  needs: ['indicators'],
  tolerance: 'exact',
  run: ({ history, tables, year, receiver }) => {
    const table = tables.find(({ kind }) => INDICATOR_KINDS.includes(kind));
    if (!table) return {};
    return {
      findings: history.map(({ letter }) => {
        const values = {
          title: letter.title ?? letter.file,
          letterYear: letter.year ?? '',
          year: year ?? '',
        };
        const other = { variant: 'receiver', recipient: letter.recipient ?? '', receiver: receiver ?? '' };
        return told({
          rule: ID,
          severity: 'note',
          place: tablePlace(table),
          expected: year,
          found: letter.year,
          values: letter.year === year ? { ...values, ...other } : values,
        });
      }),
    };
  },
};
