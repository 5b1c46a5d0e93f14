import { looksLikeValue, looksLikeYear } from '../words';
import type { Columns, Placed } from './columns';
import { place } from './columns';
import type { TextLine } from './line';
import { linesOf, textOfLine } from './line';
import type { Word } from './page';

/** A line of a table with its words in columns. */
export interface ColumnLine extends Placed {
  readonly line: TextLine;
  /** Holds a figure, or what stands for one, in a column of figures. */
  readonly isAnchor: boolean;
  readonly bold: boolean;
}

/** Lines that are one row of the table; `sure` if nothing else can be read from their places. */
export interface Row {
  readonly lines: readonly ColumnLine[];
  readonly sure: boolean;
}

/** Gaps above this many times the gap between two lines of a cell part rows; points are for rounding. */
const ROW_GAP = 1.12;
const ROUNDING = 0.5;
/** Baselines nearer than this, in font sizes, stand side by side. */
const BESIDE = 0.8;

/** Places lines in columns. Years above all other figures are headings, not a row. */
export function inColumns(lines: readonly TextLine[], columns: Columns): ColumnLine[] {
  const placed = lines.map(line => ({ line, ...place(line, columns) }));
  const values = placed.map(({ words }) => valuesOf(words, columns));
  const firstRow = values.findIndex(texts => texts.some(text => !looksLikeYear(text)));
  return placed.map((each, i) => ({
    ...each,
    isAnchor: i >= firstRow && (values[i]?.length ?? 0) > 0,
    bold: each.line.words.every(word => word.bold),
  }));
}

function valuesOf(words: readonly (readonly Word[])[], { isValue }: Columns): string[] {
  const texts = words.map((own, i) => (isValue[i] ? linesOf(own).map(textOfLine).join(' ') : ''));
  return texts.filter(text => text !== '' && looksLikeValue(text));
}

/**
 * Groups lines into rows, headings apart. Where lines or coloured bands part all rows (`separators`: their y), these decide;
 * else the gaps do; where there are none, a line with figures begins a row and what cannot be told is not sure.
 */
export function rowsOf(
  lines: readonly ColumnLine[],
  headings: readonly TextLine[],
  separators: readonly number[],
): Row[] {
  const heading = headingTest(lines, headings);
  const chunks = split(
    lines,
    (above, below) =>
      heading(above) !== heading(below) || separators.some(y => isBetween(y, above.line, below.line)),
  );
  if (chunks.length > 2 && arePartedRows(chunks)) return chunks.map(asRow);
  const leading = leadingOf(lines);
  const groups = chunks.flatMap(chunk => blocks(chunk, leading));
  return withLoneLabels(arePartedRows(groups) ? groups.map(asRow) : groups.flatMap(rowsOfBlock));
}

/** Headings come again on later pages, word by word; years above all other figures are headings too. */
function headingTest(
  lines: readonly ColumnLine[],
  headings: readonly TextLine[],
): (line: ColumnLine) => boolean {
  const first = lines.findIndex(line => line.isAnchor);
  const known = new Set(headings);
  const own = lines.filter(({ line, words }, i) => known.has(line) || (i < first && words.some(isYears)));
  const texts = new Set(own.map(({ line }) => textOfLine(line)));
  return ({ line }) => texts.has(textOfLine(line));
}

const isYears = (words: readonly Word[]) => words.length > 0 && words.every(word => looksLikeYear(word.text));

/** Whether groups are rows: most have one line with figures. Figures on two lines of a row are broken, and its reader's worry. */
function arePartedRows(groups: readonly (readonly ColumnLine[])[]): boolean {
  const several = groups.filter(group => anchors(group) > 1).length;
  return several * 3 <= groups.filter(group => anchors(group) === 1).length;
}

const asRow = (lines: readonly ColumnLine[]): Row => ({ lines, sure: anchors(lines) <= 1 });

const isBetween = (y: number, above: TextLine, below: TextLine) =>
  y > above.base - above.size * 0.1 && y < below.base - below.size * 0.3;

const anchors = (lines: readonly ColumnLine[]) => lines.filter(line => line.isAnchor).length;

function split<T>(items: readonly T[], parts: (before: T, after: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const [i, item] of items.entries()) {
    const before = items[i - 1];
    if (before === undefined || parts(before, item)) groups.push([item]);
    else groups.at(-1)?.push(item);
  }
  return groups;
}

/** The gap between two lines of one cell: the smallest between lines that share a column. Points. */
export function leadingOf(lines: readonly ColumnLine[]): number {
  const gaps = lines.flatMap((line, i) => {
    const above = lines.slice(0, i).findLast(other => shareColumn(other, line));
    return above ? [line.line.base - above.line.base] : [];
  });
  return Math.min(...gaps);
}

const shareColumn = (a: ColumnLine, b: ColumnLine) =>
  a.words.some((words, i) => words.length > 0 && b.words[i]?.length);

/** Lines with no more than the gap of a cell between them; bold lines are not joined to plain ones. */
function blocks(lines: readonly ColumnLine[], leading: number): ColumnLine[][] {
  return split(lines, (above, below) => {
    const gap = below.line.base - above.line.base;
    if (gap < BESIDE * below.line.size) return false;
    return gap > ROW_GAP * leading + ROUNDING || above.bold !== below.bold;
  });
}

function rowsOfBlock(block: readonly ColumnLine[]): Row[] {
  if (anchors(block) <= 1) return [{ lines: block, sure: true }];
  if (block.every(line => line.isAnchor)) return block.map(line => ({ lines: [line], sure: true }));
  const startsWithAnchor = block[0]?.isAnchor === true;
  const rows = startsWithAnchor
    ? split(block, (_, line) => line.isAnchor)
    : split(block, above => above.isAnchor);
  const alone = (row: readonly ColumnLine[] | undefined) => row === undefined || row.length === 1;
  return rows.map((row, i) => ({
    lines: row,
    sure: alone(row) && alone(rows[startsWithAnchor ? i - 1 : i + 1]),
  }));
}

/** A plain line of text alone between rows may be a row of its own, or the end or beginning of its neighbour's label. */
function withLoneLabels(rows: readonly Row[]): Row[] {
  const first = rows.findIndex(row => anchors(row.lines) > 0);
  const isLone = (row: Row | undefined, i: number) =>
    row !== undefined && i > first && anchors(row.lines) === 0 && !row.lines.every(line => line.bold);
  return rows.map((row, i) => ({
    ...row,
    sure: row.sure && !isLone(rows[i - 1], i - 1) && !isLone(rows[i + 1], i + 1),
  }));
}
