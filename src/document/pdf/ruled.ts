import { looksLikeValue } from '../words';
import type { Grid, GridCell } from './grid';
import { linesOf, textOfLine } from './line';
import type { Box, Word } from './page';
import { bottomOf, topOf } from './page';
import type { PageTable } from './table';
import { cellOf, NO_CELL, tableOf } from './table';
import { segmentsOf } from './segment';

/** How far a word may reach over a ruling before it is doubtful whose it is. Points. */
const OVER = 2;

/** Reads the words inside a net of ruling lines; null if the net does not part the figures, or holds no table. */
export function readRuled(grid: Grid, words: readonly Word[]): PageTable | null {
  const owned = new Map<GridCell, Word[]>();
  for (const word of words) {
    const cell = grid.cells.find(box => holds(box, word));
    const own = cell && owned.get(cell);
    if (own) own.push(word);
    else if (cell) owned.set(cell, [word]);
  }
  if (owned.size < 2 || [...owned.values()].filter(holdsManyFigures).length > 1) return null;
  const starts = [...new Set(grid.cells.map(cell => cell.column))].sort((a, b) => a - b);
  const rows = Array.from({ length: grid.rows }, () => starts.map(() => NO_CELL));
  for (const [cell, inside] of owned) {
    const row = rows[cell.row];
    const doubtful = inside.some(word => reachesOver(cell, word));
    if (row) row[starts.indexOf(cell.column)] = cellOf(inside, doubtful);
  }
  return tableOf(rows.map(cells => ({ cells })));
}

export function holds(box: Box, word: Word): boolean {
  const x = (word.left + word.right) / 2;
  const y = (topOf(word) + bottomOf(word)) / 2;
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

const reachesOver = (box: Box, word: Word) => word.left < box.left - OVER || word.right > box.right + OVER;

/** Several figures far apart on one line: lines between columns are missing. */
function holdsManyFigures(words: readonly Word[]): boolean {
  return linesOf(words).some(line => {
    const segments = segmentsOf(line);
    return segments.length > 1 && segments.slice(1).every(part => looksLikeValue(textOfLine(part)));
  });
}
