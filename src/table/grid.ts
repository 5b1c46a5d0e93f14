import { readFigure } from '../figure/read';
import type { Area, SheetData } from './sheet';
import { formatAt, isErrorValue, valueAt } from './sheet';
import { numberFormat, numberText } from './number-text';
import { isHeaderWord, isMonth, isYearText, plainWords } from './words';

/** What a cell is to whoever looks for tables. `missing`: "N.A", "-", "1)"; `header`: a word that heads a column of figures. */
export type CellSort = 'blank' | 'figure' | 'missing' | 'year' | 'header' | 'text';

/** A text longer than this is no figure, whatever it says. */
const LONGEST_FIGURE_TEXT = 60;
/** No mark for a missing figure is longer. */
const LONGEST_MARK = 16;

/** A sheet, or a rectangle of it, looked at by the sorts of its cells; each text is sorted once. */
export class Grid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The same sheet without the limits of a selection: a title stands above what is selected. */
  readonly wholeSheet: Grid;
  private readonly sorts: Map<string, CellSort>;

  constructor(
    readonly sheet: SheetData,
    within?: Omit<Area, 'sheet'>,
    wholeSheet?: Grid,
  ) {
    this.wholeSheet = within ? (wholeSheet ?? new Grid(sheet)) : this;
    this.sorts = within ? this.wholeSheet.sorts : new Map<string, CellSort>();
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
    const value = valueAt(this.sheet, row, column);
    if (value === null) return 'blank';
    if (typeof value === 'number') return this.sortOfNumber(value, row, column);
    if (typeof value === 'boolean') return 'text';
    const known = this.sorts.get(value);
    if (known) return known;
    const sort = sortOfText(value);
    this.sorts.set(value, sort);
    return sort;
  }

  /** The text that a cell shows, with single spaces; also outside the rectangle. */
  textAt(row: number, column: number): string {
    const value = valueAt(this.sheet, row, column);
    if (value === null || typeof value === 'boolean') return '';
    const shown =
      typeof value === 'number'
        ? numberText(value, numberFormat(formatAt(this.sheet, row, column), value))
        : value;
    return shown.replace(/\s+/g, ' ').trim();
  }

  /** Whether no cell of a row has anything, between two columns. */
  isBlankRow(row: number, from: number, to: number): boolean {
    for (let column = from; column <= to; column += 1) if (this.sortAt(row, column) !== 'blank') return false;
    return true;
  }

  /** The columns of a row, between two columns, whose cells are of one of these sorts. */
  columnsOf(row: number, from: number, to: number, ...sorts: readonly CellSort[]): number[] {
    const found: number[] = [];
    for (let column = from; column <= to; column += 1) {
      if (sorts.includes(this.sortAt(row, column))) found.push(column);
    }
    return found;
  }

  private sortOfNumber(value: number, row: number, column: number): CellSort {
    const format = formatAt(this.sheet, row, column);
    if (isYearText(String(value)) && !/[.%]/.test(format)) return 'year';
    return format !== 'General' && numberFormat(format, value).kind === 'date' ? 'text' : 'figure';
  }
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
