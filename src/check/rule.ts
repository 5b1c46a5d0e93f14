import type { Letter } from '../letter/letter';
import type { RecognisedTable } from '../table/table';
import type { Direction } from '../target/target';
import type { Acceptance } from './accept';
import type { CheckRun, Finding, MissingIndicator, Severity } from './finding';
import type { AssessedIndicator } from './assess';
import type { MisplacedRow } from './misplaced';
import type { OtherScale } from './other-scale';
import type { Quantity } from './quantity';
import type { Claim, Judged } from './relation';
import type { Suspicion } from './explained';

/** What the checks start from. */
export interface CheckInput {
  readonly tables: readonly RecognisedTable[];
  /** Names of sheets with figures that were not looked at, for they are hidden. */
  readonly hiddenSheets: readonly string[];
  /** The letter of the workbook's year: the yardstick. */
  readonly letter: Letter | null;
  /** Letters of other years: they tell directions and earlier targets, and are never the yardstick. */
  readonly history: readonly Letter[];
  /** Whom the workbook is from, as a letter's allocation table names it; null when nobody has said. */
  readonly receiver: string | null;
  /** What the user answered, by the indicator's name in the workbook. */
  readonly directions: Readonly<Record<string, Direction>>;
  /** The letter's name by the workbook's, as the user confirmed it; null for "not in the letter". */
  readonly confirmedMatches: Readonly<Record<string, string | null>>;
  /** Numbers of the rules that the user has switched off. */
  readonly off: readonly string[];
  /** What the user let stand. */
  readonly accepted: readonly Acceptance[];
}

/** What every rule sees: the input, and what was worked out from it once. */
export interface CheckContext {
  readonly tables: readonly RecognisedTable[];
  readonly hiddenSheets: readonly string[];
  /** The year the workbook reports. */
  readonly year: number | null;
  /** Never a letter of another year than the workbook's, or to another receiver. */
  readonly letter: Letter | null;
  readonly history: readonly Letter[];
  readonly receiver: string | null;
  readonly indicators: readonly AssessedIndicator[];
  readonly missing: readonly MissingIndicator[];
  /** Rows whose figures stand wrong; `tables` are without them. */
  readonly misplaced: readonly MisplacedRow[];
  /** Tables that count in another unit than they say; `tables` say what they count in. */
  readonly otherScales: readonly OtherScale[];
  /** Rows of different tables that stand for the same amounts. */
  readonly quantities: readonly Quantity[];
}

/** What must be there for a rule to be run. */
export type Need = 'letter' | 'receiver' | 'indicators';

/** `rounding`: half a printed unit for every rounded figure behind the two sides; `exact`: the figures are stated. */
export type Tolerance = 'rounding' | 'exact';

/** What a rule has to say: relations between cells, judged, to be told of together with those of the other rules, or findings. */
export interface RuleRun {
  /** Of a table's own arithmetic only those that do not hold exactly. */
  readonly judged?: readonly Judged[];
  /** Every claim of a table's own arithmetic. */
  readonly claimsIn?: (table: RecognisedTable) => readonly Claim[];
  readonly findings?: readonly Finding[];
  /** Of the findings, those that say what their cells may rightly hold. */
  readonly suspicions?: readonly Suspicion[];
  readonly checks?: readonly CheckRun[];
}

/** One rule of the catalogue: data, and a pure function. */
export interface Rule {
  /** A: within a table · B: between tables · L: against the letter · H: how figures are written · P: privacy. */
  readonly id: string;
  /** The gravest that its findings are. */
  readonly severity: Severity;
  readonly needs: readonly Need[];
  readonly tolerance: Tolerance;
  readonly run: (context: CheckContext) => RuleRun;
}
