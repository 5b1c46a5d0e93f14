import { around, meeting } from './band';
import { rowOfLines } from './cells';
import type { Columns } from './columns';
import { columnsOf, headed } from './columns';
import { goesOn, headingLines, standsOverFigures, trailingLines, USUAL_LEADING } from './extent';
import type { TextLine } from './line';
import { withMerged } from './merge';
import { readNumbered } from './numbered';
import type { Stroke } from './page';
import type { Region } from './region';
import { isSaidAgain, MOST_HEADING_LINES, regionsOf, yearBands } from './region';
import type { Row } from './rows';
import { inColumns, leadingOf, rowsOf, withAnchors } from './rows';
import type { PageRow, PageTable } from './table';
import { inDoubt, tableOf } from './table';

/** Wrapped lines may stand a little further apart than the rows' own. */
const SLACK = 1.1;
/** Lines looked at for the end of a table that ends in words. */
const MOST_TRAILING_LINES = 100;
/** From row to row in font sizes, where a single row does not show it. */
const USUAL_PITCH = 2.4;
/** What may be left of a figure broken at its space. */
const BROKEN = /^(\d{3}( \d{3})*( ?%+)?|%+)$/;
/** A line that parts rows runs along this share of the table. */
const ALONG = 0.6;

/** Tables whose columns no rulings part, and the lines they are made of. `separators` are level lines and edges of coloured bands. */
export function readUnruled(
  all: readonly TextLine[],
  separators: readonly Stroke[],
): { tables: PageTable[]; used: Set<TextLine> } {
  const { tables, used } = readNumbered(all);
  const lines = all.filter(line => !used.has(line));
  for (const region of regionsOf(lines)) {
    const whole = extended(region, lines, used);
    if (region.rows < 2 && !areHeadingsOf(whole.headings, whole.columns)) continue;
    const table = readRows(whole, separators);
    if (!table) continue;
    [...whole.own.map(({ line }) => line), ...whole.repeats].forEach(line => used.add(line));
    tables.push(table);
  }
  return { tables, used };
}

/** A region with its headings above and the ends of its last cells below. */
function extended(region: Region, lines: readonly TextLine[], used: ReadonlySet<TextLine>) {
  const end = region.first + region.lines.length;
  const before = lines
    .slice(Math.max(region.first - MOST_HEADING_LINES, 0), region.first)
    .filter(line => !used.has(line));
  const repeats = new Set(region.lines.filter((_, i) => isSaidAgain(lines, region.first + i, before)));
  const body = region.lines.filter(line => !repeats.has(line));
  const narrow = columnsOf(body, region.values);
  const headings = headingLines(before, region.lines[0], narrow);
  const years = body.slice(0, 1).filter(line => yearBands(line).length > 1);
  const columns = withMerged(headed(narrow, headings), body.slice(years.length), [...headings, ...years]);
  const placed = inColumns(body, columns);
  const leading = leadingOf(placed);
  const after = lines.slice(end, end + MOST_TRAILING_LINES);
  const last = region.lines.at(-1) ?? region.lines[0];
  const gaps = body.flatMap((line, i) => (i > 0 ? [line.base - (body[i - 1]?.base ?? 0)] : []));
  const pitch = gaps.length > 0 ? SLACK * Math.max(...gaps) : USUAL_PITCH * last.size;
  const within = SLACK * Math.min(leading, USUAL_LEADING * last.size);
  const saidAgain = new Set(after.filter((_, i) => isSaidAgain(lines, end + i, headings)));
  const trailing = trailingLines(after, last, columns, { within, pitch }, saidAgain);
  const taken = after.findLastIndex(line => trailing.includes(line)) + 1;
  const own = [...inColumns(headings, columns), ...placed, ...inColumns(trailing, columns)];
  const next = after[taken];
  const mayGoOn =
    next !== undefined &&
    (saidAgain.has(next) || (goesOn(next, columns) && next.base - (own.at(-1)?.line ?? last).base <= pitch));
  const passed = after.slice(0, taken).filter(line => saidAgain.has(line));
  return { own, columns, goingOn: mayGoOn ? next : null, headings, repeats: [...repeats, ...passed] };
}

