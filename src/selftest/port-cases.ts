import type { StyleName } from '../report/command';
import { HOUSES } from '../report/house';
import { STYLES } from '../report/style';
import type { SheetData } from '../table/sheet';
import { formatAt } from '../table/sheet';
import { chartCases } from './chart-case';
import { constant, draft, formula, insert } from './draft';
import { lookOf, type PortCase, type WorkbookPort } from './port';
import { same } from './same';
import { at, SHEETS } from './source';
import { updates } from './update-cases';

/** Text size of the workbook. */
const SIZE = 11;
const FORMULA_LIKE = ['=1+1', '+47', '-', '@navn', "'hermet", '1 234', '12,5 %', 'SANN', '1.1.2031'];
const SIGNS = ['æøå ÆØÅ – «sitat» 1\u00A0234', 'a & b < c > d "e"', 'to\nlinjer', ' kant ', '😀'];
const FIGURES = [0, -0.06, 0.1, 1e15, 123456789.12, -1751.5, 0.005];
const LONG_NAMES = ['Måloppnåelse & avvik – hele år!', "FO1 'netto' (2)", 'Ω #1'];

const reads: readonly PortCase[] = [
  {
    name: 'reads the sheets in their order',
    async run(port) {
      const { sheets } = await port.read();
      same(
        sheets.map(sheet => [sheet.name, sheet.hidden, sheet.protected]),
        SHEETS.map(({ name, hidden, locked }) => [name, hidden, locked]),
      );
    },
  },
  {
    name: 'reads values, formulas and number formats of the rectangle that is filled',
    async run(port) {
      const sheet = await sheetOf(port, 0);
      same([sheet.firstRow, sheet.firstColumn], [1, 1]);
      same(sheet.values, [
        ['Tall i 1000 kr – årsbudsjett', null, null, null],
        [null, null, null, null],
        ['Regnskap', 142042, 0.742, 45017],
        ['=C4+1', 141042, true, ' >74 %'],
        ['Sum', 283084, '#DIV/0!', null],
      ]);
      same(sheet.formulas, [
        [null, null, null, null],
        [null, null, null, null],
        [null, null, null, null],
        [null, '=C4-1000', null, null],
        [null, '=SUM(C4:C5)', '=1/0', '=IF(C4="","x","")'],
      ]);
      same(sheet.formats[2], ['General', '#,##0;-#,##0', '0.0 %', 'm/d/yyyy']);
    },
  },
  {
    name: 'reads an empty sheet',
    async run(port) {
      const { firstRow, firstColumn, values, formulas, formats } = await sheetOf(port, 3);
      same({ firstRow, firstColumn, values, formulas, formats }, EMPTY);
    },
  },
];

const EMPTY = { firstRow: 0, firstColumn: 0, values: [], formulas: [], formats: [] };

