import type { CellReceipt, Receipt } from '../excel/workbook';
import type { JobResult } from '../job';
import type { LanguageCode } from '../language/codes';
import type { Language } from '../language/language';
import { nb } from '../language/nb';
import type { Letter } from '../letter/letter';
import { EMPTY_MEMORY, settledIn, type Memory, type Settled } from '../memory/memory';
import type { LastCheck } from '../memory/seen';
import type { InsertedSheet } from '../report/refresh/inserted-schema';
import type { RefreshPlan } from '../report/refresh/refresh';
import type { ReportDraft } from '../report/report';
import type { Trace } from '../report/trace';
import type { Area } from '../table/sheet';
import { withAnswer, type Answer } from './answer';
import type { Fault } from './fault';

/** All that the pane knows, in one place; it changes only by the events below. */

export const STEPS = ['letter', 'tables', 'findings', 'insert'] as const;
export type Step = (typeof STEPS)[number];

/** What is under way and can be stopped; a key of the pane's texts. */
export type Work =
  'readingLetter' | 'readingWorkbook' | 'checking' | 'inserting' | 'updating' | 'fixing' | 'undoing';

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
  /** The selection that the check is limited to; null for the whole workbook. */
  readonly within: Area | null;
  readonly result: JobResult | null;
  /** What the check before this opening of the workbook found; null when there was none. */
  readonly lastCheck: LastCheck | null;
  /** When `result` came, ISO time on the user's clock. */
  readonly checkedAt: string | null;
  /** The report tables that `result` allows. */
  readonly drafts: ReportDraft | null;
  /** The workbook has been changed since `result`. */
  readonly stale: boolean;
  /** Titles of the drafts that the user does not want; their names change when a name is taken. */
  readonly unticked: readonly string[];
  /** The sheets that Måltall has written in this workbook, as it remembers them. */
  readonly inserted: readonly InsertedSheet[];
  /** What was remembered before each of `written`. */
  readonly insertedBefore: readonly (readonly InsertedSheet[])[];
  /** What a refresh of them would do, by the last check; null when nobody knows. */
  readonly plan: RefreshPlan | null;
  /** The conflicts of `plan` in which the user wants the table's own. */
  readonly taken: readonly TakenConflict[];
  /** What was written and not undone, the last insertion last. */
  readonly written: readonly Receipt[];
  /** What has just been undone. */
  readonly undone: Receipt | null;
  readonly work: Work | null;
  /** How far the work has come, 0 to 1; null where nobody knows. */
  readonly progress: number | null;
  /** The user stopped the last work. */
  readonly stopped: boolean;
  /** Cells that were corrected and not put back, the last time last. */
  readonly fixed: readonly CellReceipt[];
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
  within: null,
  result: null,
  lastCheck: null,
  checkedAt: null,
  drafts: null,
  stale: false,
  unticked: [],
  inserted: [],
  insertedBefore: [],
  plan: null,
  taken: [],
  written: [],
  undone: null,
  work: null,
  progress: null,
  stopped: false,
  fixed: [],
  trace: null,
  problem: null,
  fault: null,
};

export type PaneEvent =
  | { readonly type: 'languageChosen'; readonly language: LanguageCode; readonly words: Language }
  | { readonly type: 'stepOpened'; readonly step: Step }
  | { readonly type: 'recalled'; readonly memory: Memory }
  | { readonly type: 'letterRead'; readonly letter: Letter }
  | { readonly type: 'letterRemoved'; readonly letter: Letter }
  | { readonly type: 'letterCorrected'; readonly letter: Letter; readonly corrected: Letter }
  | { readonly type: 'receiverChosen'; readonly receiver: string | null }
  | { readonly type: 'answered'; readonly answer: Answer }
  | {
      readonly type: 'checked';
      readonly result: JobResult;
      readonly drafts: ReportDraft;
      readonly plan: RefreshPlan | null;
      readonly checkedAt: string;
      readonly within: Area | null;
    }
  | { readonly type: 'workbookChanged' }
  | { readonly type: 'draftsTicked'; readonly titles: readonly string[]; readonly ticked: boolean }
  | {
      readonly type: 'inserted';
      readonly receipt: Receipt;
      /** All that is to be remembered of inserted sheets from now on. */
      readonly inserted: readonly InsertedSheet[];
    }
  | { readonly type: 'conflictSettled'; readonly conflict: TakenConflict; readonly taken: boolean }
  | { readonly type: 'undone' }
  | { readonly type: 'workStarted'; readonly work: Work }
  | { readonly type: 'workProgressed'; readonly done: number }
  | { readonly type: 'workEnded' }
  | { readonly type: 'workStopped' }
  | { readonly type: 'fixed'; readonly receipt: CellReceipt }
  | { readonly type: 'unfixed' }
  | { readonly type: 'traced'; readonly trace: Trace | null }
  | { readonly type: 'failed'; readonly problem: string; readonly fault?: Fault | null }
  | { readonly type: 'problemDismissed' };

