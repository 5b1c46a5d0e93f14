import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  isNewEnough,
  onWorkbookChanged,
  recall,
  remember,
  runInExcel,
  selectCell,
  selectedArea,
} from '../../src/excel/workbook';
import type { LocalExcel } from '../../src/host/local-excel';
import { createLocalExcel } from '../../src/host/local-excel';
import { connectInNode } from '../../src/host/node';
import { eventsAreThrough, firstSheet, openBlock, workbookWith } from '../host/open';
import { insert } from '../file/draft';
import { tableDraft } from './drafts';

let excel: LocalExcel;
beforeEach(() => {
  excel = openBlock([['Navn', 7]]);
});

describe('readiness', () => {
  test('an Excel with the required set is ready', async () => {
    expect(isNewEnough()).toBe(true);
  });

  test('an older one is told apart', async () => {
    connectInNode(createLocalExcel(workbookWith()), { excelApi: '1.9' });
    expect(isNewEnough()).toBe(false);
  });
});

describe('selection', () => {
  test('a cell is shown and selected, in one message', async () => {
    excel.workbook.addSheet('FO1');
    await selectCell({ sheet: 'FO1', cell: 'F9' });
    expect(excel.selection).toEqual({ sheet: 'FO1', row: 8, column: 5, rows: 1, columns: 1 });
    expect(excel.messages).toHaveLength(1);
  });

  test('the selected area comes with its sheet', async () => {
    excel.select({ sheet: 'Ark1', row: 2, column: 1, rows: 4, columns: 3 });
    expect(await selectedArea()).toEqual({ sheet: 'Ark1', row: 2, column: 1, rows: 4, columns: 3 });
    expect(excel.messages).toHaveLength(1);
  });
});

describe('memory in the workbook', () => {
  const NAMESPACE = 'urn:maltall:prove';
  const xml = (text: string) => `<minne xmlns="${NAMESPACE}">${text}</minne>`;

  test('is empty at first, and holds what was put there last', async () => {
    expect(await recall(NAMESPACE)).toEqual([]);
    const found: (readonly string[])[] = [];
    for (const text of ['en', 'to'])
      await remember(NAMESPACE, standing => {
        found.push(standing);
        return xml(text);
      });
    expect(found).toEqual([[], [xml('en')]]);
    expect(await recall(NAMESPACE)).toEqual([xml('to')]);
    expect(excel.workbook.customXml.all).toHaveLength(1);
  });

  test("leaves other add-ins' parts alone", async () => {
    excel.workbook.customXml.add('<annet xmlns="urn:annet"/>');
    await remember(NAMESPACE, () => xml('en'));
    expect(excel.workbook.customXml.all.map(({ namespace }) => namespace)).toEqual(['urn:annet', NAMESPACE]);
  });

  test('becomes one part again when two people wrote at once', async () => {
    excel.workbook.customXml.add(xml('min'));
    excel.workbook.customXml.add(xml('din'));
    expect(await recall(NAMESPACE)).toEqual([xml('min'), xml('din')]);
    await remember(NAMESPACE, found => xml(found.join('')));
    expect(excel.workbook.customXml.all.map(part => part.xml)).toEqual([xml(xml('min') + xml('din'))]);
  });
});

describe('changes', () => {
  test('are told when others make them, not when we do, until the listener goes', async () => {
    const seen: string[] = [];
    const stop = await onWorkbookChanged(({ kind }) => seen.push(kind));
    firstSheet(excel).setCells(5, 5, [[1]]);
    excel.workbook.deleteSheet(excel.workbook.addSheet('Kort'));
    await eventsAreThrough();
    expect(seen).toEqual(['cells', 'sheets', 'sheets']);

    await runInExcel(insert(tableDraft('Ny')));
    await eventsAreThrough();
    expect(seen.filter(change => change === 'cells')).toHaveLength(1);

    await stop();
    const before = seen.length;
    firstSheet(excel).setCells(5, 5, [[2]]);
    await eventsAreThrough();
    expect(seen).toHaveLength(before);
    expect([...excel.unsupported]).toEqual([]);
  });
});
