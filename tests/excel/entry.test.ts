import { describe, expect, test } from '@jest/globals';
import { entryOf } from '../../src/excel/entry';
import { firstSheet, openBlock } from '../host/open';

const text = (value: string) => ({ formula: null, value, style: 'text' as const });

describe('an entry', () => {
  test.each([
    ['a formula goes as it is', { formula: '=A1', value: 1, style: 'amount' as const }, '=A1'],
    ['a number goes as it is', { formula: null, value: 12.5, style: 'amount' as const }, 12.5],
    ['nothing leaves the cell alone', null, null],
    ['plain words go as they are', text('Øvrige utgifter (netto)'), 'Øvrige utgifter (netto)'],
    ['figures do not', text('Tabell 0.1'), "'Tabell 0.1"],
    ['a truth value does not', text('Sann'), "'Sann"],
  ])('%s', (_, cell, entry) => {
    expect(entryOf(cell)).toBe(entry);
  });
});

/** Whatever the text: in the cell stands the text, and no formula. */
describe('text stays text', () => {
  const TEXTS = [
    '=1+1',
    '=HYPERLINK("x")',
    '+47',
    '-5',
    '@SUM(A1)',
    "'sitat'",
    "'",
    '-',
    '=',
    '1 234',
    '12,5',
    '1-5',
    '5. mai',
    'mai 2023',
    '74,2 %',
    'kr 100',
    '1E5',
    '2023',
    'TRUE',
    'sann',
    '#REF!',
    ' innrykk',
    '>74 %',
    '1)',
    'Barnehager',
  ];
  test.each(TEXTS)('%j', async value => {
    const excel = openBlock();
    await Excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1').untrack();
      range.formulas = [[entryOf(text(value))]];
      await context.sync();
    });
    expect([firstSheet(excel).value(0, 0), firstSheet(excel).formula(0, 0)]).toEqual([value, null]);
  });
});
