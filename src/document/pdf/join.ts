import type { Band } from './band';
import { around } from './band';
import type { Box } from './page';
import { boxOf } from './page';
import type { Part } from './paragraphs';
import { pageOf } from './paragraphs';
import type { PageCell, PageRow, PageTable } from './table';
import { inDoubt, pageOfRow, tableOf, wordsOfTable } from './table';
import { looksLikeFigure, looksLikeValue, looksLikeYear } from '../words';

/** What stands below each other in a document. */
export type Item = { readonly table: PageTable } | { readonly part: Part };

/** Lines that repeat above a table on its next page: a title of so many lines at most. */
const MOST_TITLES = 3;
/** Columns on two pages are the same if an edge of theirs is this near, in points, or they overlap. */
const SAME_COLUMN = 6;

/** A paragraph, or a table as its pages show it. */
type Run = { readonly pieces: readonly [Piece, ...Piece[]] } | { readonly part: Part };

/** What a page shows of a table, and where the words of each column stand; null in an empty column. */
interface Piece {
  readonly rows: readonly PageRow[];
  readonly columns: readonly (Box | null)[];
}

/** Joins tables that go on over a page break, and drops the headings that are repeated there. */
export function joinedOverPages(items: readonly Item[]): Item[] {
  const runs: Run[] = [];
  for (const item of items) {
    if ('part' in item) runs.push(item);
    else {
      const piece = { rows: item.table.rows, columns: columnBoxes(item.table) };
      const at = startOf(runs, piece);
      const above = runs[at];
      runs.splice(at, runs.length, {
        pieces: above && 'pieces' in above ? [...above.pieces, piece] : [piece],
      });
    }
  }
  return runs.flatMap((run, i) =>
    'part' in run
      ? run
      : withoutRepeats(
          run.pieces.flatMap(({ rows }) => rows),
          titlesAbove(runs, i),
        ),
  );
}

function columnBoxes({ rows }: PageTable): (Box | null)[] {
  const columns = rows[0]?.cells.map((_, column) => rows.flatMap(row => row.cells[column] ?? [])) ?? [];
  return columns.map(cells =>
    cells.some(({ words }) => words.length > 0) ? boxOf(wordsOfTable([{ cells }])) : null,
  );
}

/** The place of the table that goes on in this one, on the page before with nothing but a repeated title between; else the end. */
function startOf(runs: readonly Run[], piece: Piece): number {
  const at = runs.findLastIndex(run => 'pieces' in run);
  const above = runs[at];
  if (!above || !('pieces' in above)) return runs.length;
  const last = above.pieces.at(-1) ?? above.pieces[0];
  if (pageOfRows(piece.rows) !== pageOfRows(last.rows, -1) + 1) return runs.length;
  const titles = new Set(titlesAbove(runs, at));
  const isRepeat = (run: Run) => 'part' in run && titles.has(run.part.text);
  const isSame =
    runs.slice(at + 1).every(isRepeat) &&
    sameColumns(above.pieces, piece) &&
    goesOn(above.pieces[0].rows, piece.rows);
  return isSame ? at : runs.length;
}

function titlesAbove(runs: readonly Run[], at: number): string[] {
  return runs.slice(Math.max(at - MOST_TITLES, 0), at).flatMap(run => ('part' in run ? [run.part.text] : []));
}

const pageOfRows = (rows: readonly PageRow[], at = 0) => pageOfRow(rows.at(at) ?? { cells: [] });

function sameColumns(pieces: readonly Piece[], { columns }: Piece): boolean {
  if (pieces.some(piece => piece.columns.length !== columns.length)) return false;
  return columns.every((box, column) => {
    const above = pieces.flatMap(piece => piece.columns[column] ?? []);
    return !box || above.length === 0 || isSameColumn(around(above), box);
  });
}

function isSameColumn(one: Band, two: Band): boolean {
  const near = (edge: 'left' | 'right') => Math.abs(one[edge] - two[edge]) < SAME_COLUMN;
  return near('left') || near('right') || (one.left < two.right && two.left < one.right);
}

/** The next page repeats the headings, or begins with figures at once. */
function goesOn([first]: readonly PageRow[], [next, ...below]: readonly PageRow[]): boolean {
  if (!first || !next) return false;
  return sameTexts(first, next) || !isHeading(next, below);
}

/** A row of words or years over columns of figures. */
function isHeading(row: PageRow, below: readonly PageRow[]): boolean {
  return row.cells.some(({ text }, column) => {
    if (column === 0 || text === '' || (looksLikeValue(text) && !looksLikeYear(text))) return false;
    return below.some(each => looksLikeFigure(each.cells[column]?.text ?? ''));
  });
}

const sameTexts = (a: PageRow, b: PageRow) => a.cells.every((cell, i) => cell.text === b.cells[i]?.text);

/** Drops headings and titles that a new page repeats, and puts a row together that a page break has cut. */
function withoutRepeats(all: readonly PageRow[], titles: readonly string[]): Item[] {
  const rows: PageRow[] = [];
  let repeat = -1;
  for (const row of all) {
    const last = rows.at(-1);
    const isNewPage = last !== undefined && pageOfRow(row) > pageOfRow(last);
    if (isNewPage && repeat < 0) repeat = 0;
    if (!isNewPage) repeat = -1;
    if (repeat >= 0 && isTitle(row, titles)) continue;
    const heading = rows[repeat];
    if (repeat >= 0 && heading && sameTexts(heading, row)) {
      repeat += 1;
      continue;
    }
    if (isNewPage && isCutOff(last, row)) rows[rows.length - 1] = inDoubt(merged(last, row));
    else rows.push(row);
    repeat = -1;
  }
  const whole = tableOf(rows);
  return whole ? [{ table: whole }] : [];
}

function isTitle(row: PageRow, titles: readonly string[]): boolean {
  const texts = row.cells.flatMap(cell => (cell.text === '' ? [] : [cell.text]));
  return texts.length === 1 && titles.includes(texts[0] ?? '');
}

/** The end of a row: text that goes on in small letters, and no figures of its own. */
function isCutOff(above: PageRow, row: PageRow): boolean {
  const filled = row.cells.filter(cell => cell.text !== '');
  return (
    filled.length < above.cells.filter(cell => cell.text !== '').length &&
    filled.every(cell => /^[\p{Ll}(]/u.test(cell.text))
  );
}

function merged(a: PageRow, b: PageRow): PageRow {
  const join = (one: PageCell, two: PageCell | undefined): PageCell =>
    two === undefined || two.text === ''
      ? one
      : { words: [...one.words, ...two.words], text: `${one.text} ${two.text}`.trim(), doubtful: true };
  return { cells: a.cells.map((cell, i) => join(cell, b.cells[i])) };
}

export const topOfItem = (item: Item) => ('table' in item ? item.table.top : item.part.lines[0].top);

export const pageOfItem = (item: Item) =>
  'table' in item ? pageOfRows(item.table.rows) : pageOf(item.part.lines[0]);
