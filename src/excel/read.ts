import { followersOf } from '../table/followers';
import type { CellValue, SheetData, WorkbookData } from '../table/sheet';
import { ExcelError } from './error';
import { nextTask } from './next-task';
import type { Progress, ReadOptions, SheetRows } from './rows';
import { readRows } from './rows';
import { inExcel, send } from './run';

/** Excel itself reads no more cells at once, and a report workbook holds a thousandth of it. */
const CELLS_AT_MOST = 5_000_000;

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
    const { name, worksheets } = await readNames(context, signal);
    return { name, sheets: await readSheets(context, worksheets, { onProgress, signal }) };
  }, signal);
}

/**
 * Reads anew only the sheets that may be others than they were: the changed ones, those that have come, and those whose
 * formulas follow one of them. The rest is given as it was read before.
 * @param changed the sheets in which something was changed since, by Excel's ids or by name
 * @throws ExcelError; the signal's reason when the user stops it.
 */
export function readChangesFromExcel(
  before: WorkbookData,
  changed: readonly string[],
  signal?: AbortSignal,
): Promise<WorkbookData> {
  return inExcel(async context => {
    const { name, worksheets } = await readNames(context, signal);
    const known = new Map(before.sheets.map(sheet => [ids.get(sheet), sheet]));
    const knownAs = ({ id, name }: Excel.Worksheet) => {
      const sheet = known.get(id);
      return sheet?.name === name ? sheet : null;
    };
    const standing = new Set(worksheets.map(knownAs));
    const others = [
      ...changed,
      ...worksheets.filter(sheet => changed.includes(sheet.id) || !knownAs(sheet)).map(nameOf),
      ...before.sheets.filter(sheet => !standing.has(sheet)).map(nameOf),
    ];
    const mayDiffer = await followersOf(before, others, nextTask);
    const toRead = worksheets.filter(sheet => mayDiffer(sheet.name));
    const read = await readSheets(context, toRead, { signal });
    const sheets = worksheets.flatMap(sheet => {
      const data = read[toRead.indexOf(sheet)] ?? knownAs(sheet);
      return data ? [{ ...data, ...stateOf(sheet) }] : [];
    });
    return { name, sheets };
  }, signal);
}

/** Excel's ids of the sheets that were read: a name may pass from one sheet to another. */
const ids = new WeakMap<SheetData, string>();

const nameOf = ({ name }: { readonly name: string }): string => name;

async function readNames(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined,
): Promise<{ name: string; worksheets: readonly Excel.Worksheet[] }> {
  const { workbook } = context;
  workbook.load('name');
  const { worksheets } = workbook;
  worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true } });
  await send(context, signal);
  return { name: workbook.name, worksheets: worksheets.items };
}

async function readSheets(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  options: Pick<ReadOptions, 'onProgress' | 'signal'>,
): Promise<SheetData[]> {
  const usedRanges = worksheets.map(sheet => sheet.getUsedRangeOrNullObject(true).untrack());
  usedRanges.forEach(range => range.load('rowIndex,columnIndex,rowCount,columnCount'));
  await send(context, options.signal);
  const areas = worksheets.map((sheet, index) => usedRows(sheet, usedRanges[index]));
  refuseHugeSheets(areas);
  const rows = await readRows(context, areas, ['values', 'formulas', 'numberFormat'], options);
  return areas.map((area, index) => {
    const data = { ...stateOf(area.sheet), ...sheetData(area, rows[index]) };
    ids.set(data, area.sheet.id);
    return data;
  });
}

const stateOf = (sheet: Excel.Worksheet): Pick<SheetData, 'hidden' | 'protected'> => ({
  hidden: sheet.visibility !== Excel.SheetVisibility.visible,
  protected: sheet.protection.protected,
});

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

function sheetData(
  { name, firstRow, firstColumn }: SheetRows,
  read: ReadCells | undefined,
): Omit<SheetData, 'hidden' | 'protected'> {
  const { values, formulas, numberFormat } = read ?? { values: [], formulas: [], numberFormat: [] };
  return {
    name,
    firstRow,
    firstColumn,
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
