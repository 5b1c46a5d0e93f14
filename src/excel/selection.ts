import type { Place } from '../check/finding';
import type { Area } from '../table/sheet';
import type { ExcelErrorCode } from './error';
import { ExcelError } from './error';
import { excelErrorFrom } from './error-from-excel';
import { inExcel, send } from './run';

/**
 * Shows a cell and selects it, in one message; what went wrong takes another.
 * @throws ExcelError `sheetHidden` when the sheet is hidden, `sheetGone` when it is not there any more
 */
export async function selectCell(place: Place): Promise<void> {
  try {
    await inExcel(async context => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      sheet.getRange(place.cell).untrack().select();
      await send(context);
    });
  } catch (cause) {
    const refused = excelErrorFrom(cause);
    if (UNREACHABLE.has(refused.code) && (await isHidden(place.sheet)))
      throw new ExcelError('sheetHidden', { sheets: [place.sheet], cause: refused });
    throw refused;
  }
}

/** How Excel may refuse to show a hidden sheet; which of them it takes is not documented. */
const UNREACHABLE: ReadonlySet<ExcelErrorCode> = new Set(['sheetGone', 'unknown']);

function isHidden(name: string): Promise<boolean> {
  return inExcel(async context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await send(context);
    return hides(sheet);
  });
}

/** A null object has nothing else that could be read. */
const hides = (sheet: Excel.Worksheet): boolean =>
  !sheet.isNullObject && sheet.visibility !== Excel.SheetVisibility.visible;

/** The cells that are selected now. */
export function selectedArea(): Promise<Area> {
  return inExcel(async context => {
    const range = context.workbook.getSelectedRange().untrack();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const { worksheet } = range;
    worksheet.load('name');
    await send(context);
    return {
      sheet: worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
  });
}
