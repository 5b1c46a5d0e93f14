import { describe, expect, test } from '@jest/globals';
import type { JudgedFinding } from '../../src/check/finding';
import { ExcelError } from '../../src/excel/error';
import { nb } from '../../src/language/nb';
import type { WorkbookData } from '../../src/table/sheet';
import { fixesOf, fixOf } from '../../src/taskpane/findings/fix';
import { paneWith } from './fakes';

const WORKBOOK: WorkbookData = {
  name: 'bok.xlsx',
  sheets: [
    {
      ...{ name: 'Mål', hidden: false, protected: false, firstRow: 3, firstColumn: 1 },
      values: [[0.43, '<150', null, 12]],
      formulas: [[null, null, null, '=B4*2']],
      formats: [['0.0%', 'General', '#,##0', 'General']],
    },
  ],
};

const finding = (cell: string, value: number | string, accepted: JudgedFinding['accepted'] = null) =>
  ({ rule: 'L02', place: { sheet: 'Mål', cell }, fix: { cell, value }, accepted }) as JudgedFinding;

describe('what can be put right', () => {
  test.each([
    ['a percentage, as its cell shows it', 'B4', 0.46, 0.43, '43,0%', '46,0%'],
    ['a text', 'C4', '<140', '<150', '<150', '<140'],
    ['a blank cell', 'D4', 263611, null, '', '263\u00a0611'],
  ])('%s', (_, cell, value, was, before, becomes) =>
    expect(fixOf(finding(cell, value), WORKBOOK)).toEqual({
      ...{ sheet: 'Mål', cell, was, value },
      shown: { was: before, becomes },
    }),
  );

  test('never a formula, what the user let stand, or a cell of a sheet that is not there', () => {
    expect(fixOf(finding('E4', 1), WORKBOOK)).toBeNull();
    expect(fixOf(finding('B4', 1, { reason: 'avtalt' }), WORKBOOK)).toBeNull();
    expect(fixOf(finding('B4', 1), { ...WORKBOOK, sheets: [] })).toBeNull();
    expect(fixOf({ ...finding('B4', 1), fix: null }, WORKBOOK)).toBeNull();
  });

  test('of several findings each cell once', () => {
    const fixes = fixesOf([finding('B4', 1), finding('E4', 1), finding('C4', 2), finding('B4', 1)], WORKBOOK);
    expect(fixes.map(({ cell }) => cell)).toEqual(['B4', 'C4']);
  });
});

const CHANGE = { sheet: 'Mål', cell: 'B4', was: 0.43, value: 0.46 };

describe('correcting', () => {
  test('changes the cells, checks anew what was read anew, and is taken back the same way', async () => {
    const undone: unknown[] = [];
    const { actions, store, asked } = paneWith({ undoCells: async receipt => void undone.push(receipt) });
    await actions.check('findings');
    await actions.fix([CHANGE]);
    const [receipt] = store.get().fixed;
    expect(receipt?.cells).toEqual([{ sheet: 'Mål', cell: 'B4', before: 0.43, after: 0.46 }]);
    expect(store.get()).toMatchObject({ stale: false, work: null, problem: null });
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(2);
    await actions.undoFix();
    expect(undone).toEqual([receipt]);
    expect(store.get()).toMatchObject({ fixed: [], stale: false });
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(3);
  });

  test('that Excel refuses is told, and nothing counts as corrected', async () => {
    const { actions, store } = paneWith({
      setCells: async () => {
        throw new ExcelError('cellsChanged');
      },
    });
    await actions.check('findings');
    await actions.fix([CHANGE]);
    expect(store.get()).toMatchObject({ fixed: [], problem: nb.problem.excel.cellsChanged });
  });

  test('without a new check leaves the findings marked as out of date', async () => {
    let read = 0;
    const { actions, store } = paneWith({
      readWorkbook: async () => {
        if (read++ > 0) throw new ExcelError('timeout');
        return WORKBOOK;
      },
    });
    await actions.check('findings');
    await actions.fix([CHANGE]);
    expect(store.get()).toMatchObject({ stale: true, problem: nb.problem.excel.timeout });
    expect(store.get().fixed).toHaveLength(1);
  });
});
