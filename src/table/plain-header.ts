import type { Grid } from './grid';
import { withRowsAround } from './header';
import type { HeaderBlock } from './header-block';

/** So far under a header its first figures stand: a unit line or a heading may come in between. */
const ROWS_BETWEEN = 3;
/** A header has words over so many columns of figures. */
const FEWEST_COLUMNS = 2;
/** So many blank columns in a row part two headers. */
const WIDEST_GAP = 3;
/** A label stands so near at most. */
const WIDEST_TABLE = 40;

/** Rows of words over figures with labels left of them: what may be a header, whatever the words are. */
export function plainHeaders(grid: Grid): HeaderBlock[] {
  const found: HeaderBlock[] = [];
  for (let row = grid.top; row < grid.bottom; row += 1) {
    const words = grid.columnsOf(row, grid.left, grid.right, 'text', 'header', 'year');
    if (words.length < FEWEST_COLUMNS) continue;
    for (const columns of withoutGaps(words.filter(column => headsFigures(grid, row, column)))) {
      const [left = 0] = columns;
      const right = columns.at(-1) ?? left;
      const isHeader = columns.length >= FEWEST_COLUMNS && !grid.has(row, left, right, 'figure', 'missing');
      if (isHeader) found.push(withRowsAround(grid, { top: row, bottom: row, left, right }));
    }
  }
  return found;
}

function withoutGaps(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && column - (run.at(-1) ?? column) <= WIDEST_GAP) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** Whether the first thing under a cell is a figure, in a row with a label left of it. */
function headsFigures(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below <= row + ROWS_BETWEEN; below += 1) {
    const sort = grid.sortAt(below, column);
    if (sort === 'blank') continue;
    return (sort === 'figure' || sort === 'missing') && hasLabel(grid, below, column);
  }
  return false;
}

function hasLabel(grid: Grid, row: number, column: number): boolean {
  return grid.has(row, Math.max(grid.left, column - WIDEST_TABLE), column - 1, 'text', 'header', 'year');
}
