import type { CellSort, Grid } from './grid';
import type { Columns, HeaderBlock } from './header-block';
import { headerText, LABEL_COLUMNS, shareCells, widened } from './header-block';
import { isBudgetHead } from './is-budget-alone';
import { isNumbering } from './numbering';
import { pricedPieces } from './priced-header';
import { isOfMoney, scaleOfWords } from './scale-words';
import { isHeaderWord, plainWords, yearsIn } from './words';

/** What heads a column, what may be words of a calculation, and what ends both. */
const EVIDENCE: readonly CellSort[] = ['header', 'year'];
const WORDS: readonly CellSort[] = ['header', 'text'];
const FIGURES: readonly CellSort[] = ['figure', 'missing'];

interface Piece extends Columns {
  readonly row: number;
}

/** Without the row of the columns' numbers. */
const MOST_HEADER_ROWS = 5;
/** So many blank columns in a row end a header; two tables side by side with fewer are told apart by their labels. */
const WIDEST_GAP = 3;
/** Years of one header lie within so many years. */
const LONGEST_SERIES = 20;
const LONGEST_GROUP_HEADING = 40;

/** All header blocks of a sheet in reading order. What they head is not looked at here. */
export function headerBlocks(grid: Grid): HeaderBlock[] {
  const closed: HeaderBlock[] = [];
  let open: HeaderBlock[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const ended = open.filter(({ bottom }) => row - bottom >= MOST_HEADER_ROWS);
    if (ended.length > 0) {
      closed.push(...ended);
      open = open.filter(block => !ended.includes(block));
    }
    for (const piece of piecesOf(grid, row)) open = withPiece(grid, open, piece);
  }
  const blocks = [...closed, ...open].map(block => withRowsAround(grid, block));
  return withoutOverlaps(blocks.sort((a, b) => a.top - b.top || a.left - b.left));
}

/** Blocks that have come to share cells are one header. */
function withoutOverlaps(blocks: readonly HeaderBlock[]): HeaderBlock[] {
  const apart: HeaderBlock[] = [];
  for (const block of blocks) {
    let place = apart.length - 1;
    while (place >= 0 && !shareCells(apart[place], block) && (apart[place]?.bottom ?? 0) >= block.top)
      place -= 1;
    const before = apart[place];
    if (before && shareCells(before, block)) apart[place] = joined(before, block);
    else apart.push(block);
  }
  return apart;
}

/** The blocks with a piece joined to all that it goes on with, which makes them one. */
function withPiece(grid: Grid, blocks: readonly HeaderBlock[], piece: Piece): HeaderBlock[] {
  const own: HeaderBlock = { top: piece.row, bottom: piece.row, left: piece.left, right: piece.right };
  const before = blocks.filter(block => continues(grid, block, piece));
  return [...blocks.filter(block => !before.includes(block)), before.reduce(joined, own)];
}

/** A piece goes on with a block in the same or the next row, or behind rows of words that lines of a header were split into. */
function continues(grid: Grid, block: HeaderBlock, piece: Piece): boolean {
  if (grid.bottom <= piece.row || piece.row - block.top >= MOST_HEADER_ROWS) return false;
  if (piece.left > block.right || piece.right < block.left) return false;
  for (let row = block.bottom + 1; row < piece.row; row += 1) {
    if (!isRestOfHeader(grid, row, { ...block, ...columnsOfBoth(block, piece) })) return false;
  }
  return true;
}

function joined(one: HeaderBlock, other: HeaderBlock): HeaderBlock {
  const top = Math.min(one.top, other.top);
  return { top, bottom: Math.max(one.bottom, other.bottom), ...columnsOfBoth(one, other) };
}

function columnsOfBoth(one: Columns, other: Columns): Columns {
  return { left: Math.min(one.left, other.left), right: Math.max(one.right, other.right) };
}

/**
 * Runs of at least two cells with header words or years, with no figure between or right beside them; a budget that stands
 * alone over its figures; or words for quantity, price and amount, which say nothing alone.
 */
