import type { CellValue, SheetData, WorkbookData } from '../table/sheet';
import { ExcelError } from './error';
import type { Progress, SheetRows } from './rows';
import { readRows } from './rows';
import { inExcel, send } from './run';

/** Excel itself reads no more cells at once, and a report workbook holds a thousandth of it. */
const CELLS_AT_MOST = 5_000_000;

interface SheetOutline {
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly used: SheetRows;
}

/**
 * Reads every sheet of the workbook once, as plain data: two messages for names and sizes, and one for each 4 MB of
 * cells. Only cells with content count; cells that are merely formatted are left out.
 * @throws ExcelError; the signal's reason when the user stops it.
 */
export function readWorkbookFromExcel(
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<WorkbookData> {
  return inExcel(async context => {
    const { name, sheets } = await readOutline(context, signal);
    const areas = sheets.map(sheet => sheet.used);
    refuseHugeSheets(areas);
    const rows = await readRows(context, areas, ['values', 'formulas', 'numberFormat'], {
      onProgress,
      signal,
    });
    return { name, sheets: sheets.map((sheet, index) => sheetData(sheet, rows[index])) };
  }, signal);
}

async function readOutline(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined,
): Promise<{ name: string; sheets: SheetOutline[] }> {
  const { workbook } = context;
  workbook.load('name');
  const worksheets = workbook.worksheets;
  worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true } });
  await send(context, signal);
  const usedRanges = worksheets.items.map(sheet => sheet.getUsedRangeOrNullObject(true).untrack());
  usedRanges.forEach(range => range.load('rowIndex,columnIndex,rowCount,columnCount'));
  await send(context, signal);
  const sheets = worksheets.items.map((sheet, index) => ({
    hidden: sheet.visibility !== Excel.SheetVisibility.visible,
    protected: sheet.protection.protected,
    used: usedRows(sheet, usedRanges[index]),
  }));
  return { name: workbook.name, sheets };
}

function usedRows(sheet: Excel.Worksheet, used: Excel.Range | undefined): SheetRows {
  const empty = !used || used.isNullObject;
  return {
    name: sheet.name,
    sheet,
    firstRow: empty ? 0 : used.rowIndex,
    firstColumn: empty ? 0 : used.columnIndex,
    rows: empty ? 0 : used.rowCount,
    columns: empty ? 0 : used.columnCount,
  };
}

function refuseHugeSheets(areas: readonly SheetRows[]): void {
  const cells = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  if (cells <= CELLS_AT_MOST) return;
  const largest = [...areas].sort((one, other) => other.rows * other.columns - one.rows * one.columns)[0];
  throw new ExcelError('payloadTooLarge', { sheets: largest ? [largest.name] : [] });
}

interface ReadCells {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
}

function sheetData(outline: SheetOutline, read: ReadCells | undefined): SheetData {
  const { values, formulas, numberFormat } = read ?? { values: [], formulas: [], numberFormat: [] };
  return {
    name: outline.used.name,
    hidden: outline.hidden,
    protected: outline.protected,
    firstRow: outline.used.firstRow,
    firstColumn: outline.used.firstColumn,
    values: values.map(row => row.map(cellValue)),
    formulas: formulas.map((row, index) =>
      row.map((entry, column) => formula(entry, values[index]?.[column])),
    ),
    formats: numberFormat.map(row => row.map(String)),
  };
}

const cellValue = (value: unknown): CellValue => (value === '' ? null : (value as CellValue));

/** Excel gives a constant as its own formula; text that begins with "=" equals its own value, a formula never does. */
const formula = (entry: unknown, value: unknown): string | null =>
  typeof entry === 'string' && entry.startsWith('=') && entry !== value ? entry : null;
