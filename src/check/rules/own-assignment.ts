import { assignmentName, assignmentPairs, assignmentRows } from '../assignment';
import { labelPlace } from '../cells';
import type { Rule } from '../rule';
import { told } from '../tell';

const ID = 'L22';

/** An assignment that the letter does not have: one of another letter, or in quite other words. */
export const ownAssignment: Rule = {
  id: ID,
  severity: 'note',
  needs: ['letter'],
  tolerance: 'exact',
  run: ({ tables, letter }) => {
    if (!letter || letter.assignments.length === 0) return {};
    const pairs = assignmentPairs(assignmentRows(tables), letter);
    const own = pairs.filter(({ asked }) => asked === null);
    return {
      findings: own.map(({ row: { table, row, number } }) =>
        told({
          ...{ rule: ID, severity: 'note', place: labelPlace(table, row), found: row.label },
          values: { name: assignmentName(number, row.label) },
        }),
      ),
    };
  },
};