function piecesOf(grid: Grid, row: number): Piece[] {
  const pieces: Piece[] = [];
  let [evidence, words]: [number[], number[]] = [[], []];
  let gap = 0;
  let broken = false;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const sort = grid.sortAt(row, column);
    gap = sort === 'blank' ? gap + 1 : 0;
    const isFigure = FIGURES.includes(sort);
    const isBesideFigure = isFigure && evidence.length > 0;
    if (isBesideFigure) evidence = evidence.filter(before => !isUnbroken(grid, row, before, column));
    if (gap === WIDEST_GAP || isBesideFigure) {
      if (!broken) pieces.push(...piecesFrom(grid, row, evidence, words));
      [evidence, words] = [[], []];
    }
    if (gap > 0) broken &&= evidence.length > 0;
    if (EVIDENCE.includes(sort)) evidence.push(column);
    if (WORDS.includes(sort)) words.push(column);
    broken ||= isFigure;
  }
  return broken ? pieces : [...pieces, ...piecesFrom(grid, row, evidence, words)];
}

function piecesFrom(grid: Grid, row: number, evidence: readonly number[], words: readonly number[]): Piece[] {
  const [left = 0] = evidence;
  const isHead = evidence.length === 1 ? isBudgetHead(grid, row, left) : areHeaderCells(grid, row, evidence);
  const own = evidence.length > 0 && isHead ? [{ row, left, right: evidence.at(-1) ?? 0 }] : [];
  return [...own, ...pricedPieces(grid, row, words)];
}

/** Whether no blank cell stands between two columns: a figure beyond one is of the table beside. */
function isUnbroken(grid: Grid, row: number, from: number, to: number): boolean {
  for (let column = from; column < to; column += 1) if (grid.sortAt(row, column) === 'blank') return false;
  return true;
}

/**
 * Bare years may be amounts: they are years when they run one way, close together, or when header words stand above; one
 * and the same year, when it stands under most of the words.
 */
function areHeaderCells(grid: Grid, row: number, columns: readonly number[]): boolean {
  const years = columns.filter(column => grid.sortAt(row, column) === 'year');
  if (years.length < columns.length) return true;
  const near = { left: (years[0] ?? 0) - LABEL_COLUMNS, right: years[years.length - 1] ?? 0 };
  const above = years.map(column => sortAbove(grid, row, column, near));
  if (above.some(sort => sort === 'figure' || sort === 'year')) return false;
  const values = years.map(column => yearsIn(plainWords(grid.textAt(row, column)))[0] ?? 0);
  if (Math.max(...values) - Math.min(...values) > LONGEST_SERIES) return false;
  const isUndated = years.every(column => !namesYearAbove(grid, row, column));
  const headed =
    above.some(sort => sort === 'header') &&
    (new Set(values).size > 1 || isUnderMost(grid, row, years)) &&
    (!hasRowLabel(grid, row, years[0] ?? 0) || (isUndated && above.every(sort => sort === 'header')));
  const steps = values.slice(1).map((year, index) => year - (values[index] ?? 0));
  const oneWay = steps.every(step => step >= 0) || steps.every(step => step <= 0);
  return headed || (oneWay && steps.some(step => step !== 0));
}

/** Whether half of the heads right above, or more, have a year under them: a row of years is for all columns. */
function isUnderMost(grid: Grid, row: number, years: readonly number[]): boolean {
  const isHeader = (column: number) => grid.sortAt(row - 1, column) === 'header';
  const isWords = (column: number) => isHeader(column) || grid.sortAt(row - 1, column) === 'text';
  let [left, right] = [years[0] ?? 0, years[years.length - 1] ?? 0];
  while (isHeader(left - 1)) left -= 1;
  while (isWords(right + 1)) right += 1;
  return years.length * 2 >= grid.columnsOf(row - 1, left, right, 'header', 'text').length;
}

/** What stands nearest above a cell, over blanks and the second lines of header words; a blank row ends the table above. */
function sortAbove(grid: Grid, row: number, column: number, near: Columns): CellSort {
  let sort: CellSort = 'blank';
  for (let above = row - 1; above > row - MOST_HEADER_ROWS; above -= 1) {
    if (above < row - 1 && grid.isBlankRow(above, near.left, near.right)) break;
    sort = grid.sortAt(above, column);
    if (sort !== 'blank' && sort !== 'text') break;
  }
  return sort;
}

