import type { Receipt } from '../excel/workbook';
import type { JobResult } from '../job';
import type { LanguageCode } from '../language/codes';
import type { Language } from '../language/language';
import { nb } from '../language/nb';
import type { Letter } from '../letter/letter';
import { EMPTY_MEMORY, settledIn, type Memory, type Settled } from '../memory/memory';
import type { InsertedSheet } from '../report/refresh/inserted-schema';
import type { ReportDraft } from '../report/report';
import type { Area } from '../table/sheet';
import { withAnswer, type Answer } from './answer';

/** All that the pane knows, in one place; it changes only by the events below. */

export const STEPS = ['letter', 'tables', 'findings', 'insert'] as const;
export type Step = (typeof STEPS)[number];

/** What is under way and can be stopped; a key of the pane's texts. */
export type Work = 'readingLetter' | 'readingWorkbook' | 'checking' | 'inserting' | 'undoing';

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
  /** What was written and not undone, the last insertion last. */
  readonly written: readonly Receipt[];
  /** The last insertion has just been undone. */
  readonly undone: boolean;
  readonly work: Work | null;
  /** How far the work has come, 0 to 1; null where nobody knows. */
  readonly progress: number | null;
  /** The user stopped the last work. */
  readonly stopped: boolean;
  /** One sentence for the user. */
  readonly problem: string | null;
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
  checkedAt: null,
  drafts: null,
  stale: false,
  unticked: [],
  inserted: [],
  written: [],
  undone: false,
  work: null,
  progress: null,
  stopped: false,
  problem: null,
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
      readonly checkedAt: string;
      readonly within: Area | null;
    }
  | { readonly type: 'workbookChanged' }
  | { readonly type: 'draftsTicked'; readonly titles: readonly string[]; readonly ticked: boolean }
  | { readonly type: 'inserted'; readonly receipt: Receipt }
  | { readonly type: 'undone' }
  | { readonly type: 'workStarted'; readonly work: Work }
  | { readonly type: 'workProgressed'; readonly done: number }
  | { readonly type: 'workEnded' }
  | { readonly type: 'workStopped' }
  | { readonly type: 'failed'; readonly problem: string }
  | { readonly type: 'problemDismissed' };

type Reducers = {
  readonly [Type in PaneEvent['type']]: (
    state: PaneState,
    event: Extract<PaneEvent, { readonly type: Type }>,
  ) => PaneState;
};

const REDUCERS: Reducers = {
  languageChosen: (state, { language, words }) => ({ ...state, language, words, problem: null }),
  stepOpened: (state, { step }) => ({ ...state, step, problem: null, stopped: false, undone: false }),
  recalled: (state, { memory }) => ({
    ...state,
    letters: memory.letters,
    receiver: memory.receiver,
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
  checked: (state, { result, drafts, checkedAt, within }) => ({
    ...state,
    result,
    drafts,
    checkedAt,
    within,
    stale: false,
  }),
  workbookChanged: state => (state.result ? { ...state, stale: true } : state),
  draftsTicked: (state, { titles, ticked }) => ({ ...state, unticked: tick(state.unticked, titles, ticked) }),
  inserted: (state, { receipt }) => ({ ...state, written: [...state.written, receipt] }),
  undone: state => ({ ...state, written: state.written.slice(0, -1), undone: true }),
  workStarted: (state, { work }) => ({
    ...state,
    work,
    progress: null,
    problem: null,
    stopped: false,
    undone: false,
  }),
  workProgressed: (state, { done }) => ({ ...state, progress: done }),
  workEnded: state => ({ ...state, work: null }),
  workStopped: state => ({ ...state, work: null, stopped: true }),
  failed: (state, { problem }) => ({ ...state, problem }),
  problemDismissed: state => ({ ...state, problem: null }),
};

/** The state after an event. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const reducer = REDUCERS[event.type] as (state: PaneState, event: PaneEvent) => PaneState;
  return reducer(state, event);
}

/** The memory to keep in the workbook. */
export function memoryOf({ letters, receiver, settled, inserted }: PaneState): Memory {
  return { version: 1, ...settled, letters: [...letters], receiver, inserted: [...inserted] };
}

/** The same file read again replaces what was read before. */
function withoutSameFile(letters: readonly Letter[], letter: Letter): Letter[] {
  return letters.filter(other => other.letter.file !== letter.letter.file);
}

function tick(unticked: readonly string[], titles: readonly string[], ticked: boolean): string[] {
  const others = unticked.filter(other => !titles.includes(other));
  return ticked ? others : [...others, ...titles];
}
