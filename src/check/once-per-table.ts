import type { RecognisedTable } from '../table/table';

/**
 * A function of a table that is worked out once for each, since many rules ask about the same one. The answer is kept as
 * long as the table is: a check after a change in the workbook has the same tables but for those that have become others.
 */
export function oncePerTable<Answer extends object>(
  of: (table: RecognisedTable) => Answer,
): (table: RecognisedTable) => Answer {
  const place = functions;
  functions += 1;
  return table => (answersOf(table)[place] ??= of(table)) as Answer;
}

/** How many such functions there are. */
let functions = 0;

/** The answers of all such functions by table: one weak map, since each costs much with many tables in it. */
const answers = new WeakMap<RecognisedTable, (object | undefined)[]>();

function answersOf(table: RecognisedTable): (object | undefined)[] {
  const before = answers.get(table);
  if (before) return before;
  const none: (object | undefined)[] = [];
  answers.set(table, none);
  return none;
}
