import type { CheckResult } from '../check/finding';
import type { Letter } from '../letter/letter';
import type { WorkbookData } from '../table/sheet';
import type { RecognisedTable } from '../table/table';
import { assignmentSheet } from './assignment-sheet';
import type { SheetDraft } from './command';
import { contentsSheet } from './contents';
import type { ReportContext } from './context';
import { controlSheet } from './control';
import { deviationChart } from './deviation-chart';
import { deviationText, materialDeviations } from './deviation-text';
import { indicatorSheet } from './indicators';
import type { ReportKind, SheetKind } from './kind';
import { REPORT_KINDS, SHEETS } from './kind';
import { BODY_ROW } from './layout';
import { climateSheet, letterTableSheets } from './letter-sheets';
import { measuredSheets } from './measured';
import type { ReportSheetDraft } from './origin';
import { fromMany, fromTable } from './origin';
import { moneySheet } from './money';
import type { ReportOptions, Thresholds } from './options';
import { AS_PRINTED, withChosenColumns } from './options';
import { sheetNames } from './sheet-name';
import { targetCharts } from './target-chart';
import type { ReportWords } from './words';

export { AS_PRINTED, REPORT_KINDS };
export type { ReportKind, ReportOptions, ReportSheetDraft, ReportWords, Thresholds };

export interface ReportInput {
  readonly workbook: WorkbookData;
  readonly tables: readonly RecognisedTable[];
  readonly check: CheckResult;
  /** The yardstick: the letter of the workbook's year. */
  readonly letter: Letter | null;
  /** What is asked for; null: all that the data allow, without the list of contents. */
  readonly kinds: readonly ReportKind[] | null;
  /** What the user chooses about the tables; as the reports print them without. */
  readonly options?: Partial<ReportOptions>;
  /** From when a deviation gets a draft of words where the options do not say; none without. */
  readonly limits?: Thresholds | null;
  /** ISO time in the user's own zone, "2026-11-25T14:30:00+01:00". */
  readonly madeAt: string;
  /** Name and version, "Måltall 0.1.0". */
  readonly program: string;
}

export interface ReportDraft {
  readonly sheets: readonly ReportSheetDraft[];
  /** What was asked for and cannot be made: its name, and what it lacks, in words. */
  readonly leftOut: readonly { readonly kind: string; readonly reason: string }[];
}

/** The report tables of a workbook as sheets to insert, in the order of `REPORT_KINDS`. */
export function draftReport(input: ReportInput, words: ReportWords): ReportDraft {
  const names = sheetNames(input.workbook.sheets.map(({ name }) => name));
  const options = { ...AS_PRINTED, ...input.options };
  const context: ReportContext = { ...input, options, words, names };
  const asked = REPORT_KINDS.filter(kind => input.kinds?.includes(kind) ?? true);
  const drafts = asked
    .flatMap(kind => SHEETS[kind])
    .filter(kind => kind !== 'contents')
    .map(kind => ({ kind, sheets: sheetsOf(kind, input.tables, context) }));
  const sheets = drafts.flatMap(draft => draft.sheets);
  const listed = input.kinds?.includes('innhold') === true && sheets.length > 0;
  const fleeting = [words.time(input.madeAt), input.workbook.name];
  const made = listed
    ? [fromMany(contentsSheet(sheets, context), 'contents', yearOf(context)), ...sheets]
    : sheets;
  return {
    sheets: made.map(sheet => ({ ...sheet, fleeting, house: options.house })),
    leftOut: drafts
      .filter(draft => draft.sheets.length === 0)
      .map(({ kind }) => ({ kind: words.kindNames[kind], reason: words.lacks[kind] })),
  };
}

function sheetsOf(
  kind: SheetKind,
  all: readonly RecognisedTable[],
  context: ReportContext,
): ReportSheetDraft[] {
  const { letter, options } = context;
  const tables = all.filter(table => table.kind === kind).map(table => withChosenColumns(table, options));
  const ofLetter = (sheets: readonly SheetDraft[]) =>
    sheets.map(sheet => fromMany(sheet, kind, yearOf(context)));
  switch (kind) {
    case 'contents':
      return [];
    case 'control':
      return ofLetter([controlSheet(context)]);
    case 'indicators':
      return indicatorSheets(tables, context);
    case 'climate':
      if (tables.length === 0)
        return ofLetter(letter && letter.climate.length > 0 ? [climateSheet(letter, context)] : []);
      return measuredSheets(kind, tables, context);
    case 'premises':
    case 'keyFigures':
    case 'timeSeries':
      return measuredSheets(kind, tables, context);
    case 'chart':
      return charts(all, context);
    case 'assignments':
      return ofLetter(assignmentSheets(letter, tables, context));
    case 'letterTable':
      return ofLetter(letter ? letterTableSheets(letter, context) : []);
    default:
      return tables.map(table =>
        withDeviations(fromTable(moneySheet(table, kind, context), kind, table), table, context),
      );
  }
}

/** With a draft about each deviation that the user's limits call material. */
function withDeviations(
  sheet: ReportSheetDraft,
  table: RecognisedTable,
  { options, limits = null, words }: ReportContext,
): ReportSheetDraft {
  const { material, commentColumn } = options;
  const least = material ?? limits;
  const deviations = least === null ? [] : materialDeviations(table, least);
  return {
    ...sheet,
    deviations: deviations.map(deviation => ({
      row: BODY_ROW + deviation.row,
      label: deviation.label,
      text: deviationText(deviation, words),
    })),
    commentColumn: commentColumn ? sheet.columnWidths.length - 1 : null,
  };
}

/** Deviations by area, else by function, and the indicators of each year. */
function charts(all: readonly RecognisedTable[], context: ReportContext): ReportSheetDraft[] {
  const main = all.filter(({ kind }) => kind === 'gross' || kind === 'net');
  const deviating = main.length > 0 ? main : all.filter(({ kind }) => kind === 'function');
  const deviations = deviating.flatMap(table => {
    const draft = deviationChart(table, context);
    return draft ? [fromTable(draft, 'chart', table)] : [];
  });
  const indicators = all.filter(({ kind }) => kind === 'indicators');
  const years = [...new Set(indicators.map(({ year }) => year))];
  const targets = years.flatMap(year => {
    const ofYear = indicators.filter(table => table.year === year);
    return targetCharts(ofYear, context).map(draft => fromMany(draft, 'chart', year));
  });
  return [...deviations, ...targets];
}

function assignmentSheets(
  letter: Letter | null,
  tables: readonly RecognisedTable[],
  context: ReportContext,
): SheetDraft[] {
  return letter && letter.assignments.length > 0 ? [assignmentSheet(letter, tables, context)] : [];
}

const yearOf = ({ letter }: ReportContext): number | null => letter?.letter.year ?? null;

/** One sheet a year. */
function indicatorSheets(tables: readonly RecognisedTable[], context: ReportContext): ReportSheetDraft[] {
  const years = [...new Set(tables.map(({ year }) => year))];
  return years.map(year => {
    const ofYear = tables.filter(table => table.year === year);
    return fromMany(indicatorSheet(ofYear, context), 'indicators', year);
  });
}
