import type { CheckRun, Finding, IndicatorAssessment, Severity } from '../check/finding';
import type { Scale, TableKind } from '../table/table';
import type { Outcome } from '../target/target';
import type { ChartWords } from './chart-words';
import type { ReportKindWords } from './kind-words';

/** A place in a letter, as notes name it. */
export interface LetterPlace {
  readonly page: number | null;
  readonly line: number;
}

/** A cell whose computed value is another than the source prints; figures ready for print. */
export interface PrintedDifference {
  readonly place: string;
  readonly computed: string;
  readonly printed: string;
}

/** Every word of a report table; `language/` fills it. Texts that come in are printed as they are. */
export interface ReportWords extends Omit<ReportKindWords, 'headers'> {
  unitLine(scale: Scale | null): string;
  readonly indicatorUnitLine: string;
  readonly chart: ChartWords;

  readonly headers: {
    readonly row: string;
    readonly indicator: string;
    deviation(year: number | null): string;
    readonly outcome: string;
    readonly outcomeReason: string;
    letterTarget(year: number | null): string;
    readonly comparison: string;
    readonly source: string;
    readonly severity: string;
    readonly rule: string;
    readonly place: string;
    readonly expected: string;
    readonly found: string;
    readonly explanation: string;
    readonly letterPlace: string;
  } & ReportKindWords['headers'];

  readonly outcomes: Readonly<Record<Outcome, string>>;
  outcomeReason(assessment: IndicatorAssessment): string;
  comparison(assessment: IndicatorAssessment): string;
  readonly missingFromWorkbook: string;
  readonly missingFromWorkbookRow: string;

  readonly severities: Readonly<Record<Severity, string>>;
  readonly notRun: string;
  readonly notRunHeading: string;
  readonly noFindings: string;
  /** Heads the findings that somebody has let stand, and what is said behind each of them. */
  readonly acceptedHeading: string;
  accepted(reason: string): string;
  readonly controlLegend: string;
  finding(finding: Finding): string;
  /** What a check looks at, and why it could not be carried out. */
  checkNotRun(run: CheckRun): string;
  summary(counts: {
    readonly checksRun: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly notEvaluated: number;
    readonly accepted: number;
  }): string;

  readonly indicatorSigns: string;
  readonly outcomeLegend: string;
  /** What follows the source by itself, and what shows the state at this time. */
  liveNote(time: string): string;
  liveNoteWithoutOutcome(time: string): string;
  readonly sums: string;
  readonly blank: string;
  notCounted(cells: readonly string[]): string;
  printedNotes(cells: readonly string[]): string;
  differences(list: readonly PrintedDifference[]): string;
  fullTitle(title: string): string;

  /** Sheets with the ranges read. */
  source(workbook: string, ranges: readonly string[]): string;
  letter(title: string | null, year: number | null, file: string): string;
  readonly noLetter: string;
  letterPlace(place: LetterPlace): string;
  /** The line that marks a sheet as one of ours comes after the mark. */
  provenance(time: string, program: string): string;
  footerCenter(time: string, program: string): string;
  readonly footerPages: string;
  /** "2026-11-25T14:30:00+01:00" as a person writes it. */
  time(iso: string): string;

  /** Tables of a workbook, each of them. */
  readonly tableKinds: Readonly<Record<TableKind, string>>;
}
