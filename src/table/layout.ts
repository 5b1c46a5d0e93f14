import type { CellSort, Grid } from './grid';
import type { HeaderBlock } from './header';
import { plainWords, roleOfWords } from './words';

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
  /** A column of codes in front of the labels ("201" | "Barnehage"); null when there is none. */
  readonly codeColumn: number | null;
  /** Columns with figures, and those with text that a header names (comments, outcome). */
  readonly columns: readonly number[];
}

interface Profile {
  readonly figures: number;
  readonly texts: number;
  readonly distinctTexts: number;
  readonly wholeNumbers: number;
}

/** So many rows under a header tell what its columns hold. */
const SAMPLE_ROWS = 60;
const BLANK_ROWS_THAT_END = 3;
/** How far left of the figures a label may stand. */
const WIDEST_LABELS = 8;

/** The tables that may stand under a header block, from left to right; each has labels and at least one figure column. */
export function layoutsOf(grid: Grid, block: HeaderBlock, until: number): Layout[] {
  const sample = sampleRows(grid, block, until);
  const profiles = new Map<number, Profile>();
  const profile = (column: number): Profile => {
    const known = profiles.get(column) ?? profileOf(grid, sample, column);
    profiles.set(column, known);
    return known;
  };
  const right = rightEdge(grid, block);
  const layouts: Layout[] = [];
  let first = block.left;
  for (const start of [...splits(grid, block, right, profile), right + 1]) {
    const layout = layoutBetween(grid, block, layouts.at(-1)?.right ?? -1, first, start - 1, profile);
    if (layout) layouts.push(layout);
    first = start;
  }
  return layouts;
}

/** A header may go on over columns whose words say nothing, as long as they stand beside it. */
function rightEdge(grid: Grid, block: HeaderBlock): number {
  let right = block.right;
  while (right < grid.right && headerText(grid, block, right + 1) !== '') right += 1;
  return right;
}

/** Columns where a second table's labels begin: texts that are no comment, behind figures and in front of figures. */
function splits(
  grid: Grid,
  block: HeaderBlock,
  right: number,
  profile: (column: number) => Profile,
): number[] {
  const found: number[] = [];
  let figuresBefore = 0;
  for (let column = block.left; column <= right; column += 1) {
    if (isTextColumn(profile(column))) {
      const names = headerText(grid, block, column);
      const role = names === '' ? 'other' : roleOfWords(plainWords(names));
      const further = countFigureColumns(grid, block, column + 1, right, profile);
      if (role === 'other' && figuresBefore >= 2 && further >= 2) {
        found.push(column);
        figuresBefore = 0;
      }
    } else if (isFigureColumn(grid, block, column, profile)) figuresBefore += 1;
  }
  return found;
}

function layoutBetween(
  grid: Grid,
  block: HeaderBlock,
  after: number,
  from: number,
  to: number,
  profile: (column: number) => Profile,
): Layout | null {
  const headed = range(from, to).filter(column => headerText(grid, block, column) !== '');
  const figureColumns = headed.filter(column => isFigureColumn(grid, block, column, profile));
  const [firstFigure] = figureColumns;
  if (firstFigure === undefined) return null;
  const labels = labelColumns(grid, block, after, firstFigure, profile);
  const onlyCodes =
    firstFigure - 1 > after && isCodeColumn(profile(firstFigure - 1)) ? firstFigure - 1 : null;
  const labelColumn = chosenLabel(grid, block, labels, profile) ?? onlyCodes;
  if (labelColumn === null) return null;
  const codeColumn =
    isCodeColumn(profile(labelColumn - 1)) && labelColumn - 1 > after ? labelColumn - 1 : null;
  const columns = range(firstFigure, to).filter(
    column => headed.includes(column) || profile(column).figures > profile(column).texts,
  );
  const right = Math.max(...columns);
  const rows = headerRowsOf(grid, block, columns);
  return {
    ...rows,
    free: after + 1,
    left: Math.min(codeColumn ?? labelColumn, ...labels),
    right,
    labelColumn,
    codeColumn,
    columns,
  };
}

/** Text columns left of the figures, without a figure column between; the nearest first. */
function labelColumns(
  grid: Grid,
  block: HeaderBlock,
  after: number,
  firstFigure: number,
  profile: (column: number) => Profile,
): number[] {
  const found: number[] = [];
  const furthest = Math.max(grid.left, after + 1, firstFigure - WIDEST_LABELS);
  for (let column = firstFigure - 1; column >= furthest; column -= 1) {
    if (isTextColumn(profile(column))) {
      if (found.length > 0 && headerText(grid, block, column) === '' && !isNextTo(found, column)) break;
      found.push(column);
    } else if (profile(column).figures > 0 && !isCodeColumn(profile(column))) break;
  }
  return found;
}

