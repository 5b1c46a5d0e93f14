import { halfUnit } from '../figure/decimal';
import type { PrintedFigure } from '../figure/figure';

/** A column that counts in a formula, added or taken away. */
export interface SignedColumn {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** How a column follows from others of its row, as most rows show: "Netto" = "Utgifter" + "Inntekter". Indexes of columns. */
export interface RowFormula {
  readonly column: number;
  readonly terms: readonly SignedColumn[];
}

/** A column of figures that may be in a formula. */
export interface FormulaColumn {
  readonly column: number;
  /** Whether it may be what is worked out: nothing else says how. */
  readonly open: boolean;
  /** Whether its words say that it is worked out: "Netto", "Rest". */
  readonly saysSo: boolean;
}

/** A row that may show a formula. */
export interface FormulaRow {
  /** Its index, for whoever asks. */
  readonly row: number;
  /** By column of the table; null for a blank, which counts 0. */
  readonly figures: readonly (PrintedFigure | null)[];
  /** A sum shows nothing that its rows do not. */
  readonly isSum: boolean;
}

/**
 * What a row says of a formula: it `holds`, and `shows` it where no term is a nought or so small that it fits by chance;
 * it `fails`; it is `excused` where another figure of the row is just what it is off, or where it lacks a term; null where
 * it has nothing to say.
 */
type Told = 'holds' | 'shows' | 'fails' | 'excused' | null;

/** A figure that rounding could change by more than this part of it shows nothing. */
const LOOSE = 10;
/** What binary sums of decimals may be off. */
const NOISE = 1e-9;
/** A column is as good as empty where so many times more rows have nothing in it. */
const MUCH_MORE = 3;

/** A row that is asked about many formulas: its figures are at hand, blanks as noughts. */
export class RowTeller {
  readonly row: number;
  private readonly values: readonly number[];
  private readonly roundings: readonly number[];
  private readonly filled: readonly boolean[];
  readonly isSum: boolean;

  constructor(
    { row, figures, isSum }: FormulaRow,
    private readonly columns: readonly FormulaColumn[],
  ) {
    this.row = row;
    this.values = figures.map(figure => figure?.value ?? 0);
    this.roundings = figures.map(figure => (figure ? halfUnit(figure.decimals) : 0));
    this.filled = figures.map(figure => figure !== null);
    this.isSum = isSum;
  }

  valueAt(column: number): number {
    return this.values[column] ?? 0;
  }

  tells({ column, terms }: RowFormula): Told {
    if (!this.filled[column] || !terms.some(term => this.filled[term.column])) return null;
    let off = -this.valueAt(column);
    let rounding = this.roundings[column] ?? 0;
    let least = Math.abs(off);
    let size = least;
    for (const { column: term, sign } of terms) {
      const value = this.valueAt(term);
      off += sign * value;
      rounding += this.roundings[term] ?? 0;
      least = Math.min(least, Math.abs(value));
      size = Math.max(size, Math.abs(value));
    }
    const allowed = rounding + size * NOISE;
    if (Math.abs(off) <= allowed) return least > rounding * LOOSE && !this.isSum ? 'shows' : 'holds';
    const isFull = terms.every(term => this.filled[term.column]);
    return isFull && !this.explains(off, allowed, { column, terms }) ? 'fails' : 'excused';
  }

  /** Whether a figure beside those of a formula is just what the row is off. */
  private explains(off: number, allowed: number, formula: RowFormula): boolean {
    return this.columns.some(
      ({ column }) =>
        !isIn(formula, column) && Math.abs(Math.abs(off) - Math.abs(this.valueAt(column))) <= allowed,
    );
  }

  /** Whether the row has a figure where most of the others have none: it may count in that row alone. */
  hasMoreThan(others: readonly RowTeller[], formula: RowFormula): boolean {
    return this.columns.some(({ column }) => {
      if (isIn(formula, column) || this.valueAt(column) === 0) return false;
      const filled = others.filter(other => other.valueAt(column) !== 0).length;
      return filled * MUCH_MORE < others.length - filled;
    });
  }
}

function isIn({ column, terms }: RowFormula, other: number): boolean {
  return other === column || terms.some(term => term.column === other);
}
