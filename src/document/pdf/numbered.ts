import { looksLikeFigure } from '../words';
import type { Band } from './band';
import { around, joinBands, meeting } from './band';
import { rowOfLines } from './cells';
import type { Columns } from './columns';
import type { TextLine } from './line';
import { withMerged } from './merge';
import { isSaidAgain, sameSize } from './region';
import { inColumns } from './rows';
import type { PageTable } from './table';
import { tableOf } from './table';

/** Tables of words whose first column numbers the rows, one after the other: a row is as long as until the next number. */

/** So many numbers are no accident. */
const FEWEST_ROWS = 3;
/** A number, the words behind it, and at least one column more: two are a list. */
const FEWEST_COLUMNS = 3;
/** Where a table goes on after a break its columns may stand a little aside. Font sizes. */
const ASIDE = 1.5;
/** Lines of a table, and headings above it, stand no further apart. Font sizes. */
const FARTHEST = 3.2;
const MOST_HEADING_LINES = 3;
const NUMBER = /^\d{1,3}$/;
const DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;

/** The lines of each row, and where those of the document go on. */
interface Run {
  readonly rows: readonly (readonly [TextLine, ...TextLine[]])[];
  readonly repeats: readonly TextLine[];
  readonly end: number;
}

/** The tables, and the lines they are made of. */
export function readNumbered(lines: readonly TextLine[]): { tables: PageTable[]; used: Set<TextLine> } {
  const used = new Set<TextLine>();
  const tables: PageTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at];
    if (!first || !numberOf(first)) continue;
    const above = lines.slice(Math.max(at - MOST_HEADING_LINES, 0), at).filter(line => !used.has(line));
    const run = runFrom(lines, at, above);
    const found = run && columnsOf(run);
    if (!run || !found) continue;
    const headings = headingsOf(above, first, found);
    const columns = withMerged(found, run.rows.flat(), headings);
    const rows = [...(headings.length > 0 ? [headings] : []), ...run.rows];
    const table = tableOf(rows.map(own => rowOfLines(inColumns(own, columns), columns)));
    if (table) tables.push(table);
    [...rows.flat(), ...run.repeats].forEach(line => used.add(line));
    at = run.end - 1;
  }
  return { tables, used };
}

function runFrom(lines: readonly TextLine[], at: number, above: readonly TextLine[]): Run | null {
  const first = lines[at];
  const start = first && numberOf(first);
  if (!first || !start) return null;
  const aside = Math.min(ASIDE * first.size, start.words - start.left - 1);
  const rows: [TextLine, ...TextLine[]][] = [[first]];
  const repeats: TextLine[] = [];
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const [before, line] = [lines[end - 1], lines[end]];
    if (!before || !line || !sameSize(line, first) || line.base - before.base > FARTHEST * line.size) break;
    const next = numberOf(line);
    const isNext = next?.number === start.number + rows.length && Math.abs(next.words - start.words) <= aside;
    if (isSaidAgain(lines, end, above)) repeats.push(line);
    else if (isNext) rows.push([line]);
    else if (line.left >= start.words - aside) rows.at(-1)?.push(line);
    else break;
  }
  return { rows, repeats, end };
}

/** The number at the left of a line, and where the words behind it begin. */
function numberOf({ segments: [first, second] }: TextLine) {
  if (!first || !second || !NUMBER.test(first.text)) return null;
  return { number: Number(first.text), left: first.left, words: second.left };
}

/** The columns of the rows; null if they are too few, or hold amounts, which have other signs of where a row ends. */
function columnsOf({ rows }: Run): Columns | null {
  if (rows.length < FEWEST_ROWS || rows.filter(([line]) => holdsAmount(line)).length * 2 > rows.length)
    return null;
  const numbers = rows.flatMap(([line]) => line.segments.slice(0, 1));
  const others = rows.flatMap(([line, ...more]) => [
    line.segments.slice(1),
    ...more.map(each => each.segments),
  ]);
  const bands: Band[] = [around(numbers), ...joinBands(others.flat())];
  return bands.length < FEWEST_COLUMNS ? null : { bands, isValue: bands.map(() => false) };
}

const holdsAmount = ({ segments }: TextLine) =>
  segments.slice(1).some(({ text }) => looksLikeFigure(text) && !DATE.test(text));

/** The lines right above whose parts stand over a column each. */
function headingsOf(above: readonly TextLine[], first: TextLine, { bands }: Columns): TextLine[] {
  const headings: TextLine[] = [];
  for (const line of [...above].reverse()) {
    const below = headings[0] ?? first;
    const isFar = below.base - line.base > FARTHEST * line.size;
    if (isFar || line.segments.length < 2 || line.segments.some(part => meeting(part, bands) > 1)) break;
    headings.unshift(line);
  }
  return headings;
}
