import { readFigure } from '../figure/read';
import type { GridRow } from './grid';
import type { KnownGrid } from './kind';
import type { Letter } from './letter';
import type { DocumentLine } from './line';
import { looksLikeRow } from './plain-figures';
import { hasDigit } from './words';

type Leftover = Letter['unclaimed'][number];
type Structures = Pick<Letter, 'indicators' | 'climate' | 'tables'>;

/**
 * Figures of tables that no structure has taken: rows that gave nothing, cells in columns that mean nothing to us, and
 * lines without columns that look like rows. Contents and address lists are known for what they are.
 */
export function leftoversOf(
  lines: readonly DocumentLine[],
  tables: readonly KnownGrid[],
  structures: Structures,
): Leftover[] {
  const taken = takenLines(structures);
  const inTables = tables.flatMap(table => leftoversIn(table, taken));
  const plain = lines.filter(({ cells, text }) => cells === null && looksLikeRow(text));
  return [...inTables, ...plain.map(({ line, text }) => ({ line, text }))];
}

function takenLines({ indicators, climate, tables }: Structures): ReadonlySet<number> {
  const cells = indicators.flatMap(indicator => indicator.cells);
  const rows = tables.flatMap(table => table.rows);
  return new Set([...cells, ...climate, ...rows].map(({ source }) => source.line));
}

function leftoversIn(table: KnownGrid, taken: ReadonlySet<number>): Leftover[] {
  const { kind, grid } = table;
  if (kind === 'indicators' || kind === 'climate') {
    return grid.body.flatMap(row => (taken.has(row.at.line) ? otherCells(row, table) : wholeRow(row)));
  }
  return kind === 'amounts' || kind === 'text'
    ? grid.body.filter(row => !taken.has(row.at.line)).flatMap(wholeRow)
    : [];
}

function wholeRow({ at, cells }: GridRow): Leftover[] {
  return cells.some(isFigure) ? [{ line: at.line, text: at.text }] : [];
}

function otherCells({ at, cells }: GridRow, { columns }: KnownGrid): Leftover[] {
  const others = columns.filter(({ role }) => role === 'other').map(({ index }) => cells[index] ?? '');
  return others.filter(hasDigit).map(text => ({ line: at.line, text }));
}

function isFigure(cell: string): boolean {
  const { kind } = readFigure(cell);
  return kind === 'figure' || kind === 'doubtful';
}
