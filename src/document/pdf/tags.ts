import { LIMITS } from '../limits';
import { linesOf } from './lines';
import type { Box, TagNode, Word } from './page';
import { boxOf } from './page';
import type { PageRow, PageTable } from './table';
import { cellOf, NO_CELL, tableOf } from './table';

/** Heading levels of tags: H1 is 1. */
export function headingsOf(tree: TagNode): Map<number, number> {
  const headings = new Map<number, number>();
  const walk = (node: TagNode, above: number | null) => {
    const own = /^H([1-6])$/.exec(node.role);
    const level = own ? Number(own[1]) : /^(Title|H)$/.test(node.role) ? 1 : above;
    if (node.tag !== null && level !== null) headings.set(node.tag, level);
    for (const child of node.children) walk(child, level);
  };
  walk(tree, null);
  return headings;
}

/** Tables as the tags of a page tell them; one inside a cell comes on its own. */
export function tagTables(tree: TagNode, words: readonly Word[]): PageTable[] {
  const byTag = new Map<number, Word[]>();
  for (const word of words) {
    if (word.tag === null) continue;
    const own = byTag.get(word.tag);
    if (own) own.push(word);
    else byTag.set(word.tag, [word]);
  }
  return nodesOf(tree, 'Table').flatMap(node => readTags(node, byTag) ?? []);
}

/** All nodes of a role below a node, at any depth, those within each other too. */
function nodesOf(node: TagNode, role: string): TagNode[] {
  return node.children.flatMap(child => [...(child.role === role ? [child] : []), ...nodesOf(child, role)]);
}

/** Nodes of a role below a node, not looking into tables inside. */
function nearestOf(node: TagNode, role: RegExp): TagNode[] {
  return node.children.flatMap(child => {
    if (role.test(child.role)) return [child];
    return child.role === 'Table' ? [] : nearestOf(child, role);
  });
}

function wordsBelow(node: TagNode, byTag: ReadonlyMap<number, Word[]>): Word[] {
  if (node.tag !== null) return byTag.get(node.tag) ?? [];
  return node.children.flatMap(child => (child.role === 'Table' ? [] : wordsBelow(child, byTag)));
}

/** A cell as tagged: where the tags put it, and how many columns it spans. */
interface TaggedCell {
  readonly column: number;
  readonly span: number;
  readonly words: readonly Word[];
}

interface TaggedRow {
  readonly cells: readonly TaggedCell[];
  /** Columns filled, by cells of this row or of rows above. */
  readonly width: number;
}

function readTags(table: TagNode, byTag: ReadonlyMap<number, Word[]>): PageTable | null {
  /** Rows that a cell above still fills, by column. */
  const open: number[] = [];
  const rows = nearestOf(table, /^TR$/).map(row => readRow(row, open, byTag));
  const width = open.length;
  if (width < 2) return null;
  const bands = bandsOf(rows, width);
  return tableOf(rows.map(row => (row.width === width ? asTagged(row, width) : byPlace(row, bands))));
}

function readRow(row: TagNode, open: number[], byTag: ReadonlyMap<number, Word[]>): TaggedRow {
  const cells: TaggedCell[] = [];
  let column = 0;
  const skip = () => {
    while ((open[column] ?? 0) > 0) column += 1;
  };
  for (const cell of nearestOf(row, /^T[HD]$/)) {
    skip();
    const span = Math.min(cell.columnSpan, LIMITS.columns - column);
    if (span < 1) break;
    cells.push({ column, span, words: wordsBelow(cell, byTag) });
    for (let i = 0; i < span; i += 1) open[column + i] = cell.rowSpan;
    column += span;
  }
  skip();
  open.forEach((rest, i) => (open[i] = Math.max(rest - 1, 0)));
  return { cells, width: column };
}

/** Where columns stand, by the rows that fill all of them; null where none says. */
function bandsOf(rows: readonly TaggedRow[], width: number): (Box | null)[] {
  return Array.from({ length: width }, (_, column) => {
    const whole = rows.filter(row => row.width === width).flatMap(row => row.cells);
    const words = whole.filter(cell => cell.column === column && cell.span === 1).flatMap(cell => cell.words);
    return words.length > 0 ? boxOf(words) : null;
  });
}

function asTagged({ cells }: TaggedRow, width: number): PageRow {
  const row = Array.from({ length: width }, () => NO_CELL);
  for (const { column, words } of cells) if (words.length > 0) row[column] = cellOf(linesOf(words));
  return { cells: row };
}

/** Some writers leave empty cells out of the tags: then the words' places tell the columns. */
function byPlace({ cells }: TaggedRow, bands: readonly (Box | null)[]): PageRow {
  const row = bands.map(() => NO_CELL);
  let next = 0;
  for (const { words } of cells.filter(cell => cell.words.length > 0)) {
    const { left, right } = boxOf(words);
    const met = bands.flatMap((band, i) => (band && left < band.right && right > band.left ? [i] : []));
    const begun = bands.findLastIndex(band => band !== null && band.left <= left);
    const column = Math.min(Math.max(met[0] ?? begun, next), bands.length - 1);
    row[column] = cellOf(
      linesOf([...(row[column]?.words ?? []), ...words]),
      met.length !== 1 || column !== met[0],
    );
    next = column + 1;
  }
  return { cells: row };
}
