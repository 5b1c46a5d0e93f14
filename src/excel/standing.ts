import type { SheetUpdate } from '../report/command';
import type { Content, Grid } from '../report/content';
import { constantContent, widthOf } from '../report/refresh/grid';
import { sameContent } from '../report/refresh/same';
import type { CellValue } from '../table/sheet';
import { ExcelError } from './error';
import type { SheetRows } from './rows';
import { readRows } from './rows';
import { sheetsNow } from './sheets';
import type { StandingChart } from './standing-chart';
import { askForCharts, standingCharts } from './standing-chart';

/** A sheet that an update is for, with what stands in it now. */
export interface Standing {
  readonly sheet: Excel.Worksheet;
  readonly now: Grid;
  /** Null where the update has none, or somebody has deleted it or made it their own. */
  readonly chart: StandingChart | null;
}

/**
 * The sheets of updates, by id or by name: one message for their names, one for each 4 MB of their cells, and
 * one for their charts.
 * @throws ExcelError `sheetGone`
 */
export async function standingSheets(
  context: Excel.RequestContext,
  updates: readonly SheetUpdate[],
  signal?: AbortSignal,
  known?: readonly Excel.Worksheet[],
): Promise<Standing[]> {
  if (updates.length === 0) return [];
  const sheets = targetsOf(updates, known ?? (await sheetsNow(context, signal)));
  let used: Excel.Range[] = [];
  let asked: (Excel.Chart | null)[] = [];
  const alongside = () => {
    used = sheets.map(sheet => sheet.getUsedRangeOrNullObject(true).untrack());
    used.forEach(range => range.load('rowIndex,columnIndex,rowCount,columnCount'));
    asked = askForCharts(updates, sheets);
  };
  const areas = updates.map((update, index) => areaOf(update, sheets[index] as Excel.Worksheet));
  const rows = await readRows(context, areas, ['values', 'formulas'], { signal, alongside });
  const charts = await standingCharts(context, updates, sheets, asked, signal);
  return sheets.map((sheet, index) => ({
    sheet,
    chart: charts[index] ?? null,
    now: [...gridIn(rows[index]), ...(reachesOut(used[index], areas[index]) ? BEYOND : [])],
  }));
}

/** A line that no sheet of ours has: for what stands outside the cells that were looked at. */
const BEYOND: Grid = [['=NA()']];
/** So much farther than the larger of before and after is looked. */
const MARGIN = 1;

function targetsOf(updates: readonly SheetUpdate[], there: readonly Excel.Worksheet[]): Excel.Worksheet[] {
  return updates.map(({ id, name }) => {
    const found = there.find(sheet => sheet.id === id) ?? there.find(sheet => sheet.name === name);
    if (!found) throw new ExcelError('sheetGone', { sheets: [name] });
    return found;
  });
}

function areaOf({ name, before, after }: SheetUpdate, sheet: Excel.Worksheet): SheetRows {
  const rows = Math.max(before.length, after.length) + MARGIN;
  const columns = Math.max(widthOf(before), widthOf(after)) + MARGIN;
  return { name, sheet, firstRow: 0, firstColumn: 0, rows, columns };
}

function gridIn(read: { readonly values: unknown[][]; readonly formulas: unknown[][] } | undefined): Grid {
  const { values, formulas } = read ?? { values: [], formulas: [] };
  return formulas.map((row, at) => row.map((entry, column) => contentIn(entry, values[at]?.[column])));
}

/** Excel gives a constant as its own formula; text that begins with "=" equals its own value, a formula never does. */
function contentIn(entry: unknown, value: unknown): Content {
  if (typeof entry === 'string' && entry.startsWith('=') && entry !== value) return entry;
  return constantContent(value === '' ? null : (value as CellValue));
}

function reachesOut(used: Excel.Range | undefined, area: SheetRows | undefined): boolean {
  if (!used || used.isNullObject || !area) return false;
  return used.rowIndex + used.rowCount > area.rows || used.columnIndex + used.columnCount > area.columns;
}

/** Whether a sheet holds these contents and no others. */
export function isAs(now: Grid, expected: Grid): boolean {
  for (let row = 0; row < Math.max(now.length, expected.length); row++) {
    const [cells, wanted] = [now[row] ?? [], expected[row] ?? []];
    for (let column = 0; column < Math.max(cells.length, wanted.length); column++) {
      if (!sameContent(cells[column] ?? null, wanted[column] ?? null)) return false;
    }
  }
  return true;
}
