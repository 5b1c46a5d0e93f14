import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeSheets } from '../../src/file/write';
import { charted, chartIn } from '../port/chart';
import { SOURCE } from '../port/source';
import { insert } from './draft';

const textOf = (bytes: Uint8Array, name: string) => {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no ${name}`);
  return strFromU8(part);
};

test('a chart has its words as alternative text', () => {
  const drawing = textOf(writeSheets(SOURCE, insert(charted())), 'xl/drawings/drawing1.xml');
  expect(drawing).toContain('name="Mål &amp; resultat" descr="To «stolper» &lt;hver&gt;"');
});

test('the parts of a second chart do not touch those of the first', () => {
  const once = writeSheets(SOURCE, insert(charted()));
  const twice = writeSheets(once, insert({ ...charted(), name: 'Enda et' }));
  for (const name of ['xl/drawings/drawing1.xml', 'xl/charts/chart1.xml'])
    expect(textOf(twice, name)).toBe(textOf(once, name));
  expect(textOf(twice, 'xl/charts/chart2.xml')).toContain('&apos;Enda et&apos;!$A$2:$A$3');
  expect(() => chartIn(twice)).toThrow('1 more charts');
});
