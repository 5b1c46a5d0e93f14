import { looksLikeValue } from '../words';
import type { Grid, GridCell } from './grid';
import type { TextLine } from './line';
import { linesOf } from './lines';
import type { Box, Word } from './page';
import { bottomOf, topOf } from './page';
import type { PageTable } from './table';
import { cellOf, NO_CELL, tableOf } from './table';

/** How far a word may reach over a ruling before it is doubtful whose it is. Points. */
const OVER = 2;

/** Reads the words inside a net of ruling lines; null if the net does not part the figures, or holds no table. */
export function readRuled(grid: Grid, words: readonly Word[]): PageTable | null {
  const owned = [...wordsByCell(grid.cells, words)].map(([cell, inside]) => ({
    cell,
    lines: linesOf(inside),
    doubtful: inside.some(word => reachesOver(cell, word)),
  }));
  if (owned.length < 2 || owned.filter(({ lines }) => lines.some(holdsManyFigures)).length > 1) return null;
  const starts = [...new Set(grid.cells.map(({ column }) => column))].sort((one, two) => one - two);
  const rows = Array.from({ length: grid.rows }, () => starts.map(() => NO_CELL));
  for (const { cell, lines, doubtful } of owned) {
    const row = rows[cell.row];
    if (row) row[starts.indexOf(cell.column)] = cellOf(lines, doubtful);
  }
  return tableOf(rows.map(cells => ({ cells })));
}

/** The words in each cell that has some; a word is where its middle is. */
function wordsByCell(cells: readonly GridCell[], words: readonly Word[]): Map<GridCell, Word[]> {
  const owned = new Map<GridCell, Word[]>();
  const rows = new Map<number, readonly GridCell[]>();
  for (const word of words) {
    const [x, y] = [(word.left + word.right) / 2, (topOf(word) + bottomOf(word)) / 2];
    // The words of a line ask for the same row of cells.
    const row = rows.get(y) ?? cells.filter(({ top, bottom }) => y > top && y < bottom);
    rows.set(y, row);
    const cell = row.find(({ left, right }) => x > left && x < right);
    const own = cell && owned.get(cell);
    if (own) own.push(word);
    else if (cell) owned.set(cell, [word]);
  }
  return owned;
}

const reachesOver = (box: Box, word: Word) => word.left < box.left - OVER || word.right > box.right + OVER;

/** Several figures far apart on one line: lines between columns are missing. */
function holdsManyFigures({ segments }: TextLine): boolean {
  return segments.length > 1 && segments.slice(1).every(part => looksLikeValue(part.text));
}
