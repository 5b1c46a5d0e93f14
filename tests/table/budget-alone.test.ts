import { expect, test } from '@jest/globals';
import { checkJob } from '../../src/job';
import { BUDGET } from './fixtures';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

const UNITS: readonly (readonly Cell[])[] = [
  ['Skolen nord', 12_300],
  ['Skolen sør', 9200],
  ['Skolen vest', 7100],
];

function tablesIn(rows: readonly (readonly Cell[])[]) {
  return checkJob({ workbook: workbookOf(sheetOf('Ark1', rows)), letters: [] }).tables;
}

/** A budget of one column is a table where the header says of what year and a row that it is the sum. */
test.each<[string, readonly (readonly Cell[])[], number]>([
  ['a budget', [['Enhet', 'Budsjett 2024'], ...UNITS, ['Sum', 28_600]], 1],
  ['in its own words', [['Enhet', 'Vedtatt budsjett 2024'], ...UNITS, ['I alt', 28_600]], 1],
  ['with a comment', [['Enhet', 'Regnskap 2024', 'Kommentar'], ...UNITS, ['Sum', 28_600]], 1],
  ['without labels over the labels', [[null, 'Budsjett 2024'], ...UNITS, ['Totalt', 28_600]], 1],
  ['no sum', [['Enhet', 'Budsjett 2024'], ...UNITS], 0],
  ['no year', [['Enhet', 'Budsjett'], ...UNITS, ['Sum', 28_600]], 0],
  ['no budget', [['Vare', 'Pris 2024'], ...UNITS, ['Sum', 28_600]], 0],
  ['no labels', [['Budsjett 2024'], [12_300], [9200], [7100], [28_600]], 0],
])('%s', (_, rows, count) => {
  expect(tablesIn(rows)).toHaveLength(count);
});

test('a title over a header of several columns begins no table of its own', () => {
  const rows: readonly (readonly Cell[])[] = [
    [null, 'Budsjett 2024'],
    ['Enhet', ...BUDGET],
    ['Skolen nord', 20_100, 21_300, 21_400, 22_000, -600],
    ['Skolen sør', 14_500, 15_500, 15_500, 14_700, 800],
    ['Sum', 34_600, 36_800, 36_900, 36_700, 200],
  ];
  expect(tablesIn(rows).map(({ columns }) => columns.length)).toEqual([5]);
});
