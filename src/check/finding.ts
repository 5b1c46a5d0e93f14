import type { Comparator } from '../figure/figure';
import type { Direction, Outcome, Source, Unit } from '../target/target';

/** error: the figure cannot stand · warning: look at it · note: good to know. */
export type Severity = 'error' | 'warning' | 'note';

export interface Place {
  readonly sheet: string;
  /** One cell, "F9". */
  readonly cell: string;
}

/** What a check found, as data; `language/` puts it into words from `rule` and `values`. */
export interface Finding {
  /** The rule's number in the catalogue, "B03". */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly related: readonly Place[];
  readonly expected: number | string | null;
  readonly found: number | string | null;
  /** What the rule's text needs: names, figures in words, years. Which wording, where a rule has several: `variant`. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly fix: { readonly cell: string; readonly value: number | string } | null;
  readonly source: Source | null;
}

/** A finding, and the reason if a person let it stand. */
export interface JudgedFinding extends Finding {
  readonly accepted: { readonly reason: string } | null;
}

/** One check that was carried out, or could not be. */
export interface CheckRun {
  readonly rule: string;
  /** What was checked, as data for `language/`. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly state: 'passed' | 'failed' | 'notRun';
  /** Why it could not be run, a key of `language/`; null otherwise. */
  readonly reason: string | null;
  readonly cells: readonly Place[];
}

export type Comparison =
  'equal' | 'comparatorDiffers' | 'different' | 'notComparable' | 'notInLetter' | 'missingInWorkbook';

/** A target or a result as a workbook cell gives it; percent in percent points. */
export interface WorkbookFigure {
  readonly raw: string;
  readonly value: number | null;
  readonly comparator: Comparator | null;
  readonly unit: Unit;
  readonly cell: string;
}

/** Everything told about one indicator row of the workbook; mirrors `kontroll --json` of the contract. */
export interface IndicatorAssessment {
  readonly name: string;
  readonly tableId: string;
  readonly sheet: string;
  readonly cell: string;
  readonly workbookTarget: WorkbookFigure | null;
  readonly letterTarget: {
    readonly raw: string;
    readonly comparator: Comparator | null;
    readonly value: number | null;
    readonly unit: Unit;
    readonly name: string;
    readonly source: Source;
  } | null;
  readonly match: {
    readonly score: number;
    readonly nameChanged: boolean;
    readonly confirmed: boolean;
  } | null;
  readonly comparison: Comparison;
  readonly equalsLetterYear: number | null;
  /** A key of `language/` that says why; null when nothing needs saying. */
  readonly comparisonNote: string | null;
  readonly result: WorkbookFigure | null;
  readonly direction: Direction;
  /** A key of `language/`: comparator, history, knownList, chosen, unknown. */
  readonly directionReason: string;
  /** Result − the workbook's target. */
  readonly deviation: number | null;
  readonly deviationUnit: 'percentagePoint' | 'count' | 'number' | null;
  readonly outcome: Outcome;
  /** A key of `language/`. */
  readonly outcomeReason: string;
  readonly againstLetter: { readonly deviation: number; readonly outcome: Outcome } | null;
}

export interface MissingIndicator {
  readonly name: string;
  readonly letterTarget: string | null;
  readonly source: Source;
}

export interface CheckResult {
  readonly indicators: readonly IndicatorAssessment[];
  readonly missingFromWorkbook: readonly MissingIndicator[];
  readonly findings: readonly JudgedFinding[];
  readonly checks: readonly CheckRun[];
  /** Errors, warnings and notes are those that nobody has let stand; `accepted` counts the others. */
  readonly summary: {
    readonly checksRun: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly notEvaluated: number;
    readonly accepted: number;
  };
}
