import { readInWorker } from '../document/in-worker';
import {
  ExcelError,
  onWorkbookChanged,
  readWorkbookFromExcel,
  recall,
  remember,
  runInExcel,
  selectCell,
  selectedArea,
  undo,
} from '../excel/workbook';
import { readLetter } from '../letter/read';
import { decodeMemory, encodeMemory, MEMORY_NAMESPACE } from '../memory/memory';
import { jobRunner } from './job-in-worker';
import type { Services } from './services';
import { base64Of, fetchSample } from './samples';
import { isoTimeHere } from './time';

declare const MALTALL_VERSION: string;
const PROGRAM = `Måltall ${MALTALL_VERSION}`;

/** The real world: the workbook in Excel, the letter read in a worker, the samples that come with the pane. @param languageTag of what is written, "nb-NO" */
export function officeServices(languageTag: string): Services {
  const runJob = jobRunner();
  const read: Services['readLetter'] = async (file, signal) => readLetter(await readInWorker(file, signal));
  // Sheets that this add-in adds and deletes are heard of too, and are no reason to check again.
  let ownSheets = 0;
  return {
    readLetter: read,
    sampleLetter: async signal => read(await fetchSample('letter', signal), signal),
    readWorkbook: (onProgress, signal) =>
      readWorkbookFromExcel(
        ({ cellsDone, cellsInAll }) => onProgress(cellsInAll === 0 ? 1 : cellsDone / cellsInAll),
        signal,
      ),
    check: (input, signal) =>
      runJob({ input, madeAt: isoTimeHere(new Date()), program: PROGRAM, language: languageTag }, signal),
    insert: (sheets, onProgress, signal) => {
      ownSheets += sheets.length;
      return runInExcel(
        sheets.map(sheet => ({ kind: 'insertSheet', sheet })),
        ({ messagesDone, messagesInAll }) => onProgress(messagesDone / messagesInAll),
        signal,
      );
    },
    undo: async receipt => {
      ownSheets += receipt.sheets.length;
      await undo(receipt);
    },
    select: (sheet, address) => selectCell({ sheet, cell: address }),
    selectedArea,
    remember: memory => remember(encodeMemory(memory), MEMORY_NAMESPACE),
    recall: async () => {
      const xml = await recall(MEMORY_NAMESPACE);
      return xml === null ? null : decodeMemory(xml);
    },
    onWorkbookChanged: async listener => {
      await onWorkbookChanged(change => {
        if (change === 'sheets' && ownSheets > 0) ownSheets--;
        else listener();
      });
    },
    openSampleWorkbook,
  };
}

async function openSampleWorkbook(): Promise<void> {
  const base64 = await base64Of(await fetchSample('workbook'));
  await Excel.createWorkbook(base64).catch((cause: unknown) => {
    throw new ExcelError('notSupported', { cause });
  });
}
