import type { RecognisedTable } from '../table/table';

/**
 * A function of a table that is worked out once for each, since many rules ask about the same one. The answer is kept as
 * long as the table is: a check after a change in the workbook has the same tables but for those that have become others.
 */
export function oncePerTable<Answer>(
  of: (table: RecognisedTable) => Answer,
): (table: RecognisedTable) => Answer {
  const known = new WeakMap<RecognisedTable, { readonly answer: Answer }>();
  return table => {
    const before = known.get(table);
    if (before) return before.answer;
    const answer = of(table);
    known.set(table, { answer });
    return answer;
  };
}
