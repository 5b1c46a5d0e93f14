import type { LocalWorkbook } from '../../src/file/local/workbook';
import { checkJob } from '../../src/job';
import { nb } from '../../src/language/nb';
import { AS_PRINTED } from '../../src/report/options';
import type { InsertedSheet } from '../../src/report/refresh/inserted-schema';
import type { RefreshPlan } from '../../src/report/refresh/refresh';
import { refreshJob } from '../../src/report/refresh/refresh-job';
import { rollForward, type LastSet, type RollPlan } from '../../src/report/refresh/roll-forward-job';
import type { ReportSheetDraft } from '../../src/report/report';
import { draftReport } from '../../src/report/report';
import { isOwnSheet } from '../../src/table/recognise';
import type { CellValue, SheetData, WorkbookData } from '../../src/table/sheet';

export const GONE = nb.refresh.gone('');
const TIME = { madeAt: '2031-02-03T14:30:00+01:00', program: 'Måltall 0.1.0' };

/** The report tables that a workbook allows now, under free names. */
export function freshSet(workbook: WorkbookData): readonly ReportSheetDraft[] {
  const { tables, check, letter } = checkJob({ workbook, letters: [] });
  return draftReport(
    { workbook, tables, check, letter, kinds: null, options: AS_PRINTED, ...TIME },
    nb.report,
  ).sheets;
}

/** The plan that brings what was inserted up to date. */
export function planOf(
  workbook: WorkbookData,
  inserted: readonly InsertedSheet[],
  ids: ReadonlyMap<string, string>,
): RefreshPlan {
  const { tables, check, letter } = checkJob({ workbook, letters: [] });
  return refreshJob({
    ...{ workbook, tables, check, letter, inserted, ids, taken: new Map(), ...TIME },
    languages: new Map([['nb', nb]]),
  });
}

/** A local workbook as it is read, without Office.js between. */
export function dataOf(workbook: LocalWorkbook): WorkbookData {
  const sheets = workbook.sheets.map((sheet): SheetData => {
    const used = sheet.usedRange(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const rectangle = <Value>(of: (row: number, column: number) => Value): Value[][] =>
      Array.from({ length: used.rows }, (_, row) =>
        Array.from({ length: used.columns }, (__, column) => of(used.row + row, used.column + column)),
      );
    return {
      name: sheet.name,
      hidden: sheet.visibility !== 'visible',
      protected: sheet.protected,
      firstRow: used.row,
      firstColumn: used.column,
      values: rectangle((row, column) => sheet.value(row, column)),
      formulas: rectangle((row, column) => sheet.formula(row, column)),
      formats: rectangle((row, column) => sheet.style(row, column).numberFormat),
    };
  });
  return { name: workbook.name, sheets };
}

/** The lines of a report sheet that are Måltall's, with the values they show. */
export function linesOf(sheet: SheetData, width: number): CellValue[][] {
  const rows = sheet.values.map(row => Array.from({ length: width }, (_, column) => row[column] || null));
  const last = rows.findLastIndex(([first]) => String(first).startsWith('Måltall-tabell'));
  return rows.slice(0, last + 1).filter(([first]) => !String(first).endsWith(GONE));
}

/** What the chart of a sheet shows of Måltall's lines: its words, and the name and figures of each group of bars. */
export function barsOf(workbook: LocalWorkbook, name: string) {
  const sheet = workbook.sheet(name);
  const [content, ...more] = (sheet?.charts ?? []).map(chart => sheet && chart.placed(sheet).content);
  if (!content || more.length > 0) throw new Error(`not one chart on ${name}`);
  const bars = content.categories.values.map((label, bar) => [
    label,
    ...content.series.map(({ values }) => values.values[bar]),
  ]);
  return {
    title: content.title,
    names: content.series.map(one => one.name.values),
    bars: bars.filter(([label]) => !String(label).endsWith(GONE)),
  };
}

export const ownSheets = ({ sheets }: WorkbookData): SheetData[] => sheets.filter(isOwnSheet);

/** The set of the next period. @param last the set of another workbook; null for that of this one */
export function rollOf(
  workbook: WorkbookData,
  inserted: readonly InsertedSheet[],
  ids: ReadonlyMap<string, string>,
  last: LastSet | null = null,
): RollPlan {
  const { tables, check, letter } = checkJob({ workbook, letters: [] });
  const job = { workbook, tables, check, letter, inserted, ids, taken: new Map(), ...TIME };
  return rollForward({ ...job, languages: new Map([['nb', nb]]) }, last);
}

/** The values that a draft says, row by row. */
export function valuesOf({ rows }: ReportSheetDraft): CellValue[][] {
  const width = Math.max(...rows.map(row => row.length));
  return rounded(rows.map(row => Array.from({ length: width }, (_, at) => row[at]?.value || null)));
}

/** The values that a sheet shows where a draft was written. */
export function shownValues(sheet: SheetData | undefined, { rows }: ReportSheetDraft): CellValue[][] {
  const width = Math.max(...rows.map(row => row.length));
  return rounded(
    rows.map((_, row) => Array.from({ length: width }, (__, at) => sheet?.values[row]?.[at] || null)),
  );
}

/** Binary sums differ from exact ones in digits that no cell shows. */
function rounded(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return rows.map(row =>
    row.map(value => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)),
  );
}
