import { readDocument } from '../../src/document/read';
import { readWorkbook } from '../../src/file/read';
import { checkJob } from '../../src/job';
import { loadLanguage } from '../../src/language/load';
import { readLetter } from '../../src/letter/read';
import { draftReport } from '../../src/report/report';
import type { SheetData, WorkbookData } from '../../src/table/sheet';
import { createActions, type Actions } from '../../src/taskpane/actions';
import { fetchSample } from '../../src/taskpane/samples';
import type { Services } from '../../src/taskpane/services';
import type { PaneState } from '../../src/taskpane/state';
import { createStore, type Store } from '../../src/taskpane/store';

/** A pane without Excel behind it: the real job on the sample workbook and letters of the page's own. */
export interface World {
  readonly store: Store;
  readonly actions: Actions;
}

/** The same in every picture. */
export const MADE_AT = '2030-01-02T03:04:05+01:00';
const PROGRAM = 'Måltall';

type OpenWorkbook = () => Promise<WorkbookData>;

let sample: Promise<WorkbookData> | null = null;

/** The sample workbook, read once for all states. */
export const sampleWorkbook: OpenWorkbook = () => (sample ??= readSampleWorkbook());

async function readSampleWorkbook(): Promise<WorkbookData> {
  const file = await fetchSample('workbook');
  return readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** A workbook without anything in it. */
export const emptyWorkbook: OpenWorkbook = async () => ({ name: 'tom.xlsx', sheets: [] });

/** The sample workbook after somebody has mended the result that the first finding is about. */
export const changedWorkbook: OpenWorkbook = async () => {
  const { name, sheets } = await sampleWorkbook();
  const mended = (sheet: SheetData): SheetData => {
    const [row, column] = [30 - sheet.firstRow, 4 - sheet.firstColumn];
    const cells = sheet.values[row];
    if (cells?.[column] !== 165) throw new Error('another figure in E31');
    return { ...sheet, values: sheet.values.with(row, cells.with(column, 135)) };
  };
  return { name, sheets: sheets.map(sheet => (sheet.name === 'Område 3' ? mended(sheet) : sheet)) };
};

/**
 * @param workbook another workbook than the sample
 * @param changed what becomes of it when the pane hears of a change; null to keep the pane waiting
 */
export function worldOf(
  initial: PaneState,
  workbook = sampleWorkbook,
  changed: OpenWorkbook | null = null,
): World {
  const store = createStore(initial);
  return { store, actions: createActions(servicesOn(workbook, changed), store) };
}

function servicesOn(workbook: OpenWorkbook, changed: OpenWorkbook | null): Services {
  const letterIn = async (file: File) =>
    readLetter(await readDocument({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  const services: Partial<Services> = {
    readLetter: letterIn,
    sampleLetter: async () => letterIn(await fetchSample('letter')),
    readWorkbook: workbook,
    async check(input, { language, options }) {
      const result = checkJob(input);
      const words = (await loadLanguage(language)).report;
      const drafts = draftReport(
        { ...result, kinds: null, options, madeAt: MADE_AT, program: PROGRAM },
        words,
      );
      return { result, drafts, plan: null, next: null, checkedAt: MADE_AT };
    },
    pause: () => new Promise(resolve => changed && resolve()),
    readChanges: changed ?? workbook,
    look: async input => checkJob(input).check,
    async selectedArea() {
      const { sheets } = await workbook();
      return { sheet: sheets[0]?.name ?? '', row: 0, column: 0, rows: 8, columns: 8 };
    },
    canMark: () => true,
    mark: async places => ({
      sheet: places[0]?.sheet ?? '',
      cells: places.filter(({ sheet }) => sheet === places[0]?.sheet).length,
      of: places.filter(({ sheet }) => sheet === places[0]?.sheet).length,
    }),
    selectedSheet: async () => shownCell(await workbook()),
    insert: async sheets => ({
      sheets: sheets.map(({ name }) => ({ id: name, name, rows: 1, columns: 1, fingerprint: '' })),
      updated: [],
    }),
    now: () => MADE_AT,
    recall: async () => null,
    words: loadLanguage,
  };
  // What nobody looks at is done as if by itself.
  return new Proxy(services, {
    get: (target, name) => target[name as keyof Services] ?? (async () => undefined),
  }) as Services;
}

/** The first figure of the workbook. */
function shownCell({ sheets }: WorkbookData): Awaited<ReturnType<Services['selectedSheet']>> {
  for (const { name, firstRow, firstColumn, values } of sheets) {
    const row = values.findIndex(line => line.some(value => typeof value === 'number'));
    if (row < 0) continue;
    const column = values[row]?.findIndex(value => typeof value === 'number') ?? 0;
    return {
      sheet: { sheet: name, firstRow, firstColumn, contents: values },
      cell: { row: firstRow + row, column: firstColumn + column },
    };
  }
  throw new Error('no figure');
}
