import type { Grid } from './grid';
import { isNumbering } from './numbering';
import { isHeaderWord, plainWords, yearsIn, scaleOfWords } from './words';

/** Rows and columns in which header words or years stand together, over what may be one table or several side by side. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Piece {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

const MOST_HEADER_ROWS = 4;
/** So many blank columns in a row end a header; two tables side by side with fewer are told apart by their labels. */
const WIDEST_GAP = 3;
/** Years of one header lie within so many years. */
const LONGEST_SERIES = 20;
const LONGEST_GROUP_HEADING = 40;

/** All header blocks of a sheet in reading order. What they head is not looked at here. */
export function headerBlocks(grid: Grid): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (const piece of piecesOf(grid, row)) {
      const index = blocks.findIndex(block => continues(grid, block, piece));
      const block = blocks[index];
      if (block) blocks[index] = joined(block, piece);
      else blocks.push({ top: row, bottom: row, left: piece.left, right: piece.right });
    }
  }
  return blocks.map(block => withRowsAround(grid, block));
}

function continues(grid: Grid, block: HeaderBlock, piece: Piece): boolean {
  const adjacent = block.bottom === piece.row - 1 || block.bottom === piece.row;
  const tall = piece.row - block.top >= MOST_HEADER_ROWS;
  return (
    adjacent && !tall && piece.left <= block.right && piece.right >= block.left && grid.bottom > piece.row
  );
}

function joined(block: HeaderBlock, piece: Piece): HeaderBlock {
  const left = Math.min(block.left, piece.left);
  return { ...block, bottom: piece.row, left, right: Math.max(block.right, piece.right) };
}

/** Runs of at least two cells with header words or years, with no figure between or right beside them. */
function piecesOf(grid: Grid, row: number): Piece[] {
  const pieces: Piece[] = [];
  let evidence: number[] = [];
  let gap = 0;
  let broken = false;
  const close = (besideFigure: boolean) => {
    const piece = { row, left: evidence[0] ?? 0, right: evidence[evidence.length - 1] ?? 0 };
    if (evidence.length >= 2 && !broken && !besideFigure && areHeaderCells(grid, row, evidence))
      pieces.push(piece);
    evidence = [];
  };
  for (let column = grid.left; column <= grid.right; column += 1) {
    const sort = grid.sortAt(row, column);
    gap = sort === 'blank' ? gap + 1 : 0;
    if (gap === WIDEST_GAP) close(false);
    if (gap > 0) broken &&= evidence.length > 0;
    if (sort === 'header' || sort === 'year') evidence.push(column);
    if (sort === 'figure' || sort === 'missing') {
      close(grid.sortAt(row, column - 1) !== 'blank');
      broken = true;
    }
  }
  close(false);
  return pieces;
}

/** Bare years may be amounts: they are years when they run one way, close together, and no figure stands above them. */
function areHeaderCells(grid: Grid, row: number, columns: readonly number[]): boolean {
  const years = columns.filter(column => grid.sortAt(row, column) === 'year');
  if (years.length < columns.length) return true;
  const values = years.map(column => yearsIn(plainWords(grid.textAt(row, column)))[0] ?? 0);
  const steps = values.slice(1).map((year, index) => year - (values[index] ?? 0));
  const oneWay = steps.every(step => step >= 0) || steps.every(step => step <= 0);
  const close = Math.max(...values) - Math.min(...values) <= LONGEST_SERIES && steps.some(step => step !== 0);
  const above = years.map(column => grid.sortAt(row - 1, column));
  const headed = above.some(sort => sort === 'header');
  return (headed || (oneWay && close)) && !above.some(sort => sort === 'figure' || sort === 'year');
}

/** Group headings above ("2023" over several columns) and what is left of the header below (units, column numbers). */
function withRowsAround(grid: Grid, block: HeaderBlock): HeaderBlock {
  let { top, bottom } = block;
  while (bottom - top + 1 < MOST_HEADER_ROWS && isGroupHeading(grid, top - 1, block)) top -= 1;
  while (bottom - top + 1 < MOST_HEADER_ROWS && isRestOfHeader(grid, bottom + 1, block)) bottom += 1;
  return { ...block, top, bottom };
}

function isGroupHeading(grid: Grid, row: number, block: HeaderBlock): boolean {
  const cells = grid.columnsOf(row, block.left, block.right, 'figure', 'missing', 'year', 'header', 'text');
  const left = grid.columnsOf(
    row,
    Math.max(grid.left, block.left - 2),
    block.left - 1,
    'figure',
    'text',
    'header',
  );
  const texts = cells.map(column => grid.textAt(row, column));
  const sorts = cells.map(column => grid.sortAt(row, column));
  if (cells.length === 0 || left.length > 0 || sorts.some(sort => sort === 'figure' || sort === 'missing'))
    return false;
  if (texts.some(text => text.length > LONGEST_GROUP_HEADING || scaleOfWords(plainWords(text)) !== null))
    return false;
  if (sorts.every(sort => sort === 'year')) return true;
  return (
    cells.length > 1 || (isHeaderWord(plainWords(texts[0] ?? '')) && yearsIn(texts[0] ?? '').length === 0)
  );
}

/** Text only over figure columns and nothing where the labels stand; or the columns' numbers 1, 2, 3 or I, II, III. */
function isRestOfHeader(grid: Grid, row: number, block: HeaderBlock): boolean {
  const cells = grid.columnsOf(row, block.left, block.right, 'figure', 'missing', 'year', 'header', 'text');
  if (cells.length < 2) return false;
  const texts = cells.map(column => grid.textAt(row, column));
  if (isNumbering(texts)) return true;
  if (texts.every(text => /^[IVX]{1,4}$/.test(text))) return true;
  const labelled = grid.columnsOf(
    row,
    Math.max(grid.left, block.left - 2),
    block.left - 1,
    'text',
    'header',
    'figure',
  );
  const sorts = cells.map(column => grid.sortAt(row, column));
  return labelled.length === 0 && sorts.every(sort => sort === 'text' || sort === 'header');
}
