import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { Area } from '../../src/table/sheet';
import { sheetOf, workbookOf } from './sheets';

const sheet = sheetOf('Økonomi', [
  ['Enheter i nord'],
  ['Tall i 1000 kr'],
  ['Enhet', 'Regnskap 2025', 'Budsjett 2026', 'Avvik 2026'],
  ['Enhet nord', 900, 1000, 100],
  ['Enhet nordvest', 800, 790, -10],
  [],
  ['Enheter i sør'],
  ['Enhet', 'Regnskap 2025', 'Budsjett 2026', 'Avvik 2026'],
  ['Enhet sør', 700, 710, 10],
]);
const within = (row: number, rows: number, columns = 4): Area => ({
  sheet: 'Økonomi',
  row,
  column: 0,
  rows,
  columns,
});

describe('use my selection', () => {
  test.each([
    ['the whole of one table', within(2, 3), ['A3:D5']],
    ['the other table', within(6, 3), ['A8:D9']],
    ['both', within(0, 9), ['A3:D5', 'A8:D9']],
    ['some of the rows', within(2, 2), ['A3:D4']],
    ['some of the columns', within(2, 3, 3), ['A3:C5']],
    ['more than the sheet has', within(0, 500, 200), ['A3:D5', 'A8:D9']],
    ['rows without their header', within(3, 2), []],
  ])('%s', (_, area, addresses) => {
    const found = recogniseTables(workbookOf(sheet, sheetOf('Annet', [])), area);
    expect(found.map(({ address }) => address)).toEqual(addresses);
  });

  test('title and unit line may stand above what is selected', () => {
    const [table] = recogniseTables(workbookOf(sheet), within(2, 3));
    expect([table?.title, table?.scale]).toEqual(['Enheter i nord', '1000 kr']);
  });

  test('a hidden sheet counts when it is the selected one', () => {
    const hidden = { ...sheet, hidden: true };
    expect(recogniseTables(workbookOf(hidden), within(2, 3))).toHaveLength(1);
    expect(recogniseTables(workbookOf(hidden))).toEqual([]);
  });
});
