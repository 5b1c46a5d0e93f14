import type { SheetKind } from './kind';
import type { Thresholds } from './options';

/** What the kinds of report table are called and made from, and what stands over and under those that not all have. */
export interface ReportKindWords {
  sheetName(kind: SheetKind, area: string | null): string;
  /** The title when the source has none. */
  title(kind: SheetKind, area: string | null, year: number | null): string;
  /** Names and reasons of what is left out. */
  readonly kindNames: Readonly<Record<SheetKind, string>>;
  /** What a kind is made from, and is not there. */
  readonly lacks: Readonly<Record<SheetKind, string>>;

  /** A draft in plain words about one deviation; the cause is left open. */
  deviationText(deviation: {
    readonly label: string;
    readonly year: number | null;
    /** Without its sign. */
    readonly millions: number;
    readonly percent: number | null;
    readonly direction: 'underspending' | 'overspending' | 'none';
  }): string;

  readonly headers: {
    readonly deviationPercent: string;
    readonly material: string;
    readonly comment: string;
    readonly number: string;
    readonly subject: string;
    readonly deadline: string;
    readonly status: string;
    readonly measure: string;
    target(year: number | null): string;
    result(year: number | null): string;
    readonly table: string;
    readonly sheet: string;
  };

  /** The sign convention of a money table: what its deviations are taken from, and whether it has the adjusted one. */
  moneySigns(signs: {
    readonly budget: 'revisedBudget' | 'originalBudget';
    readonly adjusted: boolean;
  }): string;
  /** The deviation is not budget − accounts, and so stands as the source has it. */
  readonly deviationAsSource: string;
  readonly deviationPercentNote: string;
  readonly material: { readonly underspending: string; readonly overspending: string };
  materialNote(limits: Thresholds): string;
  /** Of premises: target − result. */
  readonly premiseSigns: string;
  /** Of climate measures: result − target. */
  readonly resultSigns: string;
  /** The unit line of measured figures; whether they deviate. */
  measuredUnitLine(deviates: boolean): string;
  assignmentLine(count: number): string;
  readonly assignmentNote: string;
  /** The workbook has a table that says how each stands. */
  readonly assignmentStatusNote: string;
  /** In place of where in the letter it stands. */
  readonly ownAssignment: string;
  readonly climateNote: string;
  /** The unit line of a table of the letter, from the letter's own words. */
  letterScale(scale: string | null): string;
  letterTableNote(chapter: string | null): string;
  contentsLine(count: number): string;
}
