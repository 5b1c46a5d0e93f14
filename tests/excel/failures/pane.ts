import './version';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { readDocument } from '../../../src/document/read';
import { LocalWorkbook } from '../../../src/file/local/workbook';
import type { LocalExcel } from '../../../src/host/local-excel';
import { createLocalExcel } from '../../../src/host/local-excel';
import { connectInNode } from '../../../src/host/node';
import { readLetter } from '../../../src/letter/read';
import { createActions, type Actions } from '../../../src/taskpane/actions';
import { answerTo, type JobRequest } from '../../../src/taskpane/job-answer';
import { jobBy } from '../../../src/taskpane/job-in-worker';
import { officeServices } from '../../../src/taskpane/office-services';
import type { PaneState } from '../../../src/taskpane/state';
import { createStore, type Store } from '../../../src/taskpane/store';

/** The whole pane without its looks, over the real Office.js and a small workbook: what a person can do, as fast as a test needs it. */
export interface Pane {
  readonly excel: LocalExcel;
  readonly store: Store;
  readonly actions: Actions;
}

/** The sheet of the workbook, and a cell in it whose sign is wrong and can be put right. */
export const SHEET = 'Område';
export const WRONG = { sheet: SHEET, cell: 'F31', was: -15, value: 15 } as const;

/** Figures and names of the sample's kind. */
export const LETTER = [
  'Tildelingsbrev 2023 - bydelene',
  'Resultatindikatorer\tResultat 2021\tMåltall 2022\tMåltall 2023',
  'Andel fast ansatte i heltidsstillinger\t73,4 %\t>73 %\t>74 %',
].join('\n');

/** One table of indicators of the sample. */
const TAKEN = { sheet: 'Område 3', firstRow: 23, lastRow: 36, columns: 6 };
const SAMPLE = new Uint8Array(readFileSync(join('assets', 'sample', 'budsjett-og-maltall-2023.xlsx')));
const sample = LocalWorkbook.load(SAMPLE, 'eksempel.xlsx');

async function smallWorkbook(name: string): Promise<LocalWorkbook> {
  const from = (await sample).sheet(TAKEN.sheet);
  if (!from) throw new Error(`no sheet ${TAKEN.sheet}`);
  const workbook = LocalWorkbook.create(name, SHEET);
  const rows = Array.from({ length: TAKEN.lastRow - TAKEN.firstRow + 1 }, (_, row) =>
    Array.from({ length: TAKEN.columns }, (_, column) => from.value(TAKEN.firstRow + row, column)),
  );
  workbook.sheets[0]?.setCells(TAKEN.firstRow, 0, rows);
  return workbook;
}

/** Hundreds of panes ask the same of the same workbook: an answer follows from its question alone, and is given again. */
const answers = new Map<string, ReturnType<typeof answerTo>>();

function answerOnce(request: JobRequest): ReturnType<typeof answerTo> {
  if ('lastSet' in request) return answerTo(request);
  const question = serialize(request).toString('latin1');
  const answer = answers.get(question) ?? answerTo(request);
  answers.set(question, answer);
  return answer;
}

const job = jobBy(answerOnce);

/** @param options the newest of Excel's requirement sets that there is, and the workbook's name */
export async function openPane({ excelApi = '1.14', name = 'Bok.xlsx' } = {}): Promise<Pane> {
  const excel = connectInNode(createLocalExcel(await smallWorkbook(name)), { excelApi });
  return paneOver(excel);
}

/** Another pane over the same workbook, as when it is opened anew. */
export function paneOver(excel: LocalExcel): Pane {
  const store = createStore();
  const services = {
    ...officeServices(job),
    // The messages of a step are counted.
    pause: () => new Promise<never>(() => undefined),
    async readLetter(file: File) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return readLetter(await readDocument({ name: file.name, bytes }));
    },
  };
  return { excel, store, actions: createActions(services, store) };
}

/** What stands in the workbook, and what it remembers; Excel's own ids and the names of writings are others each time. */
export interface Contents {
  /** By their names; with their place among the others, for a sheet may have moved. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly memory: string;
}

export function contentsOf({ workbook }: LocalExcel): Contents {
  const sheets = workbook.sheets.map((sheet, place) => {
    const used = sheet.usedRange(false);
    const cells = Array.from({ length: used ? used.rows * used.columns : 0 }, (_, index) => {
      const row = (used?.row ?? 0) + Math.floor(index / (used?.columns ?? 1));
      const column = (used?.column ?? 0) + (index % (used?.columns ?? 1));
      return [sheet.formula(row, column) ?? sheet.value(row, column), sheet.style(row, column)];
    });
    const rest = [place, sheet.visibility, sheet.protected, used, sheet.charts.length];
    return [sheet.name, JSON.stringify([cells, rest])] as const;
  });
  const memory = workbook.customXml.all.map(({ xml }) =>
    xml.replace(/"id":"\{[^"]*\}"/g, '"id":""').replace(/ lineage="[^"]*"/, ''),
  );
  return { sheets: new Map(sheets), memory: JSON.stringify(memory) };
}

/** What the pane tells its user about what it has done to the workbook. */
export function toldBy({ store }: Pane): string {
  const { written, fixed, undone, inserted, marked } = store.get() satisfies PaneState;
  return JSON.stringify([written.length, fixed.length, undone !== null, inserted.length, marked]);
}
