import { DocumentError } from '../document/error';
import { readInWorker } from '../document/in-worker';
import { canDrawPages, drawPageInWorker } from '../document/page-in-worker';
import {
  canMark,
  ExcelError,
  mark,
  onSheetShown,
  onWorkbookChanged,
  readChangesFromExcel,
  readWorkbookFromExcel,
  recall,
  remember,
  runInExcel,
  selectCell,
  selectedArea,
  selectedSheet,
  setCells,
  sheetIds,
  undo,
  undoCells,
  unmark,
  type WriteProgress,
} from '../excel/workbook';
import { loadLanguage } from '../language/load';
import type { Merged } from '../memory/merge';
import type { SharedMemory } from '../memory/shared';
import { copyMarkup } from './clipboard';
import { createJobInWorker, type JobInWorker } from './job-in-worker';
import { keepLanguage } from './kept-language';
import { LastSetError, PaneError } from './problem';
import type { OnProgress, Services } from './services';
import { base64Of, fetchSample } from './samples';
import { isoTimeHere } from './time';

declare const MALTALL_VERSION: string;
const PROGRAM = `Måltall ${MALTALL_VERSION}`;
const PAUSE_MILLISECONDS = 1000;

/** The real world: the workbook in Excel, letters and checks in workers, the samples that come with the pane. */
export function officeServices(job: JobInWorker = createJobInWorker()): Services {
  return {
    ...letterServices(job),
    ...sheetServices(),
    ...memoryServices(),
    readWorkbook: (onProgress, signal) =>
      readWorkbookFromExcel(
        ({ cellsDone, cellsInAll }) => onProgress(cellsInAll === 0 ? 1 : cellsDone / cellsInAll),
        signal,
      ),
    readChanges: readChangesFromExcel,
    look: (input, signal) => job.look(input, signal),
    pause: () => new Promise(resolve => setTimeout(resolve, PAUSE_MILLISECONDS)),
    async readLastSet(file, signal) {
      const answer = await job.readLastSet(file, signal);
      if ('problem' in answer) throw new LastSetError(file.name, answer.problem);
      return answer.lastSet;
    },
    async check(input, choices, written, signal) {
      const checkedAt = isoTimeHere(new Date());
      const refresh = written && { ...written, ids: await sheetIds() };
      const request = { input, madeAt: checkedAt, program: PROGRAM, ...choices, refresh };
      const { result, ...made } = await job.check(request, signal);
      return { result: { ...result, workbook: input.workbook }, ...made, checkedAt };
    },
    select: (sheet, address) => selectCell({ sheet, cell: address }),
    canMark,
    mark,
    unmark,
    onSheetShown: async listener => void (await onSheetShown(listener)),
    selectedArea,
    selectedSheet,
    setCells,
    undoCells,
    openSampleWorkbook,
    async copy(text) {
      await navigator.clipboard.writeText(text).catch(() => {
        throw new PaneError('notCopied');
      });
    },
    async copyTable(table) {
      await copyMarkup(table).catch(() => {
        throw new PaneError('notCopied');
      });
    },
    now: () => isoTimeHere(new Date()),
    environment: () => {
      const { platform, version } = Office.context.diagnostics;
      return [PROGRAM, `Excel ${platform} ${version}`, navigator.userAgent];
    },
    words: language =>
      loadLanguage(language).catch(() => {
        throw new PaneError('offline');
      }),
    keepLanguage,
  };
}

function letterServices(
  job: JobInWorker,
): Pick<Services, 'readLetter' | 'sampleLetter' | 'hasPages' | 'drawPage'> {
  /** The PDF letters of this sitting, by their names: only what was read from them travels with the workbook. */
  const pdfs = new Map<string, File>();
  const readLetter: Services['readLetter'] = async (file, onProgress, signal) => {
    const document = await readInWorker(file, signal, (page, of) => onProgress(page / of));
    if (document.form === 'pdf' || document.form === 'ocr') pdfs.set(file.name, file);
    else pdfs.delete(file.name);
    return job.readLetter(document, signal);
  };
  return {
    readLetter,
    hasPages: letter => canDrawPages() && pdfs.has(letter),
    async drawPage(letter, wish, signal) {
      const file = pdfs.get(letter);
      if (!file) throw new DocumentError('broken');
      return drawPageInWorker(file, wish, signal);
    },
    sampleLetter: async signal => readLetter(await fetchSample('letter', signal), () => undefined, signal),
  };
}

/** Sheets that this add-in adds and deletes are heard of too, and are no reason to check again. */
function sheetServices(): Pick<Services, 'insert' | 'update' | 'undo' | 'onWorkbookChanged'> {
  let ownSheets = 0;
  // How far a failed run came is not known: a check too many does no harm, a change that goes unseen does.
  const noneOfOurs = (error: unknown): never => {
    ownSheets = 0;
    throw error;
  };
  return {
    async insert(sheets, onProgress, signal) {
      ownSheets += sheets.length;
      const commands = sheets.map(sheet => ({ kind: 'insertSheet', sheet }) as const);
      return runInExcel(commands, told(onProgress), signal).catch(noneOfOurs);
    },
    update(updates, onProgress, signal) {
      const commands = updates.map(update => ({ kind: 'updateSheet', update }) as const);
      return runInExcel(commands, told(onProgress), signal);
    },
    async undo(receipt) {
      ownSheets += receipt.sheets.length;
      const { alreadyGone } = await undo(receipt).catch(noneOfOurs);
      ownSheets = Math.max(0, ownSheets - alreadyGone.length);
    },
    async onWorkbookChanged(listener) {
      await onWorkbookChanged(change => {
        if (change.kind === 'sheets' && ownSheets > 0) ownSheets--;
        else listener(change.sheet);
      });
    },
  };
}

const told =
  (onProgress: OnProgress) =>
  ({ messagesDone, messagesInAll }: WriteProgress): void =>
    onProgress(messagesDone / messagesInAll);

/** The schema of the memory is loaded when a workbook is first asked, not to open the pane. */
function memoryServices(): Pick<Services, 'remember' | 'recall'> {
  let shared: SharedMemory | null = null;
  const load = async () => {
    const { createSharedMemory, MEMORY_NAMESPACE } = await import('./memory');
    return { namespace: MEMORY_NAMESPACE, shared: (shared ??= createSharedMemory()) };
  };
  return {
    async remember(memory) {
      const { namespace, shared } = await load();
      let joined: Merged | undefined;
      await remember(namespace, found => {
        const written = shared.write(memory, found, crypto.randomUUID());
        joined = written.joined ? written : undefined;
        return written.xml;
      });
      return joined;
    },
    async recall() {
      const { namespace, shared } = await load();
      return shared.read(await recall(namespace));
    },
  };
}

async function openSampleWorkbook(): Promise<void> {
  const base64 = await base64Of(await fetchSample('workbook'));
  await Excel.createWorkbook(base64).catch((cause: unknown) => {
    throw new ExcelError('notSupported', { cause });
  });
}