/** A single line of figures is a table if headings stand over most of its columns. */
function areHeadingsOf(headings: readonly TextLine[], { bands, isValue }: Columns): boolean {
  const parts = headings.flatMap(line => line.segments);
  const values = bands.filter((_, i) => isValue[i]);
  const headed = values.filter(band => meeting(band, parts) > 0).length;
  return parts.length > 1 && headed * 2 > values.length;
}

function readRows(
  { own, columns, goingOn, headings }: ReturnType<typeof extended>,
  separators: readonly Stroke[],
): PageTable | null {
  const overFigures = headings.filter(line => standsOverFigures(line, columns));
  const lines = own.map(({ line }) => line);
  const rows = rowsOf(withAnchors(own, columns), overFigures, separating(lines, separators));
  const mayGoOn = goingOn !== null && !isParted(lines.at(-1), goingOn, separators);
  const firstAnchor = rows.findIndex(row => row.lines.some(line => line.isAnchor));
  const doubtful = doubtfulColumns(rows, firstAnchor, columns);
  const read = rows.map(row => rowOfLines(row.lines, columns, doubtful));
  const isSure = (row: Row, i: number) =>
    row.sure &&
    !(isRest(read[i]) && isClose(rows[i - 1], row)) &&
    !(isRest(read[i + 1]) && isClose(row, rows[i + 1])) &&
    !(mayGoOn && i === rows.length - 1);
  return tableOf(read.map((row, i) => (i < firstAnchor || isSure(rows[i] as Row, i) ? row : inDoubt(row))));
}

/** Whether a line is drawn below the last line of a table. */
function isParted(last: TextLine | undefined, next: TextLine, separators: readonly Stroke[]): boolean {
  return separators.some(({ at }) => last !== undefined && at > last.base && at < next.base);
}

/** Figures without a label may be the rest of broken ones above: "1" and "431". */
function isRest(row: PageRow | undefined): boolean {
  const texts = row?.cells.map(cell => cell.text) ?? [];
  return texts[0] === '' && texts.every(text => text === '' || BROKEN.test(text));
}

/** Whether two rows stand no further apart than the lines of a cell may. */
function isClose(above: Row | undefined, below: Row | undefined): boolean {
  const [last, first] = [above?.lines.at(-1)?.line, below?.lines[0]?.line];
  return !last || !first || first.base - last.base < USUAL_LEADING * first.size;
}

/** The y's of lines that run along most of the table. */
function separating(lines: readonly TextLine[], separators: readonly Stroke[]): number[] {
  const { left, right } = around(lines);
  const [top, bottom] = [lines[0]?.top ?? 0, lines.at(-1)?.bottom ?? 0];
  const long = ({ from, to }: Stroke) => Math.min(to, right) - Math.max(from, left) > ALONG * (right - left);
  return separators
    .filter(stroke => stroke.at > top && stroke.at < bottom && long(stroke))
    .map(({ at }) => at);
}

/** Columns whose heading also stands over another, and neighbours that may be one column set in two ways. */
function doubtfulColumns(
  rows: readonly Row[],
  firstAnchor: number,
  { bands, isValue }: Columns,
): Set<number> {
  const doubtful = new Set<number>();
  for (const { line } of rows.slice(0, firstAnchor).flatMap(row => row.lines)) {
    for (const part of line.segments.filter(each => meeting(each, bands) > 1)) {
      bands.forEach((band, i) => meeting(part, [band]) > 0 && doubtful.add(i));
    }
  }
  const filled = (column: number) => rows.filter(row => row.lines.some(line => line.cells[column]));
  bands.forEach((_, i) => {
    if (!isValue[i] || !isValue[i + 1]) return;
    const next = new Set(filled(i + 1));
    if (!filled(i).some(row => next.has(row))) [i, i + 1].forEach(column => doubtful.add(column));
  });
  return doubtful;
}
