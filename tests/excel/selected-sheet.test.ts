import { expect, test } from '@jest/globals';
import { selectedSheet } from '../../src/excel/workbook';
import { openBlock } from '../host/open';

test('the sheet of the selected cell comes with its formulas, from its first cell with content', async () => {
  const excel = openBlock();
  const sheet = excel.workbook.addSheet('Ole & Åses ark');
  sheet.setCells(2, 1, [
    [1, { formula: '=B3*2' }],
    ['tekst', null],
  ]);
  excel.select({ sheet: 'Ole & Åses ark', row: 2, column: 2, rows: 3, columns: 1 });
  expect(await selectedSheet()).toEqual({
    sheet: {
      sheet: 'Ole & Åses ark',
      firstRow: 2,
      firstColumn: 1,
      contents: [
        [1, '=B3*2'],
        ['tekst', ''],
      ],
    },
    cell: { row: 2, column: 2 },
  });
  expect(excel.messages).toHaveLength(2);
  expect(excel.trackedObjects).toBe(0);
});

test('a sheet with nothing in it has no contents', async () => {
  const excel = openBlock();
  excel.select({ sheet: 'Ark1', row: 8, column: 5, rows: 1, columns: 1 });
  expect(await selectedSheet()).toMatchObject({ sheet: { contents: [] }, cell: { row: 8, column: 5 } });
});
