import type { RecognisedTable } from '../table/table';

/**
 * A function of a table that is worked out once for each, since many rules ask about the same one. The answer is kept as
 * long as the table is: a check after a change in the workbook has the same tables but for those that have become others.
 */
export function oncePerTable<Answer>(
  of: (table: RecognisedTable) => Answer,
): (table: RecognisedTable) => Answer {
  const key = Symbol('answer');
  return table => {
    const known = answersOf(table);
    if (known.has(key)) return known.get(key) as Answer;
    const answer = of(table);
    known.set(key, answer);
    return answer;
  };
}

/** The answers of all such functions by table: one weak map, since each costs much with many tables in it. */
const answers = new WeakMap<RecognisedTable, Map<symbol, unknown>>();

function answersOf(table: RecognisedTable): Map<symbol, unknown> {
  const before = answers.get(table);
  if (before) return before;
  const none = new Map<symbol, unknown>();
  answers.set(table, none);
  return none;
}
