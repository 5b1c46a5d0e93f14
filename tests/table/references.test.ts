import { describe, expect, test } from '@jest/globals';
import { referencesIn, shiftedFormula } from '../../src/table/references';

const own = (sheet: string | null) => sheet === null;
const on = (name: string) => (sheet: string | null) => sheet === name;

describe('rows that come in', () => {
  const shift = { axis: 'row', at: 4, count: 2, kind: 'insert' } as const;
  test.each([
    ['=B4', '=B4'],
    ['=B5', '=B7'],
    ['=$B$5', '=$B$7'],
    ['=SUM(B4:B5)', '=SUM(B4:B7)'],
    ['=SUM(B4:B4)', '=SUM(B4:B4)'],
    ['=SUM(5:6)+SUM(C:C)', '=SUM(7:8)+SUM(C:C)'],
    ['="B5"&B5', '="B5"&B7'],
    ["='Ark 2'!B5", "='Ark 2'!B5"],
    ['=LOG10(B9)+B9x', '=LOG10(B11)+B9x'],
    ['=Tabell[B5]', '=Tabell[B5]'],
  ])('%s becomes %s', (formula, expected) => expect(shiftedFormula(formula, shift, own)).toBe(expected));
});

describe('rows that go', () => {
  const shift = { axis: 'row', at: 4, count: 2, kind: 'delete' } as const;
  test.each([
    ["='Ark 1'!B4", "='Ark 1'!B4"],
    ["='Ark 1'!B5", '=#REF!'],
    ["='Ark 1'!B7", "='Ark 1'!B5"],
    ["=SUM('Ark 1'!B3:B6)", "=SUM('Ark 1'!B3:B4)"],
    ["=SUM('Ark 1'!B5:B9)", "=SUM('Ark 1'!B5:B7)"],
    ["=SUM('Ark 1'!B5:B6)", '=SUM(#REF!)'],
    ["='[Bok 2]Ark 1'!B7", "='[Bok 2]Ark 1'!B7"],
    ['=[2]Ark!B7', '=[2]Ark!B7'],
  ])('%s becomes %s', (formula, expected) =>
    expect(shiftedFormula(formula, shift, on('Ark 1'))).toBe(expected),
  );
});

test('columns move as rows do', () => {
  const shift = { axis: 'column', at: 1, count: 1, kind: 'insert' } as const;
  expect(shiftedFormula('=A1+$B2+SUM(A:C)+SUM(3:3)', shift, own)).toBe('=A1+$C2+SUM(A:D)+SUM(3:3)');
});

test('references are found with their sheets', () => {
  const found = referencesIn(`=IF('Ola''s tall'!B4="","",Ark1!$C$5)+SUM(D1:D9)`);
  expect(found.map(({ sheet, from, to }) => [sheet, from.row, from.column, to?.row ?? null])).toEqual([
    ["Ola's tall", 3, 1, null],
    ['Ark1', 4, 2, null],
    [null, 0, 3, 8],
  ]);
});
