import { difference, product, quotient } from '../figure/decimal';
import type { RecognisedTable, Scale, TableRow } from '../table/table';
import type { Thresholds } from './options';
import { columnOf } from './terms';
import type { ReportWords } from './words';

/** A deviation as a sentence needs it. */
export interface MoneyDeviation {
  /** What deviates, as its row is called. */
  readonly label: string;
  /** Budget − accounts, in kroner: positive is underspending. */
  readonly kroner: number;
  /** The budget in kroner; null when it is not known. */
  readonly budget: number | null;
  readonly year: number | null;
}

/** A deviation with its row in the table, counted from 0. */
export interface MaterialDeviation extends MoneyDeviation {
  readonly row: number;
}

const KRONER: Readonly<Partial<Record<Scale, number>>> = { kr: 1, '1000 kr': 1000, 'mill. kr': 1_000_000 };
const MILLION = 1_000_000;
/** "*)" or "1)" behind a name points under its table, which a sentence has not. */
const FOOTNOTE_MARK = / ?[*\d]\)$/;

/**
 * A short draft about one deviation, in mill. kr with one decimal and per cent of the budget; the cause is left open
 * for the one who knows it. Nothing is in it that the figures do not say.
 */
export function deviationText({ label, kroner, budget, year }: MoneyDeviation, words: ReportWords): string {
  return words.deviationText({
    label: plainLabel(label),
    year,
    millions: quotient(Math.abs(kroner), MILLION, 1),
    percent:
      budget === null || budget === 0 ? null : quotient(product(Math.abs(kroner), 100), Math.abs(budget), 1),
    direction: kroner === 0 ? 'none' : kroner > 0 ? 'underspending' : 'overspending',
  });
}

/** A row's name without the mark of a footnote. */
export function plainLabel(label: string): string {
  return label.trim().replace(FOOTNOTE_MARK, '');
}

/**
 * The deviations of a money table that reach every limit, in the order of its rows: computed from budget and accounts,
 * not taken from the printed column. None when the table has no budget and accounts of its year, or does not say what
 * it counts in.
 */
export function materialDeviations(table: RecognisedTable, limits: Thresholds): MaterialDeviation[] {
  const unit = kronerIn(table.scale);
  const actual = columnOf(table, 'actual', table.year);
  const budget =
    columnOf(table, 'revisedBudget', table.year) ?? columnOf(table, 'originalBudget', table.year);
  if (unit === null || actual === null || budget === null) return [];
  return table.rows.flatMap((row, at) => {
    const [planned, used] = [figureIn(row, budget), figureIn(row, actual)];
    if (row.kind === 'section' || planned === null || used === null) return [];
    const [whole, spent] = [product(planned, unit), product(used, unit)];
    const kroner = difference(whole, spent);
    const deviation = { row: at, label: row.label, kroner, budget: whole, year: table.year };
    return isMaterial(deviation, limits) ? [deviation] : [];
  });
}

/** What one of a table's figures is in kroner; null when it is no amount, or nobody says. */
export function kronerIn(scale: Scale | null): number | null {
  return (scale && KRONER[scale]) ?? null;
}

/** Whether a deviation is not 0 and reaches every limit. */
export function isMaterial(
  { kroner, budget }: Pick<MoneyDeviation, 'kroner' | 'budget'>,
  limits: Thresholds,
): boolean {
  const size = Math.abs(kroner);
  const least = product(product(limits.percent ?? 0, 0.01), Math.abs(budget ?? 0));
  return size > 0 && size >= (limits.kroner ?? 0) && size >= least;
}

function figureIn({ cells }: TableRow, column: number): number | null {
  const figure = cells[column]?.figure;
  return figure?.kind === 'figure' && !figure.comparator ? figure.value : null;
}
