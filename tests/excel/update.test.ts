import { beforeEach, describe, expect, test } from '@jest/globals';
import { readWorkbookFromExcel, runInExcel, undo } from '../../src/excel/workbook';
import type { LocalExcel } from '../../src/host/local-excel';
import type { SheetUpdate } from '../../src/report/command';
import { edit, updateOf, updating } from '../../src/selftest/update';
import { insert } from '../file/draft';
import { codeOf, openBlock } from '../host/open';
import { tableDraft } from './drafts';

let excel: LocalExcel;
beforeEach(async () => {
  excel = openBlock([['Navn', 7]]);
  await runInExcel(insert(tableDraft('A', 3), tableDraft('B', 3)));
});

const contents = async () =>
  (await readWorkbookFromExcel()).sheets.map(({ name, values, formulas }) => ({ name, values, formulas }));

/** A row between the first two items, a column taken away, and the old row 5 gone. */
const SHIFTS = [
  { axis: 'row', at: 4, count: 1, kind: 'delete' },
  { axis: 'row', at: 4, count: 2, kind: 'insert' },
] as const;

async function updates(): Promise<SheetUpdate[]> {
  const { sheets } = await readWorkbookFromExcel();
  const old = [edit(4, 0, 'Enhet 2'), edit(4, 1, 1000), edit(4, 2, 900)];
  const sum = ['B', 'C', 'D'].map((column, at) => ({
    ...edit(6, at + 1, null),
    formula: `=SUM(${column}4:${column}6)`,
  }));
  return sheets.slice(1).map(sheet =>
    updateOf(sheet, {
      shifts: SHIFTS,
      cells: [edit(4, 0, 'Ny'), edit(4, 1, 5), edit(5, 0, 'Enda en'), edit(6, 1, 17)],
      back: [...old, { ...edit(4, 3, null), formula: '=B5-C5' }, edit(5, 1, 2000), ...sum],
    }),
  );
}

describe('an update', () => {
  test('of many sheets costs two messages and one, all below the limit', async () => {
    excel = openBlock([['Navn', 7]]);
    const names = Array.from({ length: 25 }, (_, number) => `Tabell ${number + 1}`);
    await runInExcel(insert(...names.map(name => tableDraft(name, 40))));
    const commands = updating(...(await updates()));
    excel.forgetMessages();
    await runInExcel(commands);
    expect(excel.messages).toHaveLength(3);
    expect(Math.max(...excel.messages.map(message => message.requestBytes))).toBeLessThan(4_000_000);
    expect(excel.trackedObjects).toBe(0);
    expect([...excel.unsupported]).toEqual([]);
  });

  test('is taken back by its receipt, also when the sheet was renamed', async () => {
    const before = await contents();
    const receipt = await runInExcel(updating(...(await updates())));
    expect(await contents()).not.toEqual(before);
    excel.workbook.sheet('B')?.rename('Omdøpt');
    expect(await undo(receipt)).toEqual({ removed: [], alreadyGone: [], restored: ['A', 'Omdøpt'] });
    excel.workbook.sheet('Omdøpt')?.rename('B');
    expect(await contents()).toEqual(before);
    expect(excel.trackedObjects).toBe(0);
  });

  test('is not taken back once somebody has worked on the sheet', async () => {
    const receipt = await runInExcel(updating(...(await updates())));
    excel.workbook.sheet('B')?.setCells(3, 9, [['sjekk']]);
    const after = await contents();
    await expect(undo(receipt)).rejects.toMatchObject({ code: 'sheetChanged', sheets: ['B'] });
    expect(await contents()).toEqual(after);
  });

  test('of a sheet that has been changed since it was worked out is refused', async () => {
    const commands = updating(...(await updates()));
    excel.workbook.sheet('B')?.setCells(3, 9, [['sjekk']]);
    const before = await contents();
    const running = runInExcel(commands);
    await expect(running).rejects.toMatchObject({ code: 'sheetChanged', sheets: ['B'] });
    expect(await contents()).toEqual(before);
  });

  test('of a protected sheet is refused, and the other sheet is as it was', async () => {
    const commands = updating(...(await updates()));
    const before = await contents();
    const sheet = excel.workbook.sheet('B');
    if (sheet) sheet.protected = true;
    expect(await codeOf(runInExcel(commands))).toBe('protectedSheet');
    expect(await contents()).toEqual(before);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 24, 28, 32, 40])(
    'that fails after %i actions leaves the workbook as it was',
    async skipActions => {
      const before = await contents();
      const commands = [...insert(tableDraft('C', 2)), ...updating(...(await updates()))];
      excel.faults.inject({ kind: 'timeout', skipMessages: 2, skipActions });
      await expect(runInExcel(commands)).rejects.toMatchObject({ code: 'timeout', leftSheets: [] });
      expect(await contents()).toEqual(before);
      expect(await codeOf(runInExcel(commands))).toBeNull();
    },
  );
});
