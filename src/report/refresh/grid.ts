import type { CellValue, SheetData } from '../../table/sheet';
import type { Shift } from '../../table/references';
import { shiftedFormula } from '../../table/references';
import type { DraftCell, SheetDraft } from '../command';
import type { Content, Grid } from '../content';

/** A cell of a draft as it will stand in the sheet. */
export function contentOf(cell: DraftCell | null | undefined): Content {
  if (!cell) return null;
  if (cell.formula !== null) return cell.formula;
  return typeof cell.value === 'string' ? textContent(cell.value) : cell.value;
}

/** A constant as a content. */
export function constantContent(value: CellValue): Content {
  if (typeof value === 'string') return textContent(value);
  return typeof value === 'boolean' ? textContent(String(value).toUpperCase()) : value;
}

const textContent = (text: string): Content => (text === '' ? null : `'${text}`);

/** The text of a cell that holds text; null for any other. */
export function textIn(content: Content): string | null {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : null;
}

export function isFormula(content: Content): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

export function contentAt(grid: Grid, row: number, column: number): Content {
  return grid[row]?.[column] ?? null;
}

/** A sheet's contents from A1. */
export function gridOf(sheet: SheetData): Grid {
  const { firstRow, firstColumn, values, formulas } = sheet;
  const left = Array<Content>(firstColumn).fill(null);
  const rows = values.map((row, at) => [
    ...left,
    ...row.map((value, column) => formulas[at]?.[column] ?? constantContent(value)),
  ]);
  return [...Array.from({ length: firstRow }, () => []), ...rows];
}

/** The number of columns that the widest row has. */
export function widthOf(grid: Grid): number {
  return grid.reduce((width, row) => Math.max(width, row.length), 0);
}

/** The first row below all that has contents. */
export function endOf(grid: Grid): number {
  return grid.findLastIndex(row => row.some(content => content !== null)) + 1;
}

/** The contents after rows or columns have come or gone; formulas follow as Excel lets them. @param name of the sheet */
export function shiftedGrid(grid: Grid, shift: Shift, name: string): Grid {
  const isOwn = (sheet: string | null) => sheet === null || sheet.toLowerCase() === name.toLowerCase();
  const followed = grid.map(row =>
    row.map(content => (isFormula(content) ? shiftedFormula(content, shift, isOwn) : content)),
  );
  if (shift.axis === 'row') return spliced(followed, shift, []);
  return followed.map(row => (row.length > shift.at ? spliced(row, shift, null) : row));
}

/** The list with blanks put in, or without what goes. */
function spliced<Item>(items: readonly Item[], { at, count, kind }: Shift, blank: Item): Item[] {
  const before = items.slice(0, at);
  if (kind === 'delete') return [...before, ...items.slice(at + count)];
  if (items.length <= at) return [...items];
  return [...before, ...Array<Item>(count).fill(blank), ...items.slice(at)];
}

/** The headers of a drafted table, column by column. */
export const headersOf = ({ rows, headerRow }: Pick<SheetDraft, 'rows' | 'headerRow'>): string[] =>
  (rows[headerRow] ?? []).map(cell => String(cell?.value ?? ''));
