import { readFigure } from '../figure/read';
import type { GridRow } from './grid';
import type { KnownGrid } from './kind';
import type { Letter } from './letter';
import type { DocumentLine } from './line';
import { isTelephone, looksLikeRow, looksLikeRowWithNameLast, trailingFigures } from './plain-figures';
import { hasDigit, isYear } from './words';

type Leftover = Letter['unclaimed'][number];
const ADJACENT_FIGURES = /(?:\d,\d+|\d ?%) +(?:[<>≥≤]=? ?)?\d/;
const LONE_FIGURE = /^[-–−<>≥≤]|%$|,\d|\d[\d ]{3,}/;
const LEAST_LINES_OF_A_LIST = 2;
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
  const inTables = tables.flatMap(table => leftoversIn(table, taken));
  const plain = lines.filter(
    ({ cells, text }) =>
      cells === null &&
      (looksLikeRow(text) ||
        looksLikeRowWithNameLast(text) ||
        isLoneFigure(text) ||
        hasAdjacentFigures(text)),
  );
  const rows = [...new Set([...plain, ...linesOfLists(lines)])].sort((a, b) => a.line - b.line);
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

/** Three lines or more after each other that end in a figure are a table too: "Sentrum 230", "Nord 206", "Sør 134". */
function linesOfLists(lines: readonly DocumentLine[]): DocumentLine[] {
  const runs: DocumentLine[][] = [[]];
  for (const line of lines) {
    if (line.cells === null && line.text.trim() === '') continue;
    if (isListLine(line)) runs.at(-1)?.push(line);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter(run => run.length >= LEAST_LINES_OF_A_LIST).flat();
}

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
  const holdsFigure = cells.some(
    (cell, i) => isFigure(cell) || (at.doubtfulCells.includes(i) && hasDigit(cell)),
  );
  return holdsFigure ? [{ line: at.line, text: at.text }] : [];
}

function otherCells({ at, cells }: GridRow, { columns }: KnownGrid): Leftover[] {
  const others = columns.filter(({ role }) => role === 'other').map(({ index }) => cells[index] ?? '');
  return others.filter(hasDigit).map(text => ({ line: at.line, text }));
}

function isFigure(cell: string): boolean {
  const { kind } = readFigure(cell);
  return kind === 'figure' || kind === 'doubtful';
}
