import { beforeEach, describe, expect, test } from '@jest/globals';
import type { LocalExcel } from '../../src/host/local-excel';
import { codeOf, firstSheet, openBlock } from './open';

let excel: LocalExcel;
beforeEach(() => {
  excel = openBlock([['Navn', 1]]);
});

type OnSheet = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The code that work on the sheet ends in. */
const codeAfter = (work: OnSheet): Promise<string | null> =>
  codeOf(
    Excel.run(async context => {
      work(context.workbook.worksheets.getItem('Ark1'), context);
      await context.sync();
    }),
  );

describe('what Excel refuses', () => {
  const REFUSED: [string, string, OnSheet][] = [
    ['an array of another shape', 'InvalidArgument', sheet => (sheet.getRange('A1:B2').values = [[1, 2]])],
    [
      'rows of different lengths',
      'InvalidArgument',
      sheet => (sheet.getRange('A1:B2').values = [[1, 2], [3]]),
    ],
    ['an object for a value', 'InvalidArgument', sheet => (sheet.getRange('A1').values = [[{}]])],
    ['an address that is none', 'InvalidArgument', sheet => sheet.getRange('hei')],
    ['a cell outside the sheet', 'InvalidArgument', sheet => sheet.getRangeByIndexes(0, 16_384, 1, 1)],
    ['no cells', 'InvalidArgument', sheet => sheet.getRangeByIndexes(0, 0, 0, 1)],
    ['a range of a missing sheet', 'InvalidReference', sheet => sheet.getRange('Borte!A1')],
    ['a colour that is none', 'InvalidArgument', sheet => (sheet.getRange('A1').format.font.color = 'rødt')],
    [
      'a missing sheet',
      'ItemNotFound',
      (_, context) => context.workbook.worksheets.getItem('Borte').load('name'),
    ],
    ['a name that is taken', 'ItemAlreadyExists', (_, context) => context.workbook.worksheets.add('ARK1')],
    ['an empty name', 'InvalidArgument', (_, context) => context.workbook.worksheets.add('')],
    ['a long name', 'InvalidArgument', (_, context) => context.workbook.worksheets.add('x'.repeat(32))],
    ['a name with a slash', 'InvalidArgument', (_, context) => context.workbook.worksheets.add('2023/24')],
    ['a name in apostrophes', 'InvalidArgument', (_, context) => context.workbook.worksheets.add("'hei'")],
    ['the last sheet deleted', 'InvalidOperation', sheet => sheet.delete()],
    ['the last sheet hidden', 'InvalidOperation', sheet => (sheet.visibility = 'Hidden')],
    ['a place behind the last', 'InvalidArgument', sheet => (sheet.position = 1)],
    ['a place before the first', 'InvalidArgument', sheet => (sheet.position = -1)],
    ['half a place', 'InvalidArgument', sheet => (sheet.position = 0.5)],
    ['an indent of 251', 'InvalidArgument', sheet => (sheet.getRange('A1').format.indentLevel = 251)],
    ['text of 32 768', 'InvalidArgument', sheet => (sheet.getRange('C1').values = [['x'.repeat(32_768)]])],
    [
      'a formula of 8193',
      'InvalidArgument',
      sheet => (sheet.getRange('C1').formulas = [[`=${'1+'.repeat(4096)}1`]]),
    ],
    [
      'a footer of 256',
      'InvalidArgument',
      sheet => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(250)),
    ],
    ...['=SUM(1;2)', '=1,5+1', '=HVIS(A1;1;2)', '=SUM(1', '="a'].map((formula): [string, string, OnSheet] => [
      `the formula ${formula}`,
      'InvalidArgument',
      sheet => (sheet.getRange('C1').formulas = [[formula]]),
    ]),
    ['text that is no XML', 'InvalidArgument', (_, context) => context.workbook.customXmlParts.add('hei')],
  ];

  test.each(REFUSED)('%s: %s', async (_, code, work) => {
    expect(await codeAfter(work)).toBe(code);
    expect([...excel.unsupported]).toEqual([]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1']);
  });

  test('what came before the refusal stays done', async () => {
    const code = await codeAfter(sheet => {
      sheet.getRange('C1').untrack().values = [['før']];
      sheet.getRange('D1').untrack().values = [['for', 'mange']];
      sheet.getRange('E1').untrack().values = [['etter']];
    });
    expect(code).toBe('InvalidArgument');
    expect([2, 3, 4].map(column => firstSheet(excel).value(0, column))).toEqual(['før', null, null]);
  });

  test('a hidden sheet is neither shown nor selected', async () => {
    excel.workbook.addSheet('Skjult').visibility = 'hidden';
    const hidden = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Skjult');
    expect(await codeAfter((_, context) => hidden(context).activate())).toBe('InvalidReference');
    expect(await codeAfter((_, context) => hidden(context).getRange('A1').select())).toBe('InvalidReference');
  });
});

