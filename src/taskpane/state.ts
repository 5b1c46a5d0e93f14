import type { Receipt } from '../excel/workbook';
import type { JobResult } from '../job';
import type { Letter } from '../letter/letter';
import { EMPTY_MEMORY, type Memory } from '../memory/memory';
import type { ReportDraft } from '../report/report';
import type { Area } from '../table/sheet';
import type { Direction } from '../target/target';

/** All that the pane knows, in one place; it changes only by the events below. */

export const STEPS = ['letter', 'tables', 'findings', 'insert'] as const;
export type Step = (typeof STEPS)[number];

/** What is under way and can be stopped; a key of the pane's texts. */
export type Work = 'readingLetter' | 'readingWorkbook' | 'checking' | 'inserting' | 'undoing';

export interface PaneState {
  readonly step: Step;
  readonly letters: readonly Letter[];
  /** Whom the user says the workbook is from; null to find it in the workbook. */
  readonly receiver: string | null;
  readonly settled: Pick<Memory, 'directions' | 'confirmedMatches'>;
  /** The selection that the check is limited to; null for the whole workbook. */
  readonly within: Area | null;
  readonly result: JobResult | null;
  /** The report tables that `result` allows. */
  readonly drafts: ReportDraft | null;
  /** The workbook has been changed since `result`. */
  readonly stale: boolean;
  /** Titles of the drafts that the user does not want; their names change when a name is taken. */
  readonly unticked: readonly string[];
  /** What was written and not undone, the last insertion last. */
  readonly written: readonly Receipt[];
  readonly work: Work | null;
  /** How far the work has come, 0 to 1; null where nobody knows. */
  readonly progress: number | null;
  /** The user stopped the last work. */
  readonly stopped: boolean;
  /** One sentence for the user. */
  readonly problem: string | null;
}

export const INITIAL: PaneState = {
  step: 'letter',
  letters: [],
  receiver: null,
  settled: { directions: EMPTY_MEMORY.directions, confirmedMatches: EMPTY_MEMORY.confirmedMatches },
  within: null,
  result: null,
  drafts: null,
  stale: false,
  unticked: [],
  written: [],
  work: null,
  progress: null,
  stopped: false,
  problem: null,
};

export type PaneEvent =
  | { readonly type: 'stepOpened'; readonly step: Step }
  | { readonly type: 'recalled'; readonly memory: Memory }
  | { readonly type: 'letterRead'; readonly letter: Letter }
  | { readonly type: 'letterRemoved'; readonly letter: Letter }
  | { readonly type: 'receiverChosen'; readonly receiver: string | null }
  | { readonly type: 'directionSettled'; readonly indicator: string; readonly direction: Direction }
  | { readonly type: 'matchSettled'; readonly indicator: string; readonly letterName: string | null }
  | {
      readonly type: 'checked';
      readonly result: JobResult;
      readonly drafts: ReportDraft;
      readonly within: Area | null;
    }
  | { readonly type: 'workbookChanged' }
  | { readonly type: 'draftTicked'; readonly title: string; readonly ticked: boolean }
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
  stepOpened: (state, { step }) => ({ ...state, step, problem: null, stopped: false }),
  recalled: (state, { memory: { letters, receiver, directions, confirmedMatches } }) => ({
    ...state,
    letters,
    receiver,
    settled: { directions, confirmedMatches },
  }),
  letterRead: (state, { letter }) => ({
    ...state,
    letters: [...withoutSameFile(state.letters, letter), letter],
  }),
  letterRemoved: (state, { letter }) => ({
    ...state,
    letters: state.letters.filter(other => other !== letter),
  }),
  receiverChosen: (state, { receiver }) => ({ ...state, receiver }),
  directionSettled: (state, { indicator, direction }) =>
    settle(state, { directions: { [indicator]: direction } }),
  matchSettled: (state, { indicator, letterName }) =>
    settle(state, { confirmedMatches: { [indicator]: letterName } }),
  checked: (state, { result, drafts, within }) => ({ ...state, result, drafts, within, stale: false }),
  workbookChanged: state => (state.result ? { ...state, stale: true } : state),
  draftTicked: (state, { title, ticked }) => ({ ...state, unticked: tick(state.unticked, title, ticked) }),
  inserted: (state, { receipt }) => ({ ...state, written: [...state.written, receipt] }),
  undone: state => ({ ...state, written: state.written.slice(0, -1) }),
  workStarted: (state, { work }) => ({ ...state, work, progress: null, problem: null, stopped: false }),
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
export function memoryOf({ letters, receiver, settled }: PaneState): Memory {
  return { ...EMPTY_MEMORY, ...settled, letters: [...letters], receiver };
}

/** The same file read again replaces what was read before. */
function withoutSameFile(letters: readonly Letter[], letter: Letter): Letter[] {
  return letters.filter(other => other.letter.file !== letter.letter.file);
}

function settle(state: PaneState, added: Partial<PaneState['settled']>): PaneState {
  const { directions, confirmedMatches } = state.settled;
  return {
    ...state,
    settled: {
      directions: { ...directions, ...added.directions },
      confirmedMatches: { ...confirmedMatches, ...added.confirmedMatches },
    },
  };
}

function tick(unticked: readonly string[], title: string, ticked: boolean): string[] {
  const others = unticked.filter(other => other !== title);
  return ticked ? others : [...others, title];
}
