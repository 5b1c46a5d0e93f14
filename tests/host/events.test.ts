import { beforeEach, expect, test } from '@jest/globals';
import type { LocalExcel } from '../../src/host/local-excel';
import { eventsAreThrough, firstSheet, openBlock } from './open';

let excel: LocalExcel;
beforeEach(() => {
  excel = openBlock([['Navn', 1]]);
});

test('a changed cell is told with its place and who changed it, until the handler is removed', async () => {
  const seen: string[] = [];
  const handler = await Excel.run(async context => {
    const added = context.workbook.worksheets.onChanged.add(async event => {
      seen.push(`${event.address} ${event.changeType} ${event.source} ${event.triggerSource}`);
      expect(event.worksheetId).toBe(firstSheet(excel).id);
    });
    await context.sync();
    return added;
  });
  firstSheet(excel).setCells(1, 1, [[1, 2]]);
  await eventsAreThrough();
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Ark1').getRange('A5').untrack().values = [[5]];
    await context.sync();
  });
  await eventsAreThrough();
  expect(seen).toEqual(['B2:C2 RangeEdited Local Unknown', 'A5 RangeEdited Local ThisLocalAddin']);

  handler.remove();
  await handler.context.sync();
  firstSheet(excel).setCells(0, 0, [[1]]);
  await eventsAreThrough();
  expect(seen).toHaveLength(2);
  expect([...excel.unsupported]).toEqual([]);
});

test('who listened to the former workbook hears nothing of the one that is opened after it', async () => {
  let heard = 0;
  await Excel.run(async context => {
    context.workbook.worksheets.onChanged.add(async () => void heard++);
    await context.sync();
  });
  excel = openBlock([['Navn', 1]]);
  await Excel.run(async context => {
    context.workbook.worksheets.onChanged.add(async () => undefined);
    await context.sync();
  });
  firstSheet(excel).setCells(0, 0, [[2]]);
  await eventsAreThrough();
  expect(heard).toBe(0);
});

test('only the sheet that is listened to is heard', async () => {
  const other = excel.workbook.addSheet('Annet');
  let heard = 0;
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Annet').onChanged.add(async () => {
      heard++;
    });
    await context.sync();
  });
  firstSheet(excel).setCells(0, 0, [[1]]);
  other.setCells(0, 0, [[1]]);
  await eventsAreThrough();
  expect(heard).toBe(1);
});

test('sheets that come, go and are shown', async () => {
  const seen: string[] = [];
  await Excel.run(async context => {
    const { worksheets } = context.workbook;
    const note = (what: string) => async (event: { worksheetId: string }) => {
      seen.push(`${what} ${event.worksheetId}`);
    };
    worksheets.onAdded.add(note('added'));
    worksheets.onActivated.add(note('activated'));
    worksheets.onDeactivated.add(note('deactivated'));
    worksheets.onDeleted.add(note('deleted'));
    await context.sync();
  });
  const { id } = firstSheet(excel);
  const added = excel.workbook.addSheet('Nytt');
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Nytt');
    sheet.activate();
    sheet.delete();
    await context.sync();
  });
  await eventsAreThrough();
  expect(seen).toEqual([
    `added ${added.id}`,
    `deactivated ${id}`,
    `activated ${added.id}`,
    `deleted ${added.id}`,
    `activated ${id}`,
  ]);
});

test('a selection is told to the pane and to the page', async () => {
  let told = 0;
  const page: unknown[] = [];
  excel.onSelection(selection => page.push(selection));
  await Excel.run(async context => {
    context.workbook.onSelectionChanged.add(async () => {
      told++;
    });
    await context.sync();
  });
  const selection = { sheet: 'Ark1', row: 2, column: 1, rows: 1, columns: 3 };
  excel.select(selection);
  await eventsAreThrough();
  expect([told, page]).toEqual([1, [selection]]);
});

test('no events while they are switched off', async () => {
  let heard = 0;
  await Excel.run(async context => {
    context.workbook.worksheets.onChanged.add(async () => {
      heard++;
    });
    await context.sync();
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Ark1').getRange('A1').untrack().values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    context.runtime.load('enableEvents');
    await context.sync();
    expect(context.runtime.enableEvents).toBe(true);
  });
  await eventsAreThrough();
  expect(heard).toBe(0);
});
