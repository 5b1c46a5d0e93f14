import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'H14';
/** A hidden sheet has no place of its own to show. */
const FIRST_CELL = 'A1';

/** Every sheet with figures is looked at; a hidden one is not, and silence about it must not be taken for a check. */
export const hiddenSheet: Rule = {
  id: ID,
  severity: 'note',
  needs: [],
  tolerance: 'exact',
  run: ({ hiddenSheets }) => {
    const sheets = hiddenSheets.map(sheet => ({ place: { sheet, cell: FIRST_CELL }, values: { sheet } }));
    return {
      findings: sheets.map(({ place, values }) =>
        told({ rule: ID, severity: 'note', place, related: [], expected: null, found: null, values }),
      ),
      checks: sheets.map(({ place, values }) => checked(ID, false, [place], values)),
    };
  },
};
