import { looksLikeFigure, looksLikeValue, looksLikeYear } from '../words';
import type { Band } from './band';
import { joinBands, meet, meeting } from './band';
import type { TextLine } from './line';
import { pageOf } from './paragraphs';

/** Lines that stand in columns without rulings between them: the rows with figures, and the lines among them. */
export interface Region {
  /** Place of the first line among those of the page. */
  readonly first: number;
  readonly lines: readonly [TextLine, ...TextLine[]];
  /** Lines with figures. */
  readonly rows: number;
  /** Columns of figures, from left to right. */
  readonly values: readonly Band[];
}

/** Two sizes of letters within this factor are the same. */
const SAME_SIZE = 1.08;
/** Rows of figures further apart, in font sizes, belong to different tables. */
const FARTHEST = 9;
/** So do lines with a gap wider than this, in font sizes, or than this many times the widest gap before. */
const WIDEST_GAP = 3.2;
const WIDER_GAP = 1.6;
/** Lines of one cell, and half of that: figures beside a label of two lines. Font sizes. */
const LEADING = 1.3;
const HALF_LEADING = 0.8;
/** No more lines above the rows are looked at for headings. */
export const MOST_HEADING_LINES = 6;
/** Dots that lead to the page number in a contents list. */
const LEADER = /\.{4}|(\. ){4}/;

/** Finds runs of lines whose figures stand below each other; one line may be a run. */
export function regionsOf(lines: readonly TextLine[]): Region[] {
  const regions: Region[] = [];
  let used = 0;
  for (let anchor = 0; anchor < lines.length; anchor += 1) {
    const found = regionFrom(lines, anchor);
    if (!found) continue;
    const first = Math.max(labelStart(lines, anchor, found.values), used);
    const [start, ...rest] = lines.slice(first, found.last + 1);
    if (start) regions.push({ first, lines: [start, ...rest], values: found.values, rows: found.anchors });
    anchor = found.last;
    used = anchor + 1;
  }
  return regions;
}

/** Where the label of the first row begins, if it has lines above and below its figures: they stand at half its height. */
function labelStart(lines: readonly TextLine[], anchor: number, values: readonly Band[]): number {
  let first = anchor;
  const left = values[0]?.left ?? 0;
  if ((lines[anchor]?.left ?? 0) < left) return first;
  for (; first > 0; first -= 1) {
    const [above, line] = [lines[first - 1], lines[first]];
    const most = first === anchor ? HALF_LEADING : LEADING;
    if (!above || !line || above.right > left || line.base - above.base > most * line.size) break;
  }
  return first;
}

function regionFrom(lines: readonly TextLine[], first: number) {
  const start = lines[first];
  if (!start) return null;
  let values = figureBands(start);
  if (values.length === 0) return null;
  let [last, anchors, widest] = [first, 1, 0];
  for (let at = first + 1; at < lines.length; at += 1) {
    const [line, before] = [lines[at], lines[last]];
    if (!line || !before || !sameSize(line, start) || line.base - before.base > FARTHEST * line.size) break;
    const gap = line.base - (lines[at - 1]?.base ?? 0);
    if (gap > widestGap(line, anchors, widest)) break;
    widest = Math.max(widest, gap);
    const bands = figureBands(line);
    const head = anchors === 1 ? start : null;
    if (!goesOn(line, bands, values, head) && !isSaidAgain(lines, at, upTo(lines, first))) break;
    if (bands.length > 0) {
      values = joinBands([...values, ...bands]);
      anchors += 1;
      last = at;
    }
  }
  return { last, values, anchors };
}

/** The first row, which may be the heading itself, and the lines above it. */
const upTo = (lines: readonly TextLine[], first: number) =>
  lines.slice(Math.max(first - MOST_HEADING_LINES, 0), first + 1);

function widestGap({ size }: TextLine, anchors: number, widest: number): number {
  return Math.min(WIDEST_GAP * size, anchors > 2 ? WIDER_GAP * widest : Infinity);
}

/** Whether a line goes on with rows whose figures stand in `values`; `bands`: its own; `head`: the only row, which may be years. */
function goesOn(
  line: TextLine,
  bands: readonly Band[],
  values: readonly Band[],
  head: TextLine | null,
): boolean {
  if (bands.length === 0) return fits(line, values) && !isOtherHeading(line, values);
  return !isNextHead(line) && areBelow(bands, values, head);
}

/** Whether figures stand below others, or below a head of years. */
function areBelow(bands: readonly Band[], values: readonly Band[], head: TextLine | null): boolean {
  const meetsSome = bands.some(band => values.some(value => meet(band, value)));
  return meetsSome || (head !== null && areUnderYears(bands, head));
}

/** Figures that end at the right of columns whose years begin at their left: each behind its year, before the next. */
function areUnderYears(bands: readonly Band[], head: TextLine): boolean {
  const years = yearBands(head);
  return (
    years.length > 1 &&
    bands.length === years.length &&
    bands.every(({ left, right }, i) => {
      const next = years[i + 1]?.left ?? Infinity;
      return left >= (years[i]?.left ?? 0) && right <= next;
    })
  );
}

/** Where the years of a line stand that has no other figures. */
export function yearBands(line: TextLine): Band[] {
  const figures = line.segments.filter(part => looksLikeFigure(part.text));
  return figures.every(part => looksLikeYear(part.text)) ? figures : [];
}

/** Years alone below rows are the head of another table. */
function isNextHead(line: TextLine): boolean {
  const years = yearBands(line).length;
  return years > 1 && years === line.segments.length;
}

/** Words over several columns of figures begin another table. */
function isOtherHeading(line: TextLine, values: readonly Band[]): boolean {
  const first = values[0]?.left ?? Infinity;
  return line.segments.filter(part => part.right > first).length > 1;
}

/** Whether a line says at the top of a later page what one of those `above` says, with nothing else over it. */
export function isSaidAgain(lines: readonly TextLine[], at: number, above: readonly TextLine[]): boolean {
  const line = lines[at];
  if (!line) return false;
  const page = pageOf(line);
  const isRepeat = ({ text }: TextLine) => above.some(each => each.text === text && pageOf(each) < page);
  for (let i = at; i >= 0; i -= 1) {
    const each = lines[i];
    if (!each || pageOf(each) < page) break;
    if (!isRepeat(each)) return false;
  }
  return true;
}

export const sameSize = (a: TextLine, b: TextLine) =>
  Math.max(a.size, b.size) <= SAME_SIZE * Math.min(a.size, b.size);

/** Where the figures of a row stand; none if the line is no row of a table. */
export function figureBands(line: TextLine): Band[] {
  const segments = line.segments;
  const texts = segments.map(({ text }) => text);
  if (LEADER.test(texts.join(' ')) || !texts.slice(1).some(looksLikeFigure)) return [];
  const from = texts.every(looksLikeValue) ? 0 : 1;
  return segments.flatMap(({ left, right }, i) =>
    i >= from && looksLikeValue(texts[i] ?? '') ? { left, right } : [],
  );
}

/** Whether a line without figures may stand among the rows: a wrapped label, a word in a column; not a sentence across. */
export function fits(line: TextLine, values: readonly Band[]): boolean {
  const first = values[0]?.left ?? Infinity;
  return line.segments.every(
    part => part.right <= first || (part.left >= first - line.size && meeting(part, values) <= 1),
  );
}
