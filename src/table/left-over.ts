import { cellAddress } from './address';
import type { Body } from './candidate';
import type { Grid } from './grid';
import type { Layout } from './layout';
import { reason } from './reason';
import type { Reason } from './table';

/** So far below a table its next rows may stand. */
const ROWS_BELOW = 6;

/** Figures right under or beside a table that are not read as its: a long gap, or a column without a header. */
export function figuresLeft(grid: Grid, body: Body): Reason[] {
  const { layout } = body.candidate;
  const below = rowBelow(grid, body);
  const beside = columnBeside(grid, body);
  return [
    ...(below === null ? [] : [reason('rowsLeft', { cells: [cellAddress(below, layout.labelColumn)] })]),
    ...(beside === null
      ? []
      : [reason('columnLeft', { column: beside, cells: [cellAddress(body.rows[0]?.row ?? 0, beside)] })]),
  ];
}

/** The first row below, before the next header, that looks like one of the table's: a label, and figures in most columns. */
function rowBelow(grid: Grid, { candidate: { layout }, lastRow, until }: Body): number | null {
  for (let row = lastRow + 1; row <= Math.min(until, lastRow + ROWS_BELOW); row += 1) {
    const figures = grid.columnsOf(row, layout.labelColumn + 1, layout.right, 'figure');
    if (grid.sortAt(row, layout.labelColumn) !== 'blank' && figures.length * 2 >= layout.columns.length)
      return row;
  }
  return null;
}

function columnBeside(grid: Grid, { candidate: { layout }, rows }: Body): number | null {
  const beside = layout.right + 1;
  if (headerAbove(grid, layout, beside)) return null;
  const figures = rows.filter(({ row }) => grid.sortAt(row, beside) === 'figure');
  return figures.length > 1 && figures.length * 2 >= rows.length ? beside : null;
}

function headerAbove(grid: Grid, { headerTop, headerBottom }: Layout, column: number): boolean {
  for (let row = headerTop; row <= headerBottom; row += 1) {
    if (grid.sortAt(row, column) !== 'blank') return true;
  }
  return false;
}
