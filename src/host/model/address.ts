import type { Rectangle } from '../../file/local/rectangle';
import { columnIndex, columnName, rangeAddress, sheetReference } from '../../table/address';

/** Addresses as Excel's interface takes and gives them: also whole rows and columns, and sheet names in front. */

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export interface Address {
  /** null when the address names no sheet. */
  readonly sheet: string | null;
  readonly area: Rectangle;
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/;
const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const WHOLE_COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const WHOLE_ROWS = /^(\d{1,7}):(\d{1,7})$/;
const PLAIN_NAME = /^[A-Za-zÆØÅæøå_][\wÆØÅæøå.]*$/;
const CELL_LIKE = /^(?:[A-Za-z]{1,3}\d+|[rRcC]\d*)$/;

/** "'FO 1'!$A$1:B2", "A:C", "3:3" → where; null when it is no address, or none that a sheet has. */
export function parseAddress(text: string): Address | null {
  const [, quoted, plain, rest] = WITH_SHEET.exec(text) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain ?? null;
  const area = parseArea((rest ?? text).replace(/\$/g, '').toUpperCase());
  return area && { sheet, area };
}

function parseArea(text: string): Rectangle | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return between(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ''), ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = WHOLE_ROWS.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1) : null;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Rectangle | null {
  const area = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(row - otherRow) + 1,
    columns: Math.abs(column - otherColumn) + 1,
  };
  return onSheet(area) ? area : null;
}

/** Whether all of a rectangle lies on a sheet. */
export function onSheet({ row, column, rows, columns }: Rectangle): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS
  );
}

/** "A1:B2", "A:C", "3:3". */
export function areaText({ row, column, rows, columns }: Rectangle): string {
  const [first, last] = [columnName(column), columnName(column + columns - 1)];
  if (rows === ROWS) return `${first}:${last}`;
  if (columns === COLUMNS) return `${row + 1}:${row + rows}`;
  return rangeAddress(row, column, rows, columns);
}

/** "Ark1!A1", with the name in quotes where Excel's formulas need them. */
export function addressText(sheet: string, area: Rectangle): string {
  const bare = PLAIN_NAME.test(sheet) && !CELL_LIKE.test(sheet);
  return bare ? `${sheet}!${areaText(area)}` : sheetReference(sheet, areaText(area));
}
