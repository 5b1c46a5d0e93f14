import { FormulaError } from '../../file/local/engine';
import type { Rectangle } from '../../file/local/rectangle';
import type { CellInput, LocalSheet } from '../../file/local/sheet';
import type { Property } from '../engine/class';
import { accessDenied, invalidArgument } from '../engine/error';
import { COLUMNS, ROWS } from './address';
import type { RangeTarget } from './book';
import { living } from './book';
import { typed } from './cell-input';
import { text } from './check';

/** Values, formulas, number formats and shown text of a range: rectangles of its size. */

/** Excel reads no more cells at once; it answers null for more, and for whole rows and columns. */
const CELLS_AT_MOST = 5_000_000;
const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

type ReadCell = (sheet: LocalSheet, row: number, column: number) => unknown;

export const contentProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: {
    get: range => read(range, (sheet, row, column) => sheet.value(row, column) ?? ''),
    set: (range, values) => write(range, values, 'Range.values'),
  },
  Formulas: {
    get: range =>
      read(range, (sheet, row, column) => sheet.formula(row, column) ?? sheet.value(row, column) ?? ''),
    set: (range, formulas) => write(range, formulas, 'Range.formulas'),
  },
  Text: { get: range => read(range, (sheet, row, column) => sheet.text(row, column)) },
  NumberFormat: {
    get: range => read(range, (sheet, row, column) => sheet.style(row, column).numberFormat),
    set: writeFormats,
  },
};

const unbounded = ({ rows, columns }: Rectangle): boolean => rows === ROWS || columns === COLUMNS;

function read(range: RangeTarget, cell: ReadCell): unknown[][] | null {
  const sheet = living(range, 'Range');
  const { area } = range;
  if (unbounded(area) || area.rows * area.columns > CELLS_AT_MOST) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(sheet, area.row + row, area.column + column)),
  );
}

/** Refuses what has not exactly the range's shape, and cells of a protected sheet that are locked. */
function checked(range: RangeTarget, block: unknown, location: string): unknown[][] {
  const { area } = range;
  const fits =
    Array.isArray(block) &&
    block.length === area.rows &&
    block.every(row => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(location, SHAPE);
  const sheet = living(range, location);
  if (sheet.protected && anyLocked(sheet, area)) throw accessDenied(location);
  return block as unknown[][];
}

function anyLocked(sheet: LocalSheet, area: Rectangle): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.style(row, column).locked) return true;
    }
  }
  return false;
}

function write(range: RangeTarget, given: unknown, location: string): void {
  const block = checked(range, given, location);
  const { sheet, area } = range;
  const inputs: CellInput[][] = [];
  for (const [down, row] of block.entries()) {
    const cells = row.map((value, across) => typed(value, sheet, area.row + down, area.column + across));
    inputs.push(cells.map(cell => cell.input));
    for (const [across, { format }] of cells.entries()) {
      if (format !== null) formatTyped(sheet, area.row + down, area.column + across, format);
    }
  }
  try {
    sheet.setCells(area.row, area.column, inputs);
  } catch (cause) {
    if (cause instanceof FormulaError) throw invalidArgument(location);
    throw cause;
  }
}

/** A typed "12 %" or date brings its number format to a cell that has none. */
function formatTyped(sheet: LocalSheet, row: number, column: number, numberFormat: string): void {
  if (sheet.style(row, column).numberFormat !== 'General') return;
  sheet.setStyle({ row, column, rows: 1, columns: 1 }, { numberFormat });
}

/** Cells side by side with the same format are set at once. */
function writeFormats(range: RangeTarget, given: unknown): void {
  const block = checked(range, given, 'Range.numberFormat');
  for (const [down, row] of block.entries()) {
    let start = 0;
    for (let end = 1; end <= row.length; end++) {
      if (end < row.length && row[end] === row[start]) continue;
      formatRun(range, down, start, end - start, row[start]);
      start = end;
    }
  }
}

function formatRun(range: RangeTarget, down: number, across: number, columns: number, format: unknown): void {
  if (format === null) return;
  const { sheet, area } = range;
  sheet.setStyle(
    { row: area.row + down, column: area.column + across, rows: 1, columns },
    { numberFormat: text(format, 'Range.numberFormat') },
  );
}

/** The size check that the client sends before it cuts a large write into pieces. */
export function validateArraySize(range: RangeTarget, rows: unknown, columns: unknown): void {
  if (rows !== range.area.rows || columns !== range.area.columns) {
    throw invalidArgument('Range._ValidateArraySize', SHAPE);
  }
}
