import { beforeEach, describe, expect, test } from '@jest/globals';
import { setCells, undoCells, type CellChange } from '../../src/excel/workbook';
import type { LocalExcel } from '../../src/host/local-excel';
import { codeOf, firstSheet, openBlock } from '../host/open';

let excel: LocalExcel;
beforeEach(() => {
  excel = openBlock([
    ['Andel', 0.43, '<150', null],
    ['Sum', 10, { formula: '=B1*2' }, '7'],
  ]);
});

const sheet = 'Ark1';
const CHANGES: CellChange[] = [
  { sheet, cell: 'B1', was: 0.43, value: 0.46 },
  { sheet, cell: 'C1', was: '<150', value: '=40 %' },
  { sheet, cell: 'D1', was: null, value: 12 },
];

const contents = () =>
  [0, 1].map(row =>
    [0, 1, 2, 3].map(
      column => firstSheet(excel).formula(row, column) ?? firstSheet(excel).value(row, column),
    ),
  );

describe('changing cells', () => {
  test('puts figures and texts where the user was shown, and nothing else; a text stays a text', async () => {
    const { cells } = await setCells(CHANGES);
    expect(contents()).toEqual([
      ['Andel', 0.46, '=40 %', 12],
      ['Sum', 10, '=B1*2', '7'],
    ]);
    expect(firstSheet(excel).formula(0, 2)).toBeNull();
    expect(firstSheet(excel).value(1, 2)).toBe(0.92);
    expect(cells.map(({ before }) => before)).toEqual([0.43, '<150', null]);
    expect(excel.messages).toHaveLength(2);
    expect(excel.trackedObjects).toBe(0);
  });

  test('is taken back whole', async () => {
    const before = contents();
    await undoCells(await setCells(CHANGES));
    expect(contents()).toEqual(before);
  });

  test('of a cell that does not hold what the user was shown changes none of them', async () => {
    const before = contents();
    for (const wrong of [
      { ...CHANGES[0], was: 0.42 },
      { sheet, cell: 'C2', was: 0.86, value: 1 },
    ]) {
      expect(await codeOf(setCells([...CHANGES.slice(1), wrong as CellChange]))).toBe('cellsChanged');
      expect(contents()).toEqual(before);
    }
  });

  test('is not taken back over what somebody has written since', async () => {
    const receipt = await setCells(CHANGES);
    firstSheet(excel).setCells(0, 3, [[13]]);
    const now = contents();
    expect(await codeOf(undoCells(receipt))).toBe('cellsChanged');
    expect(contents()).toEqual(now);
  });

  test('that fails half-way leaves the cells as they were', async () => {
    const before = contents();
    for (let skipActions = 0; skipActions < 12; skipActions++) {
      excel.faults.inject({ kind: 'accessDenied', skipMessages: 1, skipActions });
      const code = await codeOf(setCells(CHANGES));
      excel.faults.clear();
      if (code === null) return;
      expect([skipActions, contents()]).toEqual([skipActions, before]);
    }
  });

  test('of a sheet that is protected, or gone, says so', async () => {
    firstSheet(excel).protected = true;
    expect(await codeOf(setCells(CHANGES))).toBe('protectedSheet');
    expect(await codeOf(setCells([{ sheet: 'Borte', cell: 'A1', was: null, value: 1 }]))).toBe('sheetGone');
  });
});
