import { describe, expect, test } from '@jest/globals';
import type { Page } from './pdf';
import { line, net, pdf, rightText, stream, text } from './pdf';
import { linesOf, rowsOf, textsOf } from './reading';
import { readDocument } from '../../src/document/read';

const INDICATORS = [
  ['Indikator', 'Resultat 2025', 'Måltall 2026', 'Måltall 2027'],
  ['Andel fast ansatte i heltid', '76,0 %', '>76 %', '>77 %'],
  ['Sykefravær', '9,4 %', '<9,0 %', '<8,5 %'],
  ['Antall liggedøgn', '1 431', '< 2 286', '790'],
];
const LEFTS = [60, 280, 370, 460];
const RIGHTS = [270, 345, 435, 525];

/** A table from a height down, figures at the right of their columns, all else at the left. */
function tableSteps(rows: readonly (readonly string[])[], top: number, pitch = 20): string[] {
  return rows.flatMap((cells, i) =>
    cells.flatMap((words, column) => {
      if (words === '') return [];
      const isFigure = /^[<> -]*\d[\d ,]*%?$/.test(words) && i > 0;
      const y = top - i * pitch;
      return isFigure ? rightText(words, RIGHTS[column] ?? 0, y) : text(words, LEFTS[column] ?? 0, y);
    }),
  );
}

const page = (...steps: readonly string[]): Page => ({ steps });
const netOf = (top: number, rows: number) =>
  net(
    [55, 275, 365, 455, 530],
    Array.from({ length: rows + 1 }, (_, i) => top + 14 - i * 20),
  );

describe('a table', () => {
  const title = text('FO1 Administrasjon', 60, 740, 14, '/F2');
  const after = text('Kilde og frister framgår av vedlegget til brevet.', 60, 600);

  test.each([
    ['with all lines', netOf(700, 4)],
    ['with level lines', [line(55, 694, 530, 694), line(55, 674, 530, 674), line(55, 654, 530, 654)]],
    ['with coloured rows', ['0.9 0.95 1 rg 55 674 475 20 re f 0 g', '0.9 0.95 1 rg 55 634 475 20 re f 0 g']],
    ['without lines', []],
  ])('%s: every cell in its place, none in doubt', async (_what, lines) => {
    const file = pdf([page(...lines, title, ...tableSteps(INDICATORS, 700), after)]);
    expect(await rowsOf(file)).toEqual(INDICATORS);
    expect(await textsOf(file)).toEqual([
      'FO1 Administrasjon',
      'Kilde og frister framgår av vedlegget til brevet.',
    ]);
    expect((await linesOf(file)).flatMap(({ doubtfulCells }) => doubtfulCells)).toEqual([]);
  });

  test('a page turned on its side is read as people see it', async () => {
    const turned = ['0 1 -1 0 595 0 cm', ...tableSteps(INDICATORS, 500)];
    expect(await rowsOf(pdf([{ steps: turned, entries: '/Rotate 90' }]))).toEqual(INDICATORS);
  });

  test('a column without a figure stays a column', async () => {
    const open = INDICATORS.map((cells, i) =>
      i === 0 ? cells : [cells[0] ?? '', cells[1] ?? '', '', cells[3] ?? ''],
    );
    expect(await rowsOf(pdf([page(...tableSteps(open, 700))]))).toEqual(open);
  });

  test('labels on two lines, the figures beside either or between', async () => {
    const heading = tableSteps(INDICATORS.slice(0, 1), 700);
    const figures = (y: number) =>
      ['76,0 %', '>76 %', '>77 %'].map((words, i) => rightText(words, RIGHTS[i + 1] ?? 0, y));
    for (const y of [680, 674, 668]) {
      const label = [text('Andel fast ansatte', 60, 680), text('i heltid', 60, 668)];
      expect(await rowsOf(pdf([page(...heading, ...label, ...figures(y))]))).toEqual(INDICATORS.slice(0, 2));
    }
  });

  test('a cell merged over columns has its text in the first', async () => {
    const lines = [
      ...netOf(680, 2),
      line(55, 714, 530, 714),
      line(55, 694, 55, 714),
      line(275, 694, 275, 714),
      line(530, 694, 530, 714),
    ];
    const rows = await rowsOf(
      pdf([page(...lines, text('Ramme 2027', 285, 700), ...tableSteps(INDICATORS.slice(0, 2), 680))]),
    );
    expect(rows).toEqual([['', 'Ramme 2027', '', ''], ...INDICATORS.slice(0, 2)]);
  });

  test('a raised mark stays apart from figure and name', async () => {
    const raised = [text('1', 108, 664, 6), text('1', 526, 664, 6)];
    const rows = await rowsOf(
      pdf([
        page(
          ...tableSteps(INDICATORS.slice(0, 1), 680),
          ...tableSteps([[''], ['Sykefravær', '9,4 %', '9,0 %', '8,5 %']], 680),
          ...raised,
        ),
      ]),
    );
    expect(rows[1]).toEqual(['Sykefravær 1)', '9,4 %', '9,0 %', '8,5 % 1)']);
  });

  test('two figures below each other in one ruled cell are in doubt', async () => {
    const net2 = net([55, 275, 365], [700, 660, 620]);
    const file = pdf([
      page(
        ...net2,
        text('Liggedøgn', 60, 680),
        text('1', 290, 685),
        text('431', 290, 672),
        text('Alna', 60, 640),
        text('12', 290, 640),
      ),
    ]);
    expect((await linesOf(file)).map(({ doubtfulCells }) => doubtfulCells)).toEqual([[1], []]);
  });
});

