import type { Grid } from './grid';
import type { Layout } from './layout';
import { scaleOfWords } from './scale-words';
import { plainWords } from './words';

/** A row of a table's body, before it is known what it sums. */
export interface BodyRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly hasFigures: boolean;
}

const MOST_BLANK_ROWS = 2;
/** Texts without figures, one after the other, that can still be headings inside a table. */
const MOST_HEADINGS = 3;

/**
 * The rows that belong to a table: those with figures, and the headings that stand in front of such rows. It ends at
 * `until`, after blank rows that nothing like it follows, and at prose.
 */
export function bodyRows(grid: Grid, layout: Layout, until: number): BodyRow[] {
  const headers = headersOf(grid, layout);
  const rows: BodyRow[] = [];
  let headings: BodyRow[] = [];
  let blank = 0;
  let apart = false;
  for (let row = layout.headerBottom + 1; row <= until; row += 1) {
    if (grid.isBlankRow(row, layout.left, layout.right)) {
      blank += 1;
      apart ||= rows.length > 0;
      if (blank > MOST_BLANK_ROWS) break;
      continue;
    }
    blank = 0;
    if (headers.some(header => isHeaderAgain(grid, layout, row, header))) continue;
    const filled = filledColumns(grid, layout, row);
    if (filled === 0) {
      if (rows.length === 0 && isUnitLine(grid, layout, row)) continue;
      headings.push({ row, hasFigures: false });
      if (headings.length > MOST_HEADINGS || isNote(grid, layout, row)) break;
      continue;
    }
    if (apart && (!goesOn(grid, layout, row, filled) || isNextHeader(grid, layout, row))) break;
    rows.push(...headings, { row, hasFigures: true });
    headings = [];
    apart = false;
  }
  return rows;
}

/** What a row of a header says, column by column, and a column in which it has words. */
interface HeaderRow {
  readonly texts: readonly string[];
  readonly worded: number;
}

/** The rows of a header; those without words say nothing that a row could say again. */
function headersOf(grid: Grid, { headerTop, headerBottom, columns }: Layout): HeaderRow[] {
  const rows = Array.from({ length: headerBottom - headerTop + 1 }, (_, at) => headerTop + at);
  return rows.flatMap(row => {
    const [worded, ...others] = columns.filter(column => isWords(grid.sortAt(row, column)));
    if (worded === undefined || others.length === 0) return [];
    return [{ texts: columns.map(column => grid.textAt(row, column)), worded }];
  });
}

/** A row that says what a row of the header says. */
function isHeaderAgain(grid: Grid, { columns }: Layout, row: number, { texts, worded }: HeaderRow): boolean {
  return (
    isWords(grid.sortAt(row, worded)) && columns.every((column, at) => grid.textAt(row, column) === texts[at])
  );
}

/** How many columns have something that can stand for a figure; a text in a column of figures counts beside a label. */
function filledColumns(grid: Grid, layout: Layout, row: number): number {
  let filled = 0;
  let hasFigures = false;
  for (const column of layout.columns) {
    const sort = grid.sortAt(row, column);
    if (sort !== 'blank') filled += 1;
    hasFigures ||= sort !== 'blank' && !isWords(sort);
  }
  return hasFigures || hasLabel(grid, layout, row) ? filled : 0;
}

/** Behind a blank row a table goes on only with a labelled row that fills at least half of its columns. */
function goesOn(grid: Grid, layout: Layout, row: number, filled: number): boolean {
  return hasLabel(grid, layout, row) && filled * 2 >= layout.columns.length;
}

/** Words over figures, and no figure beside them: another table begins. */
function isNextHeader(grid: Grid, { columns }: Layout, row: number): boolean {
  const words = columns.filter(column => isWords(grid.sortAt(row, column)));
  const isHeader = columns.every(column => ['blank', 'text', 'header'].includes(grid.sortAt(row, column)));
  return isHeader && words.filter(column => grid.sortAt(row + 1, column) === 'figure').length > 1;
}

function hasLabel(grid: Grid, layout: Layout, row: number): boolean {
  return grid.sortAt(row, labelColumnOf(grid, layout, row)) !== 'blank';
}

/** Where the label of a row stands: in the label column, or where that is blank in another column of texts. */
export function labelColumnOf(grid: Grid, { labelColumn, labelColumns }: Layout, row: number): number {
  if (grid.sortAt(row, labelColumn) !== 'blank') return labelColumn;
  return labelColumns.find(column => grid.sortAt(row, column) !== 'blank') ?? labelColumn;
}

/** The label of a row, with the code that stands in front of it. */
export function labelOf(grid: Grid, layout: Layout, row: number): string {
  const label = grid.textAt(row, labelColumnOf(grid, layout, row));
  return layout.codeColumn === null ? label : `${grid.textAt(row, layout.codeColumn)} ${label}`.trim();
}

function isWords(sort: string): boolean {
  return sort === 'text' || sort === 'header';
}

/** A footnote, a unit line or a paragraph: what follows it is no longer this table. */
function isNote(grid: Grid, layout: Layout, row: number): boolean {
  const text = grid.textAt(row, labelColumnOf(grid, layout, row));
  return /^(?:\*+\)?|\d\)) ?\S/.test(text) || isUnitLine(grid, layout, row) || text.length > 200;
}

function isUnitLine(grid: Grid, layout: Layout, row: number): boolean {
  return scaleOfWords(plainWords(grid.textAt(row, labelColumnOf(grid, layout, row)))) !== null;
}
