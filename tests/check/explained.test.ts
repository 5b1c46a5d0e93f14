import { expect, test } from '@jest/globals';
import { checkJob } from '../../src/job';
import type { Cell } from '../table/sheets';
import { sheetOf, workbookOf } from '../table/sheets';

/** 20 × 150 000, 31 × 210 000, 12 × 85 000 and 40 × 99 000 kroner in thousands; together 14 490. */
const ROWS: readonly (readonly [label: string, count: number, price: number, amount: number])[] = [
  ['Omsorgsboliger', 20, 150_000, 3000],
  ['Sykehjem', 31, 210_000, 6510],
  ['Dagsenter', 12, 85_000, 1020],
  ['Avlastning', 40, 99_000, 3960],
];

function findingsIn(amount: Cell, total: Cell) {
  const rows: readonly (readonly Cell[])[] = [
    ['Beregning av budsjett 2024'],
    ['Tjeneste', 'Antall plasser', 'Pris per plass (kr)', 'Beløp (1000 kr)'],
    ...ROWS.with(3, ['Avlastning', 40, 99_000, amount as number]),
    ['Sum', null, null, total],
  ];
  const { check } = checkJob({ workbook: workbookOf(sheetOf('Ark1', rows)), letters: [] });
  return check.findings.filter(({ severity }) => severity === 'error');
}

const cellsOf = (amount: Cell, total: Cell) =>
  findingsIn(amount, total).map(({ rule, place, expected }) => `${rule} ${place.cell} ${expected}`);

test.each([
  ['all right', 3960, 14_490, []],
  // 14 490 − 3960 + 3690 = 14 220
  ['a wrong product with its own total', 3690, 14_220, ['A08 D6 3960']],
  ['a wrong product with the total of the right one', 3690, 14_490, ['A08 D6 3960']],
  [
    'a wrong product and a total that is wrong by something else',
    3690,
    14_940,
    ['A01 D7 14220', 'A08 D6 3960'],
  ],
  ['a wrong total', 3960, 14_940, ['A01 D7 14490']],
])('%s: %d in %d gives %j', (_, amount, total, errors) => {
  expect(cellsOf(amount, total)).toEqual(errors);
});

test('product and total agree on the figure, which is offered, and the total is told with it', () => {
  const [finding] = findingsIn(3690, 14_490);
  expect(finding?.fix).toEqual({ cell: 'D6', value: 3960 });
  expect(finding?.related.map(({ cell }) => cell)).toContain('D7');
});

test('a product alone offers nothing: quantity or price may be wrong', () => {
  expect(findingsIn(3690, 14_220)[0]?.fix).toBeNull();
});
