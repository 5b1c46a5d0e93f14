import type { RecognisedTable } from '../../src/table/table';
import { type Content, headed, table } from './build';

/** The columns of a table: the role that each has, and the words over it. */
export type WordedColumns = readonly (readonly [role: string, words: string])[];

/** A table of amounts whose columns are headed in words. */
export function inWords(
  columns: WordedColumns,
  rows: readonly (readonly Content[])[],
  kind: 'money' | 'unit' = 'money',
): RecognisedTable {
  const made = table({
    kind,
    columns: columns.map(([role]) => role),
    rows: rows.map((cells, index) => ({ label: `Rad ${index + 1}`, cells })),
  });
  return headed(
    made,
    columns.map(([, words]) => words),
  );
}
