import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { writeAnnex } from '../../src/annex/annex';
import { gridOf } from '../../src/annex/grid';
import { nb } from '../../src/language/nb';
import type { SheetDraft } from '../../src/report/command';
import { constant, draft, formula } from '../file/draft';

const budget = draft({
  title: 'Tabell <1> & mer',
  rows: [
    [constant('Tabell', 'title')],
    [constant('Tall i 1000 kr', 'unitLine')],
    [constant('Navn', 'headerText'), constant('Budsjett', 'headerFigure'), constant('Andel', 'headerFigure')],
    [constant('=Helse'), formula('=A!B2', 1234567, 'amount'), formula('=A!C2', 0.385, 'percent')],
    [constant('Sum', 'labelTotal'), formula('=SUM(B4)', -1234567, 'amountTotal'), null],
    [],
    [constant('En lang', 'noteLine')],
    [constant('merknad.', 'noteLine')],
  ],
  columnWidths: [30, 12, 12],
  headerRow: 2,
  notes: ['En lang merknad.'],
});

const annexOf = (...sheets: SheetDraft[]) =>
  writeAnnex({ title: 'Vedlegg', sheets, program: 'Måltall 1.0' }, nb.annex);
const xmlOf = async (...sheets: SheetDraft[]) =>
  strFromU8(unzipSync(await annexOf(...sheets))['word/document.xml'] ?? new Uint8Array());

describe('the Word annex', () => {
  test('has the colours of its house: text, header and rule', async () => {
    const xml = await xmlOf({ ...budget, house: 'oslo' });
    expect(xml).toContain('w:fill="B3F5FF"');
    expect(xml).toMatch(/w:val="single" w:color="2A2859"/);
    expect(xml).not.toMatch(/1F2A44|E3EAF4/);
  });

  test('holds the tables as another program reads them: figures as printed, text as it was, notes whole', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await annexOf(budget)) });
    const cells = [...value.matchAll(/<t[dh]>(.*?)<\/t[dh]>/g)].map(([, cell]) =>
      cell?.replace(/<[^>]+>/g, ''),
    );
    expect(cells).toEqual([
      ...['Navn', 'Budsjett', 'Andel'],
      ...['=Helse', '1\u00A0234\u00A0567', '38,5\u00A0%'],
      ...['Sum', '\u22121\u00A0234\u00A0567', ''],
    ]);
    expect(value).toContain('Tabell &lt;1&gt; &amp; mer');
    expect(value).toContain('Tall i 1000 kr');
    expect(value).toContain('En lang merknad.');
  });

  test('marks one header row a table, and keeps rows whole', async () => {
    const xml = await xmlOf(budget, budget);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(6);
    expect(xml).not.toContain('w:gridSpan');
  });

  test('numbers its captions by fields', async () => {
    const xml = await xmlOf(budget, budget);
    expect(xml.match(/w:instr="SEQ Tabell \\\* ARABIC"/g)).toHaveLength(2);
  });

  test.each([
    ['all upright', [false, false], 1, 0],
    ['one across between two', [false, true, false], 3, 1],
    ['two across', [true, true], 1, 1],
  ])('turns the page where a table needs it: %s', async (_what, ways, sections, across) => {
    const xml = await xmlOf(...ways.map(landscape => ({ ...budget, landscape })));
    expect(xml.match(/<w:sectPr/g)).toHaveLength(sections);
    expect(xml.match(/w:orient="landscape"/g) ?? []).toHaveLength(across);
  });

  test('says its language, for spelling and for screen readers', async () => {
    const styles = strFromU8(unzipSync(await annexOf(budget))['word/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('<w:lang w:val="nb-NO"/>');
  });
});

describe('columns on the page', () => {
  test('a narrow table keeps its width and the common size of text', () => {
    expect(gridOf([20, 10], 10000)).toEqual({ widths: [2600, 1300], textSize: 9 });
  });

  test('a wide table fills the page, with smaller text', () => {
    const { widths, textSize } = gridOf([50, 50, 50], 14000);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(14000);
    expect(textSize).toBeLessThan(9);
    expect(textSize).toBeGreaterThanOrEqual(7);
  });
});
