import type { Box, Word } from './page';
import { boxOf } from './page';
import type { TextLine } from './line';
import { textOfCell } from './wrapped';

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

export function cellOf(lines: readonly TextLine[], doubtful = false): PageCell {
  const read = textOfCell(lines);
  const words = lines.length === 1 ? (lines[0]?.words ?? []) : lines.flatMap(line => line.words);
  return { words, text: read.text, doubtful: read.doubtful || doubtful };
}

export function* wordsOfTable(rows: readonly PageRow[]): Iterable<Word> {
  for (const { cells } of rows) for (const { words } of cells) yield* words;
}

/** The page where a row begins; 0 for one without words. */
export const pageOfRow = ({ cells }: PageRow): number =>
  cells.find(({ words }) => words.length > 0)?.words[0]?.page ?? 0;

/** A table of rows as read, without empty rows; null if nothing is left. */
export function tableOf(rows: readonly PageRow[]): PageTable | null {
  const filled = rows.filter(row => row.cells.some(cell => cell.text !== ''));
  return filled.length > 0 ? { rows: filled, ...boxOf(wordsOfTable(filled)) } : null;
}

/** The same row with all its filled cells in doubt. */
export function inDoubt(row: PageRow): PageRow {
  return { cells: row.cells.map(cell => (cell.text === '' ? cell : { ...cell, doubtful: true })) };
}
