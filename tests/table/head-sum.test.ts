import { expect, test } from '@jest/globals';
import { checkJob } from '../../src/job';
import { BUDGET } from './fixtures';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

/** A sum over its rows with one wrong figure is wrong in the deviation and the adjusted one too: half of its columns. */
test('a division in front of its units with one wrong figure is their sum all the same', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['Tall i 1000 kr'],
    ['Enhet', ...BUDGET, 'Avvik justert'],
    ['Avdeling omsorg', 34_600, 36_800, 36_900, 14_700, 22_200, 22_200],
    ['  Enhet nord', 20_100, 21_300, 21_400, 22_000, -600, -600],
    ['  Enhet sør', 14_500, 15_500, 15_500, 14_700, 800, 800],
    ['Avdeling kultur', 9800, 9900, 9900, 9300, 600, 600],
    ['  Enhet kino', 5600, 5700, 5700, 5500, 200, 200],
    ['  Enhet park', 4200, 4200, 4200, 3800, 400, 400],
    ['Sum', 44_400, 46_700, 46_800, 24_000, 22_800, 22_800],
  ];
  const { tables, check } = checkJob({ workbook: workbookOf(sheetOf('Ark1', rows)), letters: [] });
  expect(tables.flatMap(table => table.rows.map(({ parts }) => parts))).toEqual([
    [1, 2],
    [],
    [],
    [4, 5],
    [],
    [],
    [0, 3],
  ]);
  const errors = check.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, place, expected }) => `${rule} ${place.cell} ${expected}`)).toContain(
    'A01 E3 36700',
  );
});
