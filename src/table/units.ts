import { decimalsOf, product, rounded } from '../figure/decimal';
import { valueOf } from '../figure/figure';
import type { TableCell } from './table';

/** A figure as a whole number of half printed units at its column's finest precision, so that plain additions are exact. */
export interface Units {
  /** Null where the cell has no settled figure. */
  readonly value: number | null;
  /** Half a printed unit of this figure: what rounding may have taken. */
  readonly half: number;
}

/** A finer figure than this was calculated, and counts as exact. */
const MOST_DECIMALS = 4;

/** The figures of rows, one cell a column, on each column's common scale. */
export function columnUnits(rows: readonly (readonly TableCell[])[]): Units[][] {
  const width = rows[0]?.length ?? 0;
  const finest = Array.from({ length: width }, (_, column) =>
    rows.reduce((most, cells) => Math.max(most, decimalsIn(cells[column])), 0),
  );
  return rows.map(cells => cells.map((cell, column) => unitsOf(cell, finest[column] ?? 0)));
}

function decimalsIn(cell: TableCell | undefined): number {
  if (cell?.figure.kind !== 'figure') return 0;
  return Math.min(MOST_DECIMALS, Math.max(cell.figure.decimals, decimalsOf(cell.figure.value)));
}

function unitsOf(cell: TableCell, finest: number): Units {
  const value = valueOf(cell.figure);
  if (value === null) return { value: null, half: 0 };
  const unit = 2 * 10 ** finest;
  const half = 10 ** (finest - decimalsIn(cell));
  return { value: Number.isInteger(value) ? value * unit : rounded(product(value, unit), 0), half };
}
