import { beforeEach, describe, expect, test } from '@jest/globals';
import type { StyleName, WriteCommand } from '../../src/report/command';
import { STYLES } from '../../src/report/style';
import type { SheetData, WorkbookData } from '../../src/table/sheet';
import { formatAt } from '../../src/table/sheet';
import { constant, draft, formula, insert } from '../file/draft';
import { firstCell, lookOf, seenStyle } from './look';
import { NAME, SOURCE, at } from './source';

/** The two jobs that are done on a workbook, in Excel and on a file. */
export interface WorkbookPort {
  open(bytes: Uint8Array, name: string): Promise<void>;
  read(): Promise<WorkbookData>;
  run(commands: readonly WriteCommand[]): Promise<void>;
  /** The workbook as a file. */
  save(): Promise<Uint8Array>;
}

/** What every way into a workbook must do, whatever lies behind it. */
export function describePort(name: string, makePort: () => WorkbookPort | Promise<WorkbookPort>): void {
  describe(name, () => {
    let port: WorkbookPort;
    beforeEach(async () => {
      port = await makePort();
      await port.open(SOURCE, NAME);
    });

    describe('reads', () => {
      test('the name, and the sheets in their order', async () => {
        const workbook = await port.read();
        expect(workbook.name).toBe(NAME);
        expect(workbook.sheets.map(sheet => [sheet.name, sheet.hidden, sheet.protected])).toEqual([
          ["Ola's tall & mål", false, false],
          ['Skjult', true, false],
          ['Låst', false, true],
          ['Tomt', false, false],
        ]);
      });

      test('values, formulas and number formats of the rectangle that is filled', async () => {
        const sheet = await sheetOf(port, 0);
        expect([sheet.firstRow, sheet.firstColumn]).toEqual([1, 1]);
        expect(sheet.values).toEqual([
          ['Tall i 1000 kr – årsbudsjett', null, null, null],
          [null, null, null, null],
          ['Regnskap', 142042, 0.742, 45017],
          ['=C4+1', 141042, true, ' >74 %'],
          ['Sum', 283084, '#DIV/0!', null],
        ]);
        expect(sheet.formulas).toEqual([
          [null, null, null, null],
          [null, null, null, null],
          [null, null, null, null],
          [null, '=C4-1000', null, null],
          [null, '=SUM(C4:C5)', '=1/0', '=IF(C4="","x","")'],
        ]);
        expect(sheet.formats[2]).toEqual(['General', '#,##0;-#,##0', '0.0 %', 'm/d/yyyy']);
      });

      test('an empty sheet', async () => {
        const sheet = await sheetOf(port, 3);
        expect(sheet).toMatchObject({ firstRow: 0, firstColumn: 0, values: [], formulas: [], formats: [] });
      });
    });

    describe('inserts', () => {
      test('a sheet behind the others, and leaves those as they are', async () => {
        const before = await port.read();
        await port.run(insert(draft()));
        const after = await port.read();
        expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
        expect(after.sheets.at(-1)).toMatchObject({ name: 'Rapport', hidden: false, protected: false });
      });

      test('formulas that point at the source, with their values', async () => {
        const number = `NUMBERVALUE(SUBSTITUTE("1"&UNICHAR(160)&"234,5",UNICHAR(160),""),",",".")`;
        const rows = [
          [constant('Navn', 'headerText'), constant('Tall', 'headerFigure')],
          [constant('rett av', 'label'), formula(`=${at('C4')}`, 142042)],
          [constant('avvik', 'label'), formula(`=${at('C4')}-${at('C5')}`, 1000)],
          [constant('blank', 'label'), formula(`=IF(${at('Z9')}="","",${at('Z9')})`, '')],
          [constant('fra tekst', 'label'), formula(`=${number}`, 1234.5, 'decimal1')],
          [constant('tekst', 'label'), formula(`=${at('B4')}&"*)"`, 'Regnskap*)', 'text')],
          [constant('Sum', 'labelTotal'), formula('=SUM(B2:B3)', 143042, 'amountTotal')],
        ];
        await port.run(insert(draft({ rows, headerRow: 0 })));
        const sheet = await lastSheet(port);
        expect(sheet.values.map(row => row[1])).toEqual([
          'Tall',
          142042,
          1000,
          null,
          1234.5,
          'Regnskap*)',
          143042,
        ]);
        expect(sheet.formulas.map(row => row[1] ?? null)).toEqual(rows.map(row => row[1]?.formula ?? null));
      });

      test.each(Object.keys(STYLES) as StyleName[])('style %s', async style => {
        await port.run(insert(draft({ rows: [[constant(-1234.5, style)]], headerRow: 0 })));
        const sheet = await lastSheet(port);
        expect(sheet.values).toEqual([[-1234.5]]);
        expect(formatAt(sheet, 0, 0)).toBe(STYLES[style].numberFormat);
        expect(seenStyle(await firstCell(await port.save()))).toEqual(lookOf(style, 11));
      });

      test('text as text, whatever it begins with', async () => {
        const texts = [
          '=1+1',
          '+47',
          '-',
          '@navn',
          "'hermet",
          '1 234',
          '12,5 %',
          'SANN',
          '1.1.2031',
          '>74 %',
          '#REF',
        ];
        await port.run(insert(draft({ rows: texts.map(text => [constant(text)]), headerRow: 0 })));
        const sheet = await lastSheet(port);
        expect(sheet.values.map(row => row[0])).toEqual(texts);
        expect(sheet.formulas.flat()).toEqual(texts.map(() => null));
      });

      test('letters, signs and line breaks of Norwegian and other text', async () => {
        const texts = ['æøå ÆØÅ – «sitat» 1\u00A0234', 'a & b < c > d "e"', 'to\nlinjer', ' kant ', '😀'];
        await port.run(insert(draft({ rows: texts.map(text => [constant(text)]), headerRow: 0 })));
        expect((await lastSheet(port)).values.map(row => row[0])).toEqual(texts);
      });

      test('figures as exactly as they are given', async () => {
        const figures = [0, -0.06, 0.1, 1e15, 123456789.12, -1751.5, 0.005];
        await port.run(
          insert(draft({ rows: figures.map(value => [constant(value, 'decimal2')]), headerRow: 0 })),
        );
        expect((await lastSheet(port)).values.map(row => row[0])).toEqual(figures);
      });

      test('nothing where the draft has nothing', async () => {
        const rows = [[constant('a')], [], [null, null, constant('c')], [constant(null, 'amount')]];
        await port.run(insert(draft({ rows, headerRow: 0 })));
        expect((await lastSheet(port)).values).toEqual([
          ['a', null, null],
          [null, null, null],
          [null, null, 'c'],
        ]);
      });

      test('several sheets, also under names of 31 characters, with signs and of another alphabet', async () => {
        const names = ['Måloppnåelse & avvik – hele år!', "FO1 'netto' (2)", 'Ω #1'];
        expect(names[0]).toHaveLength(31);
        await port.run(insert(...names.map(name => draft({ name }))));
        expect((await port.read()).sheets.slice(4).map(sheet => sheet.name)).toEqual(names);
      });

      test('a sheet that points at another new sheet', async () => {
        const rows = [[formula(`='Rapport'!A1&" 2"`, 'Rapport 2', 'text')]];
        await port.run(insert(draft(), draft({ name: 'Andre', rows, headerRow: 0 })));
        expect((await lastSheet(port)).values).toEqual([['Rapport 2']]);
      });

      test('again, in the workbook that has been written to', async () => {
        await port.run(insert(draft({ name: 'Første' })));
        await port.run(insert(draft({ name: 'Andre' })));
        expect((await port.read()).sheets.slice(4).map(sheet => sheet.name)).toEqual(['Første', 'Andre']);
      });
    });

    test.each([
      ['taken', 'TOMT'],
      ['not allowed', 'a/b'],
    ])('refuses a name that is %s, and writes nothing', async (_, name) => {
      const before = await port.read();
      await expect(port.run(insert(draft(), draft({ name })))).rejects.toThrow();
      expect(await port.read()).toEqual(before);
    });
  });
}

async function sheetOf(port: WorkbookPort, index: number): Promise<SheetData> {
  const sheet = (await port.read()).sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

async function lastSheet(port: WorkbookPort): Promise<SheetData> {
  return sheetOf(port, (await port.read()).sheets.length - 1);
}
