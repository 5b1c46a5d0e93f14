import type { Standing } from '../check/outdated';
import type { CellReceipt, Marked, Receipt } from '../excel/workbook';
import type { JobResult } from '../job';
import type { LanguageCode } from '../language/codes';
import type { Language } from '../language/language';
import type { Letter } from '../letter/letter';
import { withEntry, type LogEntry } from '../memory/log';
import type { Memory } from '../memory/memory';
import type { LastSet, RollPlan } from '../report/refresh/roll-forward-job';
import type { ReportOptions } from '../report/options';
import type { InsertedSheet } from '../report/refresh/inserted-schema';
import type { RefreshPlan } from '../report/refresh/refresh';
import type { ReportDraft } from '../report/report';
import type { Trace } from '../report/trace';
import type { Area } from '../table/sheet';
import { withAnswer, type Answer } from './answer';
import type { Fault } from './fault';
import { withRemark, type Remark } from './insert/remark';
import { recalledOf, withJoined } from './memory-of';
import type { TableChoices } from './services';
import type { PaneState, Step, TakenConflict, Work } from './state';
import { sheetsIn, touchedAt, withOthers } from './touched';

/** What can happen to the pane's state, and what it is then. */

export type PaneEvent =
  | { readonly type: 'languageChosen'; readonly language: LanguageCode; readonly words: Language }
  | { readonly type: 'stepOpened'; readonly step: Step; readonly pointingOut?: boolean }
  | { readonly type: 'recalled'; readonly memory: Memory }
  /** Somebody else has written into the memory too: what we have `sent`, and what it is with theirs. */
  | { readonly type: 'joined'; readonly sent: Memory; readonly memory: Memory }
  | { readonly type: 'letterRead'; readonly letter: Letter }
  | { readonly type: 'letterRemoved'; readonly letter: Letter }
  | { readonly type: 'letterCorrected'; readonly letter: Letter; readonly corrected: Letter }
  | { readonly type: 'receiverChosen'; readonly receiver: string | null }
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'optionsChosen'; readonly options: Partial<ReportOptions> }
  | {
      readonly type: 'checked';
      readonly result: JobResult;
      readonly drafts: ReportDraft;
      readonly draftedAs: TableChoices;
      readonly plan: RefreshPlan | null;
      readonly next: RollPlan | null;
      readonly checkedAt: string;
      readonly within: Area | null;
    }
  | { readonly type: 'readingBegun' }
  | { readonly type: 'workbookChanged'; readonly sheet: string }
  /** What is found in the changed workbook, beside the findings; null where nothing in it differs. */
  | { readonly type: 'lookedAt'; readonly standing: Standing | null }
  | { readonly type: 'draftsTicked'; readonly titles: readonly string[]; readonly ticked: boolean }
  | {
      readonly type: 'inserted';
      readonly receipt: Receipt;
      /** Titles of the drafts that stand in the workbook now: they are not inserted again unasked. */
      readonly titles: readonly string[];
      /** All that is to be remembered of inserted sheets from now on. */
      readonly inserted: readonly InsertedSheet[];
      /** The set of another workbook that is still to follow. */
      readonly last: LastSet | null;
    }
  | { readonly type: 'lastSetChosen'; readonly last: LastSet | null }
  | { readonly type: 'remarked'; readonly remark: Remark }
  | { readonly type: 'sheetRemarked'; readonly remark: Remark }
  | { readonly type: 'logged'; readonly entry: LogEntry }
  | { readonly type: 'conflictSettled'; readonly conflict: TakenConflict; readonly taken: boolean }
  | { readonly type: 'undone' }
  | { readonly type: 'workStarted'; readonly work: Work }
  | { readonly type: 'workProgressed'; readonly done: number }
  | { readonly type: 'workEnded' }
  | { readonly type: 'workStopped' }
  | { readonly type: 'fixed'; readonly receipt: CellReceipt }
  | { readonly type: 'unfixed' }
  | { readonly type: 'marked'; readonly marked: Marked | null }
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
  stepOpened: (state, { step, pointingOut = false }) => ({
    ...state,
    ...{ step, pointingOut },
    ...{ problem: null, stopped: false, undone: null },
  }),
  recalled: (state, { memory }) => ({ ...state, ...recalledOf(memory) }),
  joined: (state, { sent, memory }) => withJoined(state, sent, memory),
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
  optionsChosen: (state, { options }) => ({ ...state, options: { ...state.options, ...options } }),
  checked: (state, { result, drafts, draftedAs, plan, next, checkedAt, within }) => ({
    ...state,
    result,
    drafts,
    draftedAs,
    plan,
    next,
    unticked: state.result === null && plan ? writtenTitles(drafts, plan) : state.unticked,
    checkedAt,
    within,
    ...touchedAt([], state.changed),
    answeredSince: false,
    stale: state.changed.length > 0,
  }),
  readingBegun: state => ({ ...state, changed: [] }),
  workbookChanged: (state, { sheet }) => ({
    ...state,
    ...touchedAt(state.touched, [sheet]),
    changed: withOthers(state.changed, [sheet]),
    stale: state.result !== null,
  }),
  lookedAt: (state, { standing }) =>
    standing ? { ...state, standing } : { ...state, ...touchedAt([], []), changed: [], stale: false },
  draftsTicked: (state, { titles, ticked }) => ({ ...state, unticked: tick(state.unticked, titles, ticked) }),
  lastSetChosen: (state, { last }) => ({ ...state, last, next: null }),
  inserted: (state, { receipt, titles, inserted, last }) => ({
    ...state,
    ...{ inserted, last },
    unticked: tick(state.unticked, titles, false),
    written: [...state.written, receipt],
    before: [...state.before, { inserted: state.inserted, titles, last: state.last }],
    plan: null,
    next: null,
    taken: [],
    sheetRemarks: [],
  }),
  undone: state => ({
    ...state,
    inserted: state.before.at(-1)?.inserted ?? [],
    unticked: tick(state.unticked, state.before.at(-1)?.titles ?? [], true),
    written: state.written.slice(0, -1),
    before: state.before.slice(0, -1),
    last: state.last ?? state.before.at(-1)?.last ?? null,
    plan: null,
    next: null,
    undone: state.written.at(-1) ?? null,
  }),
  remarked: (state, { remark }) => ({ ...state, remarks: withRemark(state.remarks, remark) }),
  sheetRemarked: (state, { remark }) => ({ ...state, sheetRemarks: withRemark(state.sheetRemarks, remark) }),
  logged: (state, { entry }) => ({ ...state, log: withEntry(state.log, entry) }),
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
  fixed: (state, { receipt }) => ({
    ...state,
    ...touchedAt(state.touched, sheetsIn(receipt)),
    fixed: [...state.fixed, receipt],
    stale: true,
  }),
  unfixed: state => ({
    ...state,
    ...touchedAt(state.touched, sheetsIn(state.fixed.at(-1))),
    fixed: state.fixed.slice(0, -1),
    stale: true,
  }),
  marked: (state, { marked }) => ({ ...state, marked }),
  traced: (state, { trace }) => ({ ...state, trace, problem: null }),
  failed: (state, { problem, fault = null }) => ({ ...state, problem, fault }),
  // Asked for at every press: nothing is drawn anew where there is none.
  problemDismissed: state => (state.problem === null ? state : { ...state, problem: null }),
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
