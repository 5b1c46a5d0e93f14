import type { Grid } from './grid';
import { plainWords, roleOfWords } from './words';

export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** Rows and columns in which header words or years stand together, over what may be one table or several side by side. */
export interface HeaderBlock extends Columns {
  readonly top: number;
  readonly bottom: number;
}

/** So far left of a block the row labels may stand, as far as the header's rows are concerned. */
export const LABEL_COLUMNS = 2;
/** Rows that show what a column beside a block holds. */
const ROWS_BELOW = 8;

/** With the columns that have something in the header: to the right all, to the left those that hold figures. */
export function widened(grid: Grid, block: HeaderBlock): HeaderBlock {
  let { left, right } = block;
  for (let step = stepRight(grid, block, right); step > 0; step = stepRight(grid, block, right))
    right += step;
  while (left > grid.left && isFigureColumnLeft(grid, block, left - 1)) left -= 1;
  return { ...block, left, right };
}

/** One column on where the header goes on there; two over a blank column with figures behind it; else none. */
function stepRight(grid: Grid, block: HeaderBlock, right: number): 0 | 1 | 2 {
  if (right < grid.right && headerText(grid, block, right + 1) !== '') return 1;
  const beyond = right + 2;
  const goesOn = beyond <= grid.right && headerText(grid, block, beyond) !== '';
  return goesOn && figuresBelow(grid, block, beyond) > 0 ? 2 : 0;
}

/** A column left of a block whose split words name a role, or with figures under words and labels left of it. */
function isFigureColumnLeft(grid: Grid, block: HeaderBlock, column: number): boolean {
  const first = grid.sortAt(block.top, column);
  if (first !== 'text' && first !== 'header' && first !== 'year') return false;
  const rows = { top: block.top, bottom: block.bottom + 1 };
  const role = roleOfWords(plainWords(headerText(grid, rows, column)));
  if (role !== 'other') return role !== 'comment';
  return figuresBelow(grid, block, column) > 0 && hasLabelsLeft(grid, block, column);
}

/** How many more figures than texts a column has right under a block. */
function figuresBelow(grid: Grid, { bottom }: HeaderBlock, column: number): number {
  let figures = 0;
  for (let row = bottom + 1; row <= bottom + ROWS_BELOW; row += 1) {
    const sort = grid.sortAt(row, column);
    if (sort === 'figure' || sort === 'missing') figures += 1;
    if (sort === 'text') figures -= 1;
  }
  return figures;
}

function hasLabelsLeft(grid: Grid, { bottom }: HeaderBlock, column: number): boolean {
  let labels = 0;
  for (let row = bottom + 1; row <= bottom + ROWS_BELOW; row += 1) {
    if (grid.has(row, column - LABEL_COLUMNS, column - 1, 'text')) labels += 1;
  }
  return labels > 1;
}

/** The words of a column over all header rows; figures there are the columns' numbers, or another table's. */
export function headerText(
  grid: Grid,
  { top, bottom }: Pick<HeaderBlock, 'top' | 'bottom'>,
  column: number,
): string {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const sort = grid.sortAt(row, column);
    if (sort !== 'figure' && sort !== 'missing' && sort !== 'blank') texts.push(grid.textAt(row, column));
  }
  return texts.join(' ');
}

/** Whether two blocks have a cell in common; none has with nothing. */
export function shareCells(one: HeaderBlock | undefined, other: HeaderBlock): boolean {
  if (!one) return false;
  const rows = one.top <= other.bottom && other.top <= one.bottom;
  return rows && one.left <= other.right && other.left <= one.right;
}
