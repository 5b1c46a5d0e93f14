import type { Block, TableRow } from '../block';
import { splitFootnotes, usualSize } from './footnotes';
import type { PageLines } from './furniture';
import { withoutFurniture } from './furniture';
import type { HeadingTags } from './headings';
import { headingLevels } from './headings';
import type { Item } from './join';
import { joinedOverPages, pageOfItem, topOfItem } from './join';
import { linesOf } from './lines';
import type { PageContent, PageFrame, Stroke, Word } from './page';
import { tablesOfPage } from './page-tables';
import type { Look, Part } from './paragraphs';
import { lookOf, pageOf, paragraphsOf } from './paragraphs';
import { joinStrokes } from './rulings';
import { stacked } from './stack';
import type { PageRow, PageTable } from './table';
import { inDoubt, pageOfRow, wordsOfTable } from './table';
import { headingsOf } from './tags';
import { readUnruled } from './unruled';

/** Paragraphs and tables of all pages in their order. `ocr`: every cell is in doubt, since a program guessed the letters. */
export function blocksOfPages(pages: readonly PageContent[], ocr: boolean): Block[] {
  const body = withoutFurniture(pages.map(page => ({ page, lines: linesOf(page.words) })));
  const size = usualSize(body.flatMap(({ lines }) => lines));
  const split = body.map(({ page, lines }) => ({ page, ...splitFootnotes(lines, size) }));
  const { items, look } = itemsOf(stacked(split.map(({ page, text }) => ({ page, lines: text }))), size);
  const notes = split.flatMap(page => paragraphsOf(page.notes, lookOf(page.notes, size)));
  const tags: HeadingTags = new Map(
    pages.map(page => [page.number, page.tags ? headingsOf(page.tags) : new Map()]),
  );
  return blocksInOrder(joinedOverPages(items), notes, look, tags, ocr);
}

function itemsOf(pages: readonly PageLines[], size: number): { items: Item[]; look: Look } {
  const tables = pages.flatMap(({ page, lines }) => tablesOfPage(page, lines));
  const used = new Set<Word>();
  for (const { rows } of tables) for (const word of wordsOfTable(rows)) used.add(word);
  const isLeft = (word: Word) => !used.has(word) && !word.turned;
  const lines = pages.flatMap(page =>
    page.lines.every(line => line.words.every(isLeft))
      ? page.lines
      : linesOf(page.lines.flatMap(line => line.words.filter(isLeft))),
  );
  const unruled = readUnruled(
    lines,
    pages.flatMap(({ page }) => separatorsOf(page)),
  );
  const text = lines.filter(line => !unruled.used.has(line));
  const look = lookOf(text, size);
  const items: Item[] = [
    ...[...tables, ...unruled.tables].map((table: PageTable) => ({ table })),
    ...paragraphsOf(text, look).map((part: Part) => ({ part })),
  ];
  return { items: items.sort((a, b) => topOfItem(a) - topOfItem(b)), look };
}

/** Level lines and the edges of coloured bands. */
function separatorsOf({ strokes, areas }: PageFrame): Stroke[] {
  const edges = areas.flatMap(({ left, right, top, bottom }) =>
    [top, bottom].map(at => ({ horizontal: true, at, from: left, to: right })),
  );
  return joinStrokes([...strokes.filter(stroke => stroke.horizontal), ...edges]);
}

/** Footnotes come where their page ends, but behind a table that goes on over the page break. */
function blocksInOrder(
  items: readonly Item[],
  notes: readonly Part[],
  look: Look,
  tags: HeadingTags,
  ocr: boolean,
): Block[] {
  const parts = [...items.flatMap(item => ('part' in item ? item.part : [])), ...notes];
  const levels = headingLevels(parts, look, tags);
  const heading = new Map(parts.map((part, i) => [part, levels[i] ?? null]));
  const waiting = [...notes];
  const blocks: Block[] = [];
  const add = (part: Part) =>
    blocks.push({
      kind: 'paragraph',
      text: part.text,
      heading: heading.get(part) ?? null,
      page: pageOf(part.lines[0]),
    });
  for (const item of items) {
    while (waiting[0] && pageOf(waiting[0].lines[0]) < pageOfItem(item)) add(waiting.shift() as Part);
    if ('part' in item) add(item.part);
    else blocks.push({ kind: 'table', rows: item.table.rows.map(row => rowOf(ocr ? inDoubt(row) : row)) });
  }
  waiting.forEach(add);
  return blocks;
}

/** What is doubtful in one cell may belong into an empty one beside it: those are in doubt too. */
function rowOf(row: PageRow): TableRow {
  const isDoubtful = row.cells.some(cell => cell.doubtful);
  return {
    cells: row.cells.map(cell => cell.text),
    doubtful: row.cells.flatMap((cell, i) => (cell.doubtful || (isDoubtful && cell.text === '') ? [i] : [])),
    page: pageOfRow(row),
  };
}