const inserts: readonly PortCase[] = [
  {
    name: 'inserts a sheet behind the others, and leaves those as they are',
    async run(port) {
      const before = await port.read();
      await port.run(insert(draft()));
      const { sheets } = await port.read();
      same(sheets.slice(0, -1), before.sheets);
      const last = sheets.at(-1);
      same([last?.name, last?.hidden, last?.protected], ['Rapport', false, false]);
    },
  },
  {
    name: 'inserts formulas that point at the source, with their values',
    async run(port) {
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
      same(
        sheet.values.map(row => row[1]),
        ['Tall', 142042, 1000, null, 1234.5, 'Regnskap*)', 143042],
      );
      same(
        sheet.formulas.map(row => row[1] ?? null),
        rows.map(row => row[1]?.formula ?? null),
      );
    },
  },
  ...(Object.keys(STYLES) as StyleName[]).map((style): PortCase => ({
    name: `inserts a cell in style ${style}`,
    async run(port) {
      await port.run(insert(draft({ rows: [[constant(-1234.5, style)]], headerRow: 0 })));
      const sheet = await lastSheet(port);
      same(sheet.values, [[-1234.5]]);
      same(formatAt(sheet, 0, 0), STYLES[style].numberFormat);
      same(await port.look(), lookOf(style, SIZE));
    },
  })),
  ...HOUSES.map((house): PortCase => ({
    name: `inserts a header in the colours of ${house}`,
    async run(port) {
      await port.run(insert(draft({ rows: [[constant('Tall', 'headerFigure')]], headerRow: 0, house })));
      same(await port.look(), lookOf('headerFigure', SIZE, house));
    },
  })),
  {
    name: 'inserts text as text, whatever it begins with',
    async run(port) {
      const texts = [...FORMULA_LIKE, '>74 %', '#REF'];
      const sheet = await columnOf(port, texts);
      same(sheet.values.map(firstOf), texts);
      same(
        sheet.formulas.flat(),
        texts.map(() => null),
      );
    },
  },
  {
    name: 'inserts letters, signs and line breaks of Norwegian and other text',
    run: async port => same((await columnOf(port, SIGNS)).values.map(firstOf), SIGNS),
  },
  {
    name: 'inserts figures as exactly as they are given',
    run: async port => same((await columnOf(port, FIGURES, 'decimal2')).values.map(firstOf), FIGURES),
  },
  {
    name: 'inserts nothing where the draft has nothing',
    async run(port) {
      const rows = [[constant('a')], [], [null, null, constant('c')], [constant(null, 'amount')]];
      await port.run(insert(draft({ rows, headerRow: 0 })));
      same((await lastSheet(port)).values, [
        ['a', null, null],
        [null, null, null],
        [null, null, 'c'],
      ]);
    },
  },
  {
    name: 'inserts several sheets, also under names of 31 characters, with signs and of another alphabet',
    async run(port) {
      await port.run(insert(...LONG_NAMES.map(name => draft({ name }))));
      same(await addedNames(port), LONG_NAMES);
    },
  },
  {
    name: 'inserts a sheet that points at another new sheet',
    async run(port) {
      const rows = [[formula(`='Rapport'!A1&" 2"`, 'Rapport 2', 'text')]];
      await port.run(insert(draft(), draft({ name: 'Andre', rows, headerRow: 0 })));
      same((await lastSheet(port)).values, [['Rapport 2']]);
    },
  },
  {
    name: 'inserts again, in the workbook that has been written to',
    async run(port) {
      await port.run(insert(draft({ name: 'Første' })));
      await port.run(insert(draft({ name: 'Andre' })));
      same(await addedNames(port), ['Første', 'Andre']);
    },
  },
];

const refusals = [
  ['taken', 'TOMT'],
  ['not allowed', 'a/b'],
] as const;

/** What every way into a workbook must do: in Excel, in the local Excel, and on a file. */
export const PORT_CASES: readonly PortCase[] = [
  ...reads,
  ...inserts,
  ...updates,
  ...chartCases,
  ...refusals.map(([what, name]): PortCase => ({
    name: `refuses a name that is ${what}, and writes nothing`,
    async run(port) {
      const before = await port.read();
      const written = await port.run(insert(draft(), draft({ name }))).then(
        () => 'written',
        () => 'refused',
      );
      same(written, 'refused');
      same(await port.read(), before);
    },
  })),
];

/** A new sheet with one cell a row. */
async function columnOf(port: WorkbookPort, values: readonly (string | number)[], style?: StyleName) {
  await port.run(insert(draft({ rows: values.map(value => [constant(value, style)]), headerRow: 0 })));
  return lastSheet(port);
}

const firstOf = (row: readonly unknown[]) => row[0];

async function addedNames(port: WorkbookPort): Promise<string[]> {
  return (await port.read()).sheets.slice(SHEETS.length).map(({ name }) => name);
}

async function sheetOf(port: WorkbookPort, index: number): Promise<SheetData> {
  const sheet = (await port.read()).sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

async function lastSheet(port: WorkbookPort): Promise<SheetData> {
  return sheetOf(port, (await port.read()).sheets.length - 1);
}
