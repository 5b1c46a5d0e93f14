import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Change } from '../../../src/file/local/change';
import { FormulaError } from '../../../src/file/local/engine';
import { LocalWorkbook } from '../../../src/file/local/workbook';
import { readWorkbook } from '../../../src/file/read';
import { NAME, SOURCE } from '../../port/source';
import { describeOnPaper, recalculated } from '../../paper/libreoffice';
import { OFFICE, archive, partsOf, sheetData, workbookOf } from '../parts';
import { RICH } from '../rich';

const load = () => LocalWorkbook.load(SOURCE, NAME);

function first(workbook: LocalWorkbook) {
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const empty = () => first(LocalWorkbook.create('ny.xlsx', 'Ark1'));
const again = async (workbook: LocalWorkbook) => LocalWorkbook.load(await workbook.save(), workbook.name);

describe('a loaded workbook', () => {
  test('has the cells that our own reader reads', async () => {
    const workbook = await load();
    for (const sheet of readWorkbook(SOURCE, NAME).sheets) {
      const local = workbook.sheet(sheet.name);
      expect(local).not.toBeNull();
      sheet.values.forEach((cells, row) =>
        cells.forEach((value, column) => {
          const at = [sheet.firstRow + row, sheet.firstColumn + column] as const;
          expect(local?.value(...at)).toBe(value);
          expect(local?.formula(...at)).toBe(sheet.formulas[row]?.[column]);
          expect(local?.style(...at).numberFormat).toBe(sheet.formats[row]?.[column]);
        }),
      );
    }
  });

  test('shows them as a Norwegian Excel does', async () => {
    const sheet = first(await load());
    const texts = [2, 3, 4].map(column => sheet.text(3, column));
    expect(texts).toEqual(['142\u00A0042', '74,2 %', '01.04.2023']);
    expect(sheet.text(4, 3)).toBe('SANN');
  });

  test('may have charts, pictures, comments, pivot tables and links', async () => {
    const workbook = await LocalWorkbook.load(RICH, NAME);
    expect(workbook.sheets.map(sheet => [sheet.name, sheet.value(1, 0)])).toEqual([
      ['Budsjett', 'Skole'],
      ['Pivot', 142042],
    ]);
    const saved = await again(workbook);
    expect(first(saved).value(2, 1)).toBe(142042);
    expect(saved.customXml.all.map(part => part.namespace)).toEqual(['urn:egen:1']);
  });

  test('tells its sheets', async () => {
    const workbook = await load();
    expect(workbook.sheets.map(sheet => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
      ["Ola's tall & mål", 'visible', false],
      ['Skjult', 'hidden', false],
      ['Låst', 'visible', true],
      ['Tomt', 'visible', false],
    ]);
    expect(new Set(workbook.sheets.map(sheet => sheet.id)).size).toBe(4);
    expect(workbook.sheet('TOMT')?.usedRange(false)).toBeNull();
    expect(first(workbook).usedRange(true)).toEqual({ row: 1, column: 1, rows: 5, columns: 4 });
  });

  test.each([
    ['notXlsx', new Uint8Array([1, 2, 3])],
    ['empty', new Uint8Array()],
    ['broken', SOURCE.subarray(0, SOURCE.length - 40)],
  ])('is refused as %s', async (code, bytes) => {
    await expect(LocalWorkbook.load(bytes, NAME)).rejects.toMatchObject({ code });
  });
});

describe('cells', () => {
  test('are calculated anew when one is changed', async () => {
    const sheet = first(await load());
    sheet.setCells(3, 2, [[150000]]);
    expect([sheet.value(4, 2), sheet.value(5, 2)]).toEqual([149000, 299000]);
  });

  test('take constants, formulas, nothing and an end', () => {
    const sheet = empty();
    sheet.setCells(0, 0, [
      [1, '=1+1', { formula: '=A1+1' }, true],
      [null, undefined, { formula: '=C1*10' }, '#N/A'],
    ]);
    expect([0, 1, 2, 3].map(column => sheet.value(0, column))).toEqual([1, '=1+1', 2, true]);
    expect([sheet.formula(0, 1), sheet.formula(0, 2)]).toEqual([null, '=A1+1']);
    expect(sheet.value(1, 2)).toBe(20);
    sheet.setCells(0, 0, [[undefined, null]]);
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([1, null]);
  });

  test.each([
    ['=Z99', 0],
    ['=1/0', '#DIV/0!'],
    ['=IF(Z9="","",1)', null],
    ["=SUM('Ark1'!A1:A3)", 6],
    ['=NUMBERVALUE("1 234,5",","," ")', 1234.5],
    ['=Borte!A1', '#REF!'],
    ['=FINNESIKKE(1)', '#NAME?'],
  ])('%s gives %p', (formula, value) => {
    const sheet = empty();
    sheet.setCells(0, 0, [[1], [2], [3]]);
    sheet.setCells(5, 5, [[{ formula }]]);
    expect(sheet.value(5, 5)).toBe(value);
    expect(sheet.formula(5, 5)).toBe(formula);
  });

  test('a formula that cannot be read is refused with the whole block', () => {
    const sheet = empty();
    expect(() => sheet.setCells(0, 0, [[1, { formula: '=SUM(A1' }]])).toThrow(FormulaError);
    expect(sheet.usedRange(false)).toBeNull();
  });

  test('covered by a merge are blank, and its first cell is what it was', () => {
    const sheet = empty();
    sheet.setCells(0, 0, [['a', 'b']]);
    sheet.merge({ row: 0, column: 0, rows: 2, columns: 2 });
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 1)]).toEqual(['a', null, null]);
    sheet.unmerge({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(sheet.merges).toEqual([]);
  });
});

