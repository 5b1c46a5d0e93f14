import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LocalWorkbook } from '../../src/file/local/workbook';
import type { LocalExcel } from '../../src/host/local-excel';
import { codeOf, firstSheet, openBlock } from './open';

let excel: LocalExcel;
beforeEach(() => {
  excel = openBlock([
    ['Navn', 'Tall'],
    ['a', 1],
    ['b', { formula: '=B2+1' }],
  ]);
});
afterEach(() => {
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.trackedObjects).toBe(0);
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Ark1');

describe('worksheets', () => {
  test('are listed with name, id, visibility, position, protection', async () => {
    excel.workbook.addSheet('Skjult').visibility = 'hidden';
    await Excel.run(async context => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/visibility,items/position,items/protection/protected');
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ['Ark1', 'Visible', 0],
        ['Skjult', 'Hidden', 1],
      ]);
      expect(worksheets.items[0]?.protection.protected).toBe(false);
      expect(worksheets.items[1]?.id).toBe(excel.workbook.sheet('Skjult')?.id);
      expect([count.value, visible.value]).toEqual([2, 1]);
    });
  });

  test('are added, renamed, shown, deleted; the object stays the same sheet', async () => {
    await Excel.run(async context => {
      const added = context.workbook.worksheets.add('Ny');
      await context.sync();
      added.name = 'Nyere';
      added.tabColor = '#1f2a44';
      added.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name,tabColor');
      await context.sync();
      expect([active.name, active.tabColor]).toEqual(['Nyere', '#1F2A44']);
      expect(excel.selection.sheet).toBe('Nyere');
      added.delete();
      await context.sync();
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1']);
    expect(excel.selection.sheet).toBe('Ark1');
  });

  test('a name is found whatever its case, and by id; a missing one is a null object', async () => {
    await Excel.run(async context => {
      const { worksheets } = context.workbook;
      const byCase = worksheets.getItem('ARK1').load('name');
      const byId = worksheets.getItem(firstSheet(excel).id).load('name');
      const missing = worksheets.getItemOrNullObject('Borte').load('name');
      await context.sync();
      expect([byCase.name, byId.name, missing.isNullObject]).toEqual(['Ark1', 'Ark1', true]);
    });
  });

  test('a new sheet without a name gets the next Norwegian one', async () => {
    await Excel.run(async context => {
      const added = context.workbook.worksheets.add().load('name');
      await context.sync();
      expect(added.name).toBe('Ark2');
    });
  });
});

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
    excel.workbook.addSheet('Tom');
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
    const sheet = firstSheet(excel);
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
    expect(firstSheet(excel).columnWidth(0)).toBeCloseTo(100 / 7, 5);
  });

  test('are tracked while they are used over several messages, and let go at the end', async () => {
    await Excel.run(async context => {
      const range = sheetOf(context).getRange('B2').load('values');
      await context.sync();
      expect(excel.trackedObjects).toBe(1);
      range.values = [[41]];
      await context.sync();
    });
    expect(firstSheet(excel).value(1, 1)).toBe(41);
  });

  test('are selected, and the selection is given back', async () => {
    await Excel.run(async context => {
      sheetOf(context).getRange('A2:B3').untrack().select();
      const selected = context.workbook.getSelectedRange().untrack().load('address');
      selected.worksheet.load('name');
      await context.sync();
      expect([selected.address, selected.worksheet.name]).toEqual(["'Ark1'!A2:B3", 'Ark1']);
    });
    expect(excel.selection).toEqual({ sheet: 'Ark1', row: 1, column: 0, rows: 2, columns: 2 });
  });
});

describe('looks', () => {
  test('are set and given back; null or "" where cells differ', async () => {
    await Excel.run(async context => {
      const { format } = sheetOf(context).getRange('A1:B2').untrack();
      format.font.bold = true;
      format.font.italic = true;
      format.font.size = 14;
      format.font.name = 'Arial';
      format.font.color = '#1f2a44';
      format.fill.color = '#E3EAF4';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.rowHeight = 30;
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,rowHeight');
      format.font.load('bold,italic,size,name,color');
      format.fill.load('color');
      const mixed = sheetOf(context).getRange('A1:A4').untrack().format;
      mixed.load('wrapText,rowHeight');
      mixed.fill.load('color');
      await context.sync();
      expect(format.font.toJSON()).toMatchObject({ bold: true, italic: true, size: 14, name: 'Arial' });
      expect([format.font.color, format.fill.color]).toEqual(['#1F2A44', '#E3EAF4']);
      const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, rowHeight } = format;
      expect([horizontalAlignment, verticalAlignment, wrapText, indentLevel, rowHeight]).toEqual([
        'Center',
        'Top',
        true,
        2,
        30,
      ]);
      expect([mixed.wrapText, mixed.rowHeight, mixed.fill.color]).toEqual([null, null, '']);
    });
    expect(firstSheet(excel).style(1, 1)).toMatchObject({ bold: true, fill: '#E3EAF4', indent: 2 });
  });

  test('a fill is taken away again', async () => {
    await Excel.run(async context => {
      const { fill } = sheetOf(context).getRange('A1').untrack().format;
      fill.color = 'red';
      fill.clear();
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    });
  });

  test('borders lie on the sides asked for', async () => {
    await Excel.run(async context => {
      const { borders } = sheetOf(context).getRange('A1:B3').untrack().format;
      borders.getItem('EdgeBottom').style = 'Double';
      const top = borders.getItem('EdgeTop');
      top.style = 'Continuous';
      top.weight = 'Medium';
      top.color = '#FF0000';
      const inside = borders.getItem('InsideHorizontal');
      inside.style = 'Continuous';
      const left = borders.getItem('EdgeLeft');
      [top, inside, left].forEach(border => border.load('style,weight,color'));
      await context.sync();
      expect([top.style, top.weight, top.color]).toEqual(['Continuous', 'Medium', '#FF0000']);
      expect([inside.style, inside.weight, left.style]).toEqual(['Continuous', 'Thin', 'None']);
    });
    const lines = [0, 1, 2].map(row => firstSheet(excel).style(row, 0).borders);
    expect(lines[0]?.top).toEqual({ line: 'medium', color: '#FF0000' });
    expect(lines.map(({ bottom }) => bottom?.line)).toEqual(['thin', 'thin', 'double']);
  });
});

