import { describe, expect, test } from '@jest/globals';
import { blockForEach, sheetOf } from './block';
import { firstSheet } from './open';

const excel = blockForEach();

describe('ranges', () => {
  test('give values, formulas, number formats, text and place', async () => {
    await Excel.run(async context => {
      const range = sheetOf(context).getRange('A1:B3').untrack();
      range.load(
        'values,formulas,numberFormat,text,address,rowIndex,columnIndex,rowCount,columnCount,cellCount',
      );
      await context.sync();
      expect(range.values).toEqual([
        ['Navn', 'Tall'],
        ['a', 1],
        ['b', 2],
      ]);
      expect(range.formulas[2]).toEqual(['b', '=B2+1']);
      expect(range.numberFormat[0]).toEqual(['General', 'General']);
      expect(range.text[2]).toEqual(['b', '2']);
      expect(range.address).toBe("'Ark1'!A1:B3");
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
      expect([rowIndex, columnIndex, rowCount, columnCount, cellCount]).toEqual([0, 0, 3, 2, 6]);
    });
  });

  test('lead to each other', async () => {
    await Excel.run(async context => {
      const sheet = sheetOf(context);
      const from = sheet.getRange('B2:C4').untrack();
      const derived = [
        from.getCell(0, 0),
        from.getRow(1),
        from.getColumn(1),
        from.getOffsetRange(1, -1),
        from.getResizedRange(-2, 1),
        from.getEntireColumn(),
        from.getEntireRow(),
        from.getBoundingRect('A6'),
        sheet.getRangeByIndexes(1, 2, 3, 4),
        sheet.getCell(9, 0),
        sheet.getUsedRangeOrNullObject(),
        from.getUsedRangeOrNullObject(true),
      ];
      derived.forEach(range => range.untrack().load('address'));
      await context.sync();
      expect(derived.map(range => range.address.split('!')[1])).toEqual([
        'B2',
        'B3:C3',
        'C2:C4',
        'A3:B5',
        'B2:D2',
        'B:C',
        '2:4',
        'A2:C6',
        'C2:F4',
        'A10',
        'A1:B3',
        'B2:B3',
      ]);
    });
  });

  test('an empty sheet has no used range', async () => {
    excel().workbook.addSheet('Tom');
    await Excel.run(async context => {
      const used = context.workbook.worksheets.getItem('Tom').getUsedRangeOrNullObject(true).untrack();
      used.load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test('a write of more cells than the client sends at once arrives whole', async () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row + column),
    );
    await Excel.run(async context => {
      sheetOf(context).getRange('A1:J400').untrack().values = rows;
      await context.sync();
    });
    const sheet = firstSheet(excel());
    expect(rows.map((row, at) => row.map((_, column) => sheet.value(at, column)))).toEqual(rows);
  });

  test('whole columns have no values, but a width', async () => {
    await Excel.run(async context => {
      const columns = sheetOf(context).getRange('A:B').untrack();
      columns.format.columnWidth = 78.75;
      columns.load('values');
      columns.format.load('columnWidth');
      await context.sync();
      expect(columns.values).toBeNull();
      expect(columns.format.columnWidth).toBe(78.75);
    });
    // 78.75 points are 105 pixels; without 5 of margin, at 7 a character.
    expect(firstSheet(excel()).columnWidth(0)).toBeCloseTo(100 / 7, 5);
  });

  test('are tracked while they are used over several messages, and let go at the end', async () => {
    await Excel.run(async context => {
      const range = sheetOf(context).getRange('B2').load('values');
      await context.sync();
      expect(excel().trackedObjects).toBe(1);
      range.values = [[41]];
      await context.sync();
    });
    expect(firstSheet(excel()).value(1, 1)).toBe(41);
  });

  test('are selected, and the selection is given back', async () => {
    await Excel.run(async context => {
      sheetOf(context).getRange('A2:B3').untrack().select();
      const selected = context.workbook.getSelectedRange().untrack().load('address');
      selected.worksheet.load('name');
      await context.sync();
      expect([selected.address, selected.worksheet.name]).toEqual(["'Ark1'!A2:B3", 'Ark1']);
    });
    expect(excel().selection).toEqual({ sheet: 'Ark1', row: 1, column: 0, rows: 2, columns: 2 });
  });
});
