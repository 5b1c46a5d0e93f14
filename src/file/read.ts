import type { CellValue, SheetData, WorkbookData } from '../table/sheet';
import type { Cell, SharedParts } from './cells';
import { readCells } from './cells';
import { WorkbookError } from './error';
import { GENERAL, isDateFormat, readFormats } from './formats';
import type { Package, Relationship } from './package';
import { openPackage, partKey, relationshipsOf, workbookPart } from './package';
import { readSharedStrings } from './strings';
import { scanXml } from './xml';

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

interface Extent {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Of all sheets. Blank cells in between count: the arrays of a sheet are full rectangles. */
const MOST_RECTANGLE_CELLS = 20_000_000;
const NOTHING: Extent = { top: 0, left: 0, rows: 0, columns: 0 };

/**
 * Reads an .xlsx (or .xlsm) file as plain data: the worksheets in the order of their tabs, hidden ones too, with the
 * values that were last calculated. Serial numbers of dates count from 1900, whatever the file's own calendar.
 * @param name the file's name without its folder
 * @throws WorkbookError `empty` | `tooLarge` | `oldXls` | `encrypted` | `notXlsx` | `broken`
 */
export function readWorkbook(bytes: Uint8Array, name: string): WorkbookData {
  const file = openPackage(bytes);
  const workbook = workbookPart(file);
  const relationships = relationshipsOf(file, workbook);
  const { sheets, from1904 } = readWorkbookPart(requiredText(file, workbook));
  const partOfType = (type: string): string | null => {
    const found = relationships.find(one => one.type === type);
    return found ? file.text(found.target) : null;
  };
  const [strings, styles] = [partOfType('sharedStrings'), partOfType('styles')];
  const formats = styles === null ? [] : readFormats(styles);
  const shared: SharedParts = {
    strings: strings === null ? [] : readSharedStrings(strings),
    formats,
    datesFrom1904: new Set(from1904 ? [...new Set(formats)].filter(isDateFormat) : []),
  };
  const worksheets = readSheets(file, sheetParts(sheets, relationships), shared);
  if (worksheets.length === 0) throw new WorkbookError('empty', 'no worksheet');
  return { name, sheets: worksheets };
}

/** The worksheets of a file with the part that each is in, in the order of their tabs. @throws WorkbookError `broken` */
export function worksheetParts(file: Package): SheetPart[] {
  const workbook = workbookPart(file);
  return sheetParts(readWorkbookPart(requiredText(file, workbook)).sheets, relationshipsOf(file, workbook));
}

/** The worksheets with the part that each is in; chart sheets are left out. */
function sheetParts(sheets: readonly SheetEntry[], relationships: readonly Relationship[]): SheetPart[] {
  const byId = new Map(relationships.map(one => [one.id, one]));
  const taken = new Set<string>();
  return sheets.flatMap(({ name, hidden, relationship }) => {
    const found = byId.get(relationship);
    if (!found || taken.has(partKey(found.target))) throw new WorkbookError('broken', `sheet ${name}`);
    taken.add(partKey(found.target));
    return found.type === 'worksheet' ? [{ name, hidden, part: found.target }] : [];
  });
}

function readSheets(file: Package, parts: readonly SheetPart[], shared: SharedParts): SheetData[] {
  let room = MOST_RECTANGLE_CELLS;
  return parts.map(({ name, hidden, part }) => {
    const found = readCells(requiredText(file, part), shared);
    const extent = extentOf(found.cells);
    room -= extent.rows * extent.columns;
    if (room < 0)
      throw new WorkbookError('tooLarge', `${name}: ${extent.rows} rows of ${extent.columns} columns`);
    return { name, hidden, protected: found.protected, ...grid(found.cells, extent) };
  });
}

function readWorkbookPart(xml: string): { sheets: SheetEntry[]; from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  scanXml(xml, {
    open(tag) {
      if (tag.name === 'workbookPr') from1904 = /^(1|true)$/.test(tag.attribute('date1904') ?? '');
      if (tag.name === 'sheet') {
        const hidden = /hidden$/i.test(tag.attribute('state') ?? '');
        const relationship = tag.attribute('r:id') ?? '';
        sheets.push({ name: tag.attribute('name') ?? '', hidden, relationship });
      }
    },
  });
  return { sheets, from1904 };
}

/** Places the cells in full rectangles; blank cells outside the written ones are left out, whatever their format. */
function grid(
  cells: readonly Cell[],
  extent: Extent,
): Pick<SheetData, 'firstRow' | 'firstColumn' | 'values' | 'formulas' | 'formats'> {
  const { rows, columns } = extent;
  const values = rectangle<CellValue>(rows, columns, null);
  const formulas = rectangle<string | null>(rows, columns, null);
  const formats = rectangle<string>(rows, columns, GENERAL);
  for (const cell of cells) {
    const [row, column] = [cell.row - extent.top, cell.column - extent.left];
    if (row < 0 || row >= rows || column < 0 || column >= columns) continue;
    values.set(row, column, cell.value);
    formulas.set(row, column, cell.formula);
    formats.set(row, column, cell.format);
  }
  return {
    firstRow: extent.top,
    firstColumn: extent.left,
    values: values.rows,
    formulas: formulas.rows,
    formats: formats.rows,
  };
}

function extentOf(cells: readonly Cell[]): Extent {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const cell of cells) {
    if (cell.value === null && cell.formula === null) continue;
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  if (bottom < 0) return NOTHING;
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Rows that nothing is written to share one blank row. */
function rectangle<T>(rows: number, columns: number, blank: T) {
  const blankRow: T[] = new Array<T>(columns).fill(blank);
  const filled: T[][] = new Array<T[]>(rows).fill(blankRow);
  const set = (row: number, column: number, value: T): void => {
    if (value === blank) return;
    if (filled[row] === blankRow) filled[row] = [...blankRow];
    const target = filled[row];
    if (target) target[column] = value;
  };
  return { rows: filled, set };
}

function requiredText(file: Package, part: string): string {
  const text = file.text(part);
  if (text === null) throw new WorkbookError('broken', `no part ${part}`);
  return text;
}
