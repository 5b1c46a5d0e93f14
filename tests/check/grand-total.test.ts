import { expect, test } from '@jest/globals';
import { checkJob } from '../../src/job';
import type { Cell } from '../table/sheets';
import { sheetOf, workbookOf } from '../table/sheets';

/** Labelled subtotals over one column of amounts, 21 500 and 16 300 and 4800, and what stands below them. */
function rowsWith(last: string, amount: number) {
  return [
    ['Budsjett for skole, omsorg og kultur. Tall i 1000 kr'],
    ['Enhet', 'Budsjett 2024'],
    ['Skolen nord', 12_300],
    ['Skolen sør', 9200],
    ['Sum skole', 21_500],
    ['Hjemmetjenesten', 8800],
    ['Sykehjemmet', 7500],
    ['Sum omsorg', 16_300],
    ['Biblioteket', 3100],
    ['Kulturhuset', 1700],
    ['Sum kultur', 4800],
    [last, amount],
  ];
}

function errorsOf(rows: readonly (readonly Cell[])[]): string[] {
  const { check } = checkJob({ workbook: workbookOf(sheetOf('Ark1', rows)), letters: [] });
  return check.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place, expected }) => `${rule} ${place.cell} ${expected}`);
}

/** 500 − 480 − 3 = 17 is what is left; 500 + 480 + 3 = 983. */
test.each([
  [17, []],
  [983, []],
  [938, ['A01 B6 983']],
])('a sum of three rows of one column that is %d: %j', (amount, errors) => {
  const rows = [
    ['Tall i 1000 kr'],
    ['Post', 'Budsjett 2024'],
    ['Inntekter', 500],
    ['Utgifter', 480],
    ['Finans', 3],
    ['Sum', amount],
  ];
  expect(errorsOf(rows)).toEqual(errors);
});

/** 21 500 + 16 300 + 4800 = 42 600. */
test.each([
  ['Sum totalt', 42_600, []],
  ['Sum totalt', 46_200, ['A01 B12 42600']],
  ['Totalt', 42_500, ['A01 B12 42600']],
  ['I alt', 4260, ['A01 B12 42600']],
  ['Totalsum', 36_400, ['A01 B12 42600']],
  // 21 500 − 16 300 − 4800 = 400, and 21 500 − 16 300 = 5200: a total of incomes and expenses may be a difference.
  ['Totalt', 400, []],
  ['Totalt', 5200, []],
  ['Sum netto', 46_200, []],
])('%s of labelled subtotals that is %d: %j', (last, amount, errors) => {
  expect(errorsOf(rowsWith(last, amount))).toEqual(errors);
});
