import { describe, expect, test } from '@jest/globals';
import { LocalWorkbook } from '../../src/file/local/workbook';
import { blockForEach, sheetOf } from './block';
import { codeOf, firstSheet } from './open';

const excel = blockForEach();

describe('worksheets', () => {
  test('are listed with name, id, visibility, position, protection', async () => {
    excel().workbook.addSheet('Skjult').visibility = 'hidden';
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
      expect(worksheets.items[1]?.id).toBe(excel().workbook.sheet('Skjult')?.id);
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
      expect(excel().selection.sheet).toBe('Nyere');
      added.delete();
      await context.sync();
    });
    expect(excel().workbook.sheets.map(({ name }) => name)).toEqual(['Ark1']);
    expect(excel().selection.sheet).toBe('Ark1');
  });

  test('a name is found whatever its case, and by id; a missing one is a null object', async () => {
    await Excel.run(async context => {
      const { worksheets } = context.workbook;
      const byCase = worksheets.getItem('ARK1').load('name');
      const byId = worksheets.getItem(firstSheet(excel()).id).load('name');
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
    expect(excel().workbook.customXml.all.map(({ namespace }) => namespace)).toEqual(['urn:to']);
  });

  test('a member above the declared requirement set never leaves the client', async () => {
    excel().forgetMessages();
    const code = await codeOf(
      Excel.run(async context => {
        sheetOf(context).getRange('A1').untrack().getDependents();
        await context.sync();
      }),
    );
    expect([code, excel().messages.length]).toEqual(['ApiNotFound', 0]);
  });
});

describe('the tabs', () => {
  test('a sheet moves among them, hidden ones counted, and the file has it so', async () => {
    excel().workbook.addSheet('B').visibility = 'hidden';
    excel().workbook.addSheet('C');
    await Excel.run(async context => {
      context.workbook.worksheets.getItem('C').position = 0;
      context.workbook.worksheets.getItem('B').position = 2;
      await context.sync();
    });
    const names = ['C', 'Ark1', 'B'];
    expect(excel().workbook.sheets.map(({ name }) => name)).toEqual(names);
    const saved = await LocalWorkbook.load(await excel().workbook.save(), 'bok.xlsx');
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
    expect(firstSheet(excel()).frozen).toEqual({ rows: 2, columns: 0 });
  });
});

describe('another workbook', () => {
  test('is handed to the window as a whole file', async () => {
    const asked: unknown[] = [];
    const stop = excel().onWindowRequest(request => asked.push(request));
    await Excel.createWorkbook('UEsDBA==');
    stop();
    expect(asked).toEqual([{ what: 'workbook', value: 'UEsDBA==' }]);
  });
});
