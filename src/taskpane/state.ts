import type { Standing } from '../check/outdated';
import type { CellReceipt, Marked, Receipt } from '../excel/workbook';
import type { JobResult } from '../job';
import type { LanguageCode } from '../language/codes';
import type { Language } from '../language/language';
import { nb } from '../language/nb';
import type { Letter } from '../letter/letter';
import type { LogEntry } from '../memory/log';
import { EMPTY_MEMORY, settledIn, type Settled } from '../memory/memory';
import type { LastCheck } from '../memory/seen';
import type { LastSet, RollPlan } from '../report/refresh/roll-forward-job';
import { AS_PRINTED, type ReportOptions } from '../report/options';
import type { InsertedSheet } from '../report/refresh/inserted-schema';
import type { RefreshPlan } from '../report/refresh/refresh';
import type { ReportDraft } from '../report/report';
import type { Trace } from '../report/trace';
import type { Area } from '../table/sheet';
import type { Fault } from './fault';
import type { Remark } from './insert/remark';
import type { TableChoices } from './services';

/** All that the pane knows, in one place; it changes only by the events of `reduce.ts`. */

export const STEPS = ['letter', 'tables', 'findings', 'insert'] as const;
export type Step = (typeof STEPS)[number];

/** What is under way and can be stopped; a key of the pane's texts. */
export type Work =
  | 'readingLetter'
  | 'readingWorkbook'
  | 'readingLastSet'
  | 'checking'
  | 'inserting'
  | 'updating'
  | 'fixing'
  | 'undoing';

/** A change of somebody else's, by the sheet it stands in and its key, that the user does not want to keep. */
export interface TakenConflict {
  readonly sheet: string;
  readonly key: string;
}

export interface PaneState {
  /** The language that the pane speaks and writes tables in: its code, and its texts. */
  readonly language: LanguageCode;
  readonly words: Language;
  readonly step: Step;
  readonly letters: readonly Letter[];
  /** Whom the user says the workbook is from; null to find it in the workbook. */
  readonly receiver: string | null;
  readonly settled: Settled;
  /** The choices about the report tables. */
  readonly options: ReportOptions;
  /** The selection that the check is limited to; null for the whole workbook. */
  readonly within: Area | null;
  /** The user has come to say which table the selection is. */
  readonly pointingOut: boolean;
  readonly result: JobResult | null;
  /** What the check before this opening of the workbook found; null when there was none. */
  readonly lastCheck: LastCheck | null;
  /** When `result` came, ISO time on the user's clock. */
  readonly checkedAt: string | null;
  /** The report tables that `result` allows. */
  readonly drafts: ReportDraft | null;
  /** The choices that `drafts` are made with; later ones wait for the next check. */
  readonly draftedAs: TableChoices | null;
  /** The workbook has been changed since `result`. */
  readonly stale: boolean;
  /** Where it has been changed since: sheets, by Excel's ids or by name. */
  readonly touched: readonly string[];
  /** How the findings stand after that; null while nobody has looked. */
  readonly standing: Standing | null;
  /** Somebody else's answers have come since `result`. */
  readonly answeredSince: boolean;
  /** The sheets that somebody has changed since the workbook was last begun to be read. */
  readonly changed: readonly string[];
  /** Titles of the drafts that the user does not want; their names change when a name is taken. */
  readonly unticked: readonly string[];
  /** What the user says about material deviations of tables to insert, where it is not the draft. */
  readonly remarks: readonly Remark[];
  /** The same of the tables that `plan` is about. */
  readonly sheetRemarks: readonly Remark[];
  /** The sheets that Måltall has written in this workbook, as it remembers them. */
  readonly inserted: readonly InsertedSheet[];
  /** What was remembered before each of `written`, which titles it ticked off, and which set was to follow. */
  readonly before: readonly {
    readonly inserted: readonly InsertedSheet[];
    readonly titles: readonly string[];
    readonly last: LastSet | null;
  }[];
  /** What a refresh of them would do, by the last check; null when nobody knows. */
  readonly plan: RefreshPlan | null;
  /** The set of another workbook that the user wants here; null for the set of this one. */
  readonly last: LastSet | null;
  /** The set of the next period, of `last` if there is one, by the last check; null as `plan`. */
  readonly next: RollPlan | null;
  /** The conflicts of `plan` in which the user wants the table's own. */
  readonly taken: readonly TakenConflict[];
  /** What was written and not undone, the last insertion last. */
  readonly written: readonly Receipt[];
  /** What the add-in has written in this workbook, and taken back, the newest last. */
  readonly log: readonly LogEntry[];
  /** What has just been undone. */
  readonly undone: Receipt | null;
  readonly work: Work | null;
  /** How far the work has come, 0 to 1; null where nobody knows. */
  readonly progress: number | null;
  /** The user stopped the last work. */
  readonly stopped: boolean;
  /** Cells that were corrected and not put back, the last time last. */
  readonly fixed: readonly CellReceipt[];
  /** What the marker of findings marks in the sheet that is shown; null while it is off. */
  readonly marked: Marked | null;
  /** Where the figure in a cell comes from, as the user last asked. */
  readonly trace: Trace | null;
  /** One sentence for the user. */
  readonly problem: string | null;
  /** What can be told of `problem` for a bug report; null when the sentence says all. */
  readonly fault: Fault | null;
}

export const INITIAL: PaneState = {
  language: 'nb',
  words: nb,
  step: 'letter',
  letters: [],
  receiver: null,
  settled: settledIn(EMPTY_MEMORY),
  options: AS_PRINTED,
  within: null,
  pointingOut: false,
  result: null,
  lastCheck: null,
  checkedAt: null,
  drafts: null,
  draftedAs: null,
  stale: false,
  touched: [],
  standing: null,
  answeredSince: false,
  changed: [],
  unticked: [],
  remarks: [],
  sheetRemarks: [],
  inserted: [],
  before: [],
  plan: null,
  last: null,
  next: null,
  taken: [],
  written: [],
  log: [],
  undone: null,
  work: null,
  progress: null,
  stopped: false,
  fixed: [],
  marked: null,
  trace: null,
  problem: null,
  fault: null,
};
