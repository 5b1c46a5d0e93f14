/** The cells of a workbook as plain data, read once: the same from Excel and from an .xlsx file. */

/** An error value stands as its text, "#REF!"; a blank cell is null. Dates are serial numbers. */
export type CellValue = string | number | boolean | null;

export interface SheetData {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Zero-based place of the first cell below; the arrays are rectangles of the same size, all empty for an empty sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with "=", in English with commas; null for a constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number formats in the invariant form: "#,##0", "0.0%", "General". */
  readonly formats: readonly (readonly string[])[];
}

export interface WorkbookData {
  /** The name of the file, without its folder. */
  readonly name: string;
  readonly sheets: readonly SheetData[];
}

/** The sheets of workbooks by name; each cell of a report table asks for its own. */
const sheetsByName = new WeakMap<WorkbookData, ReadonlyMap<string, SheetData>>();

/** The sheet of a name; null where the workbook has none. */
export function sheetNamed(workbook: WorkbookData, name: string): SheetData | null {
  let sheets = sheetsByName.get(workbook);
  if (!sheets) {
    sheets = new Map(workbook.sheets.map(sheet => [sheet.name, sheet]));
    sheetsByName.set(workbook, sheets);
  }
  return sheets.get(name) ?? null;
}

/** A rectangle of a sheet; rows and columns are zero-based. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether two readings of a sheet found the same cells; whether it is protected is no matter. */
export function isSameSheet(one: SheetData, other: SheetData): boolean {
  if (one === other) return true;
  const samePlace = one.firstRow === other.firstRow && one.firstColumn === other.firstColumn;
  return (
    samePlace &&
    one.name === other.name &&
    one.hidden === other.hidden &&
    areSameRows(one.values, other.values) &&
    areSameRows(one.formulas, other.formulas) &&
    areSameRows(one.formats, other.formats)
  );
}

function areSameRows<Cell>(one: readonly (readonly Cell[])[], other: readonly (readonly Cell[])[]): boolean {
  return (
    one.length === other.length &&
    one.every((row, at) => {
      const twin = other[at] ?? [];
      return row.length === twin.length && row.every((cell, column) => cell === twin[column]);
    })
  );
}

const ERROR_VALUE = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** Whether a cell's value is one of Excel's error values. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && ERROR_VALUE.test(value);
}

/** The value at zero-based sheet coordinates; null outside the used range. */
export function valueAt(sheet: SheetData, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** The formula at zero-based sheet coordinates; null for constants and outside the used range. */
export function formulaAt(sheet: SheetData, row: number, column: number): string | null {
  return sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** The number format at zero-based sheet coordinates. */
export function formatAt(sheet: SheetData, row: number, column: number): string {
  return sheet.formats[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? 'General';
}
