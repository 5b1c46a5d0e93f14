import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from '@cj-tech-master/excelts';
import { WorkbookError } from '../../src/file/error';
import { NEWER_FUNCTIONS } from '../../src/file/formula';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import type { StyleName } from '../../src/report/command';
import { STYLES } from '../../src/report/style';
import { constant, draft, formula, insert } from './draft';
import type { Parts } from './parts';
import { MAIN, OFFICE, archive, partsOf, sheetData, workbookOf } from './parts';

const plain: Parts = { sheets: [sheetData('<c r="A1"><v>5</v></c>')] };

/** Parts that other programs leave in a workbook and that no library writes back as they were. */
const FOREIGN: Readonly<Record<string, string>> = {
  'customXml/item1.xml': '<maltall xmlns="urn:maltall:1">\r\n  <v a=\'1\'/></maltall>',
  'docMetadata/LabelInfo.xml': '<clbl:labelList xmlns:clbl="urn:labels"/>',
  'xl/charts/chart1.xml': '<c:chart xmlns:c="urn:chart"/>',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
  'xl/webextensions/taskpanes.xml': '<wetp:taskpanes xmlns:wetp="urn:panes"/>',
  'xl/calcChain.xml': '<calcChain><c r="A1"/></calcChain>',
  'docProps/app.xml': '<Properties><TitlesOfParts/></Properties>',
  'xl/vbaProject.bin': '\u0000\u0001binary',
};

const refusal = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
};

const textOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