function isNextTo(columns: readonly number[], column: number): boolean {
  return columns[columns.length - 1] === column + 1;
}

/** The column headed as an indicator's, else the one with most different texts; of equals the leftmost. */
function chosenLabel(
  grid: Grid,
  block: HeaderBlock,
  columns: readonly number[],
  profile: (column: number) => Profile,
): number | null {
  const named = columns.find(column =>
    /indikator|virksomhet/.test(plainWords(headerText(grid, block, column))),
  );
  if (named !== undefined) return named;
  const best = Math.max(...columns.map(column => profile(column).distinctTexts));
  return columns.findLast(column => profile(column).distinctTexts === best) ?? null;
}

/** Of a block over several tables, the rows that head this one. */
function headerRowsOf(
  grid: Grid,
  block: HeaderBlock,
  columns: readonly number[],
): { headerTop: number; headerBottom: number } {
  const rows = range(block.top, block.bottom).filter(row => {
    const sorts = columns.map(column => grid.sortAt(row, column));
    return sorts.some(sort => sort !== 'blank') && !sorts.some(sort => sort === 'missing');
  });
  const isBody = (row: number) => columns.some(column => grid.sortAt(row, column) === 'figure');
  const body = rows.findIndex(row => isBody(row) && !isNumbering(grid, row, columns));
  const header = body < 0 ? rows : rows.slice(0, body);
  return { headerTop: header[0] ?? block.top, headerBottom: header[header.length - 1] ?? block.top };
}

/** The columns' numbers under a header: 1, 2, 3. */
function isNumbering(grid: Grid, row: number, columns: readonly number[]): boolean {
  const figures = columns.map(column => Number(grid.textAt(row, column).replace(/[().]/g, '')));
  return figures.every((figure, index) => index === 0 || figure === (figures[index - 1] ?? 0) + 1);
}

/** The words of a column over all header rows; figures there are the columns' numbers, or another table's. */
export function headerText(
  grid: Grid,
  block: { readonly top: number; readonly bottom: number },
  column: number,
): string {
  const rows = range(block.top, block.bottom).filter(row => !isAmount(grid.sortAt(row, column)));
  const texts = rows.map(row => grid.textAt(row, column));
  return texts.filter(text => text !== '').join(' ');
}

function sampleRows(grid: Grid, block: HeaderBlock, until: number): number[] {
  const rows: number[] = [];
  let blank = 0;
  const left = Math.max(grid.left, block.left - WIDEST_LABELS);
  for (let row = block.bottom + 1; row <= until && rows.length < SAMPLE_ROWS; row += 1) {
    blank = grid.isBlankRow(row, left, block.right) ? blank + 1 : 0;
    if (blank === BLANK_ROWS_THAT_END) break;
    rows.push(row);
  }
  return rows;
}

function profileOf(grid: Grid, rows: readonly number[], column: number): Profile {
  const sorts = rows.map(row => grid.sortAt(row, column));
  const texts = rows.filter((_, index) => sorts[index] === 'text' || sorts[index] === 'header');
  const figures = rows.filter((_, index) => isFigureSort(sorts[index]));
  const distinct = new Set(texts.map(row => grid.textAt(row, column)));
  const whole = figures.filter(row => /^\d{1,8}$/.test(grid.textAt(row, column)));
  return {
    figures: figures.length,
    texts: texts.length,
    distinctTexts: distinct.size,
    wholeNumbers: whole.length,
  };
}

function isAmount(sort: CellSort): boolean {
  return sort === 'figure' || sort === 'missing';
}

function isFigureSort(sort: string | undefined): boolean {
  return sort === 'figure' || sort === 'missing' || sort === 'year';
}

function isTextColumn({ texts, figures }: Profile): boolean {
  return texts > 0 && texts >= figures;
}

function isCodeColumn({ figures, texts, wholeNumbers }: Profile): boolean {
  return figures > texts && wholeNumbers === figures;
}

/** Mostly figures, or, under a header that names a role and a year, anything that is not mostly text. */
function isFigureColumn(
  grid: Grid,
  block: HeaderBlock,
  column: number,
  profile: (column: number) => Profile,
): boolean {
  const text = headerText(grid, block, column);
  const { figures, texts } = profile(column);
  if (text === '') return false;
  if (figures >= texts) return figures > 0 || roleOfWords(plainWords(text)) !== 'other';
  return figures > 0 && /\d{4}/.test(text);
}

function countFigureColumns(
  grid: Grid,
  block: HeaderBlock,
  from: number,
  to: number,
  profile: (column: number) => Profile,
): number {
  return range(from, to).filter(column => isFigureColumn(grid, block, column, profile)).length;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
