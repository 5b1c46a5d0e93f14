import { readFigure } from '../figure/read';
import { columnNames, headerDepth, isMeasureHeader, isTitleRow, isYearRow, namesColumns } from './header';
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

/** Rows that follow each other. It grows in place, since a table may have very many rows. */
interface Part {
  readonly first: number;
  last: number;
  readonly rows: DocumentLine[];
}

/** Headers are told by the first rows. */
const LOOK_AT = 8;
const LONGEST_LABEL = 90;
const PAGE_NUMBER = /^(?:side )?\d{1,3}(?: (?:av|\/) \d{1,3})?$/i;

/** The tables of a letter. Parts that only a page break divides are joined, and a head that is repeated is dropped. */
export function gridsOf(lines: readonly DocumentLine[]): LetterGrid[] {
  const parts = partsOf(lines).flatMap(splitAtHeads);
  return joinParts(parts, lines).map(gridOf);
}

function partsOf(lines: readonly DocumentLine[]): Part[] {
  const parts: Part[] = [];
  lines.forEach((line, index) => {
    if (!line.cells) return;
    const last = parts.at(-1);
    const continues = last?.last === index - 1 && last.rows[0]?.table === line.table;
    if (last && continues) addTo(last, [line], index);
    else parts.push({ first: index, last: index, rows: [line] });
  });
  return parts;
}

function addTo(part: Part, rows: readonly DocumentLine[], last: number): void {
  for (const row of rows) part.rows.push(row);
  part.last = last;
}

/** A row that names results and targets, or years over figures, begins a new table, wherever it stands. */
function splitAtHeads(part: Part): Part[] {
  const starts = part.rows.flatMap((_row, i) => (i > 0 && startsTable(part.rows, i) ? [i] : []));
  return [0, ...starts].map((start, n) => {
    const end = starts[n] ?? part.rows.length;
    return { first: part.first + start, last: part.first + end - 1, rows: part.rows.slice(start, end) };
  });
}

function startsTable(rows: readonly DocumentLine[], index: number): boolean {
  const cells = cellsOf(rows[index]);
  const namesColumnsAnew = isMeasureHeader(cells) || isHeadOfYears(cells);
  return namesColumnsAnew && depthOf(rows.slice(0, Math.min(index, LOOK_AT))) < index;
}

/** Years in order without a label: no figures of a row, which would be somebody's. */
function isHeadOfYears(cells: readonly string[]): boolean {
  return cells[0] === '' && isYearRow(cells);
}

function joinParts(parts: readonly Part[], lines: readonly DocumentLine[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const rows = before && continuationOf(before, part, lines);
    if (before && rows) addTo(before, rows, part.last);
    else joined.push(part);
  }
  return joined;
}

/** The rows with which a part continues the table before it, or null when it is a table of its own. */
function continuationOf(
  before: Part,
  part: Part,
  lines: readonly DocumentLine[],
): readonly DocumentLine[] | null {
  const between = lines.slice(before.last + 1, part.first);
  const label = wrappedLabel(between, part, before);
  if (label) return [label, ...part.rows];
  if (!between.every(line => line.text.trim() === '' || PAGE_NUMBER.test(line.text.trim()))) return null;
  const [head] = before.rows;
  const [first, ...rest] = part.rows;
  if (first && head && first.text === head.text) return rest;
  const cells = cellsOf(first);
  const sameWidth = cells.length === (head?.cells?.length ?? 0);
  const hasHeader = cells[0] !== '' && depthOf(part.rows) > 0 && !isTitleRow(cells);
  const ownHead = hasHeader || isMeasureHeader(cells) || isHeadOfYears(cells);
  return sameWidth && !ownHead && !isOfOtherKind(part, before) ? part.rows : null;
}

/** Figures down a column that holds words in the table before. */
function isOfOtherKind(part: Part, before: Part): boolean {
  const width = cellsOf(part.rows[0]).length;
  const columnOf = ({ rows }: Part, column: number) =>
    rows.map(row => cellsOf(row)[column] ?? '').filter(cell => cell !== '');
  return indexes(width).some(column => {
    const [words, figures] = [columnOf(before, column), columnOf(part, column)];
    return figures.filter(isFigure).length * 2 > figures.length && words.length > 1 && !words.some(isFigure);
  });
}

function isFigure(cell: string): boolean {
  return ['figure', 'doubtful'].includes(readFigure(cell).kind);
}

/** One line of words between two rows that follow at once: the first half of a name whose row has lost its tab. */
function wrappedLabel(between: readonly DocumentLine[], part: Part, before: Part): DocumentLine | null {
  const [line] = between;
  if (!line || between.length > 1 || !mayBeLabel(line)) return null;
  const width = cellsOf(before.rows[0]).length;
  const [name = '', ...rest] = cellsOf(part.rows[0]);
  if (!/^\p{Ll}/u.test(name) || rest.length !== width - 1 || depthOf(part.rows) > 0) return null;
  return { ...line, cells: [line.text, ...rest.map(() => '')] };
}

function mayBeLabel({ heading, text }: DocumentLine): boolean {
  return heading === null && text !== '' && text.length <= LONGEST_LABEL;
}

function gridOf({ first, last, rows }: Part): LetterGrid {
  const cells = rows.map(cellsOf);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const depth = headerDepth(cells);
  const header = cells.slice(0, depth);
  const doubts = rows.slice(0, depth).flatMap(row => row.doubtfulCells);
  const names = header.filter(namesColumns);
  const named = usualWidth(depth > 0 ? header : cells);
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
  const widths = rows.map(({ length }) => length);
  const count = (width: number) => widths.filter(other => other === width).length;
  return widths.reduce((usual, width) => (count(width) > count(usual) ? width : usual), widths[0] ?? 0);
}

function depthOf(rows: readonly DocumentLine[]): number {
  return headerDepth(rows.slice(0, LOOK_AT).map(cellsOf));
}

/** A column whose name is uncertain makes every cell below it uncertain. */
function withDoubts(row: DocumentLine, doubts: readonly number[]): DocumentLine {
  return doubts.length === 0
    ? row
    : { ...row, doubtfulCells: [...new Set([...row.doubtfulCells, ...doubts])] };
}

function cellsOf(line: DocumentLine | undefined): readonly string[] {
  return line?.cells ?? [];
}

function indexes(width: number): number[] {
  return Array.from({ length: width }, (_, index) => index);
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, i) => cells[i] ?? '');
}
