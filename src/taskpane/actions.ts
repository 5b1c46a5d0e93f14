import type { PagePicture, PageWish } from '../document/page-in-worker';
import type { CellChange } from '../excel/workbook';
import type { LanguageCode } from '../language/codes';
import type { TableKind } from '../table/table';
import type { Letter } from '../letter/letter';
import type { Answer } from './answer';
import { createChecking, keep, type Checking } from './checking';
import { insertActions, type InsertActions } from './insert/insert-actions';
import { faultReport } from './fault';
import { keepLog } from './log/logging';
import { keepLooking } from './looking';
import { createMarking } from './marking';
import { createOpening } from './opening';
import { PaneError } from './problem';
import type { Services } from './services';
import type { Step, Work } from './state';
import type { Store } from './store';
import { useSelectionAs } from './tables/point-out';
import { createWorkRunner, type Job, type WorkRunner } from './work';

/** All that a person can do in the pane. Nothing throws: what goes wrong becomes the state's problem. */
export interface Actions extends Pick<Checking, 'check' | 'checkSelection'>, InsertActions {
  /** Takes up what the workbook remembers, and starts to hear of its changes. */
  start(): Promise<boolean>;
  /** Speaks another language from now on, and writes tables in it. */
  speak(language: LanguageCode): Promise<void>;
  openStep(step: Step): void;
  /** Asks which table the selection in the sheet is. */
  pointOut(): void;
  readLetter(file: File): Promise<void>;
  readText(text: string): Promise<void>;
  readSample(): Promise<void>;
  removeLetter(letter: Letter): Promise<void>;
  /** Takes a letter with a figure that the user has settled in the place of the one that was read. */
  correctLetter(letter: Letter, corrected: Letter): Promise<void>;
  /** Whether the pages of a letter can be shown. @param letter the name of its file */
  hasPages(letter: string): boolean;
  /** A page of a letter with a place marked in it; null when it cannot be drawn, or `signal` stops it. */
  drawPage(letter: string, wish: PageWish, signal: AbortSignal): Promise<PagePicture | null>;
  chooseReceiver(receiver: string | null): Promise<void>;
  /** Takes an answer of the user into the check and the workbook's memory. */
  answer(answer: Answer): Promise<void>;
  select(sheet: string, address: string): Promise<boolean>;
  /** Marks the findings of the sheet that is shown, and of each that is shown later, or marks them no more. */
  mark(on: boolean): Promise<boolean>;
  /** Whether this Excel can mark cells. */
  canMark(): boolean;
  /** Changes cells of the user's, and checks again. */
  fix(changes: readonly CellChange[]): Promise<void>;
  /** Puts back what the last `fix` changed. */
  undoFix(): Promise<void>;
  /** Takes what is selected as a table of a kind, and checks the workbook with it. */
  useSelectionAs(kind: TableKind): Promise<void>;
  /** Finds where the figure in the selected cell comes from. */
  trace(): Promise<boolean>;
  closeTrace(): void;
  tick(titles: readonly string[], ticked: boolean): void;
  openSampleWorkbook(): Promise<boolean>;
  /** @returns whether the text is on the clipboard now */
  copy(text: string): Promise<boolean>;
  /** Puts what can be told of the last problem on the clipboard, for a bug report. @returns whether it is there now */
  copyFault(): Promise<boolean>;
  dismissProblem(): void;
  stop(): void;
}