/** Whether the words above a cell say a year already: then a bare "2024" below them is an amount. */
function namesYearAbove(grid: Grid, row: number, column: number): boolean {
  const top = Math.max(grid.top, row - MOST_HEADER_ROWS + 1);
  return yearsIn(headerText(grid, { top, bottom: row - 1 }, column)).length > 0;
}

/** Whether a row has a label left of a column; a unit line and "År" are a header's corner. */
function hasRowLabel(grid: Grid, row: number, column: number): boolean {
  const labels = grid.columnsOf(row, column - LABEL_COLUMNS, column - 1, 'text', 'header', 'figure');
  return labels.some(label => {
    const words = plainWords(grid.textAt(row, label));
    return scaleOfWords(words) === null && words !== 'år';
  });
}

/** Group headings above ("2023" over several columns) and what is left of the header below (units, column numbers). */
export function withRowsAround(grid: Grid, seed: HeaderBlock): HeaderBlock {
  const block = widened(grid, seed);
  let { top, bottom } = block;
  const hasRoom = () => bottom - top + 1 < MOST_HEADER_ROWS;
  while (hasRoom() && isGroupHeading(grid, top - 1, block)) top -= 1;
  while (hasRoom() && isRestOfHeader(grid, bottom + 1, block)) bottom += 1;
  if (isNumberRow(grid, bottom + 1, block)) bottom += 1;
  return widened(grid, { ...block, top, bottom });
}

function isGroupHeading(grid: Grid, row: number, block: HeaderBlock): boolean {
  const cells = filledColumns(grid, row, block);
  const texts = cells.map(column => grid.textAt(row, column));
  const sorts = cells.map(column => grid.sortAt(row, column));
  if (cells.length === 0 || sorts.some(sort => sort === 'figure' || sort === 'missing')) return false;
  if (sorts.every(sort => sort === 'year')) return true;
  const { left } = block;
  if (grid.has(row, left - LABEL_COLUMNS, left - 1, 'figure', 'text', 'header')) return false;
  if (texts.some(text => text.length > LONGEST_GROUP_HEADING || scaleOfWords(plainWords(text)) !== null))
    return false;
  return (
    cells.length > 1 || (isHeaderWord(plainWords(texts[0] ?? '')) && yearsIn(texts[0] ?? '').length === 0)
  );
}

/** Texts and years over figure columns, and nothing where the labels stand. */
function isRestOfHeader(grid: Grid, row: number, block: HeaderBlock): boolean {
  const cells = filledColumns(grid, row, block);
  const sorts = cells.map(column => grid.sortAt(row, column));
  const isText = sorts.every(sort => sort === 'text' || sort === 'header' || sort === 'year');
  return cells.length > 0 && isText && !hasRowLabel(grid, row, block.left) && !isUnitLine(grid, row, cells);
}

/** The columns' numbers 1, 2, 3 or I, II, III. */
function isNumberRow(grid: Grid, row: number, block: HeaderBlock): boolean {
  const texts = filledColumns(grid, row, block).map(column => grid.textAt(row, column));
  if (texts.length < 2 || hasNamedRow(grid, row, block)) return false;
  return isNumbering(texts) || texts.every(text => /^[IVX]{1,4}$/.test(text));
}

/** Whether words stand left of a block: then figures that happen to run 1, 2, 3 are a row's. */
function hasNamedRow(grid: Grid, row: number, { left }: HeaderBlock): boolean {
  const labels = grid.columnsOf(row, left - LABEL_COLUMNS, left - 1, 'text');
  return labels.some(label => /[a-zæøå]{2}/i.test(grid.textAt(row, label)));
}

function isUnitLine(grid: Grid, row: number, cells: readonly number[]): boolean {
  const [cell, ...more] = cells;
  const scale = cell === undefined ? null : scaleOfWords(plainWords(grid.textAt(row, cell)));
  return more.length === 0 && isOfMoney(scale);
}

function filledColumns(grid: Grid, row: number, { left, right }: HeaderBlock): number[] {
  return grid.columnsOf(row, left, right, 'figure', 'missing', 'year', 'header', 'text');
}
