import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FixtureTable } from './fixture';
import { cellOf, fixture, reportOf, sheetOf, workbookOf } from './fixture';
import { sum } from '../../src/figure/decimal';

const NET: FixtureTable = {
  kind: 'function',
  title: 'Hovedoversikt – netto',
  area: 'FO9',
  labelHeader: 'Netto per funksjon',
  columns: [
    ['Regnskap 2030', 'actual', 2030],
    ['Oppr. budsjett 2031', 'originalBudget', 2031],
    ['Regulert budsjett 2031', 'revisedBudget', 2031],
    ['Regnskap 2031', 'actual', 2031],
    ['Avvik 2031', 'deviation', 2031],
    ['Overført til 2032', 'carriedOver', 2032],
    ['Avvik justert', 'adjustedDeviation', null],
  ],
  rows: [
    { label: '901 Tiltak', values: [10, 20, 1500, 1200, 300, 100, 200] },
    { label: '902 Drift', values: [11, 21, 700, 900, -200, null, -200] },
    { label: '903 Tom', values: [] },
    { label: 'Sum', kind: 'total', parts: [0, 1, 2], values: [21, 41, 2200, 2101, 99, 100, -1] },
  ],
};

describe('a money table', () => {
  const sheet = sheetOf(NET, { kinds: ['funksjonsområder'] });

  test('has title, unit line and one header row with the labels in the first column', () => {
    expect(sheet.rows.slice(0, 3).map(row => row.map(cell => cell?.value))).toEqual([
      ['Hovedoversikt – netto'],
      ['Tall i 1000 kr'],
      ['Netto per funksjon', ...NET.columns.map(([header]) => header)],
    ]);
    expect(sheet.headerRow).toBe(2);
    expect(sheet.landscape).toBe(true);
    expect(sheet.name).toBe('Hovedoversikt FO9');
  });

  test.each([
    ['B4', `=IF('Ark 1'!B4="","",'Ark 1'!B4)`, 10],
    ['F4', '=IF(COUNT(D4,E4)=0,"",N(D4)-N(E4))', 300],
    ['H4', '=IF(COUNT(F4,G4)=0,"",N(F4)-N(G4))', 200],
    ['G5', `=IF('Ark 1'!G5="","",'Ark 1'!G5)`, ''],
    ['H5', '=IF(COUNT(F5,G5)=0,"",N(F5)-N(G5))', -200],
    ['F6', '=IF(COUNT(D6,E6)=0,"",N(D6)-N(E6))', ''],
    ['E7', '=IF(COUNT(E4:E6)=0,"",SUM(E4:E6))', 2100],
    ['F7', '=IF(COUNT(D7,E7)=0,"",N(D7)-N(E7))', 100],
    ['G7', '=IF(COUNT(G4:G6)=0,"",SUM(G4:G6))', 100],
    ['H7', '=IF(COUNT(F7,G7)=0,"",N(F7)-N(G7))', 0],
  ])('%s is %s', (address, formula, value) => {
    expect(cellOf(sheet, address)).toMatchObject({ formula, value });
  });

  test('tells where the source prints another figure than its own cells give', () => {
    const notes = sheet.rows.slice(7).map(row => String(row[0]?.value ?? ''));
    expect(notes.join(' ')).toContain(
      'E7\u00A02\u00A0100 (kilden\u00A02\u00A0101); F7\u00A0100 (kilden\u00A099); H7\u00A00 (kilden\u00A0−1)',
    );
  });

  test('ends with its source and a line that marks it as ours', () => {
    const [source, letter, mark] = sheet.rows.slice(-3).map(row => row[0]?.value);
    expect(source).toBe('Kilde: bok.xlsx, «Ark 1» A3:H7.');
    expect(letter).toMatch(/^Uten brev/);
    expect(mark).toBe('Måltall-tabell laget 03.02.2031 kl. 14.30 med Måltall 0.1.0.');
  });

  test('rules its sum row and only that', () => {
    expect(sheet.rows[6]?.map(cell => cell?.style)).toEqual(['labelTotal', ...Array(7).fill('amountTotal')]);
    expect(sheet.rows[3]?.map(cell => cell?.style)).toEqual(['label', ...Array(7).fill('amount')]);
  });
});

test('a sum over divisions reaches them where they stand', () => {
  const sheet = sheetOf(
    {
      kind: 'unit',
      columns: [['Regnskap', 'actual', 2031]],
      rows: [
        { label: 'Enhet a', values: [1] },
        { label: 'Enhet b', values: [2] },
        { label: 'Avdeling 1', kind: 'subtotal', parts: [0, 1], values: [3] },
        { label: 'Overskrift', kind: 'section' },
        { label: 'Enhet c', values: [4] },
        { label: 'Avdeling 2', kind: 'subtotal', parts: [4], values: [4] },
        { label: 'Totalt', kind: 'total', parts: [2, 5], values: [7] },
      ],
    },
    { kinds: ['resultatenheter'] },
  );
  expect(cellOf(sheet, 'B10')).toMatchObject({ formula: '=IF(COUNT(B6,B9)=0,"",SUM(B6,B9))', value: 7 });
  expect(cellOf(sheet, 'B6')?.formula).toBe('=IF(COUNT(B4:B5)=0,"",SUM(B4:B5))');
});

