import type { Rectangle } from '../../file/local/rectangle';
import type { Arguments, HostClass } from '../engine/class';
import { HostObject } from '../engine/class';
import { invalidArgument, invalidReference, notImplemented } from '../engine/error';
import { addressText, COLUMNS, onSheet, parseAddress, ROWS } from './address';
import type { RangeTarget, SheetTarget } from './book';
import { living, writable } from './book';
import { whole } from './check';
import { pointsAround } from './points';
import { contentProperties, validateArraySize } from './range-content';

/** A Range object over cells of a sheet; InvalidArgument when they do not all lie on it. */
export function rangeAt(
  { book, sheet }: SheetTarget,
  area: Rectangle,
  location: string,
): HostObject<RangeTarget> {
  if (!onSheet(area)) throw invalidArgument(location);
  const { row, column, rows, columns } = area;
  return new HostObject('Range', { book, sheet, area: { row, column, rows, columns } });
}

/** The cells that an argument means: a Range object, or an address on this sheet. */
export function areaFrom(argument: unknown, { sheet }: SheetTarget, location: string): Rectangle {
  if (argument instanceof HostObject && argument.className === 'Range') {
    return (argument.target as RangeTarget).area;
  }
  const address = typeof argument === 'string' ? parseAddress(argument) : null;
  if (!address) throw invalidArgument(location);
  if (address.sheet !== null && address.sheet !== sheet.name) throw invalidReference(location);
  return address.area;
}

/** The part of a range where the sheet has anything; null for none. */
export function usedRange(range: RangeTarget, valuesOnly: unknown): HostObject<RangeTarget> | null {
  const used = living(range, 'Range.getUsedRange').usedRange(valuesOnly === true);
  const area = used && intersection(range.area, used);
  return area && rangeAt(range, area, 'Range.getUsedRange');
}

function intersection(one: Rectangle, other: Rectangle): Rectangle | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function around(one: Rectangle, other: Rectangle): Rectangle {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** A method that gives a range, from this one's cells and whole-number arguments. */
const derived =
  (name: string, area: (from: Rectangle, numbers: readonly number[]) => Rectangle) =>
  (range: RangeTarget, args: Arguments): HostObject<RangeTarget> => {
    const location = `Range.${name}`;
    const numbers = args.map(argument => whole(argument, location, -ROWS));
    return rangeAt(range, area(range.area, numbers), location);
  };

/** Whole rows or columns only; what else Excel shifts, the tables and merged cells in between, is not known here. */
function shift(range: RangeTarget, kind: 'insert' | 'delete', direction: unknown): void {
  const location = `Range.${kind}`;
  const { area } = range;
  const axis = area.columns === COLUMNS ? 'row' : 'column';
  const [whole, wanted] = axis === 'row' ? [true, WAYS.row[kind]] : [area.rows === ROWS, WAYS.column[kind]];
  if (!whole) throw notImplemented(`${location} of cells`);
  if (direction !== wanted) throw invalidArgument(location);
  const [at, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  writable(range, location).shift({ axis, at, count, kind });
}

const WAYS = {
  row: { insert: 'Down', delete: 'Up' },
  column: { insert: 'Right', delete: 'Left' },
} as const;

function clear(range: RangeTarget, what: unknown): void {
  const sheet = writable(range, 'Range.clear');
  const used = sheet.usedRange(false);
  const area = used && intersection(range.area, used);
  if (what !== 'Formats') throw notImplemented(`Range.clear of ${String(what)}`);
  if (area) sheet.clearStyle(area);
}

function select({ book, sheet, area }: RangeTarget): void {
  if (sheet.visibility !== 'visible') throw invalidReference('Range.select');
  book.select({ ...area, sheet: sheet.name });
}

const placeOf = (range: RangeTarget) => pointsAround(living(range, 'Range'), range.area);

export const rangeClass: HostClass<RangeTarget> = {
  name: 'Range',
  properties: {
    ...contentProperties,
    Address: { get: range => addressText(living(range, 'Range.address').name, range.area) },
    RowIndex: { get: range => range.area.row },
    ColumnIndex: { get: range => range.area.column },
    RowCount: { get: range => range.area.rows },
    ColumnCount: { get: range => range.area.columns },
    CellCount: { get: range => range.area.rows * range.area.columns },
    Top: { get: range => placeOf(range).top },
    Left: { get: range => placeOf(range).left },
    Width: { get: range => placeOf(range).width },
    Height: { get: range => placeOf(range).height },
  },
  navigation: {
    Format: range => new HostObject('RangeFormat', range),
    Worksheet: ({ book, sheet }) => new HostObject('Worksheet', { book, sheet }),
  },
  methods: {
    GetCell: derived('getCell', (from, [row = 0, column = 0]) => ({
      row: from.row + row,
      column: from.column + column,
      rows: 1,
      columns: 1,
    })),
    GetRow: derived('getRow', (from, [row = 0]) => ({ ...from, row: from.row + row, rows: 1 })),
    GetColumn: derived('getColumn', (from, [column = 0]) => ({
      ...from,
      column: from.column + column,
      columns: 1,
    })),
    GetOffsetRange: derived('getOffsetRange', (from, [rows = 0, columns = 0]) => ({
      ...from,
      row: from.row + rows,
      column: from.column + columns,
    })),
    GetResizedRange: derived('getResizedRange', (from, [rows = 0, columns = 0]) => ({
      ...from,
      rows: from.rows + rows,
      columns: from.columns + columns,
    })),
    GetEntireRow: derived('getEntireRow', from => ({ ...from, column: 0, columns: COLUMNS })),
    GetEntireColumn: derived('getEntireColumn', from => ({ ...from, row: 0, rows: ROWS })),
    GetBoundingRect: (range, [other]) => {
      const area = around(range.area, areaFrom(other, range, 'Range.getBoundingRect'));
      return rangeAt(range, area, 'Range.getBoundingRect');
    },
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => usedRange(range, valuesOnly),
    Insert: (range, [direction]) => {
      shift(range, 'insert', direction);
      return rangeAt(range, range.area, 'Range.insert');
    },
    Delete: (range, [direction]) => shift(range, 'delete', direction),
    Clear: (range, [what]) => clear(range, what),
    Select: select,
    _ValidateArraySize: (range, [rows, columns]) => validateArraySize(range, rows, columns),
  },
};
