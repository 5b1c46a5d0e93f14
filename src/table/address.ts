/** Excel addresses in A1 notation; rows and columns are zero-based numbers in the code. */

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A → 0, Z → 25, AA → 26. */
export function columnIndex(name: string): number {
  const letters = name.toUpperCase();
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + letters.charCodeAt(at) - 64;
  return index - 1;
}

/** Addresses by column and row: every sheet has the same ones, and each cell of a table keeps its own. */
const known: (string | undefined)[][] = [];
const MOST_COLUMNS = 64;
const MOST_ROWS = 2000;

/** (8, 5) → "F9". */
export function cellAddress(row: number, column: number): string {
  if (column >= MOST_COLUMNS || row >= MOST_ROWS || row < 0) return `${columnName(column)}${row + 1}`;
  const ofColumn = (known[column] ??= new Array<string | undefined>(MOST_ROWS));
  return (ofColumn[row] ??= `${columnName(column)}${row + 1}`);
}

/** "F9" or "$F$9" → { row: 8, column: 5 }; null when it is no cell address. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address);
  return found ? { row: Number(found[2]) - 1, column: columnIndex(found[1] ?? '') } : null;
}

/** The address of a rectangle: "A3:F12", or "A3" for one cell. */
export function rangeAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** "$A$3:$F$12", or "$A$3" for one cell: the same cells wherever it is written. */
export function fixedRange(row: number, column: number, rows: number, columns: number): string {
  return rangeAddress(row, column, rows, columns).replace(/[A-Z]+/g, '$$$&$$');
}

/** "A3:F12" or "A3" → its first cell and its size; null when it is no such address. */
export function parseRange(
  address: string,
): { row: number; column: number; rows: number; columns: number } | null {
  const [first, last = first, ...more] = address.split(':').map(parseCellAddress);
  if (!first || !last || more.length > 0) return null;
  const rows = last.row - first.row + 1;
  const columns = last.column - first.column + 1;
  return rows > 0 && columns > 0 ? { ...first, rows, columns } : null;
}

/** A sheet's name as formulas write it, always quoted: `'Tabell 0.1'!B4` (an unquoted `FO1` would be a cell). */
export function sheetReference(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}