type Reducers = {
  readonly [Type in PaneEvent['type']]: (
    state: PaneState,
    event: Extract<PaneEvent, { readonly type: Type }>,
  ) => PaneState;
};

const REDUCERS: Reducers = {
  languageChosen: (state, { language, words }) => ({ ...state, language, words, problem: null }),
  stepOpened: (state, { step }) => ({ ...state, step, problem: null, stopped: false, undone: null }),
  recalled: (state, { memory }) => ({
    ...state,
    letters: memory.letters,
    receiver: memory.receiver,
    lastCheck: memory.lastCheck,
    settled: settledIn(memory),
    inserted: memory.inserted,
  }),
  letterRead: (state, { letter }) => ({
    ...state,
    letters: [...withoutSameFile(state.letters, letter), letter],
  }),
  letterRemoved: (state, { letter }) => ({
    ...state,
    letters: state.letters.filter(other => other !== letter),
  }),
  letterCorrected: (state, { letter, corrected }) => ({
    ...state,
    letters: state.letters.map(other => (other === letter ? corrected : other)),
  }),
  receiverChosen: (state, { receiver }) => ({ ...state, receiver }),
  answered: (state, { answer }) => ({ ...state, settled: withAnswer(state.settled, answer) }),
  checked: (state, { result, drafts, plan, checkedAt, within }) => ({
    ...state,
    result,
    drafts,
    plan,
    unticked: state.result === null && plan ? writtenTitles(drafts, plan) : state.unticked,
    checkedAt,
    within,
    stale: false,
  }),
  workbookChanged: state => (state.result ? { ...state, stale: true } : state),
  draftsTicked: (state, { titles, ticked }) => ({ ...state, unticked: tick(state.unticked, titles, ticked) }),
  inserted: (state, { receipt, inserted }) => ({
    ...state,
    inserted,
    written: [...state.written, receipt],
    insertedBefore: [...state.insertedBefore, state.inserted],
    plan: null,
    taken: [],
  }),
  undone: state => ({
    ...state,
    inserted: state.insertedBefore.at(-1) ?? [],
    written: state.written.slice(0, -1),
    insertedBefore: state.insertedBefore.slice(0, -1),
    plan: null,
    undone: state.written.at(-1) ?? null,
  }),
  conflictSettled: (state, { conflict, taken }) => {
    const others = state.taken.filter(({ sheet, key }) => sheet !== conflict.sheet || key !== conflict.key);
    return { ...state, taken: taken ? [...others, conflict] : others };
  },
  workStarted: (state, { work }) => ({
    ...state,
    work,
    progress: null,
    problem: null,
    stopped: false,
    undone: null,
  }),
  workProgressed: (state, { done }) => ({ ...state, progress: done }),
  workEnded: state => ({ ...state, work: null }),
  workStopped: state => ({ ...state, work: null, stopped: true }),
  fixed: (state, { receipt }) => ({ ...state, fixed: [...state.fixed, receipt], stale: true }),
  unfixed: state => ({ ...state, fixed: state.fixed.slice(0, -1), stale: true }),
  traced: (state, { trace }) => ({ ...state, trace, problem: null }),
  failed: (state, { problem, fault = null }) => ({ ...state, problem, fault }),
  problemDismissed: state => ({ ...state, problem: null }),
};

/** The state after an event. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const reducer = REDUCERS[event.type] as (state: PaneState, event: PaneEvent) => PaneState;
  return reducer(state, event);
}

/** Tables that stand in the workbook already are not inserted again unasked. */
function writtenTitles({ sheets }: ReportDraft, plan: RefreshPlan): string[] {
  const origins = new Set(plan.sheets.map(({ after }) => JSON.stringify(after.origin)));
  return sheets.filter(({ origin }) => origins.has(JSON.stringify(origin))).map(({ title }) => title);
}

/** The same file read again replaces what was read before. */
function withoutSameFile(letters: readonly Letter[], letter: Letter): Letter[] {
  return letters.filter(other => other.letter.file !== letter.letter.file);
}

function tick(unticked: readonly string[], titles: readonly string[], ticked: boolean): string[] {
  const others = unticked.filter(other => !titles.includes(other));
  return ticked ? others : [...others, ...titles];
}
