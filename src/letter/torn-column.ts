import { sum } from '../figure/decimal';
import { readFigure } from '../figure/read';
import type { DocumentLine } from './line';
import type { PlainTable } from './plain-assignments';
import { trailingFigures } from './plain-figures';
import { plainHeaderAt } from './plain-header';
import { tableRows } from './plain-row';
import { ALTERNATIVES } from './readings';
import { isUnitLine } from './scale';
import { isYear, tidy } from './words';

/** A line with words, and the index behind it. */
interface Filled {
  readonly line: DocumentLine;
  readonly text: string;
  readonly end: number;
}

/** What came apart from a table: the labels, the year of the first column and its figures. */
interface Pieces {
  readonly labels: readonly Filled[];
  readonly year: string;
  readonly figures: readonly string[];
  /** The unit line that stands between the pieces. */
  readonly unit: string;
  readonly end: number;
}

const MOST_ROWS = 12;
const LEAST_ROWS = 2;
const LONGEST_LABEL = 90;

/**
 * Reads a table that a machine tore into columns: first the labels, then a year with its figures below each other, then
 * the years that follow with rows of figures. The pieces belong together when the years do, there is a label for each row,
 * and the last row is the sum of the others in every year. Where the first column has fewer figures than rows, its sum
 * tells where they stand; what it leaves open is doubtful.
 */
export function tornTableAt(lines: readonly DocumentLine[], at: number): PlainTable | null {
  const pieces = piecesAt(lines, at);
  const header = pieces && plainHeaderAt(lines, pieces.end);
  const head = pieces && lines[pieces.end];
  if (!pieces || !header || !head || !follow(pieces.year, header.names)) return null;
  const body = runOf(lines, header.end, MOST_ROWS, ({ text }) => trailingFigures(text)?.label === '');
  const isWhole = pieces.labels.length === body.length && pieces.figures.length <= body.length;
  if (!isWhole || body.length < LEAST_ROWS) return null;
  const read = tableRows(
    head,
    header,
    body.map(({ line }) => line),
  ).slice(1);
  const first = firstColumn(pieces.figures, read.length);
  if (!first || !header.values.every(column => addsUp(read.map(({ cells }) => cells?.[column] ?? null))))
    return null;
  const names = [pieces.unit, pieces.year, ...header.names.slice(1)];
  return {
    rows: [
      { ...head, cells: names, doubtfulCells: [] },
      ...read.map((row, i) => withFirst(row, pieces.labels[i]?.text ?? '', first[i] ?? NO_CELL)),
    ],
    end: body.at(-1)?.end ?? header.end,
  };
}

function piecesAt(lines: readonly DocumentLine[], at: number): Pieces | null {
  if ((lines[at]?.text ?? '').trim() === '') return null;
  const labels = runOf(lines, at, MOST_ROWS, isLabel);
  const [year] = runOf(lines, labels.at(-1)?.end ?? at, 1, ({ text }) => isYear(text));
  const figures = year ? runOf(lines, year.end, MOST_ROWS, isLoneFigure) : [];
  const last = figures.at(-1);
  if (!year || !last || labels.length === 0) return null;
  const [unit] = runOf(lines, last.end, 1, ({ text }) => isUnitLine(text));
  const [next] = runOf(lines, (unit ?? last).end, 1, () => true);
  return {
    labels,
    year: year.text,
    figures: figures.map(({ text }) => text),
    unit: unit?.text ?? '',
    end: (next?.end ?? 0) - 1,
  };
}

/** The lines with words from an index on that are of a kind, blank ones between them left out. */
function runOf(
  lines: readonly DocumentLine[],
  start: number,
  most: number,
  isOfKind: (filled: Filled) => boolean,
): Filled[] {
  const run: Filled[] = [];
  for (let index = start; index < lines.length && run.length < most; index += 1) {
    const line = lines[index];
    const filled = line && { line, text: tidy(line.text), end: index + 1 };
    if (!filled || line.cells || line.heading !== null) break;
    if (filled.text === '') continue;
    if (!isOfKind(filled)) break;
    run.push(filled);
  }
  return run;
}

function isLabel({ text }: Filled): boolean {
  const isWords = /^\p{Lu}\p{L}/u.test(text) && !/[.:;,]$/.test(text) && text.length <= LONGEST_LABEL;
  return isWords && !isUnitLine(text);
}

function isLoneFigure({ text }: Filled): boolean {
  return !isYear(text) && readFigure(text).kind === 'figure';
}

/** Years without a name in front of them, each the one after the year before; the first comes after the one that stands alone. */
function follow(year: string, [label, ...years]: readonly string[]): boolean {
  return label === '' && years.every((next, i) => isYear(next) && Number(next) === Number(year) + i + 1);
}

interface FirstCell {
  readonly text: string;
  readonly certain: boolean;
}

const NO_CELL: FirstCell = { text: '', certain: true };

/** The figures of the torn column in its rows, as far as their order and the sum tell; null when none of it adds up. */
function firstColumn(figures: readonly string[], places: number): FirstCell[] | null {
  const fitting = placings(figures, places).filter(addsUp);
  if (fitting.length === 0) return null;
  return Array.from({ length: places }, (_, i) => {
    const distinct = [...new Set(fitting.map(placing => placing[i] ?? null))];
    return {
      text: distinct.filter(text => text !== null).join(ALTERNATIVES),
      certain: distinct.length === 1,
    };
  });
}

/** What stands in the rows of one column. */
type Placing = readonly (string | null)[];

/** Every way to put figures into places, in order. */
function placings(figures: readonly string[], places: number): Placing[] {
  const [first, ...rest] = figures;
  if (places === 0) return [[]];
  const without =
    figures.length < places ? placings(figures, places - 1).map(placing => [null, ...placing]) : [];
  if (first === undefined) return without;
  return [...placings(rest, places - 1).map(placing => [first, ...placing]), ...without];
}

/** Whether the last row has a figure, and it is the sum of the others. */
function addsUp(placing: Placing): boolean {
  const values = placing.map(text => {
    const figure = readFigure(text ?? '');
    return figure.kind === 'figure' ? figure.value : 0;
  });
  return (placing.at(-1) ?? '') !== '' && sum(values.slice(0, -1)) === values.at(-1);
}

/** The words of the row are those of its pieces, in the order of the columns. */
function withFirst(row: DocumentLine, label: string, { text, certain }: FirstCell): DocumentLine {
  const cells = [label, text, ...(row.cells ?? []).slice(1)];
  const shifted = row.doubtfulCells.map(column => (column > 0 ? column + 1 : column));
  return { ...row, text: cells.join('\t'), cells, doubtfulCells: certain ? shifted : [1, ...shifted] };
}
