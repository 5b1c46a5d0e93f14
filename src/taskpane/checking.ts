import { ExcelError } from '../excel/workbook';
import type { JobInput } from '../job';
import type { Area, WorkbookData } from '../table/sheet';
import { PaneError } from './problem';
import { wantedBySheet } from './insert/remark';
import type { OnProgress, Services } from './services';
import { memoryOf } from './memory-of';
import type { PaneEvent } from './reduce';
import type { PaneState, Step, TakenConflict } from './state';
import type { Store } from './store';
import type { WorkRunner } from './work';

/** Reading and checking the workbook, and checking again when the user has settled something. */
export interface Checking {
  /** Reads the workbook anew, checks it and opens `next`; `within`: only this selection, null for all of it. */
  check(next: Step, within?: Area | null): Promise<void>;
  /** Checks only what is selected in the sheet. */
  checkSelection(): Promise<void>;
  /** Takes an answer of the user into the state and the memory, and checks anew if there was a check. */
  settle(event: PaneEvent): Promise<void>;
  /** Checks anew what has been read, if there was a check: the letters, the answers or the language are others now. */
  again(): Promise<void>;
  /** Reads and checks as a part of other work. */
  refresh(within: Area | null, signal: AbortSignal, onProgress: OnProgress): Promise<void>;
}

/** What a check needs besides the world and the state. */
interface CheckingTools {
  readonly work: WorkRunner;
  /** Takes up what the workbook remembers, if that has not been done. */
  readonly open: () => Promise<void>;
}

export function createChecking(services: Services, store: Store, { work, open }: CheckingTools): Checking {
  const { get, send } = store;

  async function refresh(within: Area | null, signal: AbortSignal, onProgress: OnProgress): Promise<void> {
    send({ type: 'readingBegun' });
    const workbook = await services.readWorkbook(onProgress, signal);
    signal.throwIfAborted();
    await checked(workbook, within, signal);
  }

  async function checked(workbook: WorkbookData, within: Area | null, signal: AbortSignal): Promise<void> {
    const { language, options, inserted, taken, sheetRemarks, last } = get();
    const choices = { language, options };
    const input = inputOf(get(), workbook, within);
    const isAsked = within === null && (inserted.length > 0 || last !== null);
    const remarks = wantedBySheet(sheetRemarks);
    const written = isAsked ? { inserted, taken: bySheet(taken), remarks, last } : null;
    const checked = await services.check(input, choices, written, signal);
    signal.throwIfAborted();
    if (within !== null && checked.result.tables.length === 0) throw new PaneError('noTablesInSelection');
    send({ type: 'checked', ...checked, draftedAs: choices, within });
  }

  async function checkAgain(): Promise<void> {
    const { result, stale, within } = get();
    if (result === null) return;
    await work.during('checking', (signal, onProgress) =>
      stale ? refresh(within, signal, onProgress) : checked(result.workbook, within, signal),
    );
  }

  return {
    refresh,
    again: checkAgain,
    check: (next, within = get().within) =>
      work.during('readingWorkbook', async (signal, onProgress) => {
        await refresh(within, signal, onProgress);
        const found = get().result?.tables.length ?? 0;
        send({ type: 'stepOpened', step: found === 0 ? 'tables' : next });
        await keepFindings(services, store);
      }),
    checkSelection: () =>
      work.during('readingWorkbook', async (signal, onProgress) =>
        refresh(await services.selectedArea(), signal, onProgress),
      ),
    async settle(event) {
      if (!(await work.briefly(open))) return;
      send(event);
      await checkAgain();
      await work.briefly(() => keep(services, store));
    },
  };
}

/** What a check of the workbook starts from, with all that the user has chosen. */
export function inputOf(
  { letters, receiver, settled }: PaneState,
  workbook: WorkbookData,
  within: Area | null,
): JobInput {
  return { workbook, letters, receiver, settled, ...(within && { within }) };
}

/**
 * A workbook that cannot be written to is checked all the same; the user is told that nothing is remembered, and when
 * somebody else has answered the same otherwise.
 */
export async function keep(services: Services, store: Store): Promise<void> {
  await remember(services, store).catch((error: unknown) => {
    const isKnown = error instanceof PaneError || (error instanceof ExcelError && error.code === 'oldFormat');
    throw isKnown ? error : new PaneError('notRemembered');
  });
}

/** In a workbook that has a memory anyway; what is lost where it cannot be kept is only what is new the next time. */
async function keepFindings(services: Services, store: Store): Promise<void> {
  if (store.get().letters.length === 0) return;
  await remember(services, store).catch((error: unknown) => {
    if (error instanceof PaneError) throw error;
  });
}

/** @throws PaneError `answeredOtherwise` when somebody else has settled the same as we have, otherwise */
async function remember(services: Services, { get, send }: Store): Promise<void> {
  const sent = memoryOf(get());
  const joined = await services.remember(sent);
  if (joined) send({ type: 'joined', sent, memory: joined.memory });
  if (joined?.clash) throw new PaneError('answeredOtherwise');
}

function bySheet(taken: readonly TakenConflict[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { sheet, key } of taken) keys.set(sheet, new Set([...(keys.get(sheet) ?? []), key]));
  return keys;
}
