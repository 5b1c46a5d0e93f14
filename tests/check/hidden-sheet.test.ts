import { expect, test } from '@jest/globals';
import { checkJob } from '../../src/job';
import { BUDGET } from '../table/fixtures';
import type { Cell } from '../table/sheets';
import { sheetOf, workbookOf } from '../table/sheets';

const TABLE: readonly (readonly Cell[])[] = [
  ['Enhet', ...BUDGET],
  ['Skolen nord', 20_100, 21_300, 21_400, 22_000, -600],
  ['Skolen sør', 14_500, 15_500, 15_500, 14_700, 800],
  ['Sum', 34_600, 36_800, 36_900, 36_700, 200],
];

/** A workbook with a table that is seen, and a sheet that is hidden. */
function toldOf(rows: readonly (readonly Cell[])[], selection = false): string[] {
  const workbook = workbookOf(sheetOf('Enheter', TABLE), { ...sheetOf('Utkast', rows), hidden: true });
  const within = { sheet: 'Enheter', row: 0, column: 0, rows: 4, columns: 6 };
  const { check } = checkJob({ workbook, letters: [], ...(selection ? { within } : {}) });
  return check.findings
    .filter(({ rule }) => rule === 'H14')
    .map(({ severity, place }) => `${severity} ${place.sheet}`);
}

test('figures on a hidden sheet are not checked, which is said', () => {
  expect(toldOf(TABLE)).toEqual(['note Utkast']);
});

test('nothing is said of a hidden sheet without figures, or where only a selection is looked at', () => {
  expect(toldOf([['Enhet'], ['Skolen nord']])).toEqual([]);
  expect(toldOf(TABLE, true)).toEqual([]);
});
