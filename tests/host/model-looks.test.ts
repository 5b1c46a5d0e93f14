import { describe, expect, test } from '@jest/globals';
import { blockForEach, sheetOf } from './block';
import { firstSheet } from './open';

const excel = blockForEach();

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
    expect(firstSheet(excel()).style(1, 1)).toMatchObject({ bold: true, fill: '#E3EAF4', indent: 2 });
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
    const lines = [0, 1, 2].map(row => firstSheet(excel()).style(row, 0).borders);
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
    expect(firstSheet(excel()).frozen).toEqual({ rows: 0, columns: 0 });
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
    expect(firstSheet(excel()).page).toMatchObject({
      landscape: true,
      paper: 'A3',
      fit: { wide: 1, tall: 0 },
      printArea: { row: 0, column: 0, rows: 3, columns: 2 },
      titleRows: { first: 0, last: 0 },
      footer: { left: '', center: 'Side &P av &N', right: '' },
    });
  });
});
