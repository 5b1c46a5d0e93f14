import { describe, expect, test } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { readWorkbook } from '../../src/file/read';
import type { XmlElement } from '../../src/file/tree';
import { childOf, parseXml } from '../../src/file/tree';
import { writeSheets } from '../../src/file/write';
import { decodeXml } from '../../src/file/xml-text';
import { readZip, unpack } from '../../src/file/zip';
import type { StyleName } from '../../src/report/command';
import { STYLES } from '../../src/report/style';
import { describeOnPaper, recalculated } from '../paper/libreoffice';
import { constant, draft, formula, insert } from './draft';
import { RICH } from './rich';

const CHANGED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
const everyStyle = (Object.keys(STYLES) as StyleName[]).map(style => [constant(style, style)]);
const sheet = draft({
  rows: [...everyStyle, [formula('=Budsjett!B2', 142042), formula('=Budsjett!C2', 43555)]],
});
const written = writeSheets(RICH, insert(sheet, draft({ name: 'Budsjett (2)' })));

const entriesOf = (bytes: Uint8Array) => new Map(readZip(bytes).map(entry => [entry.name, entry]));
const textOf = (bytes: Uint8Array, part: string): string => {
  const entry = entriesOf(bytes).get(part);
  if (!entry) throw new Error(`no part ${part}`);
  return decodeXml(unpack(entry));
};
const shown = (source: string, { start, outerEnd }: XmlElement) => source.slice(start, outerEnd);

describe('parts that a patch does not touch', () => {
  const [before, after] = [entriesOf(RICH), entriesOf(written)];

  test('there are many, of all kinds', () => {
    expect(before.size - CHANGED.length).toBe(26);
  });

  test.each([...before.keys()].filter(name => !CHANGED.includes(name)))('%s', name => {
    const [was, is] = [before.get(name), after.get(name)];
    expect({ ...is, packed: null, flags: 0 }).toEqual({ ...was, packed: null, flags: 0 });
    expect(Buffer.from(is?.packed ?? []).equals(Buffer.from(was?.packed ?? []))).toBe(true);
  });

  test('stand in the order they stood in, the new ones behind them', () => {
    // Content stated for a part that is gone keeps its name from being used again.
    const added = ['xl/worksheets/sheet4.xml', 'xl/worksheets/sheet5.xml'];
    expect([...after.keys()]).toEqual([...before.keys(), ...added]);
  });
});

describe('parts that a patch adds to', () => {
  test.each(CHANGED)('%s keeps all that was in it, in its place', part => {
    const [source, result] = [textOf(RICH, part), textOf(written, part)];
    const [was, is] = [parseXml(source), parseXml(result)];
    for (const [index, child] of was.children.entries()) {
      const same = is.children[index];
      if (!same) throw new Error(child.name);
      expect(same.name).toBe(child.name);
      const kept = same.children.slice(0, child.children.length);
      expect(kept.map(one => shown(result, one))).toEqual(child.children.map(one => shown(source, one)));
    }
  });

  test('the root of each is written as it was', () => {
    for (const part of CHANGED) {
      const [source, result] = [textOf(RICH, part), textOf(written, part)];
      expect(result.slice(0, parseXml(result).end)).toBe(source.slice(0, parseXml(source).end));
    }
  });

  test('cell styles have the numbers they had, and the counts are right', () => {
    const [was, is] = [parseXml(textOf(RICH, 'xl/styles.xml')), parseXml(textOf(written, 'xl/styles.xml'))];
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      const [old, grown] = [childOf(was, name), childOf(is, name)];
      expect(grown?.children.length).toBeGreaterThan(old?.children.length ?? 0);
      expect(grown?.attribute('count')).toBe(String(grown?.children.length));
    }
    for (const name of ['cellStyleXfs', 'cellStyles', 'dxfs'])
      expect(childOf(is, name)?.children).toHaveLength(childOf(was, name)?.children.length ?? 0);
    expect(new Set(childOf(is, 'numFmts')?.children.map(one => one.attribute('numFmtId'))).size).toBe(
      childOf(is, 'numFmts')?.children.length,
    );
  });

  test('ids are new: of relationships, of sheets, of stated parts', () => {
    const idsOf = (part: string, attribute: string) =>
      parseXml(textOf(written, part)).children.flatMap(one => one.attribute(attribute) ?? []);
    const related = idsOf('xl/_rels/workbook.xml.rels', 'Id');
    expect(related).toHaveLength(12);
    expect(new Set(related).size).toBe(12);
    const stated = idsOf('[Content_Types].xml', 'PartName');
    expect(new Set(stated).size).toBe(stated.length);
    const sheets = childOf(parseXml(textOf(written, 'xl/workbook.xml')), 'sheets')?.children ?? [];
    expect(sheets.map(one => one.attribute('sheetId'))).toEqual(['7', '3', '8', '9']);
  });

  test('names of print titles: those there were, and one for each new sheet', () => {
    const names = childOf(parseXml(textOf(written, 'xl/workbook.xml')), 'definedNames')?.children ?? [];
    const titles = names.filter(one => one.attribute('name') === '_xlnm.Print_Titles');
    expect(titles.map(one => one.attribute('localSheetId'))).toEqual(['0', '2', '3']);
  });
});

test('dates count from 1904 before and after', () => {
  const [source, , report] = readWorkbook(written, 'bok.xlsx').sheets;
  expect(source?.values[1]?.[2]).toBe(45017);
  expect(report?.values.at(-1)).toEqual([142042, 43555]);
  expect(textOf(written, 'xl/workbook.xml')).toContain('date1904="1"');
});

test.each(['BUDSJETT', 'pivot', 'Rapport'])(
  'a sheet is not added under a name that is there as "%s"',
  name => {
    expect(() => writeSheets(written, insert(draft({ name })))).toThrow('sheetName');
  },
);

test('a library of others opens it', async () => {
  installChartSupport();
  const library = new Workbook();
  await library.xlsx.load(written);
  expect(library.worksheets.map(one => one.name)).toEqual(['Budsjett', 'Pivot', 'Rapport', 'Budsjett (2)']);
  expect(library.getWorksheet('Budsjett')?.getCell('B2').numFmt).toBe('#,##0;[Red]-#,##0');
  expect(library.getWorksheet('Budsjett')?.getCell('B2').note).toBeDefined();
});

describeOnPaper('LibreOffice', () => {
  test('opens it with all that was there', async () => {
    const saved = await recalculated(written);
    const { sheets } = readWorkbook(saved, 'bok.xlsx');
    expect(sheets.map(one => one.name)).toEqual(['Budsjett', 'Pivot', 'Rapport', 'Budsjett (2)']);
    expect(sheets[0]?.values.map(row => row[1] ?? null)).toEqual(['Beløp 2031', 142042, 142042]);
    expect(sheets[2]?.values.at(-1)?.[0]).toBe(142042);
    const parts = [...entriesOf(saved).keys()];
    for (const kind of ['charts/chart', 'media/image', 'comments', 'pivotTables/', 'pivotCache/'])
      expect(parts.filter(part => part.includes(kind))).not.toEqual([]);
  });
});