describe('layout and print', () => {
  test('frozen rows', async () => {
    await Excel.run(async context => {
      const panes = sheetOf(context).freezePanes;
      panes.freezeRows(2);
      const frozen = panes.getLocationOrNullObject().untrack().load('address');
      await context.sync();
      expect(frozen.address).toBe("'Ark1'!1:2");
      panes.unfreeze();
      await context.sync();
    });
    expect(firstSheet(excel).frozen).toEqual({ rows: 0, columns: 0 });
  });

  test('page, print area, title rows and footer', async () => {
    await Excel.run(async context => {
      const page = sheetOf(context).pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A3';
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintArea('A1:B3');
      page.setPrintTitleRows('$1:$1');
      page.headersFooters.defaultForAllPages.centerFooter = 'Side &P av &N';
      page.load('orientation,paperSize,zoom');
      await context.sync();
      expect([page.orientation, page.paperSize]).toEqual(['Landscape', 'A3']);
      expect(page.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
    });
    expect(firstSheet(excel).page).toMatchObject({
      landscape: true,
      paper: 'A3',
      fit: { wide: 1, tall: 0 },
      printArea: { row: 0, column: 0, rows: 3, columns: 2 },
      titleRows: { first: 0, last: 0 },
      footer: { left: '', center: 'Side &P av &N', right: '' },
    });
  });
});

describe('the workbook', () => {
  test('has a name, and calculates at once whatever is suspended', async () => {
    await Excel.run(async context => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheetOf(context).getRange('B2').untrack().values = [[10]];
      context.workbook.load('name');
      await context.sync();
      context.application.calculate('Full');
      const sum = sheetOf(context).getRange('B3').untrack().load('values');
      await context.sync();
      expect([context.workbook.name, sum.values]).toEqual(['Bok.xlsx', [[11]]]);
    });
  });

  test('keeps custom XML parts', async () => {
    await Excel.run(async context => {
      const parts = context.workbook.customXmlParts;
      const added = parts.add('<m xmlns="urn:en">1</m>').load('id,namespaceUri');
      parts.add('<m xmlns="urn:to">2</m>');
      await context.sync();
      added.setXml('<m xmlns="urn:en">3</m>');
      const only = parts.getByNamespace('urn:en').getOnlyItemOrNullObject().load('id');
      const none = parts.getByNamespace('urn:ingen').getOnlyItemOrNullObject().load('id');
      const xml = added.getXml();
      const count = parts.getCount();
      await context.sync();
      expect([added.namespaceUri, only.id, none.isNullObject]).toEqual(['urn:en', added.id, true]);
      expect([xml.value, count.value]).toEqual(['<m xmlns="urn:en">3</m>', 2]);
      added.delete();
      await context.sync();
    });
    expect(excel.workbook.customXml.all.map(({ namespace }) => namespace)).toEqual(['urn:to']);
  });

  test('a member above the declared requirement set never leaves the client', async () => {
    excel.forgetMessages();
    const code = await codeOf(
      Excel.run(async context => {
        sheetOf(context).getRange('A1').untrack().getDependents();
        await context.sync();
      }),
    );
    expect([code, excel.messages.length]).toEqual(['ApiNotFound', 0]);
  });
});

describe('the tabs', () => {
  test('a sheet moves among them, hidden ones counted, and the file has it so', async () => {
    excel.workbook.addSheet('B').visibility = 'hidden';
    excel.workbook.addSheet('C');
    await Excel.run(async context => {
      context.workbook.worksheets.getItem('C').position = 0;
      context.workbook.worksheets.getItem('B').position = 2;
      await context.sync();
    });
    const names = ['C', 'Ark1', 'B'];
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(names);
    const saved = await LocalWorkbook.load(await excel.workbook.save(), 'bok.xlsx');
    expect(saved.sheets.map(({ name }) => name)).toEqual(names);
  });

  test('grid lines are shown or not, frozen or not', async () => {
    const shown = await Excel.run(async context => {
      const sheet = sheetOf(context);
      sheet.load('showGridlines');
      await context.sync();
      const before = sheet.showGridlines;
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(2);
      sheet.load('showGridlines');
      await context.sync();
      return [before, sheet.showGridlines];
    });
    expect(shown).toEqual([true, false]);
    expect(firstSheet(excel).frozen).toEqual({ rows: 2, columns: 0 });
  });
});

describe('another workbook', () => {
  test('is handed to the window as a whole file', async () => {
    const asked: unknown[] = [];
    const stop = excel.onWindowRequest(request => asked.push(request));
    await Excel.createWorkbook('UEsDBA==');
    stop();
    expect(asked).toEqual([{ what: 'workbook', value: 'UEsDBA==' }]);
  });
});
