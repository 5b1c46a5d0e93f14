import type { Letter, LetterCell, LetterIndicator } from '../letter';

/** What became of an indicator's target from one letter, or one year, to another. */
export type TargetChange =
  | 'added'
  | 'dropped'
  | 'raised'
  | 'lowered'
  /** Easier to reach than the latest result that the newer letter prints; only where the direction is known. */
  | 'easierThanLastResult'
  | 'comparatorChanged'
  | 'unitChanged'
  | 'renamed'
  /** The newer letter prints another target for the older year than the older letter did. */
  | 'restated'
  /** One of the two is a relative target, or none is given, or a figure is doubtful. */
  | 'notComparable';

/** An indicator in one of the two letters. */
export interface ComparedTarget {
  readonly name: string;
  readonly area: string | null;
  readonly unit: LetterIndicator['unit'];
  /** The target of the year that is compared; null where the letter has none. */
  readonly target: LetterCell | null;
}

export interface IndicatorComparison {
  readonly older: ComparedTarget | null;
  readonly newer: ComparedTarget | null;
  /** How sure it is that the two names are the same indicator; null where one side is missing. */
  readonly match: { readonly score: number; readonly doubtful: boolean } | null;
  /** None where the target stands as it was. */
  readonly changes: readonly TargetChange[];
  /** Newer − older, in the indicator's unit (percentage points for percent); null where there is no difference to take. */
  readonly difference: number | null;
  /** The latest settled result of the newer side. */
  readonly lastResult: LetterCell | null;
  /** What the newer letter prints as the target of the older year, where that differs. */
  readonly restated: LetterCell | null;
}

/** One figure of a table of amounts in both letters, or only in one. */
export interface BudgetLineComparison {
  readonly table: string | null;
  readonly label: string;
  /** The name of a column that both letters have; null for a row that only one letter has. */
  readonly column: string | null;
  readonly older: number | null;
  readonly newer: number | null;
  /** Newer − older; null where one is missing. */
  readonly difference: number | null;
  readonly change: 'added' | 'dropped' | 'moved' | 'unchanged';
  readonly doubtful: boolean;
}

export interface LetterComparison {
  readonly older: Letter['letter'];
  readonly newer: Letter['letter'];
  /** The years whose targets are compared. */
  readonly years: { readonly older: number | null; readonly newer: number | null };
  readonly indicators: readonly IndicatorComparison[];
  readonly budgetLines: readonly BudgetLineComparison[];
}
