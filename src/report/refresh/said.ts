import { cellAddress } from '../../table/address';
import { plainLabel } from '../deviation-text';
import type { DeviationDraft } from '../origin';
import { contentAt, textIn } from './grid';
import type { RefreshInput } from './input';
import type { Present } from './present';
import type { SheetLayout } from './sheet-layout';

/** What stands in a sheet about one of its rows. */
export interface Said {
  readonly text: string;
  /** Excel address of it now; "" where it is in several lines. */
  readonly address: string;
}

/** A sheet that is being brought up to date. */
export interface Sheet {
  readonly input: RefreshInput;
  readonly present: Present;
  readonly layout: SheetLayout;
}

/** The fresh column for words about rows, where the sheet has it still; null without one. */
export function commentColumnOf({ input, layout }: Pick<Sheet, 'input' | 'layout'>): number | null {
  const { commentColumn = null } = input.fresh;
  return commentColumn !== null && layout.columns.finalOf.has(commentColumn) ? commentColumn : null;
}

/**
 * What is said about a row: in the column for it; in a sheet without one what a person has written beside the row, or
 * below the table with the row's name. Null for nothing.
 */
export function saidAbout({ row, label }: DeviationDraft, sheet: Sheet): Said | null {
  const { rows, columns } = sheet.layout;
  const now = rows.nowOf.get(row);
  const column = commentColumnOf(sheet);
  if (column === null) return (now === undefined ? null : besideRow(now, sheet)) ?? belowTable(label, sheet);
  const at = columns.nowOf.get(column);
  return now === undefined || at === undefined ? null : saidIn(now, at, sheet);
}

function saidIn(row: number, column: number, { present }: Sheet): Said | null {
  const text = textIn(contentAt(present.grid, row, column));
  return text === null ? null : { text, address: cellAddress(row, column) };
}

function besideRow(row: number, sheet: Sheet): Said | null {
  const { present } = sheet;
  const columns = Array.from({ length: present.columns }, (_, column) => column);
  return (
    columns
      .filter(column => present.ownerOf(row, column) === 'theirs')
      .map(column => saidIn(row, column, sheet))
      .find(said => said !== null) ?? null
  );
}

/** Lines of a person's below the table, read as one text: they may break within the row's name. */
function belowTable(label: string, { present }: Sheet): Said | null {
  const ours = new Set(present.placement.rows.values());
  const last = Math.max(-1, ...ours);
  const lines = present.grid.flatMap((cells, row) => {
    const text = cells.flatMap(cell => textIn(cell) ?? []).join(' ');
    return row > last && !ours.has(row) && text !== '' ? [{ row, text }] : [];
  });
  const name = plainLabel(label);
  const text = lines.map(line => line.text).join(' ');
  if (!text.includes(name)) return null;
  const line = lines.find(each => each.text.includes(name));
  return { text, address: line ? cellAddress(line.row, 0) : '' };
}
