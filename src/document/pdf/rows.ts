import { looksLikeValue, looksLikeYear } from '../words';
import type { Columns, Placed } from './columns';
import { place } from './columns';
import type { TextLine } from './line';
import { split } from './split';

/** A line of a table, parted into columns. */
export interface PlacedLine extends Placed {
  readonly line: TextLine;
}

export interface ColumnLine extends PlacedLine {
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

/** Places lines in columns. */
export function inColumns(lines: readonly TextLine[], columns: Columns): PlacedLine[] {
  return lines.map(line => ({ line, ...place(line, columns) }));
}

/** Tells which lines have figures. Years above all other figures are headings, not a row. */
export function withAnchors(placed: readonly PlacedLine[], columns: Columns): ColumnLine[] {
  const values = placed.map(({ cells }) => valuesOf(cells, columns));
  const firstRow = values.findIndex(texts => texts.some(text => !looksLikeYear(text)));
  return placed.map((each, i) => ({
    ...each,
    isAnchor: i >= firstRow && (values[i]?.length ?? 0) > 0,
    bold: each.line.words.every(word => word.bold),
  }));
}

function valuesOf(cells: readonly (TextLine | null)[], { isValue }: Columns): string[] {
  const texts = cells.map((cell, i) => (isValue[i] ? (cell?.text ?? '') : ''));
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
  return withLoneLabels(
    arePartedRows(groups) ? groups.map(asRow) : chunks.flatMap(chunk => rowsOfChunk(chunk, leading)),
  );
}

/** Headings come again on later pages, word by word; years above all other figures are headings too. */
function headingTest(
  lines: readonly ColumnLine[],
  headings: readonly TextLine[],
): (line: ColumnLine) => boolean {
  const first = lines.findIndex(line => line.isAnchor);
  const known = new Set(headings);
  const own = lines.filter(({ line, cells }, i) => known.has(line) || (i < first && cells.some(isYears)));
  const texts = new Set(own.map(({ line }) => line.text));
  return ({ line }) => texts.has(line.text);
}

const isYears = (cell: TextLine | null) =>
  cell !== null && cell.words.every(word => looksLikeYear(word.text));

/** Whether groups are rows: most have one line with figures. Figures on two lines of a row are broken, and its reader's worry. */
function arePartedRows(groups: readonly (readonly ColumnLine[])[]): boolean {
  const several = groups.filter(group => anchors(group) > 1).length;
  return several * 3 <= groups.filter(group => anchors(group) === 1).length;
}

const asRow = (lines: readonly ColumnLine[]): Row => ({ lines, sure: anchors(lines) <= 1 });

const isBetween = (y: number, above: TextLine, below: TextLine) =>
  y > above.base - above.size * 0.1 && y < below.base - below.size * 0.3;

const anchors = (lines: readonly ColumnLine[]) => lines.filter(line => line.isAnchor).length;

/** The gap between two lines of one cell: the smallest between lines that share a column. Points. */
export function leadingOf(lines: readonly PlacedLine[]): number {
  const bases: number[] = [];
  let smallest = Infinity;
  for (const { line, cells } of lines) {
    const columns = cells.flatMap((cell, column) => (cell ? [column] : []));
    const above = Math.max(...columns.map(column => bases[column] ?? -Infinity));
    smallest = Math.min(line.base - above, smallest);
    for (const column of columns) bases[column] = line.base;
  }
  return smallest;
}

/** Lines with no more than the gap of a cell between them; bold lines are not joined to plain ones. */
function blocks(lines: readonly ColumnLine[], leading: number): ColumnLine[][] {
  return split(lines, (above, below) => {
    const gap = below.line.base - above.line.base;
    if (gap < BESIDE * below.line.size) return false;
    return gap > ROW_GAP * leading + ROUNDING || above.bold !== below.bold;
  });
}

/** Where gaps do not part the rows, labels may: one line with figures to each. */
function rowsOfChunk(chunk: readonly ColumnLine[], leading: number): Row[] {
  const labels = byLabels(chunk);
  if (labels.every(lines => anchors(lines) === 1)) return labels.map(asRow);
  return blocks(chunk, leading).flatMap(rowsOfBlock);
}

function rowsOfBlock(block: readonly ColumnLine[]): Row[] {
  const labels = byLabels(block);
  if (anchors(block) <= 1) return [{ lines: block, sure: anchors(block) === 0 || labels.length === 1 }];
  if (block.every(line => line.isAnchor)) return block.map(line => ({ lines: [line], sure: true }));
  if (labels.every(lines => anchors(lines) <= 1)) return labels.map(lines => ({ lines, sure: false }));
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

/** Labels begin with a capital or a number; the lines they are wrapped into mostly do not. */
function byLabels(lines: readonly ColumnLine[]): ColumnLine[][] {
  const begins = ({ cells }: ColumnLine) =>
    /^[\p{Lu}\d]/u.test(cells.find(cell => cell !== null)?.text ?? '');
  return split(lines, (_, line) => begins(line));
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
