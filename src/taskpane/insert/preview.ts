import { printedFigure } from '../../report/figure-style';
import type { StyleName } from '../../report/command';
import type { CellValue } from '../../table/sheet';

/** A value as a Norwegian Excel will show it in a cell of a style. */
export function shownValue(value: CellValue, style: StyleName): string {
  return typeof value === 'number' ? printedFigure(value, style) : String(value ?? '');
}
