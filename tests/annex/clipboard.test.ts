import { expect, test } from '@jest/globals';
import { copiedTable } from '../../src/annex/clipboard';
import { constant, draft, formula } from '../file/draft';

const sheet = draft({
  title: 'Tabell <1> & 2',
  headerRow: 2,
  columnWidths: [30, 10],
  rows: [
    [constant('Tabell <1> & 2', 'title')],
    [constant('Tall i 1000 kr', 'unitLine')],
    [constant('Navn', 'headerText'), constant('Avvik\ti år', 'headerFigure')],
    [constant('<img src=x onerror="a">', 'label'), formula('=B9', -1234.6)],
    [constant('Sum', 'labelTotal')],
    [],
    [constant('Kilde: bok', 'noteLine')],
  ],
  notes: ['Kilde: bok.xlsx & mer'],
});

test('a table as plain text, one line a row', () => {
  expect(copiedTable(sheet).text.split('\n')).toEqual([
    'Tabell <1> & 2',
    'Tall i 1000 kr',
    'Navn\tAvvik i år',
    '<img src=x onerror="a">\t−1\u00A0235',
    'Sum\t',
    'Kilde: bok.xlsx & mer',
  ]);
});

test('a table for Word: caption, marked headers, as many cells in each row, and no tag from a text', () => {
  const { html } = copiedTable(sheet);
  expect(html.match(/<thead>.*<\/thead>/)?.[0].match(/<th scope="col"/g)).toHaveLength(2);
  const rows =
    html
      .match(/<tbody>(.*)<\/tbody>/)?.[1]
      ?.split('</tr>')
      .filter(Boolean) ?? [];
  expect(rows.map(row => [row.match(/<th scope="row"/g)?.length, row.match(/<td/g)?.length])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(html.match(/<(\w+)/g)?.length).toBe((html.match(/<\/(\w+)/g)?.length ?? 0) + 1);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;a&quot;&gt;');
  expect(html).toMatch(/<caption[^>]*><b>Tabell &lt;1&gt; &amp; 2<\/b><br><i>Tall i 1000 kr<\/i><\/caption>/);
  expect(html).toContain('Kilde: bok.xlsx &amp; mer</p>');
});
