import type { AssignmentPair } from '../assignment';
import {
  assignmentName,
  assignmentPairs,
  assignmentRows,
  deadlinePlace,
  isSameDeadline,
} from '../assignment';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'L21';

/** An assignment has the letter's deadline. One that the letter gives none, or prints doubtfully, is not held against it. */
export const assignmentDeadline: Rule = {
  id: ID,
  severity: 'error',
  needs: ['letter'],
  tolerance: 'exact',
  run: ({ tables, letter }) => {
    const pairs = letter ? assignmentPairs(assignmentRows(tables), letter) : [];
    const held = pairs.filter(({ asked }) => asked?.status === 'ok' && asked.deadline !== null);
    return {
      findings: held.flatMap(findingOf),
      checks: held.map(pair => checked(ID, holds(pair), [deadlinePlace(pair.row)], { name: nameOf(pair) })),
    };
  },
};

const holds = ({ row, asked }: AssignmentPair) => asked !== null && isSameDeadline(row.deadline, asked);
const nameOf = ({ row }: AssignmentPair) => assignmentName(row.number, row.row.label);

function findingOf(pair: AssignmentPair): Finding[] {
  const { row, asked } = pair;
  if (asked === null || holds(pair)) return [];
  const found = row.deadline?.raw.trim() ?? '';
  const finding = told({
    ...{ rule: ID, severity: 'error', place: deadlinePlace(row), source: asked.source },
    expected: asked.deadline,
    found: found || null,
    values: {
      name: nameOf(pair),
      letter: asked.deadline ?? '',
      found,
      variant: found === '' ? 'blank' : 'other',
    },
  });
  return [finding];
}