describe('sheets', () => {
  test('renamed: formulas follow', async () => {
    const workbook = await load();
    const other = workbook.addSheet('Andre');
    other.setCells(0, 0, [[{ formula: `='Ola''s tall & mål'!C4+Tomt!A1&"Tomt!A1"` }]]);
    first(workbook).rename("Ny 'bok' 2");
    workbook.sheet('Tomt')?.rename('Fullt');
    expect(other.formula(0, 0)).toBe(`='Ny ''bok'' 2'!C4+'Fullt'!A1&"Tomt!A1"`);
    expect(other.value(0, 0)).toBe('142042Tomt!A1');
  });

  test('deleted: formulas give #REF!', async () => {
    const workbook = await load();
    const sheet = workbook.addSheet('Andre');
    sheet.setCells(0, 0, [[{ formula: '=SUM(Tomt!A1:B2)+Skjult!A1' }, { formula: '=Skjult!A1' }]]);
    const gone = workbook.sheet('Tomt');
    if (gone) workbook.deleteSheet(gone);
    expect(workbook.sheet('Tomt')).toBeNull();
    expect([sheet.formula(0, 0), sheet.value(0, 0)]).toEqual(['=SUM(#REF!)+Skjult!A1', '#REF!']);
    expect(sheet.value(0, 1)).toBe(1);
  });

  test('the last visible one stays', () => {
    const workbook = LocalWorkbook.create('ny.xlsx', 'Ark1');
    expect(() => workbook.deleteSheet(first(workbook))).toThrow('last visible');
  });

  test.each([['ark1'], ['a:b'], ['']])('no second sheet may be called "%s"', name => {
    const workbook = LocalWorkbook.create('ny.xlsx', 'Ark1');
    expect(() => workbook.addSheet(name)).toThrow('sheetName');
  });

  test('a name may change its case', () => {
    const sheet = empty();
    sheet.rename('ARK1');
    expect(sheet.name).toBe('ARK1');
  });
});

