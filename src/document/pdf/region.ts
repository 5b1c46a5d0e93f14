import { looksLikeFigure, looksLikeValue, looksLikeYear } from '../words';
import type { TextLine } from './line';
import { textOfLine } from './line';
import { pageOf } from './paragraphs';
import { segmentsOf } from './segment';

/** A span from left to right. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

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
/** Columns without space between them touch, by rounding even overlap, without sharing words. Points. */
const TOUCHING = 0.5;
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
    if (bands.length === 0) {
      const heading = lines.slice(Math.max(first - MOST_HEADING_LINES, 0), first);
      if (!belongs(line, heading, values)) break;
    } else {
      if (!areBelow(bands, values, anchors === 1 ? start : null)) break;
      values = joinBands([...values, ...bands]);
      anchors += 1;
      last = at;
    }
  }
  return { last, values, anchors };
}

function widestGap({ size }: TextLine, anchors: number, widest: number): number {
  return Math.min(WIDEST_GAP * size, anchors > 2 ? WIDER_GAP * widest : Infinity);
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
  const figures = segmentsOf(line).filter(part => looksLikeFigure(textOfLine(part)));
  return figures.every(part => looksLikeYear(textOfLine(part))) ? figures : [];
}

/** A line without figures goes on with a table when it fits among the rows, or repeats the heading on a new page. */
function belongs(line: TextLine, heading: readonly TextLine[], values: readonly Band[]): boolean {
  if (repeatsOf(heading, [line]).size > 0) return true;
  return fits(line, values) && !isOtherHeading(line, values);
}

/** Words over several columns of figures begin another table. */
function isOtherHeading(line: TextLine, values: readonly Band[]): boolean {
  const first = values[0]?.left ?? Infinity;
  return segmentsOf(line).filter(part => part.right > first).length > 1;
}

/** Lines that say on a later page what one of those above says. */
export function repeatsOf(above: readonly TextLine[], lines: readonly TextLine[]): Set<TextLine> {
  const pages = new Map(above.map(line => [textOfLine(line), pageOf(line)]));
  return new Set(lines.filter(line => pageOf(line) > (pages.get(textOfLine(line)) ?? Infinity)));
}

export const sameSize = (a: TextLine, b: TextLine) =>
  Math.max(a.size, b.size) <= SAME_SIZE * Math.min(a.size, b.size);

/** Where the figures of a row stand; none if the line is no row of a table. */
export function figureBands(line: TextLine): Band[] {
  const segments = segmentsOf(line);
  const texts = segments.map(textOfLine);
  if (LEADER.test(texts.join(' ')) || !texts.slice(1).some(looksLikeFigure)) return [];
  const from = texts.every(looksLikeValue) ? 0 : 1;
  return segments.flatMap(({ left, right }, i) =>
    i >= from && looksLikeValue(texts[i] ?? '') ? { left, right } : [],
  );
}

/** Whether a line without figures may stand among the rows: a wrapped label, a word in a column; not a sentence across. */
export function fits(line: TextLine, values: readonly Band[]): boolean {
  const first = values[0]?.left ?? Infinity;
  return segmentsOf(line).every(
    part => part.right <= first || (part.left >= first - line.size && meeting(part, values) <= 1),
  );
}

/** How many bands a part of a line meets. */
export const meeting = (part: Band, bands: readonly Band[]) => bands.filter(band => meet(part, band)).length;

export const meet = (a: Band, b: Band) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCHING;

/** Bands that overlap become one. */
export function joinBands(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of [...bands].sort((a, b) => a.left - b.left)) {
    const last = joined.at(-1);
    if (last && meet(last, band))
      joined[joined.length - 1] = { left: last.left, right: Math.max(last.right, band.right) };
    else joined.push(band);
  }
  return joined;
}
