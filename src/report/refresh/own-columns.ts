import type { DraftCell } from '../command';
import type { Grid } from '../content';
import { constant } from '../layout';
import { textIn } from './grid';
import type { InsertedSheet } from './inserted-schema';
import type { Placement } from './placement';

/** In characters, for words of a line or two. */
export const OWN_WIDTH = 20;

/** A column that a person has put into a table, by its header and the column of the sheet that it stands in. */
export interface OwnColumn {
  readonly header: string;
  readonly at: number;
}

/** The columns of a sheet that have a header beside ours. @param placed where what was written stands in the sheet now */
export function ownColumns({ headerRow }: InsertedSheet, placed: Placement, now: Grid): OwnColumn[] {
  const ours = new Set(placed.columns.values());
  const headers = now[placed.rows.get(headerRow) ?? -1] ?? [];
  return headers.flatMap((content, at) => {
    const header = textIn(content)?.trim() ?? '';
    return header === '' || ours.has(at) ? [] : [{ header, at }];
  });
}

/** A cell of a person's column, to be filled in. */
export function ownCell(
  { header }: OwnColumn,
  row: readonly (DraftCell | null)[],
  isHeader: boolean,
): DraftCell {
  if (isHeader) return constant(header, 'headerTextIndented');
  const beside = row[0]?.style;
  const style = beside === 'group' ? 'group' : beside === 'labelTotal' ? 'textTotal' : 'text';
  return constant(null, style);
}
