import { looksLikeValue } from '../words';
import { meet, meeting } from './band';
import type { Columns } from './columns';
import type { TextLine } from './line';
import { figureBands } from './region';

/** Lines of a heading stand no further than this above the rows, in font sizes. */
const HEADING_GAP = 2.8;
/** Two lines of one cell, in font sizes, where the table itself does not show it. */
export const USUAL_LEADING = 1.3;
const FOOTNOTE = /^(\d{1,2}\)|\*)/;

/** The lines that are headings of the rows, out of those above: they stand over columns, not across them. */
export function headingLines(above: readonly TextLine[], first: TextLine, columns: Columns): TextLine[] {
  const headings: TextLine[] = [];
  for (const [i, line] of [...above.entries()].reverse()) {
    const below = headings[0] ?? first;
    const gap = below.base - line.base;
    if (gap > HEADING_GAP * below.size || isAcross(line, columns)) break;
    const isUnitLine = gap > USUAL_LEADING * line.size && isAlone(line, above[i - 1]);
    if (isUnitLine && (headings.length > 0 || isAllValues(below))) break;
    headings.unshift(line);
  }
  const over = headings.findIndex(line => standsOverFigures(line, columns));
  // Above a head of years, what stands over labels only is the table's title or unit.
  return over < 0 && isAllValues(first) ? [] : headings.slice(Math.max(over, 0));
}

/** A single part that is not the end of a heading: that one has its beginning right above, beside others. */
function isAlone(line: TextLine, above: TextLine | undefined): boolean {
  const [only, ...more] = line.segments;
  if (!only || more.length > 0) return false;
  const isNear = above !== undefined && line.base - above.base <= USUAL_LEADING * line.size;
  return !isNear || above.segments.length === 1 || meeting(only, above.segments) === 0;
}

/** A line that runs over columns of text and others, or alone over several columns, is a title or a sentence. */
function isAcross(line: TextLine, columns: Columns): boolean {
  const texts = columns.bands.filter((_, i) => !columns.isValue[i]);
  const [only, ...more] = line.segments;
  if (only && more.length === 0 && meeting(only, columns.bands) > 1) return true;
  return line.segments.some(part => meeting(part, texts) > 0 && meeting(part, columns.bands) > 1);
}

/** Headings need not stand right over their figures: one begins at the left of a column, the others at its right. */
export function standsOverFigures(line: TextLine, { bands, isValue }: Columns): boolean {
  const firstValue = isValue.indexOf(true);
  const label = bands[firstValue - 1]?.right ?? -Infinity;
  return line.segments.some(part => part.left >= label);
}

const isAllValues = (line: TextLine) => line.segments.every(part => looksLikeValue(part.text));

/**
 * The lines that go on in the cells of the last row, out of those after it, and rows of text in several columns or in
 * another than the first. `gaps`: the widest gap within a cell, and from row to row. `repeats`: headings that a new page
 * says again, which part nothing.
 */
export function trailingLines(
  after: readonly TextLine[],
  last: TextLine,
  columns: Columns,
  gaps: { readonly within: number; readonly pitch: number },
  repeats: ReadonlySet<TextLine>,
): TextLine[] {
  const labels = columns.bands[columns.isValue.indexOf(false)];
  const isRow = (line: TextLine) =>
    line.segments.length > 1 || (labels !== undefined && line.left > labels.right);
  const trailing: TextLine[] = [];
  let above = last;
  for (const line of after) {
    const isRepeat = repeats.has(line);
    const isFar = line.base - above.base > (isRow(line) ? gaps.pitch : gaps.within);
    if (!isRepeat && (isFar || !goesOn(line, columns))) break;
    if (!isRepeat) trailing.push(line);
    above = line;
  }
  return trailing;
}

/**
 * Whether a line could be the end of a cell, in text columns only, or a row of words: each part in a column of its own,
 * also where other rows have figures. No footnote is.
 */
export function goesOn(line: TextLine, { bands, isValue }: Columns): boolean {
  if (FOOTNOTE.test(line.text)) return false;
  const met = line.segments.map(part => bands.flatMap((band, i) => (meet(part, band) ? [i] : [])));
  const columns = new Set(met.flat());
  const isRow =
    met.length > 1 && columns.size === met.length && columns.has(0) && figureBands(line).length === 0;
  return met.every(
    ([column, ...more]) => column !== undefined && more.length === 0 && (isRow || !isValue[column]),
  );
}
