import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { LocalWorkbook } from '../../../src/file/local/workbook';
import { readWorkbook } from '../../../src/file/read';
import { NAME, SOURCE } from '../../port/source';
import { OFFICE, archive, partsOf, sheetData, workbookOf } from '../parts';

const load = () => LocalWorkbook.load(SOURCE, NAME);

function first(workbook: LocalWorkbook) {
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const again = async (workbook: LocalWorkbook) => LocalWorkbook.load(await workbook.save(), workbook.name);

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
