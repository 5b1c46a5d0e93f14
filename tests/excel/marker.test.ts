import { beforeEach, describe, expect, test } from '@jest/globals';
import { canMark, mark, onSheetShown, selectedArea, selectedSheet, unmark } from '../../src/excel/workbook';
import { createLocalExcel, type LocalExcel } from '../../src/host/local-excel';
import { connectInNode } from '../../src/host/node';
import { codeOf, eventsAreThrough, workbookWith } from '../host/open';

let excel: LocalExcel;
beforeEach(() => {
  excel = connectInNode(createLocalExcel(workbookWith([['Navn', 7]])), { excelApi: '1.18' });
  excel.workbook.addSheet('Ark2');
});

const on = (sheet: string, ...cells: string[]) => cells.map(cell => ({ sheet, cell }));

describe('the marker', () => {
  test('selects the cells of the sheet that is shown, those below each other as one area', async () => {
    expect(await mark([...on('Ark1', 'F9', 'F10', 'B2', 'F9'), ...on('Ark2', 'A1')])).toEqual({
      sheet: 'Ark1',
      cells: 3,
      of: 3,
    });
    expect(excel.selection).toEqual({
      ...{ sheet: 'Ark1', row: 8, column: 5, rows: 2, columns: 1 },
      also: [{ row: 1, column: 1, rows: 1, columns: 1 }],
    });
    expect(excel.messages).toHaveLength(2);
    expect(excel.trackedObjects).toBe(0);
    expect([...excel.unsupported]).toEqual([]);
  });

  test('leaves a file that is the same to the byte in every part, on and off', async () => {
    // The time of saving stands in the document's properties.
    const parts = async () => {
      const { unzipSync } = await import('fflate');
      const files = Object.entries(unzipSync(await excel.workbook.save()));
      return files.filter(([name]) => !name.startsWith('docProps/'));
    };
    const before = await parts();
    await mark(on('Ark1', 'A1', 'C3'));
    expect(await parts()).toEqual(before);
    await unmark();
    expect(await parts()).toEqual(before);
  });

  test('goes back to the active cell, and touches no selection of the user', async () => {
    await mark(on('Ark1', 'C3', 'A1'));
    await unmark();
    expect(excel.selection).toEqual({ sheet: 'Ark1', row: 2, column: 2, rows: 1, columns: 1 });
    const own = { sheet: 'Ark1', row: 0, column: 0, rows: 4, columns: 2 };
    excel.select(own);
    await unmark();
    expect(excel.selection).toEqual(own);
  });

  test('marks as many as one address of Excel has room for, and says how many', async () => {
    // "A1", "A3" … "A9": 2 characters and a comma, and so on: none is below another.
    const cells = Array.from({ length: 3000 }, (_, index) => `A${2 * index + 1}`);
    const { cells: marked, of } = await mark(on('Ark1', ...cells));
    expect(of).toBe(3000);
    const address = cells.slice(0, marked).join(',');
    expect(address.length).toBeLessThanOrEqual(8192);
    expect(`${address},${cells[marked] ?? ''}`.length).toBeGreaterThan(8192);
  });

  test('marks nothing on a sheet without findings', async () => {
    const before = excel.selection;
    expect(await mark(on('Ark2', 'A1'))).toEqual({ sheet: 'Ark1', cells: 0, of: 0 });
    expect(excel.selection).toEqual(before);
  });

  test('hears of another sheet that is shown', async () => {
    let shown = 0;
    const stop = await onSheetShown(() => shown++);
    excel.select({ sheet: 'Ark2', row: 0, column: 0, rows: 1, columns: 1 });
    await eventsAreThrough();
    expect(shown).toBe(1);
    await stop();
  });

  test('is not offered by an Excel that cannot select several areas', () => {
    expect(canMark()).toBe(true);
    connectInNode(createLocalExcel(workbookWith()), { excelApi: '1.17' });
    expect(canMark()).toBe(false);
  });
});

test('of several areas the active cell is asked about, and no area is the selection', async () => {
  await mark(on('Ark1', 'B1', 'A5'));
  expect((await selectedSheet()).cell).toEqual({ row: 0, column: 1 });
  expect(await codeOf(selectedArea())).toBe('severalAreas');
});
