import { describe, expect, test } from '@jest/globals';
import { firstSheet, openBlock } from './open';

/** What a value becomes in a cell, as the API reads it. Serial numbers: 1 January 2023 is 44927. */
async function put(value: unknown): Promise<{ value: unknown; formula: string | null; format: string }> {
  const excel = openBlock();
  await Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Ark1').getRange('A1').untrack();
    range.values = [[value]];
    await context.sync();
  });
  const sheet = firstSheet(excel);
  const { numberFormat } = sheet.style(0, 0);
  return { value: sheet.value(0, 0), formula: sheet.formula(0, 0), format: numberFormat };
}

describe('constants', () => {
  const CASES: [string, unknown, unknown][] = [
    ['a number', 12.5, 12.5],
    ['a truth value', true, true],
    ['text', 'Barnehage', 'Barnehage'],
    ['nothing', '', null],
    ['text that is a number', '12.5', 12.5],
    ['text that is a Norwegian number', '12,5', 12.5],
    ['a truth value in Norwegian', 'SANN', true],
    ['an apostrophe makes text', "'=1+1", '=1+1'],
    ['an apostrophe makes text of a number', "'1 234", '1 234'],
    ['two apostrophes leave one', "''sitat", "'sitat"],
    ['a range of figures is text', '1-5 %', '1-5 %'],
  ];
  test.each(CASES)('%s', async (_, given, expected) => {
    expect(await put(given)).toMatchObject({ value: expected, formula: null });
  });

  test('a date becomes a serial number, a percentage a fraction, each with its format', async () => {
    const date = await put('01.01.2023');
    expect(date.value).toBe(44927);
    expect(date.format).not.toBe('General');
    const percent = await put('74 %');
    expect(percent.value).toBe(0.74);
    expect(percent.format).toContain('%');
  });
});

test.each([
  ['=1+1', '=1+1'],
  ['+1+1', '=+1+1'],
  ['-A2', '=-A2'],
  ['@A2', '=A2'],
])('%s becomes a formula', async (given, formula) => {
  expect((await put(given)).formula).toBe(formula);
});

test('null leaves a cell alone', async () => {
  const excel = openBlock([[7, 8]]);
  await Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:B1').untrack();
    range.values = [[null, 9]];
    await context.sync();
  });
  expect([firstSheet(excel).value(0, 0), firstSheet(excel).value(0, 1)]).toEqual([7, 9]);
});

test('a cell formatted as text keeps what looks like a number', async () => {
  const excel = openBlock();
  await Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Ark1').getRange('A1').untrack();
    range.numberFormat = [['@']];
    range.values = [['007']];
    await context.sync();
  });
  expect(firstSheet(excel).value(0, 0)).toBe('007');
});
