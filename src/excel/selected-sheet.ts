import type { SheetContents } from '../report/trace';
import { readRows } from './rows';
import { inExcel, send } from './run';

/** The sheet that stands before the user, with its formulas, and the cell that is selected in it. */
export interface SelectedSheet {
  readonly sheet: SheetContents;
  /** Zero-based; of several, the one that stands out from the others. */
  readonly cell: { readonly row: number; readonly column: number };
}

/** Reads the sheet of the selected cell, in two messages where it is of an ordinary size. */
export function selectedSheet(): Promise<SelectedSheet> {
  return inExcel(async context => {
    const cell = context.workbook.getActiveCell().untrack();
    cell.load('rowIndex,columnIndex');
    const { worksheet } = cell;
    worksheet.load('name');
    const used = worksheet.getUsedRangeOrNullObject(true).untrack();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await send(context);
    const empty = used.isNullObject;
    const area = {
      name: worksheet.name,
      sheet: worksheet,
      firstRow: empty ? 0 : used.rowIndex,
      firstColumn: empty ? 0 : used.columnIndex,
      rows: empty ? 0 : used.rowCount,
      columns: empty ? 0 : used.columnCount,
    };
    const [read] = await readRows(context, [area], ['formulas']);
    const { firstRow, firstColumn } = area;
    return {
      sheet: { sheet: area.name, firstRow, firstColumn, contents: read?.formulas ?? [] },
      cell: { row: cell.rowIndex, column: cell.columnIndex },
    };
  });
}
