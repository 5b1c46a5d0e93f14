import { describe, expect, test } from '@jest/globals';
import { readWorkbookFromExcel } from '../../src/excel/workbook';
import { codeOf, firstSheet, openBlock } from '../host/open';

test('cells come as plain data, with where they stand', async () => {
  const excel = openBlock();
  const sheet = firstSheet(excel);
  sheet.setCells(2, 1, [
    ['Navn', 1.5, true],
    ['=tekst', { formula: '=C3*2' }, null],
    ['', { formula: '=1/0' }, 44927],
  ]);
  sheet.setStyle({ row: 4, column: 3, rows: 1, columns: 1 }, { numberFormat: 'dd.mm.yyyy' });
  const other = excel.workbook.addSheet('Skjult');
  other.visibility = 'hidden';
  other.protected = true;

  const data = await readWorkbookFromExcel();
  expect(data.name).toBe('Bok.xlsx');
  expect(data.sheets[0]).toEqual({
    name: 'Ark1',
    hidden: false,
    protected: false,
    firstRow: 2,
    firstColumn: 1,
    values: [
      ['Navn', 1.5, true],
      ['=tekst', 3, null],
      [null, '#DIV/0!', 44927],
    ],
    formulas: [
      [null, null, null],
      [null, '=C3*2', null],
      [null, '=1/0', null],
    ],
    formats: [
      ['General', 'General', 'General'],
      ['General', 'General', 'General'],
      ['General', 'General', 'dd.mm.yyyy'],
    ],
  });
  expect(data.sheets[1]).toEqual({
    name: 'Skjult',
    hidden: true,
    protected: true,
    firstRow: 0,
    firstColumn: 0,
    values: [],
    formulas: [],
    formats: [],
  });
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.trackedObjects).toBe(0);
});

/** A hundred sheets cost no more messages than one. */
test.each([1, 100])('%i small sheets are read in three messages', async count => {
  const excel = openBlock([['Navn', 1]]);
  for (let number = 2; number <= count; number++) {
    excel.workbook.addSheet(`Ark${number}`).setCells(0, 0, [['Navn', number]]);
  }
  const { sheets } = await readWorkbookFromExcel();
  expect(sheets).toHaveLength(count);
  expect(sheets.at(-1)?.values).toEqual([['Navn', count]]);
  expect(excel.messages).toHaveLength(3);
});

describe('a large workbook', () => {
  const COLUMNS = 20;
  const ROWS = 6_000;
  const rowOf = (row: number) =>
    Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? `Ansvar ${row}` : row * 1000 + column));
  const open = () => openBlock(Array.from({ length: ROWS }, (_, row) => rowOf(row)));

  test('is read in chunks that all stay below the limit, at most three messages and one for each 4 MB', async () => {
    const excel = open();
    const seen: number[] = [];
    const { sheets } = await readWorkbookFromExcel(({ cellsDone, cellsInAll }) => {
      expect(cellsInAll).toBe(ROWS * COLUMNS);
      seen.push(cellsDone);
    });
    expect(sheets[0]?.values).toHaveLength(ROWS);
    expect([sheets[0]?.values[0], sheets[0]?.values[ROWS - 1]]).toEqual([rowOf(0), rowOf(ROWS - 1)]);
    const bytes = excel.messages.map(message => message.answerBytes);
    const total = bytes.reduce((sum, size) => sum + size, 0);
    expect(Math.max(...bytes)).toBeLessThan(5_000_000);
    expect(excel.messages.length).toBeLessThanOrEqual(3 + Math.ceil(total / 4_000_000));
    expect(seen.at(-1)).toBe(ROWS * COLUMNS);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
  });

  test('is left alone when the user stops', async () => {
    const excel = open();
    const controller = new AbortController();
    const reason = new Error('stopped');
    const reading = readWorkbookFromExcel(() => controller.abort(reason), controller.signal);
    await expect(reading).rejects.toBe(reason);
    expect(excel.messages).toHaveLength(3);
  });
});

test('cells with very long texts are asked for again in smaller parts', async () => {
  const text = 'Målet er nådd. '.repeat(2_000);
  const excel = openBlock(Array.from({ length: 200 }, (_, row) => [row, text]));
  const { sheets } = await readWorkbookFromExcel();
  expect(sheets[0]?.values).toHaveLength(200);
  expect(sheets[0]?.values[199]).toEqual([199, text]);
  expect(excel.trackedObjects).toBe(0);
});

test('a sheet that nobody can read at once is refused by its name', async () => {
  const excel = openBlock([[1]]);
  excel.workbook.addSheet('Enorm').setCells(1_048_575, 9, [[1]]);
  excel.workbook.sheet('Enorm')?.setCells(0, 0, [[1]]);
  const reading = readWorkbookFromExcel();
  await expect(reading).rejects.toMatchObject({ code: 'payloadTooLarge', sheets: ['Enorm'] });
  expect(await codeOf(reading)).toBe('payloadTooLarge');
});
