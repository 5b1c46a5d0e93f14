import { expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

const found = (rows: readonly (readonly Cell[])[]) =>
  recogniseTables(workbookOf(sheetOf('Ark1', rows))).map(({ kind, headerRows, rows: body }) => [
    kind,
    headerRows,
    body.length,
  ]);

const CAUSES = [
  'Prosjekt',
  '1 Periodiseringsavvik',
  '2 Reelle netto besparelser',
  '3 Reelle forsinkelser',
  '4 Uforutsigbare avsetninger',
  'Sum prosjekt',
];

/** The first row of a table whose amounts happen to be 2 093, or 2 023, was once taken for the years of its header. */
test.each([2093, 2023])(
  'an amount of %s in the first row, with blanks in front, is no year of the header',
  amount => {
    const rows: readonly (readonly Cell[])[] = [
      CAUSES,
      ['Nytt dagsenter', null, null, null, amount, amount],
      ['Uteområder', null, null, -3427, 4198, 771],
      ['Sum', null, null, -3427, 4198 + amount, 771 + amount],
    ];
    expect(found(rows)).toEqual([['investmentCause', [0], 3]]);
  },
);

test('years under most of a header are its years', () => {
  const rows: readonly (readonly Cell[])[] = [
    [null, 'Regnskap', 'Oppr. budsjett', 'Regnskap', 'Avvik'],
    ['Enhet', 2025, 2026, 2026, null],
    ['Enhet nord', 900, 1000, 950, 50],
    ['Enhet sør', 800, 790, 800, -10],
  ];
  expect(found(rows)).toEqual([['unit', [0, 1], 2]]);
});