test('a sum row whose parts nobody knows points at its source', () => {
  const sheet = sheetOf({
    kind: 'gross',
    columns: [['Regnskap', 'actual', 2031]],
    rows: [{ label: 'Sum', kind: 'total', values: [7] }],
  });
  expect(cellOf(sheet, 'B4')).toMatchObject({ formula: `=IF('Ark 1'!B4="","",'Ark 1'!B4)`, value: 7 });
});

test('a deviation without its two columns points at its source', () => {
  const sheet = sheetOf({
    kind: 'gross',
    columns: [['Avvik', 'deviation', 2031]],
    rows: [{ label: 'a', values: [7] }],
  });
  expect(cellOf(sheet, 'B4')?.formula).toBe(`=IF('Ark 1'!B4="","",'Ark 1'!B4)`);
});

test('labels and titles that begin like formulas stay text, and sheet names with apostrophes are quoted', () => {
  const label = '=HYPERLINK("x")';
  const sheet = sheetOf({
    kind: 'gross',
    sheet: "Åse's ark",
    title: '@SUM(A1)',
    columns: [['+1', 'actual', 2031]],
    rows: [
      { label, values: [1] },
      { label: '-2+3', values: ['=1+1'] },
    ],
  });
  expect(cellOf(sheet, 'A4')).toEqual({ formula: null, value: label, style: 'label' });
  expect(cellOf(sheet, 'A5')).toEqual({ formula: null, value: '-2+3', style: 'label' });
  expect(cellOf(sheet, 'A1')).toEqual({ formula: null, value: '@SUM(A1)', style: 'title' });
  expect(cellOf(sheet, 'B3')).toEqual({ formula: null, value: '+1', style: 'headerFigure' });
  expect(cellOf(sheet, 'B5')).toEqual({
    formula: `=IF('Åse''s ark'!B5="","",'Åse''s ark'!B5)`,
    value: '=1+1',
    style: 'figureText',
  });
});

test('figures that stand as text count; what cannot be settled is shown as it stands and told about', () => {
  const sheet = sheetOf({
    kind: 'gross',
    columns: [['Regnskap', 'actual', 2031]],
    rows: [
      { label: 'a', values: ['142 042'] },
      { label: 'b', values: ['−3 298'] },
      { label: 'c', values: ['2.500'] },
      { label: 'd', values: ['716 *)'] },
      { label: 'e', values: ['N.A'] },
      { label: 'Sum', kind: 'total', parts: [0, 1, 2, 3, 4] },
    ],
  });
  expect(['B4', 'B5', 'B6', 'B7', 'B8', 'B9'].map(address => cellOf(sheet, address)?.value)).toEqual([
    142042,
    -3298,
    '2.500',
    716,
    'N.A',
    139460,
  ]);
  const notes = sheet.rows
    .slice(9)
    .map(row => row[0]?.value)
    .join(' ');
  expect(notes).toContain('ikke med i regnestykkene: B6.');
  expect(notes).toContain('Merket i kilden: B7 *).');
});

test('an error in the source is an error in the sums, never a figure', () => {
  const sheet = sheetOf({
    kind: 'gross',
    columns: [['Regnskap', 'actual', 2031]],
    rows: [
      { label: 'a', values: ['#REF!'] },
      { label: 'b', values: [4] },
      { label: 'Sum', kind: 'total', parts: [0, 1] },
    ],
  });
  expect(cellOf(sheet, 'B6')?.value).toBe('#REF!');
});

test('a sheet name that is taken gets a number, within the limit of Excel', () => {
  const source = fixture(NET);
  const taken = { ...source.sheet, name: 'hovedoversikt fo9' };
  const [sheet] = reportOf(NET, { workbook: workbookOf(source.sheet, taken), kinds: ['funksjonsområder'] });
  expect(sheet?.name).toBe('Hovedoversikt FO9 (2)');
});

test('decimals of the source are kept', () => {
  const sheet = sheetOf({
    kind: 'gross',
    columns: [['Regnskap', 'actual', 2031]],
    rows: [
      { label: 'a', values: [12.4] },
      { label: 'b', values: [12] },
    ],
  });
  expect([cellOf(sheet, 'B4')?.style, cellOf(sheet, 'B5')?.style]).toEqual(['decimal1', 'decimal1']);
});

test('sums are exact, whatever the decimals', () => {
  const figure = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(units => Number(`${units}e-2`));
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 9 }), figures => {
      const sheet = sheetOf({
        kind: 'gross',
        columns: [['Regnskap', 'actual', 2031]],
        rows: [
          ...figures.map(value => ({ label: 'a', values: [value] })),
          { label: 'Sum', kind: 'total' as const, parts: [...figures.keys()] },
        ],
      });
      expect(cellOf(sheet, `B${figures.length + 4}`)?.value).toBe(sum(figures));
    }),
    { numRuns: 50 },
  );
});
