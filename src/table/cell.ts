import { cleaned, decimalsOf, product } from '../figure/decimal';
import type { Figure } from '../figure/figure';
import { MISSING } from '../figure/figure';
import { readFigure } from '../figure/read';
import type { NumberFormat } from './number-text';
import { numberFormat, numberText } from './number-text';
import type { CellValue } from './sheet';
import { isErrorValue } from './sheet';
import type { TableCell } from './table';

const TEXT: Figure = { kind: 'text' };

/**
 * Reads one cell: what it shows in a Norwegian Excel and which figure it holds, in the printed unit (0.742 with "0.0%"
 * is 74.2 with `percent`). Text that stands for a figure counts (`asText`), with any space and any minus; a target with
 * a sign in front (">80%") is text by nature and is not marked. Dates and truth values are text.
 */
export function readCell(
  address: string,
  value: CellValue,
  format: string,
  formula: string | null,
): TableCell {
  if (typeof value === 'number') {
    const readFormat = numberFormat(format, value);
    const figure = numberFigure(value, readFormat);
    return { address, raw: numberText(value, readFormat), figure, asText: false, formula, error: false };
  }
  if (value === null) return { address, raw: '', figure: MISSING, asText: false, formula, error: false };
  if (typeof value === 'boolean')
    return { address, raw: value ? 'SANN' : 'USANN', figure: TEXT, asText: false, formula, error: false };
  if (isErrorValue(value)) return { address, raw: value, figure: TEXT, asText: false, formula, error: true };
  const figure = readFigure(value);
  const isFigure = figure.kind === 'figure' || figure.kind === 'doubtful';
  return {
    address,
    raw: value,
    figure,
    asText: isFigure && figure.comparator === null,
    formula,
    error: false,
  };
}

/** The decimals are those the format prints, or more where the value has more: 0.4411 with "0.0%" is 44.11. */
function numberFigure(value: number, format: NumberFormat): Figure {
  if (format.kind === 'date' || !Number.isFinite(value)) return TEXT;
  const figure = cleaned(format.percent ? product(cleaned(value), 100) : value);
  return {
    kind: 'figure',
    value: figure,
    decimals: Math.max(format.fewestDecimals, decimalsOf(figure)),
    comparator: null,
    percent: format.percent,
    note: null,
    oddity: null,
  };
}
