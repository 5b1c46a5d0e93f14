import { looksLikeValue } from '../words';
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

export function inColumns(line: TextLine, columns: Columns): ColumnLine {
  const placed = place(line, columns);
  const holdsValue = (words: readonly Word[], i: number) =>
    columns.isValue[i] === true && words.length > 0 && looksLikeValue(linesOf(words).map(textOfLine).join(' '));
  return { line, ...placed, isAnchor: placed.words.some(holdsValue), bold: line.words.every(word => word.bold) };
}

/**
 * Groups lines into rows. Where lines or coloured bands part all rows (`separators`: their y), these decide;
 * else the gaps do; where there are none, a line with figures begins a row and what cannot be told is not sure.
 */
export function rowsOf(lines: readonly ColumnLine[], separators: readonly number[]): Row[] {
  const chunks = split(lines, (above, below) => separators.some(y => isBetween(y, above.line, below.line)));
  const decided = chunks.length > 2 && chunks.every(chunk => baselines(chunk) <= 1);
  if (decided) return chunks.map(chunk => ({ lines: chunk, sure: true }));
  const leading = leadingOf(lines);
  return withLoneLabels(chunks.flatMap(chunk => blocks(chunk, leading)).flatMap(rowsOfBlock));
}

const isBetween = (y: number, above: TextLine, below: TextLine) =>
  y > above.base - above.size * 0.1 && y < below.base - below.size * 0.3;

const baselines = (lines: readonly ColumnLine[]) => lines.filter(line => line.isAnchor).length;

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

const shareColumn = (a: ColumnLine, b: ColumnLine) => a.words.some((words, i) => words.length > 0 && b.words[i]?.length);

/** Lines with no more than the gap of a cell between them; bold lines are not joined to plain ones. */
function blocks(lines: readonly ColumnLine[], leading: number): ColumnLine[][] {
  return split(lines, (above, below) => {
    const gap = below.line.base - above.line.base;
    if (gap < BESIDE * below.line.size) return false;
    return gap > ROW_GAP * leading + ROUNDING || above.bold !== below.bold;
  });
}

function rowsOfBlock(block: readonly ColumnLine[]): Row[] {
  if (baselines(block) <= 1) return [{ lines: block, sure: true }];
  if (block.every(line => line.isAnchor)) return block.map(line => ({ lines: [line], sure: true }));
  const startsWithAnchor = block[0]?.isAnchor === true;
  const rows = startsWithAnchor
    ? split(block, (_, line) => line.isAnchor)
    : split(block, above => above.isAnchor);
  const alone = (row: readonly ColumnLine[] | undefined) => row === undefined || row.length === 1;
  return rows.map((row, i) => ({ lines: row, sure: alone(row) && alone(rows[startsWithAnchor ? i - 1 : i + 1]) }));
}

/** A plain line of text alone between rows may be a row of its own, or the end or beginning of its neighbour's label. */
function withLoneLabels(rows: readonly Row[]): Row[] {
  const first = rows.findIndex(row => baselines(row.lines) > 0);
  const isLone = (row: Row | undefined, i: number) =>
    row !== undefined && i > first && baselines(row.lines) === 0 && !row.lines.every(line => line.bold);
  return rows.map((row, i) => ({ ...row, sure: row.sure && !isLone(rows[i - 1], i - 1) && !isLone(rows[i + 1], i + 1) }));
}
