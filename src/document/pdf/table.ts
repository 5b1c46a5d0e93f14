import type { Box, Word } from './page';
import { boxOf } from './page';
import { textOfCell } from './line';

/** A table on one page. Every row has as many cells as the table has columns. */
export interface PageTable extends Box {
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  readonly cells: readonly PageCell[];
}

export interface PageCell {
  readonly words: readonly Word[];
  readonly text: string;
  /** The reader is not sure of the text, or of the row or column it belongs to. */
  readonly doubtful: boolean;
}

export const NO_CELL: PageCell = { words: [], text: '', doubtful: false };

export function cellOf(words: readonly Word[], doubtful = false): PageCell {
  const read = textOfCell(words);
  return { words, text: read.text, doubtful: read.doubtful || doubtful };
}

export const wordsOfRow = (row: PageRow) => row.cells.flatMap(cell => cell.words);

export const wordsOfTable = (rows: readonly PageRow[]) => rows.flatMap(wordsOfRow);

/** A table of rows as read, without empty rows; null if nothing is left. */
export function tableOf(rows: readonly PageRow[]): PageTable | null {
  const filled = rows.filter(row => row.cells.some(cell => cell.text !== ''));
  return filled.length > 0 ? { rows: filled, ...boxOf(wordsOfTable(filled)) } : null;
}

/** The same row with all its filled cells in doubt. */
export function inDoubt(row: PageRow): PageRow {
  return { cells: row.cells.map(cell => (cell.text === '' ? cell : { ...cell, doubtful: true })) };
}