test('what was not loaded is not there', async () => {
  let read: unknown = null;
  const code = await codeOf(
    Excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1').untrack();
      range.load('values');
      await context.sync();
      read = range.formulas;
    }),
  );
  expect([code, read]).toEqual(['PropertyNotLoaded', null]);
});

test('a very hidden sheet is not deleted', async () => {
  excel.workbook.addSheet('Dypt').visibility = 'veryHidden';
  const deleting = codeAfter((_, context) => context.workbook.worksheets.getItem('Dypt').delete());
  expect(await deleting).toBe('InvalidOperation');
  expect(excel.workbook.sheet('Dypt')).not.toBeNull();
});

test('of a merged range only the first cell takes a value', async () => {
  firstSheet(excel).merge({ row: 4, column: 0, rows: 1, columns: 2 });
  expect(await codeAfter(sheet => (sheet.getRange('A5:B5').values = [['til', 'side']]))).toBeNull();
  expect([0, 1].map(column => firstSheet(excel).value(4, column))).toEqual(['til', null]);
});

describe('a protected sheet', () => {
  beforeEach(() => {
    firstSheet(excel).protected = true;
  });

  test('takes no values and no looks, but is read', async () => {
    expect(await codeAfter(sheet => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await codeAfter(sheet => (sheet.getRange('A1').format.font.bold = true))).toBe('AccessDenied');
    expect(await codeAfter(sheet => sheet.getRange('A1').load('values'))).toBeNull();
    expect(firstSheet(excel).value(0, 0)).toBe('Navn');
  });

  test('takes values in cells that are not locked', async () => {
    firstSheet(excel).setStyle({ row: 4, column: 0, rows: 1, columns: 1 }, { locked: false });
    expect(await codeAfter(sheet => (sheet.getRange('A5').values = [[5]]))).toBeNull();
    expect(await codeAfter(sheet => (sheet.getRange('A5:A6').values = [[5], [6]]))).toBe('AccessDenied');
    expect(firstSheet(excel).value(4, 0)).toBe(5);
  });
});

describe('size', () => {
  const megabyte = 'x'.repeat(1_000_000);

  test('a request over 5 MB is refused before anything is done', async () => {
    const code = await codeAfter(sheet => {
      sheet.getRange('A1:F1').untrack().values = [Array.from({ length: 6 }, () => megabyte)];
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(firstSheet(excel).value(0, 0)).toBe('Navn');
  });

  test('an answer over 5 MB is not given', async () => {
    firstSheet(excel).setCells(0, 0, [Array.from({ length: 6 }, () => megabyte)]);
    const code = await codeAfter(sheet => sheet.getRange('A1:F1').untrack().load('values'));
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await codeAfter(sheet => sheet.getRange('A1:D1').untrack().load('values'))).toBeNull();
  });

  test('bytes are counted in UTF-8, both ways', async () => {
    excel.forgetMessages();
    await codeAfter(sheet => sheet.getRange('A1').untrack().load('values'));
    const [before] = excel.messages;
    firstSheet(excel).setCells(0, 0, [['Nåvn']]);
    await codeAfter(sheet => sheet.getRange('A1').untrack().load('values'));
    const [, after] = excel.messages;
    expect((after?.answerBytes ?? 0) - (before?.answerBytes ?? 0)).toBe(1);
    expect(after?.requestBytes).toBe(before?.requestBytes);
  });
});

describe('a member the local Excel lacks', () => {
  test('is refused with a code of its own, and counted', async () => {
    expect(await codeAfter(sheet => sheet.getRange('A1').untrack().load('hyperlink'))).toBe('NotImplemented');
    expect(await codeAfter(sheet => sheet.getRange('A1').untrack().merge())).toBe('NotImplemented');
    expect(await codeAfter(sheet => sheet.tables.load('items/name'))).toBe('NotImplemented');
    expect([...excel.unsupported]).toEqual([
      ['Range.hyperlink', 1],
      ['Range.merge', 1],
      ['Worksheet.tables', 1],
    ]);
  });
});
