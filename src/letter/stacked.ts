import { readFigure } from '../figure/read';
import { isAmountName } from './amounts';
import { measuredIn } from './header';
import { areaIn, goalIn } from './headings';
import type { DocumentLine } from './line';
import type { PlainTable } from './plain-assignments';
import { ALTERNATIVES } from './readings';
import { isUnitLine } from './scale';
import { folded, isYear, tidy } from './words';

/** A table whose cells came out below each other: the names of its columns, and what each of them may hold. */
interface Head {
  readonly names: readonly string[];
  readonly holdsFigures: readonly boolean[];
}

/** A line with words, and where it stands. */
interface Cell {
  readonly index: number;
  readonly at: DocumentLine;
  readonly text: string;
}

const LONGEST_NAME = 60;
const LONGEST_CELL = 200;
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 10;
/** With one column of figures the rows must show that they are rows. */
const LEAST_ROWS = 2;
const MOST_ROWS = 300;
/** A row that lost or got a cell is this much longer at most. */
const LONGEST_ROW = 3;
const ENDS_IN_YEAR = /\b(?:19|20)\d\d$/;
const NUMBER = /^\d{1,3}(?:\.\d{1,3})*[.)]?$/;
const NUMBER_COLUMN = /^(?:nr|nummer)\b/;

/**
 * Reads a table each cell of which stands on a line of its own, as it comes out when a table is copied from some viewers:
 * the names of the columns, then row after row with figures where the names promise them. A row that has another number
 * of cells than columns is doubtful.
 */
export function stackedTableAt(lines: readonly DocumentLine[], at: number): PlainTable | null {
  const first = lines[at];
  if (!first || !mayBeName(first)) return null;
  const names = cellsFrom(lines, at, MOST_COLUMNS, 0);
  for (let width = FEWEST_COLUMNS; width <= names.length; width += 1) {
    const head = headOf(names.slice(0, width).map(({ text }) => text));
    const start = names[width - 1];
    if (!head || !start) continue;
    const table = bodyOf(lines, start.index + 1, head);
    if (table) return { rows: [rowOf(first, head.names, []), ...table.rows], end: table.end };
  }
  return null;
}

function mayBeName({ cells, heading, text }: DocumentLine): boolean {
  const name = tidy(text);
  if (cells !== null || heading !== null || name === '' || name.length > LONGEST_NAME) return false;
  return !areaIn(name) && !goalIn(name) && !isUnitLine(name) && (isYear(name) || !isFigure(name));
}

/** The next lines with words; a heading, a table with columns or more blank lines than `gap` end them. */
function cellsFrom(lines: readonly DocumentLine[], start: number, most: number, gap: number): Cell[] {
  const cells: Cell[] = [];
  for (let index = start; index < lines.length && cells.length < most; index += 1) {
    const at = lines[index];
    const last = cells.at(-1)?.index ?? start - 1;
    if (!at || at.cells || at.heading !== null || at.text.length > LONGEST_CELL || index - last > gap + 1)
      break;
    const text = tidy(at.text);
    if (text !== '') cells.push({ index, at, text });
  }
  return cells;
}

/** Names of which some promise figures and one does not. */
function headOf(names: readonly string[]): Head | null {
  if (names.some(isNoName)) return null;
  const holdsFigures = names.map(promisesFigures);
  return holdsFigures.includes(true) && holdsFigures.includes(false) ? { names, holdsFigures } : null;
}

function isNoName(name: string): boolean {
  if (!/\p{L}/u.test(name) && !isYear(name)) return true;
  return name.length > LONGEST_NAME || (/[.:;,]$/.test(name) && !NUMBER_COLUMN.test(folded(name)));
}

function promisesFigures(name: string): boolean {
  const ofYear = ENDS_IN_YEAR.test(name) || typeof measuredIn(name)?.year === 'number';
  return ofYear || isAmountName(name);
}

function bodyOf(lines: readonly DocumentLine[], start: number, head: Head): PlainTable | null {
  const width = head.names.length;
  const cells = cellsFrom(lines, start, MOST_ROWS * width, 1);
  const least = head.holdsFigures.filter(holds => holds).length > 1 ? 1 : LEAST_ROWS;
  const rows: DocumentLine[] = [];
  let whole = 0;
  let next = 0;
  while (next < cells.length) {
    const found = cells.slice(next, next + width);
    if (isRow(found, head)) {
      rows.push(
        rowOf(
          found[0]?.at,
          found.map(({ text }) => text),
          [],
        ),
      );
      whole += 1;
      next += width;
      continue;
    }
    const length = whole > 0 ? lengthOfDamaged(cells, next, head) : 0;
    if (length === 0) break;
    rows.push(damagedRow(cells.slice(next, next + length), head));
    next += length;
  }
  return whole >= least ? { rows, end: (cells[next - 1]?.index ?? start) + 1 } : null;
}

/** Figures where the names promise them and words elsewhere. */
function isRow(cells: readonly Cell[], { names, holdsFigures }: Head): boolean {
  return (
    cells.length === names.length &&
    cells.every(({ text }, i) => {
      // A year alone is the name of a column that follows.
      if (holdsFigures[i]) return isValue(text) && !isYear(text);
      return NUMBER_COLUMN.test(folded(names[i] ?? '')) ? NUMBER.test(text) : !isFigure(text);
    })
  );
}

/** How many cells stand before the next whole row; 0 when none follows soon, or a blank line comes first. */
function lengthOfDamaged(cells: readonly Cell[], start: number, head: Head): number {
  const width = head.names.length;
  for (let length = 1; length <= LONGEST_ROW * width; length += 1) {
    const [last, own] = [cells[start + length - 2], cells[start + length - 1]];
    if (!own || (last && own.index > last.index + 1)) return 0;
    const next = cells.slice(start + length, start + length + width);
    if (isRow(next, head)) return length;
  }
  return 0;
}

/** Its words in the first column of words, and in each column of figures all that it has. */
function damagedRow(cells: readonly Cell[], { names, holdsFigures }: Head): DocumentLine {
  const words = cells.filter(({ text }) => !isFigure(text)).map(({ text }) => text);
  const figures = cells.filter(({ text }) => isFigure(text)).map(({ text }) => text);
  const label = holdsFigures.indexOf(false);
  const texts = names.map((_name, i) => {
    if (holdsFigures[i]) return figures.join(ALTERNATIVES);
    return i === label ? words.join(' ') : '';
  });
  return rowOf(cells[0]?.at, texts, [...names.keys()]);
}

function rowOf(
  at: DocumentLine | undefined,
  cells: readonly string[],
  doubtfulCells: readonly number[],
): DocumentLine {
  const line = at ?? {
    line: 0,
    page: null,
    text: '',
    cells: null,
    table: null,
    heading: null,
    doubtfulCells: [],
  };
  return { ...line, text: cells.join('\t'), cells, doubtfulCells };
}

function isFigure(text: string): boolean {
  return ['figure', 'doubtful'].includes(readFigure(text).kind);
}

/** A figure, a mark for none, or a footnote mark. */
function isValue(text: string): boolean {
  return readFigure(text).kind !== 'text';
}
