import type { Place } from '../check/finding';
import type { Area } from '../table/sheet';
import { inExcel, send } from './run';

/** Shows a cell and selects it. @throws ExcelError `sheetGone` when its sheet is not there any more */
export function selectCell(place: Place): Promise<void> {
  return inExcel(async context => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    sheet.getRange(place.cell).untrack().select();
    await send(context);
  });
}

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
