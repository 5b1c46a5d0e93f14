import { parseRange, rangeAddress } from '../../table/address';
import type { Shift } from '../../table/references';
import { shiftedFormula } from '../../table/references';
import type { PageSetup } from './page';
import type { Rectangle } from './rectangle';

/** Where a rectangle lies after rows or columns have come or gone; null when all of it is gone. */
export function shiftedArea({ row, column, rows, columns }: Rectangle, shift: Shift): Rectangle | null {
  return parseRange(shiftedFormula(rangeAddress(row, column, rows, columns), shift, () => true));
}

/** What is printed of a sheet afterwards. */
export function shiftedPage(
  { printArea, titleRows }: PageSetup,
  shift: Shift,
): Pick<PageSetup, 'printArea' | 'titleRows'> {
  return {
    printArea: printArea && shiftedArea(printArea, shift),
    titleRows: titleRows && shiftedRows(titleRows, shift),
  };
}

/** The rows repeated on every page; null when they are gone. */
function shiftedRows(
  { first, last }: NonNullable<PageSetup['titleRows']>,
  shift: Shift,
): PageSetup['titleRows'] {
  const found = /^(\d+):(\d+)$/.exec(shiftedFormula(`${first + 1}:${last + 1}`, shift, () => true));
  return found && { first: Number(found[1]) - 1, last: Number(found[2]) - 1 };
}
