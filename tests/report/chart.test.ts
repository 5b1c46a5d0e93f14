import { describe, expect, test } from '@jest/globals';
import { COLOURS, HOUSES } from '../../src/report/house';
import type { FixtureTable } from './fixture';
import { assessment, fixture, NOTHING_FOUND, reportOf } from './fixture';

const MONEY: FixtureTable = {
  kind: 'gross',
  title: 'Brutto per område',
  columns: [
    ['Opprinnelig budsjett 2031', 'originalBudget', 2031],
    ['Regulert budsjett 2031', 'revisedBudget', 2031],
    ['Regnskap 2031', 'actual', 2031],
    ['Avvik 2031', 'deviation', 2031],
  ],
  rows: [
    { label: 'Område 1', values: [1, 20000, 18000, 2000] },
    { label: 'Område 2', values: [2, 30000, 34500, -4500] },
    { label: 'Område 3', values: [3, 5000, 4000, 1000] },
    { label: 'Sum', kind: 'total', parts: [0, 1, 2], values: [6, 55000, 56500, -1500] },
  ],
};

const charts = (table: FixtureTable, more: Parameters<typeof reportOf>[1] = {}) =>
  reportOf(table, { kinds: ['diagrammer'], ...more });
const valuesOf = ({ rows }: ReturnType<typeof charts>[number], from: number, to: number) =>
  rows.slice(from, to).map(row => row.map(cell => cell?.value));

describe('deviations', () => {
  const [chart] = charts(MONEY);
  if (!chart) throw new Error('no chart');

  test('are worked out from live budget and accounts, without the sums', () => {
    expect(valuesOf(chart, 2, 7)).toEqual([
      ['Navn', 'Regulert budsjett 2031', 'Regnskap 2031', 'Avvik 2031'],
      ['Område 1', 20000, 18000, 2000],
      ['Område 2', 30000, 34500, -4500],
      ['Område 3', 5000, 4000, 1000],
      [],
    ]);
    expect(chart.rows[4]?.map(cell => cell?.formula)).toEqual([
      null,
      `=IF('Ark 1'!C5="","",'Ark 1'!C5)`,
      `=IF('Ark 1'!D5="","",'Ark 1'!D5)`,
      '=IF(COUNT(B5,C5)=0,"",N(B5)-N(C5))',
    ]);
  });

  test('are drawn from their rows, under the table and over empty cells', () => {
    expect(chart.chart).toMatchObject({ firstRow: 3, lastRow: 5, top: 7, series: [{ column: 3 }] });
    const { top = 0, bottom = 0 } = chart.chart ?? {};
    expect(chart.rows.slice(top, bottom + 1).flat()).toEqual([]);
    expect(bottom).toBeLessThan(chart.rows.length - chart.notes.length);
  });

  test('are told in words: the largest to each side', () => {
    const [words] = chart.notes;
    expect(words).toBe(chart.chart?.description);
    expect(words).toContain('i 1000 kr');
    expect(words).toMatch(/merforbruk[^.]*: Område 2, 4\u00A0500\./);
    expect(words).toMatch(/mindreforbruk[^.]*: Område 1, 2\u00A0000\./);
  });

  test.each<[string, Partial<FixtureTable>]>([
    ['without accounts', { columns: MONEY.columns.map(([header, , year]) => [header, 'other', year]) }],
    ['with one row', { rows: MONEY.rows.slice(0, 1) }],
    [
      'with more rows than stand on a page',
      { rows: Array.from({ length: 13 }, () => ({ label: 'Område', values: [1, 2, 1, 1] })) },
    ],
    [
      'whose deviation is something else',
      { rows: MONEY.rows.slice(0, 3).map(({ label }) => ({ label, values: [1, 2, 3, 77] })) },
    ],
  ])('of a table %s are not drawn', (_, change) => {
    expect(charts({ ...MONEY, ...change })).toEqual([]);
  });
});

describe('targets and results', () => {
  const row = (index: number, target: unknown, result: unknown) =>
    ({ label: `Indikator ${index}`, values: [target, result] }) as FixtureTable['rows'][number];
  const percent = (value: number) => ({ percent: value });
  const of = (rows: FixtureTable['rows']): FixtureTable => ({
    kind: 'indicators',
    columns: [
      ['Måltall 2031', 'target', 2031],
      ['Resultat 2031', 'result', 2031],
    ],
    rows,
  });
  const figure = (unit: 'percent' | 'number' | 'count') => ({
    ...{ raw: '', value: 1, comparator: null, unit, cell: 'B4' },
  });
  const drawn = (rows: FixtureTable['rows'], units: readonly ('percent' | 'number' | 'count')[]) => {
    const indicators = fixture(of(rows)).table.rows.map(({ labelAddress }, index) =>
      assessment({ cell: labelAddress, workbookTarget: figure(units[index] ?? 'percent') }),
    );
    return charts(of(rows), { check: { ...NOTHING_FOUND, indicators } });
  };

  test('share an axis only in the same unit; counts, texts and missing figures are left out', () => {
    const rows = [
      row(1, percent(74), percent(68.2)),
      row(2, 4.5, 4.7),
      row(3, percent(90), 'NA'),
      row(4, 120, 117),
      row(5, percent(8), percent(13.3)),
      row(6, 4.4, 4.3),
    ];
    const found = drawn(rows, ['percent', 'number', 'percent', 'count', 'percent', 'number']);
    expect(found.map(({ chart }) => chart?.fromZero)).toEqual([true, true]);
    expect(found.map(sheet => valuesOf(sheet, 3, 5))).toEqual([
      [
        ['Indikator 1', 0.74, 0.682],
        ['Indikator 5', 0.08, 0.133],
      ],
      [
        ['Indikator 2', 4.5, 4.7],
        ['Indikator 6', 4.4, 4.3],
      ],
    ]);
  });

  test('of many indicators come in parts of about the same length', () => {
    const rows = Array.from({ length: 25 }, (_, index) => row(index, percent(index), percent(50)));
    const found = drawn(rows, []);
    expect(found.map(({ chart }) => (chart ? chart.lastRow - chart.firstRow + 1 : 0))).toEqual([9, 9, 7]);
    expect(new Set(found.map(({ title }) => title)).size).toBe(3);
    expect(new Set(found.map(({ name }) => name)).size).toBe(3);
  });

  test('one indicator alone makes no picture', () => {
    expect(drawn([row(1, percent(74), percent(68.2))], ['percent'])).toEqual([]);
  });
});

test.each(HOUSES)('the bars of %s stand out from the paper, and from each other in grey print', house => {
  const luminance = (ink: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
      const channel = parseInt(ink.slice(at, at + 2), 16) / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: number, other: number) =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const { bar, barBeside } = COLOURS[house];
  const [main, beside] = [luminance(bar), luminance(barBeside)];
  expect(contrast(main, 1)).toBeGreaterThanOrEqual(3);
  expect(contrast(beside, 1)).toBeGreaterThanOrEqual(3);
  expect(contrast(main, beside)).toBeGreaterThanOrEqual(3);
});
