import { readFigure } from '../figure/read';
import { headerDepth, isMeasureHeader, isTitleRow, isYearRow } from './header';
import type { DocumentLine } from './line';

/** Rows that follow each other. It grows in place, since a table may have very many rows. */
export interface Part {
  readonly first: number;
  last: number;
  readonly rows: DocumentLine[];
}

/** Headers are told by the first rows. */
const LOOK_AT = 8;
/** What a column holds is told by so many rows; it also bounds the work. */
const ROWS_COMPARED = 40;
const LONGEST_LABEL = 90;
const PAGE_NUMBER = /^(?:side )?\d{1,3}(?: (?:av|\/) \d{1,3})?$/i;

/** The rows of each table of a letter. Parts that only a page break divides are joined, and a head that is repeated is dropped. */
export function tablePartsOf(lines: readonly DocumentLine[]): Part[] {
  return joinParts(partsOf(lines).flatMap(splitAtHeads), lines);
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
  if (isHeadOfYears(cells)) return rows.slice(0, index).some(row => cellsOf(row).some(isFigure));
  return isMeasureHeader(cells) && depthOf(rows.slice(0, Math.min(index, LOOK_AT))) < index;
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
    rows
      .slice(0, ROWS_COMPARED)
      .map(row => cellsOf(row)[column] ?? '')
      .filter(cell => cell !== '');
  return Array.from({ length: width }, (_, column) => column).some(column => {
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

function depthOf(rows: readonly DocumentLine[]): number {
  return headerDepth(rows.slice(0, LOOK_AT).map(cellsOf));
}

/** The cells of a row; none for a line of text. */
export function cellsOf(line: DocumentLine | undefined): readonly string[] {
  return line?.cells ?? [];
}
