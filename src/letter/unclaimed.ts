import { readFigure } from '../figure/read';
import type { GridRow, LetterGrid } from './grid';
import type { KnownGrid } from './kind';
import type { Letter } from './letter';
import type { DocumentLine } from './line';
import { isTelephone, looksLikeRow, looksLikeRowWithNameLast, trailingFigures } from './plain-figures';
import { hasDigit, isYear } from './words';

type Leftover = Letter['unclaimed'][number];
const ADJACENT_FIGURES = /(?:\d,\d+|\d ?%) +(?:[<>≥≤]=? ?)?\d/;
const LONE_FIGURE = /^[-–−<>≥≤]|%$|,\d|\d[\d ]{3,}/;
const LEAST_LINES_OF_A_RUN = 2;
const POSTAL_CODE = /^\d{4}(?: |$)/;
/** A chapter's number, or the dots that lead to its page. */
const OF_CONTENTS = /^\d{1,2}(?:\.\d{1,2})*\.?$|\.{3}/;
const DIGITS_ONLY = /^[-–−<>≥≤\s]*\d[\d\s.,%]*$/;
const NO_FIGURE = /^\d{1,2}[.:]\s?\d|^(?:19|20)\d\d(?:[\s–-]+(?:19|20)\d\d)+$/;
const MOST_HEAD_ROWS = 4;
/** "4.1 Mål og tiltak ..... 7" */
const CONTENTS_LINE = /\.{3}|^\d{1,2}\s*\.\s*\d|^\d{1,2}\. /;

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
  const inTables = tables.flatMap(table => leftoversIn(table, lines, taken));
  const plain = lines.filter(
    ({ cells, text }) =>
      cells === null &&
      (looksLikeRow(text) ||
        looksLikeRowWithNameLast(text) ||
        isLoneFigure(text) ||
        hasAdjacentFigures(text)),
  );
  const rows = [...new Set([...plain, ...runsOf(lines, isListLine), ...runsOf(lines, isFigureAlone)])].sort(
    (a, b) => a.line - b.line,
  );
  return [...inTables, ...rows.map(({ line, text }) => ({ line, text }))];
}

/** "74,0 % 70,1 % Andel …": figures beside each other with no word between them do not stand in sentences. */
function hasAdjacentFigures(text: string): boolean {
  return ADJACENT_FIGURES.test(text);
}

/** A figure that stands alone: a column that came apart from its table. Short ones are page numbers. */
function isLoneFigure(text: string): boolean {
  const figure = readFigure(text);
  return figure.kind === 'figure' && !isYear(text) && LONE_FIGURE.test(text.trim());
}

/** Two lines or more of a kind after each other are a table too, or a column that came apart. */
function runsOf(lines: readonly DocumentLine[], isOfKind: (line: DocumentLine) => boolean): DocumentLine[] {
  const runs: DocumentLine[][] = [[]];
  for (const line of lines) {
    if (line.cells === null && line.text.trim() === '') continue;
    if (isOfKind(line)) runs.at(-1)?.push(line);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter(run => run.length >= LEAST_LINES_OF_A_RUN).flat();
}

/** Short figures too, which would be page numbers if they stood by themselves. */
function isFigureAlone({ cells, heading, text }: DocumentLine): boolean {
  return cells === null && heading === null && !isYear(text) && readFigure(text).kind === 'figure';
}

/** "Sentrum 230", "Nord 206", "Sør 134" */
function isListLine({ cells, heading, text }: DocumentLine): boolean {
  if (cells !== null || heading !== null || CONTENTS_LINE.test(text)) return false;
  const found = trailingFigures(text);
  return (
    found !== null &&
    found.label !== '' &&
    !isTelephone(found) &&
    !/[:;]$/.test(found.label) &&
    !found.pieces.every(({ text }) => isYear(text))
  );
}

function takenLines({ indicators, climate, tables }: Structures): ReadonlySet<number> {
  const cells = indicators.flatMap(indicator => indicator.cells);
  const rows = tables.flatMap(table => table.rows);
  return new Set([...cells, ...climate, ...rows].map(({ source }) => source.line));
}

function leftoversIn(
  table: KnownGrid,
  lines: readonly DocumentLine[],
  taken: ReadonlySet<number>,
): Leftover[] {
  const { grid } = table;
  return [
    ...headRows(grid, lines).flatMap(row => withFigures(row, row.cells)),
    ...grid.body.flatMap(row => leftoversOfRow(row, table, taken)),
  ];
}

/** Where pages came in another order, rows of one table stand among those of another. */
function leftoversOfRow(row: GridRow, table: KnownGrid, taken: ReadonlySet<number>): Leftover[] {
  switch (table.kind) {
    case 'indicators':
    case 'climate':
      return taken.has(row.at.line) ? otherCells(row, table) : wholeRow(row);
    case 'addresses':
      return row.cells.some(cell => POSTAL_CODE.test(cell)) ? [] : wholeRow(row);
    case 'contents':
      return row.cells.slice(0, -1).some(cell => OF_CONTENTS.test(cell)) ? [] : wholeRow(row);
    case 'assignments':
    case 'measures':
      return withFigures(row, row.cells.slice(1));
    case 'amounts':
    case 'text':
      return taken.has(row.at.line) ? [] : wholeRow(row);
  }
}

/** The rows above the body, which hold names and years, and figures only if they are no head. */
function headRows({ first, body, columns }: LetterGrid, lines: readonly DocumentLine[]): GridRow[] {
  const end = body[0]?.at.line ?? Infinity;
  return lines
    .slice(first, first + MOST_HEAD_ROWS)
    .filter(({ cells, line }) => cells !== null && line < end)
    .map(at => ({ at, cells: (at.cells ?? []).slice(0, columns.length) }));
}

function wholeRow(row: GridRow): Leftover[] {
  const { at, cells } = row;
  const isDoubtful = cells.some((cell, i) => at.doubtfulCells.includes(i) && hasDigit(cell));
  return isDoubtful ? [{ line: at.line, text: at.text }] : withFigures(row, cells);
}

/** The row, if one of these cells is a figure. */
function withFigures({ at }: GridRow, cells: readonly string[]): Leftover[] {
  return cells.some(mayBeFigure) ? [{ line: at.line, text: at.text }] : [];
}

function otherCells({ at, cells }: GridRow, { columns }: KnownGrid): Leftover[] {
  const others = columns.filter(({ role }) => role === 'other').map(({ index }) => cells[index] ?? '');
  return others.filter(hasDigit).map(text => ({ line: at.line, text }));
}

/** A figure, or digits that came apart ("5 19"); no year, date, time or number of a chapter. */
function mayBeFigure(cell: string): boolean {
  if (isYear(cell) || NO_FIGURE.test(cell)) return false;
  const { kind } = readFigure(cell);
  return kind === 'figure' || kind === 'doubtful' || DIGITS_ONLY.test(cell);
}
