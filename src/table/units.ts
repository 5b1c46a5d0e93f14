import { decimalsOf, product, rounded } from '../figure/decimal';
import { valueOf } from '../figure/figure';
import type { TableCell } from './table';

/**
 * The figures of rows as whole numbers of half printed units at each column's finest precision, so that plain additions
 * are exact, as long as all figures of a column together are a safe whole number. In one list, row by row: they are added
 * up in every way that a sum may be meant.
 */
export interface Units {
  /** How many columns a row has. */
  readonly width: number;
  /** NaN where a cell has no settled figure. */
  readonly values: Float64Array;
  /** Half a printed unit of each figure: what rounding may have taken. */
  readonly halves: Float64Array;
}

/** A finer figure than this was calculated, and counts as exact. */
const MOST_DECIMALS = 4;

/** The figures of rows, one cell a column, on each column's common scale. */
export function columnUnits(rows: readonly (readonly TableCell[])[]): Units {
  const width = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * width).fill(NaN);
  const halves = new Float64Array(rows.length * width);
  for (let column = 0; column < width; column += 1) {
    const decimals = rows.map(cells => decimalsIn(cells[column]));
    const finest = decimals.reduce((most, own) => Math.max(most, own), 0);
    rows.forEach((cells, row) => {
      const figure = cells[column]?.figure;
      const value = figure ? valueOf(figure) : null;
      if (value === null) return;
      values[row * width + column] = inUnits(value, 2 * 10 ** finest);
      halves[row * width + column] = 10 ** (finest - (decimals[row] ?? 0));
    });
  }
  return { width, values, halves };
}

function decimalsIn(cell: TableCell | undefined): number {
  if (cell?.figure.kind !== 'figure') return 0;
  return Math.min(MOST_DECIMALS, Math.max(cell.figure.decimals, decimalsOf(cell.figure.value)));
}

function inUnits(value: number, unit: number): number {
  return Number.isInteger(value) ? value * unit : rounded(product(value, unit), 0);
}

/** More parts than these make up any figure by chance. */
const MOST_MIXED = 8;

/**
 * Whether a row's figures are what is left of some of its parts when others are taken from them, as of incomes and
 * expenses. A part left out alone makes no difference; so many parts that they make up anything tell nothing.
 */
export function isDifference(
  { width, values, halves }: Units,
  row: number,
  parts: readonly number[],
): boolean {
  if (parts.length > MOST_MIXED) return false;
  return Array.from({ length: width }, (_, column) => column).some(column => {
    const at = (index: number) => index * width + column;
    const rounding = parts.reduce((all, part) => all + (halves[at(part)] ?? 0), halves[at(row)] ?? 0);
    const amounts = parts.map(part => values[at(part)] || 0).filter(amount => amount !== 0);
    return isLeftOf(values[at(row)] ?? NaN, amounts, rounding);
  });
}

function isLeftOf(
  rest: number,
  [amount, ...others]: readonly number[],
  rounding: number,
  taken = false,
): boolean {
  if (amount === undefined) return taken && Math.abs(rest) <= rounding;
  return (
    isLeftOf(rest, others, rounding, taken) ||
    isLeftOf(rest - amount, others, rounding, taken) ||
    isLeftOf(rest + amount, others, rounding, true)
  );
}
