import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { excelErrorFrom } from '../../src/excel/error-from-excel';
import type { ExcelErrorCode } from '../../src/excel/workbook';
import {
  recall,
  readWorkbookFromExcel,
  remember,
  runInExcel,
  selectCell,
  selectedArea,
  undo,
} from '../../src/excel/workbook';
import type { FaultKind, LocalExcel } from '../../src/host/local-excel';
import { codeOf, firstSheet, openBlock } from '../host/open';
import { insert } from '../file/draft';
import { tableDraft } from './drafts';

let excel: LocalExcel;
beforeEach(() => {
  excel = openBlock([['Navn', 7]]);
});

const contents = () =>
  excel.workbook.sheets.map(sheet => [
    sheet.name,
    sheet.usedRange(false),
    sheet.value(0, 0),
    sheet.value(0, 1),
  ]);

const CODES: [FaultKind, ExcelErrorCode][] = [
  ['cellEditMode', 'cellEditMode'],
  ['timeout', 'timeout'],
  ['modalDialog', 'busy'],
  ['activityLimit', 'busy'],
  ['requestTooLarge', 'payloadTooLarge'],
  ['accessDenied', 'readOnly'],
];

describe.each(CODES)('%s', (kind, code) => {
  const CALLS: [string, () => Promise<unknown>][] = [
    ['reading', () => readWorkbookFromExcel()],
    ['inserting', () => runInExcel(insert(tableDraft('Ny')))],
    ['selecting', () => selectCell({ sheet: 'Ark1', cell: 'A1' })],
    ['the selection', () => selectedArea()],
    ['remembering', () => remember('urn:m', () => '<m xmlns="urn:m"/>')],
    ['recalling', () => recall('urn:m')],
  ];
  test.each(CALLS)(`%s ends in ${code}, and the next call works`, async (_, call) => {
    const before = contents();
    excel.faults.inject({ kind });
    expect(await codeOf(call())).toBe(code);
    expect(contents()).toEqual(before);
    expect(await codeOf(call())).toBeNull();
    expect(excel.trackedObjects).toBe(0);
  });
});

describe('an insertion that fails half-way', () => {
  const drafts = insert(tableDraft('A'), tableDraft('B'), tableDraft('C'));

  test.each([0, 2, 5, 8, 20, 60, 150])(
    'after %i actions leaves the workbook as it was',
    async skipActions => {
      const before = contents();
      excel.faults.inject({ kind: 'timeout', skipMessages: 1, skipActions });
      await expect(runInExcel(drafts)).rejects.toMatchObject({ code: 'timeout', leftSheets: [] });
      expect(contents()).toEqual(before);
      expect(await codeOf(runInExcel(drafts))).toBeNull();
    },
  );

  test('says which sheets it could not take back', async () => {
    excel.faults.inject({ kind: 'timeout', skipMessages: 1, skipActions: 40 });
    excel.faults.inject({ kind: 'cellEditMode', skipMessages: 3 });
    await expect(runInExcel(drafts)).rejects.toMatchObject({ code: 'timeout', leftSheets: ['A', 'B', 'C'] });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1', 'A', 'B', 'C']);
  });

  test('never deletes a sheet of the user, whatever its name', async () => {
    excel.faults.inject({ kind: 'timeout', skipMessages: 1, skipActions: 0 });
    excel.workbook.addSheet('Mitt');
    await codeOf(runInExcel(drafts));
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Mitt']);
  });
});

test('while a person types into a cell everything waits for them', async () => {
  excel.cellEditing = true;
  expect(await codeOf(readWorkbookFromExcel())).toBe('cellEditMode');
  excel.cellEditing = false;
  expect(await codeOf(readWorkbookFromExcel())).toBeNull();
});

test('a protected sheet is told from a workbook that cannot be changed', async () => {
  firstSheet(excel).protected = true;
  const writing = Excel.run(async context => {
    context.workbook.worksheets.getItem('Ark1').getRange('A1').untrack().values = [[1]];
    await context.sync();
  });
  const error = excelErrorFrom(await writing.catch((cause: unknown) => cause));
  expect(error.code).toBe('protectedSheet');
});

test('a sheet that was deleted meanwhile', async () => {
  expect(await codeOf(selectCell({ sheet: 'Borte', cell: 'A1' }))).toBe('sheetGone');
});

test('a sheet that is hidden is told from one that is gone', async () => {
  excel.workbook.addSheet('Skjult').visibility = 'hidden';
  const selecting = selectCell({ sheet: 'Skjult', cell: 'A1' });
  await expect(selecting).rejects.toMatchObject({ code: 'sheetHidden', sheets: ['Skjult'] });
  expect(excel.selection.sheet).toBe('Ark1');
  excel.forgetMessages();
  expect(await codeOf(selectCell({ sheet: 'Ark1', cell: 'B1' }))).toBeNull();
  expect(excel.messages).toHaveLength(1);
});

test('undo of a sheet that cannot be deleted, the last one visible', async () => {
  const receipt = await runInExcel(insert(tableDraft('A')));
  firstSheet(excel).visibility = 'hidden';
  expect(await codeOf(undo(receipt))).toBe('unknown');
  expect(excel.workbook.sheet('A')).not.toBeNull();
});

test('an Excel that never answers is given up', async () => {
  jest.useFakeTimers();
  try {
    const silent = { onMessageFromHost: () => undefined, sendMessageToHost: () => undefined };
    const { HostBridge } = OfficeExtension as unknown as { HostBridge: { init(bridge: object): void } };
    HostBridge.init(silent);
    const code = codeOf(selectedArea());
    await jest.advanceTimersByTimeAsync(61_000);
    expect(await code).toBe('timeout');
  } finally {
    jest.useRealTimers();
  }
});