describe('pages', () => {
  const frame = (number: number) => [
    text('Oslo kommune', 60, 815, 8),
    text(`Side ${number} av 2`, 270, 20, 8),
  ];

  test.each([
    ['with lines', netOf(300, 3), netOf(760, 2)],
    ['without lines', [], []],
  ])('a table that goes on over a page break, its headings repeated, %s', async (_what, first, second) => {
    const [heading, a, b, c] = INDICATORS;
    const file = pdf([
      page(...frame(1), ...first, ...tableSteps([heading ?? [], a ?? [], b ?? []], 300)),
      page(
        ...frame(2),
        ...second,
        ...tableSteps([heading ?? [], c ?? []], 760),
        text('Etter tabellen kommer mer.', 60, 600),
      ),
    ]);
    const lines = await linesOf(file);
    expect(lines.flatMap(({ cells }) => (cells ? [cells] : []))).toEqual(INDICATORS);
    expect(new Set(lines.flatMap(({ table }) => table ?? []))).toEqual(new Set([1]));
    expect(lines.map(({ page: number }) => number)).toEqual([1, 1, 1, 2, 2]);
    expect(lines.at(-1)?.text).toBe('Etter tabellen kommer mer.');
  });

  test('a paragraph that is cut by the page break is one', async () => {
    const broad = 'Bydelen skal melde fra om alle endringer i mål og tiltak som gjelder egne ansatte og også';
    const file = pdf([
      page(...frame(1), text(broad, 60, 300), text(broad, 60, 286)),
      page(...frame(2), text('til neste år.', 60, 760)),
    ]);
    expect(await textsOf(file)).toEqual([`${broad} ${broad} til neste år.`]);
  });

  test('progress is told page by page', async () => {
    const told: [number, number][] = [];
    await readDocument(
      { name: 'brev.pdf', bytes: pdf([page(text('Brev', 60, 700)), page(text('slutt.', 60, 700))]) },
      (number, of) => told.push([number, of]),
    );
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('what can be seen', () => {
  const picture = stream(
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    'A',
  );
  const scan = 'q 595 0 0 842 0 0 cm /I1 Do Q';

  test('text laid under a scan: read, and every cell in doubt', async () => {
    const file = pdf([page(scan, '3 Tr', ...tableSteps(INDICATORS, 700))], { objects: [picture] });
    const document = await readDocument({ name: 'brev.pdf', bytes: file });
    expect(document.form).toBe('ocr');
    expect(document.lines.map(({ cells }) => cells)).toEqual(INDICATORS);
    expect(document.lines.every(({ doubtfulCells }) => doubtfulCells.length === 4)).toBe(true);
  });

  test('invisible words in a text document are not read', async () => {
    const file = pdf([page(text('Sykefravær 9,4 %', 60, 700), `3 Tr ${text('0 %', 200, 700)}`)]);
    expect(await textsOf(file)).toEqual(['Sykefravær 9,4 %']);
  });

  test('a word printed twice to look bold is read once', async () => {
    const file = pdf([page(text('Sum', 60, 700), text('Sum', 60.3, 700))]);
    expect(await textsOf(file)).toEqual(['Sum']);
  });
});

describe('rows that nothing but their words part, all lines as far from each other', () => {
  const set = (lines: readonly (readonly string[])[], xs: readonly number[]) =>
    pdf([
      page(
        ...lines.flatMap((words, row) =>
          words.flatMap((word, i) => (word === '' ? [] : [text(word, xs[i] ?? 0, 700 - row * 14)])),
        ),
      ),
    ]);

  test('numbered rows end at the next number, whatever stands in their last column', async () => {
    const file = set(
      [
        ['Nr', 'Oppdrag', 'Frist'],
        ['1', 'Etaten skal skrive en plan for', '30.06.31'],
        ['', 'trær og busker', ''],
        ['2', 'Etaten skal telle benker', 'Budsjettforslag'],
        ['', '', 'for 2032'],
        ['3', 'Etaten skal møte naboene', ''],
      ],
      [60, 90, 400],
    );
    expect(await rowsOf(file)).toEqual([
      ['Nr', 'Oppdrag', 'Frist'],
      ['1', 'Etaten skal skrive en plan for trær og busker', '30.06.31'],
      ['2', 'Etaten skal telle benker', 'Budsjettforslag for 2032'],
      ['3', 'Etaten skal møte naboene', ''],
    ]);
  });

  test('wrapped labels go on in small letters, the figures beside their last line', async () => {
    const file = set(
      [
        ['', 'Vedtak 2030', 'Vedtak 2031'],
        ['Tilskudd til parker og', '', ''],
        ['hager i byen', '1 250', '1 300'],
        ['Tilskudd til benker', '400', '425'],
        ['Tilskudd til fontener og', '', ''],
        ['andre vannspeil', '2 075', '2 100'],
      ],
      [60, 300, 400],
    );
    expect(await rowsOf(file)).toEqual([
      ['', 'Vedtak 2030', 'Vedtak 2031'],
      ['Tilskudd til parker og hager i byen', '1 250', '1 300'],
      ['Tilskudd til benker', '400', '425'],
      ['Tilskudd til fontener og andre vannspeil', '2 075', '2 100'],
    ]);
  });
});
