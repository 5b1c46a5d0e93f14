import type { Grid } from './grid';
import { pricedTerms } from './priced';
import { plainWords, roleOfWords } from './words';

/** A blank column that parts two tables side by side, and the rows over which it is blank. */
interface River {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table with figures on one side of a river shows itself in so many rows. */
const FEWEST_ROWS = 2;
/** Comments, or more blank columns, may stand between a river and the figures left of it. */
const NEAR_LEFT = 4;
/** Figures right of the labels are looked for in so many columns. */
const NEAR_RIGHT = 5;
/** A title beside its table and a column of codes may stand between a river and the labels. */
const LABELS_BEHIND = [1, 2, 3];
/** Title, unit line and header of a table take up so many rows at most. */
const HIGHEST_HEAD = 9;
/** A sheet that is cut deeper is no report. */
const DEEPEST = 12;

/** The parts of a sheet that have no table beside another over a blank column, so that each can be looked through alone. */
export function lanesOf(grid: Grid, depth = 0): Grid[] {
  const river = depth < DEEPEST ? firstRiver(grid) : null;
  if (!river) return [grid];
  const { top, left, bottom, right } = grid;
  const parts = [
    { top, left, right, bottom: river.top - 1 },
    { top: river.top, bottom: river.bottom, left, right: river.column - 1 },
    { top: river.top, bottom: river.bottom, left: river.column + 1, right },
    { top: river.bottom + 1, left, right, bottom },
  ];
  return parts.flatMap(part => (part.top > part.bottom ? [] : lanesOf(grid.part(part), depth + 1)));
}

/** The one that begins first is cut at first, of those the longest, so that no header beside it is cut through. */
function firstRiver(grid: Grid): River | null {
  const [first = null] = riversOf(grid).toSorted((a, b) => a.top - b.top || b.bottom - a.bottom);
  return first;
}

function riversOf(grid: Grid): River[] {
  const found: River[] = [];
  for (let column = grid.left + 1; column < grid.right; column += 1) {
    for (let top = grid.top; top <= grid.bottom; top += 1) {
      let bottom = top - 1;
      while (bottom < grid.bottom && grid.sortAt(bottom + 1, column) === 'blank') bottom += 1;
      if (bottom - top + 1 >= FEWEST_ROWS) found.push(...betweenBridges(grid, { column, top, bottom }));
      top = bottom + 1;
    }
  }
  return found.filter(
    ({ top, bottom, ...river }) =>
      bottom - top + 1 >= FEWEST_ROWS && hasTablesBeside(grid, { ...river, top, bottom }),
  );
}

/**
 * A blank column without the rows of tables that go over it, and without what stands over those: it ends with figures. Where
 * long nothing stands right of it, what comes then is no part of what was there before.
 */
function betweenBridges(grid: Grid, { column, top, bottom }: River): River[] {
  const parts: River[] = [];
  let from = top;
  let last = top;
  let lastRight = Infinity;
  for (let row = top; row <= bottom; row += 1) {
    if (!grid.isBlankRow(row, column + 1, column + NEAR_RIGHT)) {
      if (row - lastRight > HIGHEST_HEAD && isApart(grid, column, last, row)) {
        parts.push({ column, top: from, bottom: last });
        from = last + 1;
      }
      lastRight = row;
    }
    if (isBridge(grid, row, column)) {
      parts.push({ column, top: from, bottom: last });
      from = row + 1;
    } else if (grid.has(row, column - NEAR_LEFT, column + NEAR_RIGHT, 'figure')) {
      last = row;
    }
  }
  const end = bottom < grid.bottom ? beforeNext(grid, column, last, bottom) : last;
  return [...parts, { column, top: from, bottom: end }];
}

/** Where something stands in the column right below, what it is part of may begin further up, behind a row that is blank. */
function beforeNext(grid: Grid, column: number, last: number, bottom: number): number {
  for (let row = bottom; row > bottom - HIGHEST_HEAD; row -= 1)
    if (isClear(grid, row, column)) return Math.min(last, row);
  return last;
}

/** Whether more stands between two rows than the one that may be left blank under a header. */
function isApart(grid: Grid, column: number, after: number, before: number): boolean {
  for (let row = after + 1; row < before - 1; row += 1)
    if (isClear(grid, row, column) && isClear(grid, row + 1, column)) return true;
  return false;
}

function isClear(grid: Grid, row: number, column: number): boolean {
  return grid.isBlankRow(row, column - NEAR_LEFT, column + NEAR_RIGHT);
}

/** Figures on both sides, and on the right no label in front of them. */
function isBridge(grid: Grid, row: number, column: number): boolean {
  if (grid.sortAt(row, column + 1) !== 'figure' || grid.sortAt(row, column + 2) === 'text') return false;
  return grid.has(row, column - NEAR_LEFT, column - 1, 'figure');
}

/** Figures on the left; on the right first labels, a column of codes in front of them perhaps, and then figures. */
function hasTablesBeside(grid: Grid, river: River): boolean {
  return (
    hasFiguresLeft(grid, river) &&
    LABELS_BEHIND.some(columns => hasLabelsAt(grid, river, river.column + columns))
  );
}

function hasFiguresLeft(grid: Grid, { column, top, bottom }: River): boolean {
  let rows = 0;
  for (let row = top; row <= bottom && rows < FEWEST_ROWS; row += 1) {
    if (grid.has(row, column - NEAR_LEFT, column - 1, 'figure')) rows += 1;
  }
  return rows >= FEWEST_ROWS;
}

function hasLabelsAt(grid: Grid, { column, top, bottom }: River, labels: number): boolean {
  const distinct = new Set<string>();
  let rows = 0;
  for (let row = top; row <= bottom; row += 1) {
    const sort = grid.sortAt(row, labels);
    if (sort !== 'text' && sort !== 'header') {
      if (sort === 'figure' && isFigureRow(grid, row, labels) && !isCode(grid, row, labels)) return false;
      continue;
    }
    const text = grid.textAt(row, labels);
    const hasFigures = isFigureRow(grid, row, labels);
    // An indicator's name may have the words of such a header; over a column of remarks no figures stand beside it.
    if (sort === 'header' && !hasFigures && isRemark(text) && !headsPrices(grid, row, labels)) return false;
    if (!hasFigures || !areCodes(grid, row, column + 1, labels - 1)) continue;
    distinct.add(text);
    rows += 1;
  }
  return rows >= FEWEST_ROWS && distinct.size * 2 > rows;
}

function isFigureRow(grid: Grid, row: number, labels: number): boolean {
  return grid.columnsOf(row, labels + 1, labels + NEAR_RIGHT, 'figure', 'missing').length >= 2;
}

/** The code of a row whose name stands behind it, in a table that begins there too. */
function isCode(grid: Grid, row: number, column: number): boolean {
  return grid.isCodeAt(row, column) && grid.sortAt(row, column + 1) === 'text';
}

function areCodes(grid: Grid, row: number, from: number, to: number): boolean {
  const filled = grid.columnsOf(row, from, to, 'figure', 'missing', 'year', 'header', 'text');
  return filled.every(column => grid.isCodeAt(row, column));
}

/** "Tiltak" in front of quantity and price heads what is paid for. */
function headsPrices(grid: Grid, row: number, labels: number): boolean {
  const right = Array.from({ length: NEAR_RIGHT }, (_, at) => plainWords(grid.textAt(row, labels + 1 + at)));
  return pricedTerms(right) !== null;
}

/** A column of comments or outcomes belongs to the figures left of it. */
function isRemark(header: string): boolean {
  const role = roleOfWords(plainWords(header));
  return role === 'comment' || role === 'outcome';
}
