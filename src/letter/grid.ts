import { cellsOf, type Part, tablePartsOf } from './grid-parts';
import { columnNames, headerDepth, isTitleRow, namesColumns } from './header';
import type { DocumentLine } from './line';

/** A table of a letter: its columns' names and its rows, still without a meaning. */
export interface LetterGrid {
  /** A title inside the table, over the names of the columns. */
  readonly title: string | null;
  readonly columns: readonly string[];
  /** All words above the body, for unit lines that slid into the table. */
  readonly headerText: string;
  readonly body: readonly GridRow[];
  /** Indexes of the first and the last row among the letter's lines. */
  readonly first: number;
  readonly last: number;
}

export interface GridRow {
  readonly at: DocumentLine;
  /** As many as the table has columns. */
  readonly cells: readonly string[];
}

/** The tables of a letter, in order. */
export function gridsOf(lines: readonly DocumentLine[]): LetterGrid[] {
  return tablePartsOf(lines).map(gridOf);
}

function gridOf({ first, last, rows }: Part): LetterGrid {
  const cells = rows.map(cellsOf);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const depth = headerDepth(cells);
  const header = cells.slice(0, depth);
  const doubts = rows.slice(0, depth).flatMap(row => row.doubtfulCells);
  const names = header.filter(namesColumns);
  const named = names.length > 0 ? Math.max(...names.map(({ length }) => length)) : usualWidth(cells);
  return {
    title: header.find(isTitleRow)?.[0] ?? null,
    columns: columnNames(names, width),
    headerText: header.flat().join(' '),
    body: rows.slice(depth).map(at => {
      const isWhole = cellsOf(at).length === named;
      return { at: withDoubts(at, isWhole ? doubts : indexes(width)), cells: padded(cellsOf(at), width) };
    }),
    first,
    last,
  };
}

/** How many cells most rows have; a row with another number has lost or got one, nobody knows where. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? 0;
}

/** A column whose name is uncertain makes every cell below it uncertain. */
function withDoubts(row: DocumentLine, doubts: readonly number[]): DocumentLine {
  return doubts.length === 0
    ? row
    : { ...row, doubtfulCells: [...new Set([...row.doubtfulCells, ...doubts])] };
}

function indexes(width: number): number[] {
  return Array.from({ length: width }, (_, index) => index);
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, i) => cells[i] ?? '');
}
