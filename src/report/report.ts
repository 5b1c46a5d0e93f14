import type { CheckResult } from '../check/finding';
import type { Letter } from '../letter/letter';
import type { WorkbookData } from '../table/sheet';
import type { RecognisedTable, TableKind } from '../table/table';
import type { SheetDraft } from './command';
import type { ReportContext } from './context';
import { controlSheet } from './control';
import { indicatorSheet } from './indicators';
import type { ReportKind, SheetKind } from './kind';
import { REPORT_KINDS } from './kind';
import { moneySheet } from './money';
import { sheetNames } from './sheet-name';
import type { ReportWords } from './words';

export { REPORT_KINDS };
export type { ReportKind, ReportWords };

export interface ReportInput {
  readonly workbook: WorkbookData;
  readonly tables: readonly RecognisedTable[];
  readonly check: CheckResult;
  /** The yardstick: the letter of the workbook's year. */
  readonly letter: Letter | null;
  /** What is asked for; null: all that the data allow. */
  readonly kinds: readonly ReportKind[] | null;
  /** ISO time in the user's own zone, "2026-11-25T14:30:00+01:00". */
  readonly madeAt: string;
  /** Name and version, "Måltall 0.1.0". */
  readonly program: string;
}

export interface ReportDraft {
  readonly sheets: readonly SheetDraft[];
  /** What was asked for and cannot be made, or was read and is not offered: its name and why, in words. */
  readonly leftOut: readonly { readonly kind: string; readonly reason: string }[];
}

/** The source tables that each sheet kind is made of; the control report is made of the findings. */
const SOURCES: Readonly<Record<Exclude<SheetKind, 'control'>, TableKind>> = {
  indicators: 'indicators',
  gross: 'gross',
  net: 'net',
  function: 'function',
  unit: 'unit',
};

const SHEETS: Readonly<Record<ReportKind, readonly SheetKind[]>> = {
  indikatorer: ['indicators'],
  hovedoversikt: ['gross', 'net'],
  funksjonsområder: ['function'],
  resultatenheter: ['unit'],
  kontrollrapport: ['control'],
};

/** The report tables of a workbook as sheets to insert, in the order of `REPORT_KINDS`. */
export function draftReport(input: ReportInput, words: ReportWords): ReportDraft {
  const names = sheetNames(input.workbook.sheets.map(({ name }) => name));
  const context: ReportContext = { ...input, words, names };
  const asked = REPORT_KINDS.filter(kind => input.kinds === null || input.kinds.includes(kind));
  const drafts = asked
    .flatMap(kind => SHEETS[kind])
    .map(kind => ({ kind, sheets: sheetsOf(kind, input.tables, context) }));
  const notFound = drafts
    .filter(({ sheets }) => sheets.length === 0)
    .map(({ kind }) => ({ kind: words.kindNames[kind], reason: words.notFound }));
  return {
    sheets: drafts.flatMap(({ sheets }) => sheets),
    leftOut: [...notFound, ...(input.kinds === null ? notOffered(input.tables, words) : [])],
  };
}

function sheetsOf(kind: SheetKind, tables: readonly RecognisedTable[], context: ReportContext): SheetDraft[] {
  if (kind === 'control') return [controlSheet(context)];
  const sources = tables.filter(table => table.kind === SOURCES[kind]);
  if (kind !== 'indicators') return sources.map(table => moneySheet(table, kind, context));
  const years = [...new Set(sources.map(({ year }) => year))];
  return years.map(year =>
    indicatorSheet(
      sources.filter(table => table.year === year),
      context,
    ),
  );
}

/** Tables that were read and that no report sheet is made of, one line a kind. */
function notOffered(tables: readonly RecognisedTable[], words: ReportWords): ReportDraft['leftOut'] {
  const offered = Object.values(SOURCES);
  const others = tables.filter(({ kind }) => !offered.includes(kind));
  const kinds = [...new Set(others.map(({ kind }) => kind))];
  return kinds.map(kind => ({
    kind: words.tableKinds[kind],
    reason: words.notOffered(
      others.filter(table => table.kind === kind).map(({ sheet, address }) => `«${sheet}» ${address}`),
    ),
  }));
}
