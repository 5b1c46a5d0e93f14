import type { Box } from './page';
import { boxOf } from './page';
import type { Part } from './paragraphs';
import { pageOf } from './paragraphs';
import type { PageCell, PageRow, PageTable } from './table';
import { inDoubt, tableOf, wordsOfRow } from './table';
import { looksLikeFigure, looksLikeValue, looksLikeYear } from '../words';

/** What stands below each other in a document. */
export type Item = { readonly table: PageTable } | { readonly part: Part };

/** Lines that repeat above a table on its next page: a title of so many lines at most. */
const MOST_TITLES = 3;
/** Columns on two pages are the same if an edge of theirs is this near, in points, or they overlap. */
const SAME_COLUMN = 6;

/** Joins tables that go on over a page break, and drops the headings that are repeated there. */
export function joinedOverPages(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const at = 'table' in item ? tableBefore(joined, item.table) : -1;
    const above = joined[at];
    if ('table' in item && above && 'table' in above) {
      joined.splice(at, joined.length - at, { table: together(above.table, item.table) });
    } else joined.push(item);
  }
  return joined.flatMap((item, i) =>
    'table' in item ? withoutRepeats(item.table, titlesAbove(joined, i)) : item,
  );
}

/** The place of the table that goes on in this one: on the page before, with nothing but a repeated title between. */
function tableBefore(items: readonly Item[], table: PageTable): number {
  const at = items.findLastIndex(item => 'table' in item);
  const above = items[at];
  if (!above || !('table' in above) || pageOfTable(table) !== lastPage(above.table) + 1) return -1;
  const titles = new Set(titlesAbove(items, at));
  const between = items.slice(at + 1);
  if (!between.every(item => 'part' in item && titles.has(item.part.text))) return -1;
  return sameColumns(above.table, table) && goesOn(above.table, table) ? at : -1;
}

function titlesAbove(items: readonly Item[], at: number): string[] {
  return items
    .slice(Math.max(at - MOST_TITLES, 0), at)
    .flatMap(item => ('part' in item ? [item.part.text] : []));
}

const pageOfRow = (row: PageRow | undefined) => (row ? (wordsOfRow(row)[0]?.page ?? 0) : 0);
const pageOfTable = (table: PageTable) => pageOfRow(table.rows[0]);
const lastPage = (table: PageTable) => pageOfRow(table.rows.at(-1));

function sameColumns(a: PageTable, b: PageTable): boolean {
  const count = a.rows[0]?.cells.length ?? 0;
  if (count !== b.rows[0]?.cells.length) return false;
  return Array.from({ length: count }, (_, column) => {
    const [one, two] = [columnBox(a, column), columnBox(b, column)];
    if (!one || !two) return true;
    const near = (edge: 'left' | 'right') => Math.abs(one[edge] - two[edge]) < SAME_COLUMN;
    return near('left') || near('right') || (one.left < two.right && two.left < one.right);
  }).every(Boolean);
}

function columnBox(table: PageTable, column: number): Box | null {
  const words = table.rows.flatMap(row => row.cells[column]?.words ?? []);
  return words.length > 0 ? boxOf(words) : null;
}

/** The next page repeats the headings, or begins with figures at once. */
function goesOn(above: PageTable, below: PageTable): boolean {
  const [first, next] = [above.rows[0], below.rows[0]];
  if (!first || !next) return false;
  return sameTexts(first, next) || !isHeading(next, below.rows.slice(1));
}

/** A row of words or years over columns of figures. */
function isHeading(row: PageRow, below: readonly PageRow[]): boolean {
  return row.cells.some(({ text }, column) => {
    if (column === 0 || text === '' || (looksLikeValue(text) && !looksLikeYear(text))) return false;
    return below.some(each => looksLikeFigure(each.cells[column]?.text ?? ''));
  });
}

const sameTexts = (a: PageRow, b: PageRow) => a.cells.every((cell, i) => cell.text === b.cells[i]?.text);

function together(above: PageTable, below: PageTable): PageTable {
  return { ...above, rows: [...above.rows, ...below.rows], bottom: below.bottom };
}

/** Drops headings and titles that a new page repeats, and puts a row together that a page break has cut. */
function withoutRepeats(table: PageTable, titles: readonly string[]): Item[] {
  const rows: PageRow[] = [];
  let repeat = -1;
  for (const row of table.rows) {
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
  'table' in item ? pageOfTable(item.table) : pageOf(item.part.lines[0]);