export function createActions(services: Services, store: Store): Actions {
  const { send } = store;
  keepLog(services, store);
  keepLooking(services, store);
  const open = createOpening(services, store);
  const work = createWorkRunner(store, open);
  const checking = createChecking(services, store, { work, open });
  const marking = createMarking(services, store, work);
  return {
    start: () => work.asked(open),
    async speak(language) {
      const spoken = await work.asked(async () => {
        send({ type: 'languageChosen', language, words: await services.words(language) });
        services.keepLanguage(language);
      });
      if (spoken) await checking.again();
    },
    openStep: step => send({ type: 'stepOpened', step }),
    pointOut: () => send({ type: 'stepOpened', step: 'tables', pointingOut: true }),
    ...letterActions(services, store, checking, work),
    hasPages: letter => services.hasPages(letter),
    drawPage: (letter, wish, signal) => services.drawPage(letter, wish, signal).catch(() => null),
    chooseReceiver: receiver => checking.settle({ type: 'receiverChosen', receiver }),
    check: checking.check,
    checkSelection: checking.checkSelection,
    answer: answer => checking.settle({ type: 'answered', answer }),
    select: (sheet, address) => work.asked(() => marking.select(sheet, address)),
    mark: marking.mark,
    canMark: () => services.canMark(),
    ...fixActions(services, store, checking, work),
    async useSelectionAs(kind) {
      const before = store.get().settled.tableCorrections;
      await work.during('readingWorkbook', (...job) => useSelectionAs(kind, services, store, checking, job));
      if (store.get().settled.tableCorrections.at(-1) !== before.at(-1))
        await work.briefly(() => keep(services, store));
    },
    trace: () => work.asked(() => trace(services, store)),
    closeTrace: () => send({ type: 'traced', trace: null }),
    tick: (titles, ticked) => send({ type: 'draftsTicked', titles, ticked }),
    ...insertActions(services, store, checking, work),
    openSampleWorkbook: () => work.briefly(() => services.openSampleWorkbook()),
    copy: text => work.briefly(() => services.copy(text)),
    copyFault: () => work.briefly(() => copyFault(services, store)),
    dismissProblem: () => send({ type: 'problemDismissed' }),
    stop: work.stop,
  };
}

/** Correcting cells, and taking that back; both are in the log, and so in the workbook's memory. */
function fixActions(
  services: Services,
  store: Store,
  checking: Checking,
  work: WorkRunner,
): Pick<Actions, 'fix' | 'undoFix'> {
  const { get, send } = store;
  async function kept(name: Work, job: () => Promise<void>): Promise<void> {
    const before = get().log;
    await work.during(name, async (signal, onProgress) => {
      await job();
      await checking.refresh(get().within, signal, onProgress);
    });
    if (get().log !== before) await work.briefly(() => keep(services, store));
  }
  return {
    fix: changes =>
      kept('fixing', async () => send({ type: 'fixed', receipt: await services.setCells(changes) })),
    undoFix: () =>
      kept('undoing', async () => {
        const last = get().fixed.at(-1);
        if (!last) return;
        await services.undoCells(last);
        send({ type: 'unfixed' });
      }),
  };
}

async function copyFault(services: Services, { get }: Store): Promise<void> {
  const { fault, language, step } = get();
  if (fault) await services.copy(faultReport(fault, [...services.environment(), `${language} ${step}`]));
}

async function trace(services: Services, { get, send }: Store): Promise<void> {
  const { sheet, cell } = await services.selectedSheet();
  const { traceOf } = await import('../report/trace');
  const { result, letters, words } = get();
  const known = { tables: result?.tables ?? [], indicators: result?.check.indicators ?? [], letters };
  send({ type: 'traced', trace: traceOf(sheet, cell, { ...known, letterPlace: words.report.letterPlace }) });
}

function letterActions(
  services: Services,
  { get }: Store,
  checking: Checking,
  work: WorkRunner,
): Pick<Actions, 'readLetter' | 'readText' | 'readSample' | 'removeLetter' | 'correctLetter'> {
  async function takeIn(read: (...job: Parameters<Job>) => Promise<Letter>): Promise<void> {
    let letter: Letter | null = null;
    await work.during('readingLetter', async (signal, onProgress) => {
      const found = await read(signal, onProgress);
      signal.throwIfAborted();
      letter = found;
    });
    if (letter) await checking.settle({ type: 'letterRead', letter });
  }
  return {
    readLetter: file => takeIn((signal, onProgress) => services.readLetter(file, onProgress, signal)),
    readText: text =>
      takeIn((signal, onProgress) => {
        if (text.trim() === '') throw new PaneError('emptyText');
        const name = get().words.pane.letter.pastedFile;
        return services.readLetter(new File([text], `${name}.txt`), onProgress, signal);
      }),
    readSample: () => takeIn(signal => services.sampleLetter(signal)),
    removeLetter: letter => checking.settle({ type: 'letterRemoved', letter }),
    correctLetter: (letter, corrected) => checking.settle({ type: 'letterCorrected', letter, corrected }),
  };
}
