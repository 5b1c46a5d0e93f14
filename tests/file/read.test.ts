import { describe, expect, test } from '@jest/globals';
import { readWorkbook } from '../../src/file/read';
import type { SheetData } from '../../src/table/sheet';
import type { Parts } from './parts';
import { MAIN, OFFICE, archive, partsOf, sheetData, workbookOf } from './parts';

function read(parts: Parts): SheetData {
  const sheet = readWorkbook(workbookOf(parts), 'bok.xlsx').sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The values of the first row of a sheet with these cells. */
const values = (cells: string, rest: Omit<Parts, 'sheets'> = {}) =>
  read({ sheets: [sheetData(cells)], ...rest }).values[0];

describe('values', () => {
  test.each([
    ['a whole number', '<c r="A1"><v>142042</v></c>', 142042],
    ['a decimal', '<c r="A1"><v>0.742</v></c>', 0.742],
    ['an exponent', '<c r="A1"><v>-5.9999999999999942E-2</v></c>', -0.059999999999999942],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['text of a formula', '<c r="A1" t="str"><f>"a"&amp;B1</f><v>a &lt; b</v></c>', 'a < b'],
    ['empty text of a formula', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ['a formula never calculated', '<c r="A1"><f>1+1</f></c>', null],
    ['a date in ISO form', '<c r="A1" t="d"><v>2023-04-01T12:00:00</v></c>', 45017.5],
    ['what is no number', '<c r="A1"><v>NaN</v></c>', 'NaN'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>Måltall</t></is></c>', 'Måltall'],
    [
      'inline text in runs',
      '<c r="A1" t="inlineStr"><is><r><t>Mål</t></r><r><t xml:space="preserve"> tall</t></r></is></c>',
      'Mål tall',
    ],
  ])('%s', (_, cell, expected) => {
    // A cell beside it keeps the sheet from being empty.
    expect(values(`${cell}<c r="B1"><v>1</v></c>`)?.[0]).toBe(expected);
  });
});

describe('shared strings', () => {
  test.each([
    ['plain', '<si><t>Sum</t></si>', 'Sum'],
    ['entities', '<si><t>a &amp; b &lt; &#248; &#xE5;</t></si>', 'a & b < ø å'],
    ['CDATA', '<si><t><![CDATA[<5 & 6>]]></t></si>', '<5 & 6>'],
    ['runs', '<si><r><rPr><b/></rPr><t>Sum </t></r><r><t>netto</t></r></si>', 'Sumnetto'],
    [
      'runs with space kept',
      '<si><r><t xml:space="preserve">Sum </t></r><r><t>netto</t></r></si>',
      'Sum netto',
    ],
    ['space at the ends', '<si><t xml:space="preserve"> 74 % </t></si>', ' 74 % '],
    ['space not kept', '<si><t> 74 % </t></si>', '74 %'],
    ['no-break space', '<si><t>&#160;74</t></si>', '\u00A074'],
    [
      'reading aids',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      '東京',
    ],
    ['coded characters', '<si><t>a_x000D_b_x005F_x000D_</t></si>', 'a\rb_x000D_'],
    ['line break', '<si><t>Regnskap\r\n2022</t></si>', 'Regnskap\n2022'],
    ['nothing', '<si><t></t></si>', null],
  ])('%s', (_, strings, expected) => {
    const cells = '<c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"><v>1</v></c>';
    expect(values(cells, { strings })?.[1]).toBe(expected);
  });
});

describe('formulas', () => {
  test('shared ones are written out for each cell', () => {
    const { formulas } = read({
      sheets: [
        sheetData(
          `<c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(B$1:$D1)+'FO1 B1'!C1+LOG10(B1)+FO1!D1+Tall[[B1]:[C1]]&amp;"B1"</f><v>1</v></c>`,
          '<c r="A2"><f t="shared" si="0"/><v>1</v></c>',
          '<c r="A3"><f t="shared" si="0"></f><v>1</v></c>',
        ),
      ],
    });
    expect(formulas.map(row => row[0])).toEqual([
      `=B1*$C$1+SUM(B$1:$D1)+'FO1 B1'!C1+LOG10(B1)+FO1!D1+Tall[[B1]:[C1]]&"B1"`,
      `=B2*$C$1+SUM(B$1:$D2)+'FO1 B1'!C2+LOG10(B2)+FO1!D2+Tall[[B1]:[C1]]&"B1"`,
      `=B3*$C$1+SUM(B$1:$D3)+'FO1 B1'!C3+LOG10(B3)+FO1!D3+Tall[[B1]:[C1]]&"B1"`,
    ]);
  });

  test.each([
    [
      'to the right, whole columns and rows',
      'A2',
      'B2',
      'SUM(A:B)+SUM($A:A)+SUM(1:$2)',
      'SUM(B:C)+SUM($A:B)+SUM(1:$2)',
    ],
    ['up, over the edge', 'A2', 'A1', 'A1+B2', '#REF!+B1'],
    ['to the left, over the edge', 'B1', 'A1', 'A1+$A1', '#REF!+$A1'],
  ])('a shared formula moved %s', (_, from, to, formula, expected) => {
    const cell = (address: string, body: string) => `<c r="${address}">${body}<v>1</v></c>`;
    const master = cell(from, `<f t="shared" ref="${from}" si="7">${formula}</f>`);
    const sheet = read({
      sheets: [`<sheetData><row>${master}</row><row>${cell(to, '<f t="shared" si="7"/>')}</row></sheetData>`],
    });
    expect(sheet.formulas.flat()).toContain(`=${expected}`);
  });

  test('an array formula stands in all its cells', () => {
    const { formulas } = read({
      sheets: [
        sheetData(
          '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c>',
          '<c r="A2"><v>4</v></c><c r="B2"><v>2</v></c>',
        ),
      ],
    });
    expect(formulas).toEqual([
      ['=B1:B2*2', null],
      ['=B1:B2*2', null],
    ]);
  });

  test('prefixes of newer functions are not shown', () => {
    const sheet = read({
      sheets: [
        sheetData(
          '<c r="A1"><f>_xlfn.XLOOKUP(1,B1:B2,_xlfn._xlws.SORT(B1:B2))&amp;"_xlfn.X"</f><v>1</v></c>',
        ),
      ],
    });
    expect(sheet.formulas[0]?.[0]).toBe('=XLOOKUP(1,B1:B2,SORT(B1:B2))&"_xlfn.X"');
  });
});

describe('number formats', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="#,##0;[Red]-#,##0"/><numFmt numFmtId="5" formatCode="&quot;kr&quot; #,##0"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="5"/><xf/></cellXfs>';

  test('own, built-in and given otherwise by the file', () => {
    const cells = [0, 1, 2, 3, 4, 5].map(style => `<c s="${style}"><v>1</v></c>`).join('');
    const sheet = read({ sheets: [sheetData(cells)], styles });
    expect(sheet.formats[0]).toEqual([
      'General',
      '#,##0;[Red]-#,##0',
      '0%',
      'm/d/yyyy',
      '"kr" #,##0',
      'General',
    ]);
  });

  test('dates count from 1900 also where the file counts from 1904', () => {
    const cells = '<c r="A1" s="3"><v>43555</v></c><c r="B1" s="2"><v>43555</v></c>';
    const sheet = read({ sheets: [sheetData(cells)], styles, before: '<workbookPr date1904="1"/>' });
    // 1 April 2023 is day 45017 from 1900 and day 43555 from 1904.
    expect(sheet.values[0]).toEqual([45017, 43555]);
  });
});

describe('sheets', () => {
  test('the rectangle goes around what is written, not around formatted blanks', () => {
    const rows =
      '<row r="1"><c r="A1" s="0"/></row><row r="3"><c r="C3"><v>1</v></c></row><row r="5"><c r="E5"><f>C3</f></c></row><row r="9"><c r="Z9"/></row>';
    const sheet = read({ sheets: [`<sheetData>${rows}</sheetData>`] });
    expect([sheet.firstRow, sheet.firstColumn]).toEqual([2, 2]);
    expect(sheet.values).toEqual([
      [1, null, null],
      [null, null, null],
      [null, null, null],
    ]);
    expect(sheet.formulas[2]).toEqual([null, null, '=C3']);
  });

  test('an empty sheet', () => {
    const sheet = read({ sheets: ['<sheetData/>'] });
    expect(sheet).toMatchObject({ firstRow: 0, firstColumn: 0, values: [], formulas: [], formats: [] });
  });

  test('cells and rows without an address follow one another', () => {
    const sheet = read({
      sheets: ['<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>'],
    });
    expect(sheet.values).toEqual([
      [1, 2],
      [3, null],
    ]);
  });

  test('hidden and protected', () => {
    const one = sheetData('<c><v>1</v></c>');
    const { sheets } = readWorkbook(
      workbookOf({
        sheets: [one, `${one}<sheetProtection sheet="1"/>`, one],
        sheetAttributes: [
          'name="A &amp; B"',
          'name="Skjult" state="hidden"',
          'name="Dypt" state="veryHidden"',
        ],
      }),
      'bok.xlsx',
    );
    expect(sheets.map(sheet => [sheet.name, sheet.hidden, sheet.protected])).toEqual([
      ['A & B', false, false],
      ['Skjult', true, true],
      ['Dypt', true, false],
    ]);
  });

  test('chart sheets are passed over', () => {
    const parts = partsOf({ sheets: [sheetData('<c><v>1</v></c>'), ''] });
    const relations = parts['xl/_rels/workbook.xml.rels'] ?? '';
    const chart = relations.replace(
      `worksheet" Target="worksheets/sheet2`,
      `chartsheet" Target="chartsheets/sheet2`,
    );
    const { sheets } = readWorkbook(archive({ ...parts, 'xl/_rels/workbook.xml.rels': chart }), 'bok.xlsx');
    expect(sheets.map(sheet => sheet.name)).toEqual(['Ark1']);
  });
});

describe('ways of writing the same', () => {
  test('prefixed namespaces, absolute targets, other case, UTF-16', () => {
    const parts = partsOf({ sheets: [] });
    const workbook = `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="Ark" sheetId="1" rel:id="a"/></x:sheets></x:workbook>`;
    const sheet = `<x:worksheet xmlns:x="${MAIN}" xmlns:y="urn:other"><y:c><y:v>9</y:v></y:c><x:sheetData><x:row r="1"><x:c r="A1" t='inlineStr'><x:is><x:t>ø > å</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = archive({
      ...parts,
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="a" Type="${OFFICE}/worksheet" Target="/XL/Worksheets/Sheet1.xml"/></r:Relationships>`,
      'xl/worksheets/sheet1.xml': sheet,
    });
    expect(readWorkbook(bytes, 'bok.xlsx').sheets[0]?.values).toEqual([['ø > å']]);
  });

  test('the strict form', () => {
    const parts = partsOf({ sheets: [sheetData('<c t="d"><v>2023-01-01</v></c>')] });
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        text
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
      ]),
    );
    expect(readWorkbook(archive(strict), 'bok.xlsx').sheets[0]?.values).toEqual([[44927]]);
  });
});
