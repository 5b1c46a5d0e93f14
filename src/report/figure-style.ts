import { type FigureFormat, formatFigure } from '../figure/format';
import { remembered } from '../figure/remembered';
import type { StyleName } from './command';
import { STYLES } from './style';

const MOST_FORMATS = 100;

export interface FigureLook {
  /** Decimals as printed; more than two are shown as two. */
  readonly decimals: number;
  readonly percent?: boolean;
  readonly total?: boolean;
}

/** The style of a figure cell: amounts and counts without decimals, scores and rates with theirs, sums ruled. */
export function figureStyle({ decimals, percent = false, total = false }: FigureLook): StyleName {
  if (percent && total) return 'percentTotal';
  if (percent) return decimals > 1 ? 'percent2' : 'percent';
  if (decimals <= 0) return total ? 'amountTotal' : 'amount';
  if (decimals === 1) return total ? 'decimal1Total' : 'decimal1';
  return total ? 'decimal2Total' : 'decimal2';
}

/** The style of a difference between two percentages. */
export function percentagePointStyle(decimals: number): StyleName {
  return decimals > 1 ? 'percentagePoint2' : 'percentagePoint';
}

/** A figure as a cell of that style shows it. */
export function printedFigure(value: number, style: StyleName): string {
  const print = printOf(STYLES[style].numberFormat);
  return formatFigure(print.percent ? value * 100 : value, print);
}

/** How a number format prints a figure: every cell asks, and there are few formats. */
const printOf = remembered(MOST_FORMATS, (format: string): FigureFormat => {
  if (format === 'General') return {};
  return { percent: format.includes('%'), decimals: /0\.(0+)/.exec(format)?.[1]?.length ?? 0 };
});
