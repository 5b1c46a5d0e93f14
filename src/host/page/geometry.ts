import type { Rectangle } from '../../file/local/rectangle';
import type { LocalSheet } from '../../file/local/sheet';
import { textHeight } from './text-size';

/** Where columns and rows lie, in pixels; `offsets[n]` is the start of number n, the last one the end of all. */
export interface Geometry {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Of the default font's digits, and the room beside them in a column. */
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
/** No sheet uses it, so it has the default height. */
const LAST_ROW = 1_048_575;
/** An empty sheet shows this much, and a full one this much more than it holds. */
const LEAST = { rows: 60, columns: 20 };
const MORE = { rows: 20, columns: 5 };

export function geometryOf(sheet: LocalSheet): Geometry {
  const used = sheet.usedRange(false);
  const rows = Math.max(LEAST.rows, used ? used.row + used.rows + MORE.rows : 0);
  const columns = Math.max(LEAST.columns, used ? used.column + used.columns + MORE.columns : 0);
  return {
    rows: offsets(rows, row => (sheet.rowHidden(row) ? 0 : heightOf(sheet, row, used))),
    columns: offsets(columns, column => widthOf(sheet, column)),
  };
}

function widthOf(sheet: LocalSheet, column: number): number {
  if (sheet.columnHidden(column)) return 0;
  return Math.round(sheet.columnWidth(column) * PIXELS_PER_CHARACTER + COLUMN_PADDING);
}

/** As set; a row of the default height grows with its fonts and with the lines of its wrapped text, as in Excel. */
function heightOf(sheet: LocalSheet, row: number, used: Rectangle | null): number {
  const height = Math.round(sheet.rowHeight(row) * PIXELS_PER_POINT);
  const fixed = sheet.rowHeight(row) !== sheet.rowHeight(LAST_ROW);
  if (fixed || !used || row < used.row || row >= used.row + used.rows) return height;
  const heights = Array.from({ length: used.columns }, (_, index) =>
    textHeight(sheet, row, used.column + index, widthOf(sheet, used.column + index)),
  );
  return Math.max(height, ...heights);
}

function offsets(count: number, size: (index: number) => number): number[] {
  const starts = [0];
  for (let index = 0; index < count; index++) starts.push((starts[index] ?? 0) + size(index));
  return starts;
}

/** The number of the row or column that a pixel lies in; the last one beyond the end. */
export function indexAt(starts: readonly number[], pixel: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many rows or columns there are. */
export const countOf = (starts: readonly number[]): number => starts.length - 1;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The pixels that a rectangle of cells covers. */
export function boxOf({ columns, rows }: Geometry, area: Rectangle): Box {
  const left = columns[area.column] ?? 0;
  const top = rows[area.row] ?? 0;
  const right = columns[Math.min(area.column + area.columns, countOf(columns))] ?? left;
  const bottom = rows[Math.min(area.row + area.rows, countOf(rows))] ?? top;
  return { left, top, width: right - left, height: bottom - top };
}

/** Puts an element where a box is. */
export function place(element: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}
