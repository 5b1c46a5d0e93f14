import type { Place } from '../check/finding';
import { parseCellAddress, rangeAddress } from '../table/address';
import { inExcel, send } from './run';

/**
 * Cells are marked by selecting them together. Of all that Excel offers to make cells stand out it is the only way that
 * changes nothing of the workbook: formats, conditional formats, shapes and comments are saved with it, also when the
 * pane is closed or gone before it could take them away.
 */

/** Where several ranges can be selected at once. */
const SELECTS_AREAS = '1.18';

/** Excel takes no more characters of addresses. */
const ADDRESS_AT_MOST = 8192;

export interface Marked {
  /** The sheet that is shown. */
  readonly sheet: string;
  /** How many of the places on it are marked, and how many there are. */
  readonly cells: number;
  readonly of: number;
}

/** Whether this Excel can mark cells. */
export const canMark = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', SELECTS_AREAS);

/**
 * Marks those of the places that lie on the sheet that is shown, in two messages.
 * @param places the most important first; the first on the sheet becomes the active cell
 */
export function mark(places: readonly Place[]): Promise<Marked> {
  return inExcel(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await send(context);
    const name = nameOf(sheet);
    const here = places.filter(place => place.sheet === name).map(({ cell }) => cell);
    const cells = [...new Set(here)];
    const { address, taken } = addressOf(cells);
    if (taken > 0) {
      sheet.getRanges(address).untrack().select();
      await send(context);
    }
    return { sheet: name, cells: taken, of: cells.length };
  });
}

const nameOf = ({ name }: Excel.Worksheet): string => name;

/** Lets only the active cell be selected, where several areas are. */
export function unmark(): Promise<void> {
  return inExcel(async context => {
    const selected = context.workbook.getSelectedRanges().untrack();
    selected.load('areaCount');
    await send(context);
    if (selected.areaCount < 2) return;
    context.workbook.getActiveCell().untrack().select();
    await send(context);
  });
}

/** Calls back when another sheet is shown, until the result is called. */
export function onSheetShown(listener: () => void): Promise<() => Promise<void>> {
  return inExcel(async context => {
    const handler = context.workbook.worksheets.onActivated.add(async () => listener());
    await send(context);
    return async () => {
      handler.remove();
      await handler.context.sync();
    };
  });
}

/** The addresses of as many cells as there is room for, cells below each other as one. */
function addressOf(cells: readonly string[]): { readonly address: string; readonly taken: number } {
  let [address, taken] = ['', 0];
  for (const { row, column, rows } of runsOf(cells)) {
    const longer = [address, rangeAddress(row, column, rows, 1)].filter(part => part !== '').join(',');
    if (longer.length > ADDRESS_AT_MOST) break;
    [address, taken] = [longer, taken + rows];
  }
  return { address, taken };
}

function runsOf(cells: readonly string[]): { row: number; column: number; rows: number }[] {
  const runs: { row: number; column: number; rows: number }[] = [];
  for (const at of cells.map(parseCellAddress)) {
    const last = runs.at(-1);
    if (at && last && last.column === at.column && last.row + last.rows === at.row) last.rows++;
    else if (at) runs.push({ ...at, rows: 1 });
  }
  return runs;
}
