import { describe, expect, test } from '@jest/globals';
import mammoth from 'mammoth';
import { cell, docx, paragraph, row, run, table, textTable } from './docx';
import { linesOf, rowsOf, textsOf } from './reading';

const words = (text: string) => cell(paragraph(run(text)));
const oneCell = async (inside: string) =>
  (await rowsOf(docx(table([row([cell(inside), words('9')])]))))[0]?.[0];

test('paragraphs and tables in their order, with the number of their table', async () => {
  const file = docx(
    paragraph(run('Før')) +
      textTable([
        ['Bydel', 'Sum'],
        ['Alna', '2 424 953'],
      ]) +
      paragraph(run('Mellom')) +
      textTable([['Bjerke', '1 492 174']]),
  );
  const lines = await linesOf(file);
  expect(lines.map(({ line, table: number, text }) => [line, number, text])).toEqual([
    [1, null, 'Før'],
    [2, 1, 'Bydel\tSum'],
    [3, 1, 'Alna\t2 424 953'],
    [4, null, 'Mellom'],
    [5, 2, 'Bjerke\t1 492 174'],
  ]);
});

describe('the text of a cell', () => {
  test.each([
    [
      'a tracked change is taken, the old text not',
      `<w:p><w:del><w:r><w:delText>72,9</w:delText></w:r></w:del><w:ins>${run('73,1')}</w:ins></w:p>`,
      '73,1',
    ],
    [
      'text moved away is not there',
      `<w:p><w:moveFrom>${run('72,9')}</w:moveFrom>${run('73,1')}</w:p>`,
      '73,1',
    ],
    [
      'a raised footnote mark stays apart from the figure',
      paragraph(run('7 458') + run('2', '<w:vertAlign w:val="superscript"/>')),
      '7 458 2)',
    ],
    [
      'a raised power stays with its unit',
      paragraph(run('450 m') + run('2', '<w:vertAlign w:val="superscript"/>')),
      '450 m²',
    ],
    ['hidden text is not read', paragraph(run('73,1') + run('99', '<w:vanish/>')), '73,1'],
    ['a switch that is turned off', paragraph(run('73,1', '<w:vanish w:val="0"/>')), '73,1'],
    [
      'a hyphen that does not break',
      '<w:p><w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>5 år</w:t></w:r></w:p>',
      '1-5 år',
    ],
    ['a soft hyphen is none', paragraph(run('bydels\u00ADvis')), 'bydelsvis'],
    ['no-break and narrow spaces', paragraph(run('1\u00A0753\u202F867')), '1 753 867'],
    [
      'a sign of the Symbol font',
      '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 90 %</w:t></w:r></w:p>',
      '≥ 90 %',
    ],
    ['two paragraphs', paragraph(run('Andel fast')) + paragraph(run('ansatte')), 'Andel fast ansatte'],
    ['a content control within', `<w:sdt><w:sdtContent>${paragraph(run('12'))}</w:sdtContent></w:sdt>`, '12'],
    ['a link within', `<w:p><w:hyperlink>${run('12')}</w:hyperlink></w:p>`, '12'],
    [
      'one of two renderings',
      `<w:p><w:r><mc:AlternateContent><mc:Choice/><mc:Fallback/></mc:AlternateContent><w:t>12</w:t></w:r></w:p>`,
      '12',
    ],
  ])('%s', async (_what, inside, expected) => {
    expect(await oneCell(inside)).toBe(expected);
  });

  test.each([
    ['two figures below each other', paragraph(run('12')) + paragraph(run('345')), '12 345'],
    [
      'a sign of a font nobody knows',
      '<w:p><w:r><w:sym w:font="Webdings" w:char="F041"/><w:t>90</w:t></w:r></w:p>',
      '\uFFFD90',
    ],
  ])('%s: doubtful', async (_what, inside, expected) => {
    const [line] = await linesOf(docx(table([row([cell(inside), words('9')])])));
    expect(line?.cells?.[0]).toBe(expected);
    expect(line?.doubtfulCells).toEqual([0]);
  });
});

