import { product } from '../figure/decimal';
import type { PrintedFigure } from '../figure/figure';
import type { TableCell, TableColumn } from './table';

/** So far apart may the target and the results of one row be. */
const NEAR = 2;
/** A fraction shows two decimals more than the percentage that it is. */
const DECIMALS_OF_A_HUNDREDTH = 2;

/** The cells of a row in which a target typed as a fraction among percentages, "0,85" beside 84,0 %, is the percentage that it is. */
export function withFractionTargets(
  cells: readonly TableCell[],
  columns: readonly TableColumn[],
): readonly TableCell[] {
  const measured = cells.filter((_, at) => ['result', 'target'].includes(columns[at]?.role ?? ''));
  return cells.map((cell, at) => {
    if (columns[at]?.role !== 'target' || cell.figure.kind !== 'figure') return cell;
    const others = measured.flatMap(({ figure }) =>
      figure.kind === 'figure' && figure.percent ? [figure] : [],
    );
    return isFraction(cell.figure, others) ? { ...cell, figure: asPercent(cell.figure) } : cell;
  });
}

/** Far below all the percentages of its row, and among them a hundred times as large. */
function isFraction({ value, percent }: PrintedFigure, others: readonly PrintedFigure[]): boolean {
  if (percent || value <= 0 || value > 1 || others.length === 0) return false;
  const [least, most] = [
    Math.min(...others.map(other => other.value)),
    Math.max(...others.map(other => other.value)),
  ];
  const whole = product(value, 100);
  return value * NEAR < least && whole * NEAR >= least && whole <= most * NEAR;
}

function asPercent(figure: PrintedFigure): PrintedFigure {
  const decimals = Math.max(0, figure.decimals - DECIMALS_OF_A_HUNDREDTH);
  return { ...figure, value: product(figure.value, 100), decimals, percent: true };
}
