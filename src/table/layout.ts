import { HeadedBlock } from './headed-block';
import type { Grid } from './grid';
import type { HeaderBlock } from './header-block';

/** Where the parts of one table stand, before its rows are read. Columns and rows are zero-based, of the sheet. */
export interface Layout {
  readonly headerTop: number;
  readonly headerBottom: number;
  /** First column of the table: the label's, or that of the code in front of it. */
  readonly left: number;
  readonly right: number;
  /** First column that no table to the left takes up: a title may stand left of its table. */
  readonly free: number;
  readonly labelColumn: number;
  /** All columns with texts left of the figures, from left to right: labels may stand in one a level. */
  readonly labelColumns: readonly number[];
  /** A column of codes in front of the labels ("201" | "Barnehage"); null when there is none. */
  readonly codeColumn: number | null;
  /** Columns with figures, and those with text that a header names (comments, outcome). */
  readonly columns: readonly number[];
}

/** How far left of the figures a label may stand. */
const WIDEST_LABELS = 8;
/** A wider one is a data set, not a report table. */
const MOST_COLUMNS = 100;

/**
 * The tables that may stand under a header block, from left to right; each has labels and at least one figure column.
 * @param until last row that can be theirs
 * @param from first column that can be theirs
 */
export function layoutsOf(grid: Grid, block: HeaderBlock, until: number, from = grid.left): Layout[] {
  const headed = new HeadedBlock(grid, block, Math.max(from, block.left - WIDEST_LABELS), until);
  const layouts: Layout[] = [];
  let first = block.left;
  for (const start of [...splits(headed), headed.block.right + 1]) {
    const free = (layouts.at(-1)?.right ?? from - 1) + 1;
    const layout = layoutBetween(headed, free, first, start - 1);
    if (layout && layout.columns.length <= MOST_COLUMNS) layouts.push(layout);
    first = start;
  }
  return layouts;
}

/** Columns where a second table's labels begin: texts that are no comment, behind figures and in front of figures. */
function splits(headed: HeadedBlock): number[] {
  const columns = range(headed.block.left, headed.block.right);
  const found: number[] = [];
  let further = columns.filter(column => headed.isFigureColumn(column)).length;
  let before = 0;
  for (const column of columns) {
    if (headed.isFigureColumn(column)) {
      before += 1;
      further -= 1;
    } else if (
      headed.isTextColumn(column) &&
      headed.roleOf(column) === 'other' &&
      before >= 2 &&
      further >= 2
    ) {
      const hasCode = headed.isCodeColumn(column - 1) && !headed.isHeaded(column - 1);
      found.push(hasCode ? column - 1 : column);
      before = 0;
    }
  }
  return found;
}

function layoutBetween(headed: HeadedBlock, free: number, from: number, to: number): Layout | null {
  const firstFigure = range(from, to).find(column => headed.isFigureColumn(column));
  if (firstFigure === undefined) return null;
  const labels = labelColumns(headed, free, firstFigure);
  const before = firstFigure - 1;
  const labelColumn =
    chosenLabel(headed, labels) ?? (before >= free && headed.isCodeColumn(before) ? before : null);
  if (labelColumn === null) return null;
  const hasCodes = labelColumn > free && headed.isCodeColumn(labelColumn - 1);
  const codeColumn = hasCodes ? labelColumn - 1 : null;
  const columns = range(labelColumn + 1, to).filter(
    column => headed.hasFigures(column) || (column >= firstFigure && headed.isNamed(column)),
  );
  return {
    ...headed.headerRows(columns),
    free,
    left: Math.min(codeColumn ?? labelColumn, ...labels),
    right: columns[columns.length - 1] ?? firstFigure,
    labelColumn,
    labelColumns: labels.includes(labelColumn) ? labels.toReversed() : [labelColumn],
    codeColumn,
    columns,
  };
}

/** Text columns left of the figures, without an unheaded figure column between; the nearest first. */
function labelColumns(headed: HeadedBlock, free: number, firstFigure: number): number[] {
  const found: number[] = [];
  for (let column = firstFigure - 1; column >= Math.max(free, firstFigure - WIDEST_LABELS); column -= 1) {
    if (headed.isTextColumn(column)) {
      const apart = found.length > 0 && found[found.length - 1] !== column + 1;
      if (apart && !headed.isHeaded(column)) break;
      found.push(column);
    } else if (headed.hasAnyFigure(column) && !headed.isCodeColumn(column) && !headed.isHeaded(column)) break;
  }
  return found;
}

/** The column headed as an indicator's, else the one with most different texts, of equals the leftmost; "1.1" and "I-01" are no names. */
function chosenLabel(headed: HeadedBlock, all: readonly number[]): number | null {
  const named = all.find(column => /indikator|virksomhet/.test(headed.wordsOf(column)));
  if (named !== undefined) return named;
  const worded = all.filter(column => headed.hasNames(column));
  const columns = worded.length > 0 ? worded : all;
  const most = Math.max(...columns.map(column => headed.distinctTexts(column)));
  return columns.findLast(column => headed.distinctTexts(column) === most) ?? null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
