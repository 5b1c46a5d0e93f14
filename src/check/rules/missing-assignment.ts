import { assignmentName, assignmentPairs, assignmentRows } from '../assignment';
import { tablePlace } from '../cells';
import type { Rule } from '../rule';
import { checked, told } from '../tell';
import { notRun } from '../term';

const ID = 'L20';

/** Every assignment of the letter has a row in the workbook's table of assignments. */
export const missingAssignment: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter'],
  tolerance: 'exact',
  run: ({ tables, letter }) => {
    if (!letter || letter.assignments.length === 0) return {};
    const rows = assignmentRows(tables);
    const [first] = rows;
    if (!first) return { checks: [notRun(ID, 'noAssignments', [], {})] };
    const found = new Set(assignmentPairs(rows, letter).map(({ asked }) => asked));
    const named = letter.assignments.map(asked => ({
      asked,
      name: assignmentName(asked.number, asked.subject),
    }));
    return {
      findings: named
        .filter(({ asked }) => !found.has(asked))
        .map(({ asked: { deadline, source }, name }) =>
          told({
            ...{ rule: ID, severity: 'warning', place: tablePlace(first.table), expected: deadline, source },
            values: {
              name,
              deadline: deadline ?? '',
              variant: deadline ? 'withDeadline' : 'withoutDeadline',
            },
          }),
        ),
      checks: named.map(({ asked, name }) => checked(ID, found.has(asked), [], { name })),
    };
  },
};
