import type { CellSort, Grid } from './grid';
import type { HeaderBlock } from './header-block';
import { headerText } from './header-block';
import { isNumbering } from './numbering';
import type { WordRole } from './words';
import { plainWords, roleOfWords } from './words';

interface Column {
  readonly words: string;
  readonly role: WordRole;
  readonly figures: number;
  readonly texts: number;
}

/** So many rows under a header tell what its columns hold. */
const SAMPLE_ROWS = 60;
const BLANK_ROWS_THAT_END = 3;
/** A word, as no number or code of a row is: "1.1", "I-01". */
const NAME = /[a-zæøå]{3}/i;

/** A header block with what stands under it: which of its columns hold figures, texts or codes. */
export class HeadedBlock {
  private readonly sample: readonly number[];
  private readonly columns = new Map<number, Column>();

  constructor(
    private readonly grid: Grid,
    readonly block: HeaderBlock,
    left: number,
    until: number,
  ) {
    this.sample = sampleRows(grid, block, left, until);
  }

  wordsOf(column: number): string {
    return this.column(column).words;
  }

  roleOf(column: number): WordRole {
    return this.column(column).role;
  }

  isHeaded(column: number): boolean {
    return this.wordsOf(column) !== '';
  }

  /** Headed, and more than a word over nothing, which may be a title beside the next table. */
  isNamed(column: number): boolean {
    const { words, role, figures, texts } = this.column(column);
    return words !== '' && (role !== 'other' || figures + texts > 0);
  }

  distinctTexts(column: number): number {
    const rows = this.sample.filter(row => isText(this.grid.sortAt(row, column)));
    return new Set(rows.map(row => this.grid.textAt(row, column))).size;
  }

  /** Whether most of its texts have a word, and are no numbers or codes of rows. */
  hasNames(column: number): boolean {
    const texts = this.sample.filter(row => isText(this.grid.sortAt(row, column)));
    return texts.filter(row => NAME.test(this.grid.textAt(row, column))).length * 2 > texts.length;
  }

  hasAnyFigure(column: number): boolean {
    return this.column(column).figures > 0;
  }

  hasFigures(column: number): boolean {
    return this.column(column).figures > this.column(column).texts;
  }

  isTextColumn(column: number): boolean {
    const { texts, figures } = this.column(column);
    return texts > 0 && texts >= figures && !this.isFigureColumn(column);
  }

  isCodeColumn(column: number): boolean {
    const { figures, texts } = this.column(column);
    return figures > texts && this.sample.every(row => this.isTextOrCode(row, column));
  }

  /** Mostly figures; under a header that names a role and a year some are enough, under one that names a role none. */
  isFigureColumn(column: number): boolean {
    const { words, role, figures, texts } = this.column(column);
    if (words === '') return false;
    if (figures >= texts) return figures > 0 || role !== 'other';
    return figures > 0 && role !== 'other' && role !== 'comment' && /\d{4}/.test(words);
  }

  /** Of a block over several tables, the rows that head these columns. */
  headerRows(columns: readonly number[]): { headerTop: number; headerBottom: number } {
    const { top, bottom } = this.block;
    let headerTop = top;
    while (headerTop < bottom && columns.every(column => this.grid.sortAt(headerTop, column) === 'blank'))
      headerTop += 1;
    let headerBottom = headerTop;
    while (headerBottom < bottom && this.isHeaderRow(headerBottom + 1, columns)) headerBottom += 1;
    return { headerTop, headerBottom };
  }

  private isHeaderRow(row: number, columns: readonly number[]): boolean {
    const filled = columns.filter(column => this.grid.sortAt(row, column) !== 'blank');
    const sorts = filled.map(column => this.grid.sortAt(row, column));
    if (filled.length === 0 || sorts.includes('missing')) return false;
    return !sorts.includes('figure') || isNumbering(filled.map(column => this.grid.textAt(row, column)));
  }

  private isTextOrCode(row: number, column: number): boolean {
    const sort = this.grid.sortAt(row, column);
    return sort === 'blank' || isText(sort) || this.grid.isCodeAt(row, column);
  }

  private column(column: number): Column {
    const known = this.columns.get(column);
    if (known) return known;
    const words = plainWords(headerText(this.grid, this.block, column));
    const read = { words, role: roleOfWords(words), ...countsOf(this.grid, this.sample, column) };
    this.columns.set(column, read);
    return read;
  }
}

function sampleRows(grid: Grid, block: HeaderBlock, left: number, until: number): number[] {
  const rows: number[] = [];
  let blank = 0;
  for (let row = block.bottom + 1; row <= until && rows.length < SAMPLE_ROWS; row += 1) {
    blank = grid.isBlankRow(row, left, block.right) ? blank + 1 : 0;
    if (blank === BLANK_ROWS_THAT_END) break;
    rows.push(row);
  }
  return rows;
}

function countsOf(grid: Grid, rows: readonly number[], column: number): Omit<Column, 'words' | 'role'> {
  const counts = { figures: 0, texts: 0 };
  for (const row of rows) {
    const sort = grid.sortAt(row, column);
    if (isText(sort)) counts.texts += 1;
    else if (sort !== 'blank') counts.figures += 1;
  }
  return counts;
}

function isText(sort: CellSort): boolean {
  return sort === 'text' || sort === 'header';
}
