import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { drawingXml } from '../../src/file/chart-xml';
import { placedAnew } from '../../src/file/place-chart';
import { chartIdIn, redescribed, redrawn } from '../../src/file/update-chart';
import { writeSheets } from '../../src/file/write';
import { charted, chartIn, shown } from '../port/chart';
import { SOURCE } from '../port/source';
import { insert } from './draft';

const textOf = (bytes: Uint8Array, name: string) => {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no ${name}`);
  return strFromU8(part);
};

test('a chart has its words as alternative text', () => {
  const drawing = textOf(writeSheets(SOURCE, insert(charted())), 'xl/drawings/drawing1.xml');
  expect(drawing).toContain('name="Måltall" descr="To «stolper» &lt;hver&gt;"');
});

test('the parts of a second chart do not touch those of the first', () => {
  const once = writeSheets(SOURCE, insert(charted()));
  const twice = writeSheets(once, insert({ ...charted(), name: 'Enda et' }));
  for (const name of ['xl/drawings/drawing1.xml', 'xl/charts/chart1.xml'])
    expect(textOf(twice, name)).toBe(textOf(once, name));
  expect(textOf(twice, 'xl/charts/chart2.xml')).toContain('&apos;Enda et&apos;!$A$2:$A$3');
  expect(() => chartIn(twice)).toThrow('1 more charts');
});

/** A drawing whose lower corner is in this row and this column, so far into each. */
function anchored(
  drawing: string,
  [row, rowOff]: [number, number],
  [column, colOff]: [number, number],
): string {
  const corner = `<xdr:to><xdr:col>${column}</xdr:col><xdr:colOff>${colOff}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:to>`;
  return drawing.replace(/<xdr:to>.*<\/xdr:to>/, corner);
}

describe('our chart in an update', () => {
  const place = { top: 4, bottom: 11, left: 0, right: 2 };
  const ours = drawingXml(place, 'Måltall', 'Da', 'rId2');
  const theirs = drawingXml(place, 'Diagram 1', 'Da', 'rId1');
  const framesOf = (drawing: string) => /<xdr:twoCellAnchor>.*<\/xdr:twoCellAnchor>/.exec(drawing)?.[0] ?? '';
  const both = ours.replace('<xdr:twoCellAnchor>', `${framesOf(theirs)}<xdr:twoCellAnchor>`);
  const words = { before: shown({ description: 'Da' }), after: shown({ description: 'Nå & her' }) };

  test('is known by its name among others', () => {
    expect([ours, both, theirs].map(chartIdIn)).toEqual(['rId2', 'rId2', null]);
  });

  test('gets the alternative text of today, and no other chart does', () => {
    const now = drawingXml(place, 'Måltall', 'Nå & her', 'rId2');
    expect(redescribed(ours, words)).toBe(now);
    expect(redescribed(both, words)).toBe(both.replace(framesOf(ours), framesOf(now)));
    expect(redescribed(theirs, words)).toBe(theirs);
  });

  test('keeps an alternative text that a person has written', () => {
    const own = drawingXml(place, 'Måltall', 'Vårt', 'rId2');
    expect(redescribed(own, words)).toBe(own);
  });

  test.each([
    ['as we write it', ours, true],
    [
      'as Excel saves it: to the end of its last row and column',
      anchored(ours, [11, 190_000], [2, 600_000]),
      true,
    ],
    ['made lower by a person', anchored(ours, [10, 20_000], [3, 0]), false],
    ['made narrower by a person', anchored(ours, [12, 0], [2, 60_000]), false],
  ])('gets more rows where it is %s', (_, drawing, isPlaced) => {
    const update = { before: shown({ place }), after: shown({ place: { ...place, top: 5, bottom: 14 } }) };
    const grown = drawingXml({ ...place, top: 5, bottom: 14 }, 'Måltall', 'Da', 'rId2');
    expect(placedAnew(drawing, drawing, update)).toBe(isPlaced ? grown : drawing);
    expect(placedAnew(drawing, drawing, { ...update, before: shown() })).toBe(drawing);
  });

  const part = textOf(writeSheets(SOURCE, insert(charted())), 'xl/charts/chart1.xml');
  const sheet = { name: 'Ark', value: (row: number, column: number) => (column === 0 ? `rad ${row}` : row) };
  const longer = { before: shown(), after: shown({ title: 'Nytt', lastRow: 3 }) };

  test('keeps a title that a person has written', () => {
    const own = part.replace('<a:t>Mål &amp; resultat</a:t>', '<a:t>Vår</a:t>');
    const after = redrawn(own, longer, sheet);
    expect(after).toContain('<a:t>Vår</a:t>');
    expect(after).toContain('<c:f>&apos;Ark&apos;!$C$2:$C$4</c:f>');
  });

  test('is written with the prefix that its part has', () => {
    const other = part.replaceAll('<c:', '<x:').replaceAll('</c:', '</x:').replace('xmlns:c=', 'xmlns:x=');
    const after = redrawn(other, longer, sheet);
    expect(after).toContain('<x:v>rad 3</x:v>');
    expect(after).not.toMatch(/<\/?c:/);
  });

  test('holds no figure where a cell has none', () => {
    const value = (row: number, column: number) => (row === 2 ? '#DIV/0!' : sheet.value(row, column));
    const [figures = ''] = /<c:val>.*?<\/c:val>/.exec(redrawn(part, longer, { ...sheet, value })) ?? [];
    expect([...figures.matchAll(/<c:pt idx="(\d)"><c:v>(.*?)</g)].map(([, at, text]) => [at, text])).toEqual([
      ['0', '1'],
      ['2', '3'],
    ]);
    expect(figures).toContain('<c:ptCount val="3"/>');
  });
});