describe('the columns of a table', () => {
  const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;

  test('a cell merged over columns has its text in the first', async () => {
    const rows = await rowsOf(
      docx(
        table(
          [
            row([words('Bydel'), cell(paragraph(run('Ramme 2027')), span(2))]),
            row([words('Alna'), words('12'), words('13')]),
          ],
          [2000, 1000, 1000],
        ),
      ),
    );
    expect(rows).toEqual([
      ['Bydel', 'Ramme 2027', ''],
      ['Alna', '12', '13'],
    ]);
  });

  test('a cell merged over rows has its text in the first', async () => {
    const rows = await rowsOf(
      docx(
        table([
          row([cell(paragraph(run('Kjøretøy')), '<w:vMerge w:val="restart"/>'), words('100 %')]),
          row([cell(paragraph(''), '<w:vMerge/>'), words('90 %')]),
        ]),
      ),
    );
    expect(rows).toEqual([
      ['Kjøretøy', '100 %'],
      ['', '90 %'],
    ]);
  });

  test('a row that begins further right', async () => {
    const rows = await rowsOf(
      docx(
        table([
          row([words('Bydel'), words('2026'), words('2027')]),
          row([words('12'), words('13')], '<w:gridBefore w:val="1"/>'),
        ]),
      ),
    );
    expect(rows[1]).toEqual(['', '12', '13']);
  });

  test('a cell inside a content control keeps its place', async () => {
    const controlled = `<w:sdt><w:sdtContent>${words('12')}</w:sdtContent></w:sdt>`;
    const rows = await rowsOf(docx(table([row([words('Alna'), controlled, words('13')])])));
    expect(rows).toEqual([['Alna', '12', '13']]);
  });

  test('edges drawn by hand a hair apart are one column', async () => {
    const rows = await rowsOf(
      docx(
        table(
          [
            row([cell(paragraph(run('Alna')), span(1)), cell(paragraph(run('12')), span(2))]),
            row([cell(paragraph(run('Bjerke')), span(2)), cell(paragraph(run('13')), span(1))]),
          ],
          [2000, 30, 1000],
        ),
      ),
    );
    expect(rows).toEqual([
      ['Alna', '12'],
      ['Bjerke', '13'],
    ]);
  });

  test('a row with a cell missing: all of it is doubtful, the empty places too', async () => {
    const lines = await linesOf(
      docx(table([row([words('Alna'), words('12'), words('13')]), row([words('Bjerke'), words('14')])])),
    );
    expect(lines.map(line => line.doubtfulCells)).toEqual([[], [0, 1, 2]]);
  });

  test('a deleted row is not there', async () => {
    const rows = await rowsOf(docx(table([row([words('Alna')], '<w:del/>'), row([words('Bjerke')])])));
    expect(rows).toEqual([['Bjerke']]);
  });

  test('a table inside a cell comes by itself behind the outer', async () => {
    const inner = textTable([['Sykefravær', '9,4 %']]);
    const lines = await linesOf(docx(table([row([cell(inner + paragraph(run('Se tabell'))), words('x')])])));
    expect(lines.map(({ table: number, cells }) => [number, cells])).toEqual([
      [1, ['Se tabell', 'x']],
      [2, ['Sykefravær', '9,4 %']],
    ]);
  });
});

describe('tables drawn with tabs', () => {
  const tabbed = (...texts: string[]) => paragraph(texts.map(text => run(text)).join('<w:r><w:tab/></w:r>'));

  test('rows of equal width that end in figures', async () => {
    expect(await rowsOf(docx(tabbed('Indikator', '2027') + tabbed('Sykefravær', '9,4 %')))).toEqual([
      ['Indikator', '2027'],
      ['Sykefravær', '9,4 %'],
    ]);
  });

  test('a tab in other text is a space', async () => {
    expect(await textsOf(docx(tabbed('Dato:', '2. januar')))).toEqual(['Dato: 2. januar']);
  });
});

describe('headings and their numbers', () => {
  const styles = `
    <w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Own"><w:name w:val="Min"/><w:basedOn w:val="H1"/></w:style>`;
  const numbering = `
    <w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:pStyle w:val="H2"/></w:lvl>
      <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
    </w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const styled = (text: string, style: string, more = '') =>
    paragraph(run(text), `<w:pStyle w:val="${style}"/>${more}`);
  const list = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

  test('levels by outline, by the name of the style, by its base, by hand', async () => {
    const body =
      styled('FO1', 'H1') +
      styled('Mål', 'Own') +
      paragraph(run('Oppdrag', '<w:b/>')) +
      paragraph(run('Brev'));
    const lines = await linesOf(docx(body, { styles }));
    expect(lines.map(({ text, heading }) => [text, heading])).toEqual([
      ['FO1', 1],
      ['Mål', 1],
      ['Oppdrag', 7],
      ['Brev', null],
    ]);
  });

  test('list numbers are counted as Word prints them', async () => {
    const body =
      styled('Årsbudsjett', 'H1', list(0)) +
      styled('Mål', 'H2') +
      styled('Klima', 'H2') +
      paragraph(run('punkt'), list(2)) +
      styled('Oppdrag', 'H1', list(0)) +
      styled('Frister', 'H2');
    expect(await textsOf(docx(body, { styles, numbering }))).toEqual([
      '4. Årsbudsjett',
      '4.1 Mål',
      '4.2 Klima',
      '- punkt',
      '5. Oppdrag',
      '5.1 Frister',
    ]);
  });

  test('styles based on each other in a ring', async () => {
    const ring =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(await textsOf(docx(styled('Brev', 'A'), { styles: ring }))).toEqual(['Brev']);
  });
});

test('a footnote: its mark in the cell, its text behind the table', async () => {
  const footnotes = `<w:footnote w:id="2">${paragraph(run('Kilde: SSB'))}</w:footnote>`;
  const name = paragraph(run('Sykefravær') + '<w:r><w:footnoteReference w:id="2"/></w:r>');
  const file = docx(table([row([cell(name), words('9,4 %')])]) + paragraph(run('Etter')), { footnotes });
  expect((await linesOf(file)).map(line => line.text)).toEqual([
    'Sykefravær 1)\t9,4 %',
    '1) Kilde: SSB',
    'Etter',
  ]);
});

test('text boxes are read behind their paragraph', async () => {
  const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('Mottakere'))}</w:txbxContent></w:pict></w:r>`;
  expect(await textsOf(docx(paragraph(run('Brev') + box)))).toEqual(['Brev', 'Mottakere']);
});

test('mammoth finds the same words', async () => {
  const file = docx(
    paragraph(run('Bydelenes mål')) +
      textTable([
        ['Indikator', 'Måltall 2027'],
        ['Andel fast ansatte i heltid', '>77 %'],
        ['Dekningsgrad 1-5 år', '92,5 %'],
      ]) +
      paragraph(run('Etter')),
  );
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
  const own = (await linesOf(file)).flatMap(line => line.cells ?? [line.text]);
  expect(own).toEqual(value.split(/\n+/).filter(text => text !== ''));
});
