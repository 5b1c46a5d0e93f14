import type { IndicatorAssessment, JudgedFinding } from '../../src/check/finding';
import { loadLanguage } from '../../src/language/load';
import type { JobResult } from '../../src/job';
import type { Letter } from '../../src/letter/letter';
import type { Area, WorkbookData } from '../../src/table/sheet';
import type { RecognisedTable } from '../../src/table/table';
import type { ReportDraft, ReportSheetDraft } from '../../src/report/report';
import { createActions, type Actions } from '../../src/taskpane/actions';
import type { Checked, Services } from '../../src/taskpane/services';
import { createStore, type Store } from '../../src/taskpane/store';

/** A world that does at once what it is asked, and writes down what that was. */

export const WORKBOOK: WorkbookData = { name: 'bok.xlsx', sheets: [] };

export function letterOf(file: string, year: number): Letter {
  return {
    letter: { title: `Brev ${year}`, recipient: null, year, caseNumber: null, date: null, file },
    indicators: [],
    climate: [],
    tables: [],
    assignments: [],
    measures: [],
    decisions: [],
    reporting: [],
    suggestions: [],
    unclaimed: [],
  };
}

export function draftOf(name: string, title = name): ReportSheetDraft {
  return {
    name,
    title,
    rows: [],
    columnWidths: [],
    rowHeights: {},
    headerRow: 0,
    notes: [],
    landscape: false,
    footer: { left: '', center: '', right: '' },
    origin: { kind: 'net', sheet: 'Ark', title, area: null, year: null },
  };
}

export const TABLE: RecognisedTable = {
  id: 'T1',
  kind: 'net',
  sheet: 'Ark',
  address: 'A1:B2',
  title: null,
  headerRows: [0],
  labelColumn: 0,
  scale: null,
  area: null,
  year: 2030,
  columns: [],
  rows: [],
  reasons: [],
};

export function resultOf(tables: readonly RecognisedTable[] = [TABLE]): JobResult {
  return {
    workbook: WORKBOOK,
    tables,
    year: 2030,
    letter: null,
    history: [],
    receiver: null,
    check: {
      indicators: [],
      missingFromWorkbook: [],
      findings: [],
      checks: [],
      summary: { checksRun: 1, errors: 0, warnings: 0, notes: 0, notEvaluated: 0, accepted: 0 },
    },
  };
}

export const INDICATOR: IndicatorAssessment = {
  name: 'Andel',
  tableId: 'T1',
  sheet: 'Ark',
  cell: 'A2',
  workbookTarget: { raw: '40 %', value: 40, comparator: null, unit: 'percent', cell: 'B2' },
  letterTarget: null,
  match: null,
  comparison: 'notInLetter',
  equalsLetterYear: null,
  comparisonNote: null,
  result: { raw: '41 %', value: 41, unit: 'percent', comparator: null, cell: 'C2' },
  direction: 'higher',
  directionReason: 'knownList',
  deviation: 1,
  deviationUnit: 'percentagePoint',
  outcome: 'met',
  outcomeReason: 'higher',
  againstLetter: null,
};

export function findingAt(cell: string): JudgedFinding {
  return {
    ...{ rule: 'B03', severity: 'error', place: { sheet: 'Netto', cell }, related: [] },
    ...{ expected: 10, found: 12, values: {}, fix: null, source: null, accepted: null },
  };
}

export const DRAFTS: ReportDraft = { sheets: [draftOf('Netto'), draftOf('Kontroll')], leftOut: [] };

export function checkedOf(tables?: readonly RecognisedTable[], drafts: ReportDraft = DRAFTS): Checked {
  return { result: resultOf(tables), drafts, plan: null, next: null, checkedAt: '2030-01-02T03:04:05+01:00' };
}

export interface World {
  readonly services: Services;
  /** What was asked of the world, in order. */
  readonly asked: string[];
  /** Tells the pane that somebody has changed a sheet of the workbook. */
  change(sheet?: string): void;
}

export const SELECTION: Area = { sheet: 'Ark', row: 0, column: 0, rows: 2, columns: 2 };

/** @param special services that are to behave in another way. */
export function worldOf(special: Partial<Services> = {}): World {
  const asked: string[] = [];
  let listener: (sheet: string) => void = () => undefined;
  const services: Services = {
    readLetter: async file => letterOf(file.name, 2030),
    sampleLetter: async () => letterOf('eksempel.docx', 2030),
    hasPages: () => false,
    drawPage: async () => Promise.reject(new Error('no pages')),
    readWorkbook: async () => WORKBOOK,
    readLastSet: async file => ({ inserted: [], workbook: { name: file.name, sheets: [] } }),
    check: async () => checkedOf(),
    readChanges: async before => before,
    look: async () => ({ findings: [], indicators: [] }),
    // For ever: a test that wants a look says so.
    pause: () => new Promise<never>(() => undefined),
    insert: async sheets => ({
      sheets: sheets.map(({ name }) => ({ id: name, name, rows: 1, columns: 1, fingerprint: '' })),
      updated: [],
    }),
    update: async updates => ({ sheets: [], updated: updates }),
    undo: async () => undefined,
    setCells: async changes => ({
      cells: changes.map(({ sheet, cell, was, value }) => ({ sheet, cell, before: was, after: value })),
    }),
    undoCells: async () => undefined,
    select: async () => undefined,
    canMark: () => true,
    mark: async places => ({ sheet: 'Netto', cells: places.length, of: places.length }),
    unmark: async () => undefined,
    onSheetShown: async () => undefined,
    selectedArea: async () => SELECTION,
    selectedSheet: async () => ({
      sheet: { sheet: 'Ark', firstRow: 0, firstColumn: 0, contents: [[1, '=A1']] },
      cell: { row: 0, column: 1 },
    }),
    remember: async () => undefined,
    recall: async () => null,
    onWorkbookChanged: async added => {
      listener = added;
    },
    openSampleWorkbook: async () => undefined,
    copy: async () => undefined,
    copyTable: async () => undefined,
    now: () => '2030-01-02T03:04:05+01:00',
    environment: () => ['Måltall 0', 'Excel'],
    words: loadLanguage,
    keepLanguage: () => undefined,
    ...special,
  };
  const watched = Object.fromEntries(
    Object.entries(services).map(([name, serve]) => [
      name,
      (...words: unknown[]) => {
        asked.push(name);
        return (serve as (...words: unknown[]) => unknown)(...words);
      },
    ]),
  ) as unknown as Services;
  return { services: watched, asked, change: (sheet = 'Ark') => listener(sheet) };
}

/** The pane without its looks, in such a world. */
export function paneWith(special: Partial<Services> = {}): World & { store: Store; actions: Actions } {
  const world = worldOf(special);
  const store = createStore();
  return { ...world, store, actions: createActions(world.services, store) };
}
