import type { CellValue, SheetData, WorkbookData } from '../../src/table/sheet';

/** A cell: a value, or a value with its number format. */
export type Cell =
  CellValue | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

const AMOUNT = '#,##0';

/** A sheet from rows of cells, at A1 unless said otherwise; whole numbers of more than three digits print grouped. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Cell[])[],
  options: { row?: number; column?: number; hidden?: boolean } = {},
): SheetData {
  const width = Math.max(0, ...rows.map(row => row.length));
  const full = rows.map(row => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const part = <Kind>(read: (cell: Cell) => Kind) => full.map(row => row.map(read));
  return {
    name,
    hidden: options.hidden ?? false,
    protected: false,
    firstRow: options.row ?? 0,
    firstColumn: options.column ?? 0,
    values: part(valueOf),
    formulas: part(cell => (isPlain(cell) ? null : (cell.formula ?? null))),
    formats: part(formatOf),
  };
}

export function workbookOf(...sheets: readonly SheetData[]): WorkbookData {
  return { name: 'bok.xlsx', sheets };
}

/** A percent cell: 74.2 shown as "74,2 %". */
export function percent(points: number): Cell {
  return { value: points / 100, format: '0.0 %' };
}

function isPlain(cell: Cell): cell is CellValue {
  return cell === null || typeof cell !== 'object';
}

function valueOf(cell: Cell): CellValue {
  return isPlain(cell) ? cell : cell.value;
}

function formatOf(cell: Cell): string {
  if (!isPlain(cell)) return cell.format ?? 'General';
  const isAmount = typeof cell === 'number' && Math.abs(cell) >= 1000 && !(cell >= 1990 && cell <= 2100);
  return isAmount ? AMOUNT : 'General';
}
