import { readFigure } from '../figure/read';
import type { Area, CellValue, SheetData } from './sheet';
import { formatAt, isErrorValue, valueAt } from './sheet';
import { numberFormat, numberText } from './number-text';
import { isHeaderWord, isMonth, isYearText, plainWords } from './words';

/** What a cell is to whoever looks for tables. `missing`: "N.A", "-", "1)"; `header`: a word that heads a column of figures. */
export type CellSort = 'blank' | 'figure' | 'missing' | 'year' | 'header' | 'text';

/** A text longer than this is no figure, whatever it says. */
const LONGEST_FIGURE_TEXT = 60;
/** A number is no year of a report before or after these. */
const FIRST_YEAR = 1980;
const YEARS_END = 2070;
/** No mark for a missing figure is longer. */
const LONGEST_MARK = 16;

const SORTS: readonly CellSort[] = ['blank', 'figure', 'missing', 'year', 'header', 'text'];

/** What texts are and how they are shown; a workbook has few that differ. */
interface KnownText {
  readonly sort: CellSort;
  readonly shown: string;
}

/** A sheet, or a rectangle of it, looked at by the sorts of its cells; each cell and each text is sorted once. */
export class Grid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The same sheet without the limits of a selection: a title stands above what is selected. */
  readonly wholeSheet: Grid;
  private readonly texts: Map<string, KnownText>;
  /** Places in `SORTS` by row and column of the sheet's values; a row is filled when it is first asked for. */
  private readonly rows: (Uint8Array | undefined)[];

  constructor(
    readonly sheet: SheetData,
    within?: Omit<Area, 'sheet'>,
    wholeSheet?: Grid,
  ) {
    this.wholeSheet = within ? (wholeSheet ?? new Grid(sheet)) : this;
    this.texts = within ? this.wholeSheet.texts : new Map<string, KnownText>();
    this.rows = within ? this.wholeSheet.rows : [];
    const rows = sheet.values.length;
    const columns = sheet.values[0]?.length ?? 0;
    const last = { row: sheet.firstRow + rows - 1, column: sheet.firstColumn + columns - 1 };
    this.top = Math.max(sheet.firstRow, within?.row ?? 0);
    this.left = Math.max(sheet.firstColumn, within?.column ?? 0);
    this.bottom = within ? Math.min(last.row, within.row + within.rows - 1) : last.row;
    this.right = within ? Math.min(last.column, within.column + within.columns - 1) : last.column;
  }

  /** A rectangle within this one. */
  part({ top, left, bottom, right }: Pick<Grid, 'top' | 'left' | 'bottom' | 'right'>): Grid {
    const within = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return new Grid(this.sheet, within, this.wholeSheet);
  }

  /** The sort of a cell; `blank` outside the rectangle. */
  sortAt(row: number, column: number): CellSort {
    if (row < this.top || row > this.bottom || column < this.left || column > this.right) return 'blank';
    const at = row - this.sheet.firstRow;
    const sorts = this.rows[at] ?? this.sortRow(at);
    return SORTS[sorts[column - this.sheet.firstColumn] ?? 0] ?? 'blank';
  }

  /** The text that a cell shows, with single spaces; also outside the rectangle. */
  textAt(row: number, column: number): string {
    const value = valueAt(this.sheet, row, column);
    if (value === null || typeof value === 'boolean') return '';
    if (typeof value === 'string') return this.known(value).shown;
    return singleSpaced(numberText(value, numberFormat(formatAt(this.sheet, row, column), value)));
  }

  /** Whether a cell shows a whole number of at most eight digits and nothing else, as codes do. */
  isCodeAt(row: number, column: number): boolean {
    const value = valueAt(this.sheet, row, column);
    if (typeof value === 'number' && !this.showsWhole(value, row, column)) return false;
    return /^\d{1,8}$/.test(this.textAt(row, column));
  }

  /** Whether a number may be shown as digits alone, without a space between thousands; quicker than to write it out. */
  private showsWhole(value: number, row: number, column: number): boolean {
    if (!Number.isInteger(value) || value < 0) return false;
    const { grouped, thousands } = numberFormat(formatAt(this.sheet, row, column), value);
    return !(grouped && thousands === 0 && value >= 1000);
  }

  /** The texts of the whole sheet, each once; those of rows that nobody has looked at may lack. */
  textsSeen(): Iterable<string> {
    return this.texts.keys();
  }

  /** Whether no cell of a row has anything, between two columns. */
  isBlankRow(row: number, from: number, to: number): boolean {
    for (let column = from; column <= to; column += 1) if (this.sortAt(row, column) !== 'blank') return false;
    return true;
  }

  /** Whether a row, between two columns, has a cell of one of these sorts. */
  has(row: number, from: number, to: number, ...sorts: readonly CellSort[]): boolean {
    for (let column = from; column <= to; column += 1) {
      if (sorts.includes(this.sortAt(row, column))) return true;
    }
    return false;
  }

  /** The columns of a row, between two columns, whose cells are of one of these sorts. */
  columnsOf(row: number, from: number, to: number, ...sorts: readonly CellSort[]): number[] {
    const found: number[] = [];
    for (let column = from; column <= to; column += 1) {
      if (sorts.includes(this.sortAt(row, column))) found.push(column);
    }
    return found;
  }

  private sortRow(at: number): Uint8Array {
    const values = this.sheet.values[at] ?? [];
    const formats = this.sheet.formats[at] ?? [];
    const sorts = new Uint8Array(values.length);
    for (let column = 0; column < values.length; column += 1)
      sorts[column] = SORTS.indexOf(this.sortOf(values[column] ?? null, formats[column] ?? 'General'));
    this.rows[at] = sorts;
    return sorts;
  }

  private sortOf(value: CellValue, format: string): CellSort {
    if (value === null) return 'blank';
    if (typeof value === 'number') return sortOfNumber(value, format);
    return typeof value === 'boolean' ? 'text' : this.known(value).sort;
  }

  private known(text: string): KnownText {
    const before = this.texts.get(text);
    if (before) return before;
    const known = { sort: sortOfText(text), shown: singleSpaced(text) };
    this.texts.set(text, known);
    return known;
  }
}

const NOT_SINGLE_SPACED = /\s{2,}|[^\S ]/;

function singleSpaced(text: string): string {
  return (NOT_SINGLE_SPACED.test(text) ? text.replace(/\s{2,}|[^\S ]/g, ' ') : text).trim();
}

function sortOfNumber(value: number, format: string): CellSort {
  const isYear = value >= FIRST_YEAR && value < YEARS_END && isYearText(String(value));
  if (isYear && !/[.%]/.test(format)) return 'year';
  return format !== 'General' && numberFormat(format, value).kind === 'date' ? 'text' : 'figure';
}

function sortOfText(text: string): CellSort {
  const trimmed = text.trim();
  if (trimmed === '') return 'blank';
  if (isErrorValue(trimmed)) return 'figure';
  const words = plainWords(trimmed.slice(0, 200));
  if (isYearText(words)) return 'year';
  if (isHeaderWord(words) || isMonth(words)) return 'header';
  if (trimmed.length > LONGEST_FIGURE_TEXT) return 'text';
  if (trimmed.length > LONGEST_MARK && !/\d/.test(trimmed)) return 'text';
  const { kind } = readFigure(trimmed);
  if (kind === 'figure' || kind === 'doubtful') return 'figure';
  return kind === 'text' ? 'text' : 'missing';
}
