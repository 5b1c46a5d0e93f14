import { product } from '../../figure/decimal';
import { formatFigure } from '../../figure/format';
import type { DraftCell, StyleName } from '../../report/command';

/** Decimals that a style's number format shows; styles that are not here show a figure as it is. */
const DECIMALS: Partial<Record<StyleName, number>> = {
  amount: 0,
  amountTotal: 0,
  count: 0,
  percent: 1,
  percentagePoint: 1,
  decimal1: 1,
  decimal2: 2,
};

/** A cell as a Norwegian Excel will show it. */
export function previewText({ value, style }: DraftCell): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const decimals = DECIMALS[style];
  if (decimals === undefined) return formatFigure(value);
  return style === 'percent'
    ? formatFigure(product(value, 100), { decimals, percent: true })
    : formatFigure(value, { decimals });
}

const EMPHASISED: readonly StyleName[] = ['labelTotal', 'amountTotal', 'section'];

/** Whether a style stands out in bold. */
export function isEmphasised(style: StyleName): boolean {
  return EMPHASISED.includes(style);
}
