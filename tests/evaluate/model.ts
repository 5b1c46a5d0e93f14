import { difference, sum } from '../../src/figure/decimal';

/** A report table before it has a place: what it says, and how its figures are written. */
export type Kind =
  | 'gross'
  | 'net'
  | 'function'
  | 'unit'
  | 'earmarked'
  | 'accountGroup'
  | 'investment'
  | 'investmentCause'
  | 'indicators'
  | 'premises'
  | 'keyFigures'
  | 'timeSeries'
  | 'priced';

/** A figure worked out from others of its table: down its column, or along its row. */
export type Working =
  | { readonly way: 'sum'; readonly rows: readonly number[] }
  | { readonly way: 'minus'; readonly roles: readonly [string, string] }
  | { readonly way: 'across'; readonly roles: readonly string[] };

export interface Cell {
  /** In the printed unit; percent in percent points. Null for blank. */
  value: number | null;
  decimals: number;
  percent: boolean;
  comparator: string | null;
  /** Text in the place of a figure: "NA", "#REF!". */
  word: string | null;
  /** A mark behind the figure: "*)". */
  mark: string | null;
  working: Working | null;
  /** How this one cell is written where it differs from its table. */
  written: 'text' | 'number' | null;
}

export interface Row {
  label: string;
  /** A section row is a label only; a gap is a blank row. */
  type: 'leaf' | 'sum' | 'section' | 'gap';
  cells: Record<string, Cell>;
  /** The indicator or functional area it stands for, to find it again. */
  key: string;
}

export interface Column {
  readonly role: string;
  /** The words of the header without the year. */
  readonly words: string;
  year: number | null;
}

export interface Style {
  /** Whether sums and deviations are live formulas. */
  formulas: boolean;
  figures: 'number' | 'text';
  percents: 'fraction' | 'number' | 'text';
  group: string;
  minus: string;
  decimalMark: string;
  headerRows: number;
  yearsAsNumbers: boolean;
  /** A column of its own for the code in front of the name. */
  codeColumn: boolean;
  spacerAfterLabel: boolean;
  comments: boolean;
  /** Rows of blank lines between title and header. */
  gapBelowTitle: number;
  step: number;
}

export interface Model {
  readonly kind: Kind;
  /** The functional area the table is about, null for the whole. */
  readonly area: string | null;
  readonly sheetName: string;
  title: string | null;
  unitLine: string | null;
  readonly corner: string;
  columns: Column[];
  rows: Row[];
  notes: string[];
  style: Style;
}

export function cellOf(value: number | null, decimals = 0, more: Partial<Cell> = {}): Cell {
  const plain = { percent: false, comparator: null, word: null, mark: null, working: null, written: null };
  return { value, decimals, ...plain, ...more };
}

/** What a cell shows: its own figure, or in a table of formulas what its formula gives. */
export function shown(model: Model, row: number, role: string): number | null {
  const cell = model.rows[row]?.cells[role];
  if (!cell) return null;
  const { working } = cell;
  if (!model.style.formulas || working === null) return cell.value;
  const number = (at: number, of: string) =>
    model.rows[at]?.cells[of]?.written === 'text' ? 0 : (shown(model, at, of) ?? 0);
  if (working.way === 'sum') return sum(working.rows.map(part => number(part, role)));
  if (working.way === 'across') return sum(working.roles.map(part => number(row, part)));
  return difference(number(row, working.roles[0]), number(row, working.roles[1]));
}

/** Makes a formula a constant, with the value it shows. */
export function frozen(model: Model, row: number, role: string): Cell {
  const cell = model.rows[row]?.cells[role];
  if (!cell) throw new Error(`no cell ${row} ${role}`);
  cell.value = shown(model, row, role);
  cell.working = null;
  return cell;
}
