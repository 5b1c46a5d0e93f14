import { LIMITS } from '../limits';
import type { TagNode, Word } from './page';
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
    if (word.tag !== null) byTag.set(word.tag, [...(byTag.get(word.tag) ?? []), word]);
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

function readTags(table: TagNode, byTag: ReadonlyMap<number, Word[]>): PageTable | null {
  /** Rows that a cell above still fills, by column. */
  const open: number[] = [];
  const starts = new Set<number>();
  const rows = nearestOf(table, /^TR$/).map(row => {
    const cells = new Map<number, PageRow['cells'][number]>();
    let column = 0;
    for (const cell of nearestOf(row, /^T[HD]$/)) {
      while ((open[column] ?? 0) > 0) column += 1;
      if (column >= LIMITS.columns) break;
      const words = wordsBelow(cell, byTag);
      cells.set(column, words.length > 0 ? cellOf(words) : NO_CELL);
      starts.add(column);
      for (let i = 0; i < Math.min(cell.columnSpan, LIMITS.columns); i += 1) open[column + i] = cell.rowSpan;
      column += cell.columnSpan;
    }
    open.forEach((rest, i) => (open[i] = Math.max(rest - 1, 0)));
    return cells;
  });
  const columns = [...starts].sort((a, b) => a - b);
  return columns.length < 2 ? null : tableOf(rows.map(cells => ({ cells: columns.map(i => cells.get(i) ?? NO_CELL) })));
}