describe('a patch', () => {
  test('changes the four parts it must, and no byte of another', () => {
    const before = workbookOf({ ...plain, styles: '<cellXfs><xf/></cellXfs>', more: FOREIGN });
    const [was, is] = [unzipSync(before), unzipSync(writeSheets(before, insert(draft())))];
    const changed = Object.keys(is).filter(
      name => !was[name] || !Buffer.from(was[name]).equals(Buffer.from(is[name] ?? [])),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(Object.keys(was).filter(name => !(name in is))).toEqual([]);
  });

  test('without commands gives the same bytes', () => {
    const bytes = workbookOf(plain);
    expect(Buffer.from(writeSheets(bytes, [])).equals(Buffer.from(bytes))).toBe(true);
  });

  test('does not touch the bytes it is given, and gives the same for the same', () => {
    const bytes = workbookOf(plain);
    const copy = bytes.slice();
    const [one, other] = [writeSheets(bytes, insert(draft())), writeSheets(bytes, insert(draft()))];
    expect(Buffer.from(bytes).equals(Buffer.from(copy))).toBe(true);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('can be done again on what it gave', () => {
    const once = writeSheets(workbookOf(plain), insert(draft({ name: 'Første' })));
    const twice = writeSheets(once, insert(draft({ name: 'Andre' }), draft({ name: 'Tredje' })));
    const names = readWorkbook(twice, 'bok.xlsx').sheets.map(sheet => sheet.name);
    expect(names).toEqual(['Ark1', 'Første', 'Andre', 'Tredje']);
    const areas = [...textOf(twice, 'xl/workbook.xml').matchAll(/Print_Area" localSheetId="(\d)">([^<]*)/g)];
    expect(areas.map(([, index, area]) => [index, area])).toEqual([
      ['1', '&apos;Første&apos;!$A$1:$B$2'],
      ['2', '&apos;Andre&apos;!$A$1:$B$2'],
      ['3', '&apos;Tredje&apos;!$A$1:$B$2'],
    ]);
    expect(textOf(twice, 'xl/workbook.xml').match(/<definedNames>/g)).toHaveLength(1);
  });

  test('leaves the other settings of calculation, names and views as they are', () => {
    const before = '<bookViews><workbookView activeTab="0"/></bookViews>';
    const behind =
      '<definedNames><definedName name="Sats">0.22</definedName></definedNames><calcPr calcId="191029" iterate="1" fullCalcOnLoad="0"/><extLst/>';
    const workbook = textOf(
      writeSheets(workbookOf({ ...plain, before, behind }), insert(draft())),
      'xl/workbook.xml',
    );
    expect(workbook).toContain(before);
    expect(workbook).toContain(
      '<definedName name="Sats">0.22</definedName><definedName name="_xlnm.Print_Area"',
    );
    expect(workbook).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/><extLst/>');
  });
});

describe('workbooks that are written otherwise', () => {
  test('without a style part', async () => {
    const bytes = writeSheets(workbookOf(plain), insert(draft()));
    const library = new Workbook();
    await library.xlsx.load(bytes);
    expect(library.getWorksheet('Rapport')?.getCell('A1').font).toMatchObject({ bold: true, size: 14 });
  });

  test('with prefixed names', () => {
    const prefix = (xml: string) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const parts = partsOf({
      ...plain,
      styles: '<fonts count="1"><font><name val="Arial"/></font></fonts><cellXfs count="1"><xf/></cellXfs>',
    });
    const bytes = archive(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, prefix(text)])),
    );
    const out = writeSheets(bytes, insert(draft()));
    expect(readWorkbook(out, 'bok.xlsx').sheets.map(sheet => sheet.name)).toEqual(['Ark1', 'Rapport']);
    expect(readWorkbook(out, 'bok.xlsx').sheets[0]?.values).toEqual([[5]]);
    for (const part of ['xl/workbook.xml', 'xl/styles.xml', '[Content_Types].xml'])
      expect(textOf(out, part)).not.toMatch(/<\/?(?!x:)[a-zA-Z]/);
    expect(textOf(out, 'xl/styles.xml')).toContain('<x:name val="Arial"/>');
  });

  test('with empty and missing lists of styles', () => {
    const styles = '<numFmts count="0"/><fonts/><cellXfs count="1"><xf numFmtId="9"/></cellXfs><dxfs/>';
    const bytes = workbookOf({ sheets: [sheetData('<c s="0"><v>1</v></c>')], styles });
    const out = writeSheets(bytes, insert(draft({ rows: [[constant(1, 'percent')]] })));
    const read = readWorkbook(out, 'bok.xlsx').sheets.map(sheet => sheet.formats[0]?.[0]);
    expect(read).toEqual(['0%', '0.0 %']);
    expect(textOf(out, 'xl/styles.xml')).toMatch(
      /<numFmts count="1">.*<fonts count="1">.*<fills>.*<borders>.*<cellStyleXfs>.*<cellXfs count="2">.*<dxfs\/>/,
    );
  });

  test('in UTF-16', () => {
    const parts = partsOf(plain);
    const text = `<?xml version="1.0" encoding="UTF-16"?>${parts['xl/workbook.xml']}`;
    const wide = Buffer.from(`\uFEFF${text.replace('Ark1', 'Økonomi')}`, 'utf16le');
    const bytes = zipSync({ ...unzipSync(archive(parts)), 'xl/workbook.xml': wide });
    const out = writeSheets(bytes, insert(draft()));
    expect(textOf(out, 'xl/workbook.xml')).toContain('encoding="UTF-8"');
    expect(readWorkbook(out, 'bok.xlsx').sheets.map(sheet => sheet.name)).toEqual(['Økonomi', 'Rapport']);
  });
});

describe('refused, with nothing written', () => {
  const write = (parts: Parts, name: string) => () => writeSheets(workbookOf(parts), insert(draft({ name })));

  test.each([
    ['', 'empty'],
    ['x'.repeat(32), 'longer than 31 characters'],
    ...[...'[]:*?/\\'].map(sign => [`a${sign}b`, `with ${sign}`]),
    ["'a", 'an apostrophe first'],
    ["a'", 'an apostrophe last'],
    ['History', "Excel's own"],
    ['ARK1', 'taken, in other case'],
  ])('the name "%s": %s', name => {
    expect(refusal(write(plain, name))).toBe('sheetName');
  });

  test('two new sheets of one name', () => {
    const two = () => writeSheets(workbookOf(plain), insert(draft(), draft({ name: 'RAPPORT' })));
    expect(refusal(two)).toBe('sheetName');
  });

  test('a name of 31 characters is taken', () => {
    expect(refusal(write(plain, 'æ'.repeat(31)))).toBeNull();
  });

  test('a locked structure', () => {
    const locked = { ...plain, before: '<workbookProtection lockStructure="1"/>' };
    expect(refusal(write(locked, 'Rapport'))).toBe('structureLocked');
  });

  test('the strict form', () => {
    const strict = Object.entries(partsOf(plain)).map(([name, text]) => [
      name,
      text
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ]);
    const bytes = archive(Object.fromEntries(strict) as Record<string, string>);
    expect(refusal(() => writeSheets(bytes, insert(draft())))).toBe('strictXlsx');
  });
});

describe('a sheet as a library of others reads it', () => {
  const styles = Object.keys(STYLES) as StyleName[];
  const rows = [
    [constant('Tittel <&> "æøå"', 'title')],
    [constant('Navn', 'headerText'), constant('Tall', 'headerFigure')],
    ...styles.map(style => [constant(style, style), constant(-1234.5, style)]),
    [constant('=1+1'), formula('=SUM(B3:B4)', -2469)],
    [null, constant('_x000D_ \u0007 \n slutt'), formula('=IF(A1="","","æ")', 'æ', 'text')],
  ];

  async function written() {
    const sheet = draft({
      name: "Ola's ark & mer",
      rows,
      columnWidths: [40, 12.5],
      rowHeights: { 1: 45 },
      landscape: true,
      footer: { left: 'A && B <c>', center: '2031', right: '&P/&N' },
    });
    const library = new Workbook();
    await library.xlsx.load(writeSheets(workbookOf(plain), insert(sheet)));
    const worksheet = library.getWorksheet("Ola's ark & mer");
    if (!worksheet) throw new Error('no sheet');
    return worksheet;
  }

  test('values, formulas and text that looks like a formula', async () => {
    const sheet = await written();
    const last = rows.length;
    expect(sheet.getCell('A1').value).toBe('Tittel <&> "æøå"');
    expect(sheet.getCell(`A${last - 1}`).value).toBe('=1+1');
    expect(sheet.getCell(`B${last - 1}`).value).toMatchObject({ formula: 'SUM(B3:B4)', result: -2469 });
    expect(sheet.getCell(`C${last}`).value).toMatchObject({ formula: 'IF(A1="","","æ")', result: 'æ' });
  });

  test('sizes, frozen header and print', async () => {
    const sheet = await written();
    expect(sheet.getColumn(1).width).toBeCloseTo(40.71, 2);
    expect(sheet.getRow(2).height).toBe(45);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '2:2',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&LA && B <c>&C2031&R&P/&N');
  });

  test('text comes back as it was, whatever is in it', () => {
    const texts = [
      '_x000D_',
      '\u0007',
      'a\nb\tc\rd',
      ' kant ',
      '\uFFFF',
      '😀',
      '=A1',
      "'=A1",
      '+47',
      '-',
      '@x',
    ];
    const bytes = writeSheets(
      workbookOf(plain),
      insert(draft({ rows: [texts.map(text => constant(text))] })),
    );
    const expected = texts.map(text => (text === '\uFFFF' ? '\uFFFD' : text));
    expect(readWorkbook(bytes, 'bok.xlsx').sheets[1]?.values[0]).toEqual(expected);
    expect(readWorkbook(bytes, 'bok.xlsx').sheets[1]?.formulas[0]).toEqual(texts.map(() => null));
  });
});

describe('functions in the drafts', () => {
  /** Functions of Excel 2007 and before, which a file writes by their own names. */
  const CLASSIC =
    /^(ABS|AND|COUNT|IF|IFERROR|ISNUMBER|ISTEXT|LEFT|LEN|MID|OR|RIGHT|ROUND|SUBSTITUTE|SUM|TEXT|TRIM|VALUE|YEAR)$/;

  test('are classic, or known to need a prefix in a file', () => {
    const folder = join(import.meta.dirname, '..', '..', 'src', 'report');
    const files = readdirSync(folder).filter(name => name.endsWith('.ts'));
    const sources = files.map(file => readFileSync(join(folder, file), 'utf8'));
    const used = new Set(sources.join('\n').match(/(?<=[^\w.])[A-Z]{2,}(?=\()/g));
    expect(used.size).toBeGreaterThan(3);
    expect([...used].filter(name => !CLASSIC.test(name) && !NEWER_FUNCTIONS.has(name))).toEqual([]);
  });
});
