import { beforeEach, describe, expect, test } from '@jest/globals';
import { runInExcel, undo } from '../../src/excel/workbook';
import type { LocalExcel } from '../../src/host/local-excel';
import { firstSheet, openBlock } from '../host/open';
import { constant, formula, insert } from '../file/draft';
import { tableDraft } from './drafts';

let excel: LocalExcel;
beforeEach(() => {
  excel = openBlock([['Navn', 7]]);
});

const sheetNamed = (name: string) => {
  const sheet = excel.workbook.sheet(name);
  if (!sheet) throw new Error(name);
  return sheet;
};

describe('an insertion', () => {
  test('writes contents, looks and print set-up on a new sheet behind the others', async () => {
    const receipt = await runInExcel(insert({ ...tableDraft('Oversikt', 2), landscape: true }));
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Oversikt']);
    const sheet = sheetNamed('Oversikt');
    expect([0, 1, 2, 3].map(column => sheet.value(4, column))).toEqual(['Enhet 2', 1000, 900, 100]);
    expect(sheet.formula(5, 3)).toBe('=SUM(D4:D5)');
    expect(sheet.value(5, 3)).toBe(100);
    expect(sheet.style(0, 0)).toMatchObject({ bold: true, size: 14, color: '#1F2A44' });
    expect(sheet.style(2, 1)).toMatchObject({ horizontal: 'right', wrap: true, fill: '#E3EAF4' });
    expect(sheet.style(2, 1).borders.bottom?.line).toBe('thin');
    expect(sheet.style(5, 2)).toMatchObject({ numberFormat: '#,##0;-#,##0', bold: true });
    expect(sheet.style(5, 2).borders.top?.line).toBe('thin');
    expect(sheet.columnWidth(0)).toBeCloseTo(40, 6);
    expect(sheet.rowHeight(2)).toBe(30);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
    expect(sheet.page).toMatchObject({
      landscape: true,
      paper: 'A4',
      fit: { wide: 1, tall: 0 },
      printArea: { row: 0, column: 0, rows: 6, columns: 4 },
      titleRows: { first: 2, last: 2 },
      footer: { left: 'Oversikt', center: 'Side &P av &N', right: '' },
    });
    expect(receipt.sheets).toMatchObject([{ id: sheet.id, name: 'Oversikt', rows: 6, columns: 4 }]);
    expect([...excel.unsupported]).toEqual([]);
    expect(excel.trackedObjects).toBe(0);
  });

  test('lets its sheets point at each other, whatever their order', async () => {
    const first = { ...tableDraft('A', 0), rows: [[formula("='B'!A1*2", 6)]], headerRow: 0 };
    const second = { ...tableDraft('B', 0), rows: [[constant(3, 'amount')]], headerRow: 0 };
    await runInExcel(insert(first, second));
    expect(sheetNamed('A').value(0, 0)).toBe(6);
  });

  test('leaves alone the cells that are not drafted', async () => {
    const draft = { ...tableDraft('Hull', 0), rows: [[null, constant('b')], []], headerRow: 0 };
    await runInExcel(insert(draft));
    expect(sheetNamed('Hull').usedRange(false)).toEqual({ row: 0, column: 1, rows: 1, columns: 1 });
  });

  test('of twenty tables costs two messages, all below the limit', async () => {
    const drafts = Array.from({ length: 20 }, (_, number) => tableDraft(`Tabell ${number + 1}`, 60));
    excel.forgetMessages();
    await runInExcel(insert(...drafts));
    expect(excel.workbook.sheets).toHaveLength(21);
    expect(excel.messages).toHaveLength(2);
    expect(Math.max(...excel.messages.map(message => message.requestBytes))).toBeLessThan(4_000_000);
  });

  test('of more than a message holds is cut, at most two messages and one for each 4 MB', async () => {
    const text = 'x'.repeat(3_000);
    const rows = Array.from({ length: 3_000 }, () => [constant(text)]);
    const drafts = [{ ...tableDraft('Stor', 0), rows, headerRow: 0 }, tableDraft('Liten')];
    excel.forgetMessages();
    const progress: number[] = [];
    await runInExcel(insert(...drafts), ({ messagesDone, messagesInAll }) => {
      progress.push(messagesDone / messagesInAll);
    });
    const bytes = excel.messages.map(message => Math.max(message.requestBytes, message.answerBytes));
    const asked = excel.messages.reduce((sum, message) => sum + message.requestBytes, 0);
    expect(Math.max(...bytes)).toBeLessThan(5_000_000);
    expect(excel.messages.length).toBeLessThanOrEqual(2 + Math.ceil(asked / 4_000_000));
    expect(sheetNamed('Stor').value(2_999, 0)).toBe(text);
    expect(progress.at(-1)).toBe(1);
  });

  test('refuses a name that is taken before anything is written', async () => {
    const inserting = runInExcel(insert(tableDraft('Ny'), tableDraft('ARK1')));
    await expect(inserting).rejects.toMatchObject({ code: 'sheetNameTaken', sheets: ['ARK1'] });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1']);
  });

  test('that the user stops takes back what was written', async () => {
    const rows = Array.from({ length: 3_000 }, () => [constant('x'.repeat(3_000))]);
    const controller = new AbortController();
    const reason = new Error('stopped');
    const inserting = runInExcel(
      insert({ ...tableDraft('Stor', 0), rows, headerRow: 0 }),
      () => controller.abort(reason),
      controller.signal,
    );
    await expect(inserting).rejects.toBe(reason);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1']);
  });
});

describe('undo', () => {
  test('deletes exactly what was inserted, also when it was renamed', async () => {
    const receipt = await runInExcel(insert(tableDraft('A'), tableDraft('B')));
    excel.workbook.addSheet('Mitt');
    sheetNamed('B').rename('Omdøpt');
    expect(await undo(receipt)).toEqual({ removed: ['A', 'Omdøpt'], alreadyGone: [], restored: [] });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Mitt']);
    expect(firstSheet(excel).value(0, 1)).toBe(7);
  });

  test('survives being written down', async () => {
    const receipt = await runInExcel(insert(tableDraft('A')));
    await undo(JSON.parse(JSON.stringify(receipt)) as typeof receipt);
    expect(excel.workbook.sheets).toHaveLength(1);
  });

  test('says which sheets were gone already', async () => {
    const receipt = await runInExcel(insert(tableDraft('A'), tableDraft('B')));
    excel.workbook.deleteSheet(sheetNamed('A'));
    expect(await undo(receipt)).toEqual({ removed: ['B'], alreadyGone: ['A'], restored: [] });
  });

  const CHANGES: [string, (name: string) => void][] = [
    ['a cell', name => sheetNamed(name).setCells(3, 1, [[1]])],
    ['a formula', name => sheetNamed(name).setCells(3, 3, [[{ formula: '=B4' }]])],
    ['a note beside the table', name => sheetNamed(name).setCells(3, 9, [['sjekk']])],
    ['a note below the table', name => sheetNamed(name).setCells(99, 0, [['sjekk']])],
  ];
  test.each(CHANGES)('refuses when %s was changed since, and deletes nothing', async (_, change) => {
    const receipt = await runInExcel(insert(tableDraft('A'), tableDraft('B')));
    change('B');
    await expect(undo(receipt)).rejects.toMatchObject({ code: 'sheetChanged', sheets: ['B'] });
    expect(excel.workbook.sheets).toHaveLength(3);
    await undo(receipt, true);
    expect(excel.workbook.sheets).toHaveLength(1);
  });
});