describe('kept through save and load', () => {
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  const look = {
    numberFormat: '#,##0.0;-#,##0.0',
    fontName: 'Arial',
    size: 14,
    bold: true,
    italic: true,
    underline: true,
    color: '#1F2A44',
    fill: '#E3EAF4',
    horizontal: 'right',
    vertical: 'top',
    wrap: true,
    indent: 1,
    locked: false,
    borders: { top: { line: 'thin', color: '#7F7F7F' }, bottom: { line: 'double', color: '#000000' } },
  } as const;

  test('looks', async () => {
    const workbook = LocalWorkbook.create('ny.xlsx', 'Ark1');
    const sheet = first(workbook);
    sheet.setStyle(area, look);
    sheet.setStyle({ ...area, rows: 1, columns: 1 }, { bold: false, fill: null, borders: { top: null } });
    const loaded = first(await again(workbook));
    for (const seen of [sheet, loaded]) {
      expect(seen.style(2, 2)).toEqual(look);
      expect(seen.style(1, 1)).toEqual({
        ...look,
        bold: false,
        fill: null,
        borders: { bottom: look.borders.bottom },
      });
      expect(seen.style(0, 0)).toMatchObject({ bold: false, numberFormat: 'General', fill: null });
    }
    expect(loaded.usedRange(false)).toEqual(area);
    loaded.clearStyle(area);
    expect(loaded.style(2, 2)).toMatchObject({ bold: false, fill: null, borders: {} });
  });

  test('a look of whole columns, for cells written later too', async () => {
    const workbook = LocalWorkbook.create('ny.xlsx', 'Ark1');
    first(workbook).setStyle({ row: 0, column: 2, rows: 1_048_576, columns: 1 }, { numberFormat: '0.0 %' });
    first(workbook).setCells(5, 2, [[0.5]]);
    const loaded = first(await again(workbook));
    expect([loaded.text(5, 2), loaded.style(900, 2).numberFormat]).toEqual(['50,0 %', '0.0 %']);
  });

  test('sizes, merges, panes, print and visibility', async () => {
    const workbook = LocalWorkbook.create('ny.xlsx', 'Ark1');
    const sheet = first(workbook);
    sheet.setColumnWidth(0, 40);
    sheet.setColumnHidden(3, true);
    sheet.setRowHeight(2, 45);
    sheet.setRowHidden(4, true);
    sheet.setCells(0, 0, [['a'], ['b'], ['c'], ['d'], ['e']]);
    sheet.merge({ row: 0, column: 0, rows: 1, columns: 3 });
    sheet.freeze(3, 1);
    sheet.tabColor = '#0B5A2B';
    const page = {
      landscape: true,
      paper: 'A4',
      fit: { wide: 1, tall: 0 },
      printArea: { row: 0, column: 0, rows: 5, columns: 3 },
      titleRows: { first: 2, last: 2 },
      header: { left: '', center: 'Topp', right: '' },
      footer: { left: 'A && Land', center: '2031', right: '&P/&N' },
    } as const;
    sheet.setPage(page);
    workbook.addSheet('Skjult').visibility = 'veryHidden';
    workbook.addSheet('Låst').protected = true;
    const loaded = await again(workbook);
    const seen = first(loaded);
    expect(seen.columnWidth(0)).toBeCloseTo(40, 2);
    expect([seen.columnWidth(1), seen.columnHidden(3), seen.columnHidden(0)]).toEqual([8.43, true, false]);
    expect([seen.rowHeight(2), seen.rowHeight(0), seen.rowHidden(4)]).toEqual([45, 15, true]);
    expect(seen.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect([seen.frozen, seen.tabColor]).toEqual([{ rows: 3, columns: 1 }, '#0B5A2B']);
    expect(seen.page).toEqual({ ...page, scale: 100 });
    expect(loaded.sheets.map(one => [one.visibility, one.protected])).toEqual([
      ['visible', false],
      ['veryHidden', false],
      ['visible', true],
    ]);
  });

  test('values and formulas, also as our own reader sees them', async () => {
    const workbook = await load();
    first(workbook).setCells(9, 1, [['=tekst', { formula: '=UNICHAR(65)&"b"' }, 0.1, true, ' kant ']]);
    const sheet = readWorkbook(await workbook.save(), NAME).sheets[0];
    expect(sheet?.values.at(-1)).toEqual(['=tekst', 'Ab', 0.1, true, ' kant ']);
    expect(sheet?.formulas.at(-1)).toEqual([null, '=UNICHAR(65)&"b"', null, null, null]);
  });

  test('defined names', async () => {
    const behind =
      '<definedNames><definedName name="Sats">0.22</definedName><definedName name="Sum">\'Ark1\'!$A$1</definedName></definedNames>';
    const workbook = await LocalWorkbook.load(
      workbookOf({ sheets: [sheetData('<c r="A1"><v>5</v></c>')], behind }),
      NAME,
    );
    expect((await again(workbook)).names.get('Sats')).toBe('=0.22');
    expect((await again(workbook)).names.get('Sum')).toMatch(/^='?Ark1'?!\$A\$1$/);
  });
});

describe('custom XML parts', () => {
  const id = '{8B5B3F0E-6A0B-4B7C-9A51-0C3A6F1D2E3F}';
  const xml = `<?xml version="1.0"?>\r\n<m:maltall xmlns:m="urn:maltall:1">  <a b='1'/>æøå</m:maltall>`;
  const parts = partsOf({ sheets: [sheetData('<c r="A1"><v>5</v></c>')] });
  const relationship = (type: string, target: string) =>
    `<Relationship Id="c1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const withPart = archive({
    ...parts,
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      relationship('customXml', '../customXml/item7.xml'),
    ),
    'customXml/item7.xml': xml,
    'customXml/_rels/item7.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('customXmlProps', 'itemProps7.xml')}`,
    'customXml/itemProps7.xml': `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  });

  test('come back as they were, with their ids', async () => {
    const workbook = await LocalWorkbook.load(withPart, NAME);
    const expected = [{ id, namespace: 'urn:maltall:1', xml: xml.replace('\r\n', '\n') }];
    expect(workbook.customXml.all).toEqual(expected);
    expect((await again(workbook)).customXml.all).toEqual(expected);
  });

  test('can be added, replaced and removed', async () => {
    const workbook = await LocalWorkbook.load(withPart, NAME);
    const added = workbook.customXml.add('<b xmlns="urn:b"/>');
    workbook.customXml.replace(added.id, '<c/>');
    workbook.customXml.remove(id);
    const { all } = (await again(workbook)).customXml;
    expect(all).toEqual([{ id: added.id, namespace: '', xml: '<c/>' }]);
    expect(() => workbook.customXml.add('ingen xml')).toThrow('broken');
    expect(workbook.customXml.byId(added.id.toLowerCase())?.xml).toBe('<c/>');
  });

  test('are declared in the package', async () => {
    const files = unzipSync(await (await LocalWorkbook.load(withPart, NAME)).save());
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
    expect(types).toContain('PartName="/customXml/itemProps1.xml"');
    const targets = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(targets.filter(name => !files[name])).toEqual([]);
  });
});

test('every change is heard, until the listener leaves', async () => {
  const workbook = await load();
  const heard: Change['kind'][] = [];
  const leave = workbook.onChange(change => heard.push(change.kind));
  const sheet = workbook.addSheet('Ny');
  sheet.setCells(0, 0, [[1]]);
  sheet.setStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
  sheet.freeze(1, 0);
  sheet.rename('Nyere');
  sheet.visibility = 'hidden';
  sheet.protected = true;
  workbook.deleteSheet(sheet);
  leave();
  workbook.addSheet('Uhørt');
  expect(heard).toEqual([
    'sheetAdded',
    'cells',
    'format',
    'sheetLayout',
    'sheetRenamed',
    'sheetVisibility',
    'sheetProtection',
    'sheetDeleted',
  ]);
});

describeOnPaper('a saved workbook, calculated anew by LibreOffice', () => {
  test('has the values that the local Excel calculated', async () => {
    const workbook = await load();
    const sheet = workbook.addSheet('Regnet');
    sheet.setCells(0, 0, [
      [{ formula: `='Ola''s tall & mål'!C6*2` }, { formula: '=ROUND(A1/3,1)' }],
      [{ formula: '=NUMBERVALUE("1 234,5%",","," ")' }, { formula: '=IF(A1>0,"ja","nei")' }],
    ]);
    const saved = await workbook.save();
    const values = (bytes: Uint8Array) => readWorkbook(bytes, NAME).sheets.map(one => one.values);
    expect(values(await recalculated(saved))).toEqual(values(saved));
    expect(values(saved).at(-1)).toEqual([
      [566168, 188722.7],
      [12.345, 'ja'],
    ]);
  });
});
