import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { product, rounded, sum } from '../../src/figure/decimal';
import { checkJob } from '../../src/job';
import { recogniseTables } from '../../src/table/recognise';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

/** Calculations of quantity × price: what they are counted in is what the amounts print. */
const HEADERS: readonly (readonly [label: string, quantity: string, price: string, amount: string])[] = [
  ['Tiltak', 'Antall', 'Pris', 'Sum'],
  ['Tjeneste', 'Antall timer', 'Timepris', 'Beløp'],
  ['Teneste', 'Tal på timar', 'Timepris', 'Beløp'],
  ['Tilbud', 'Volum', 'Enhetspris', 'Kostnad'],
  ['Tilbod', 'Volum', 'Einingspris', 'Kostnad'],
  ['Formål', 'Mengde', 'Sats', 'Totalt'],
  ['Føremål', 'Mengd', 'Sats', 'Til saman'],
  ['Institusjon', 'Døgn', 'Pris per døgn', 'Beløp'],
  ['Sykehjem', 'Antall plasser', 'Kr per plass', 'Sum'],
  ['', 'Plassar', 'Pris pr. plass', 'I alt'],
  ['Enhet', 'Antall årsverk', 'Kostnad per årsverk', 'Totalkostnad'],
  ['Tiltak', 'Antall 2026', 'Pris 2026', 'Sum 2026'],
];

const ITEMS: readonly (readonly [string, number, number])[] = [
  ['Langtid', 12, 950_500],
  ['Korttid', 4, 820_000],
  ['Avlastning', 7, 310_500],
];

const sumsUp = (rows: Rows): readonly Cell[] => ['Sum', null, null, sum(rows.map(row => Number(row[3])))];

function calculation(header: readonly string[], scale: 1 | 0.001): Rows {
  const rows = ITEMS.map(([label, count, each]): readonly Cell[] => [
    label,
    count,
    each,
    rounded(product(product(count, each), scale), 0),
  ]);
  return [header, ...rows, sumsUp(rows)];
}

const checked = (rows: Rows) => checkJob({ workbook: workbookOf(sheetOf('Ark1', rows)), letters: [] });
const found = (rows: Rows) =>
  recogniseTables(workbookOf(sheetOf('Ark1', rows))).map(({ kind, address, scale }) => [
    kind,
    address,
    scale,
  ]);
const errors = (rows: Rows) =>
  checked(rows)
    .check.findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, place, expected }) => `${rule} ${place.cell} ${expected}`);
const runs = (rows: Rows, rule: string) =>
  checked(rows)
    .check.checks.filter(check => check.rule === rule)
    .map(({ state }) => state);

describe('a calculation of quantity × price is a table of amounts', () => {
  test.each(HEADERS)('%s | %s | %s | %s', (...header) => {
    for (const scale of [1, 0.001] as const) {
      const rows = calculation(header, scale);
      expect(found(rows)).toEqual([['money', 'A1:D5', null]]);
      expect(runs(rows, 'A08')).toEqual(['passed', 'passed', 'passed']);
      expect(runs(rows, 'A01')).toEqual(['passed']);
      expect(errors(rows)).toEqual([]);
    }
  });

  test.each([
    ['Sum (1000 kr)', '1000 kr'],
    ['Sum i 1000 kr', '1000 kr'],
    ['Beløp, tkr', '1000 kr'],
    ['Kostnad kr', 'kr'],
    ['Beløp (kr)', 'kr'],
  ])('what its amounts say they are counted in: %s', (amount, scale) => {
    const header = ['Tiltak', 'Antall', 'Pris (kr)', amount];
    const rows = calculation(header, scale === 'kr' ? 1 : 0.001);
    expect(found(rows)).toEqual([['money', 'A1:D5', scale]]);
  });

  test('the columns in another order, a unit and a remark between', () => {
    const rows: Rows = [
      ['Grunnlag for budsjettet'],
      ['Tiltak', 'Pris', 'Antall', 'Enhet', 'Sum', 'Merknad'],
      ['Langtid', 950_500, 12, 'plasser', 11_406_000, null],
      ['Tolk', 900, 40, 'timer', 36_000, 'som i fjor'],
      ['Sum', null, null, null, 11_442_000, null],
    ];
    expect(found(rows)).toEqual([['money', 'A2:F5', null]]);
    expect(errors(rows)).toEqual([]);
  });

  test.each<readonly [string, readonly (readonly Cell[])[]]>([
    [
      'each with all words',
      [
        [null, 'Antall', 'Pris per', 'Sum'],
        [null, 'plasser', 'plass', '(1000 kr)'],
      ],
    ],
    [
      'neither with all words',
      [
        [null, 'Antall', null, 'Utgift'],
        ['Stønad', 'mottakere', 'Sats', '(1000 kr)'],
      ],
    ],
    [
      'the lower one with a word of its own',
      [
        [null, 'Tal', null, null, null],
        ['Teneste', 'på timar', 'Timepris', 'Beløp', 'Kommentar'],
      ],
    ],
  ])('a header of two lines: %s', (_what, header) => {
    const rows = [...header, ...calculation([], 0.001).slice(1)];
    expect(found(rows).map(([kind]) => kind)).toEqual(['money']);
    expect(runs(rows, 'A08')).toHaveLength(3);
  });

  test('a row that has an amount alone is the sum of the rows under it, where they add up', () => {
    const rows: Rows = [
      ['Tiltak', 'Antall', 'Sats', 'Totalt'],
      ['Barnehage', null, null, 400_000],
      ['Plasser', 2, 150_000, 300_000],
      ['Vikarer', 1, 100_000, 100_000],
      ['Skole', null, null, 50_000],
      ['Tolk', 50, 1000, 50_000],
      ['Diverse', null, null, 25_000],
      ['Sum', null, null, 475_000],
    ];
    expect(errors(rows)).toEqual([]);
    expect(errors([...rows.slice(0, 7), ['Sum', null, null, 457_000]])).toEqual(['A01 D8 475000']);
  });

  test('a price in the row of the total is not asked to be a sum', () => {
    const rows = calculation(['Tiltak', 'Antall plasser', 'Takst', 'Kostnad'], 1);
    const total: readonly Cell[] = ['Sum', 23, 751_000, 16_859_500];
    expect(errors([...rows.slice(0, 4), total])).toEqual([]);
  });

  test('beside a budget table, and under one', () => {
    const budget: Rows = [
      ['Enhet', 'Regnskap 2025', 'Budsjett 2026', 'Avvik 2026'],
      ['Enhet nord', 900, 1000, 100],
      ['Enhet sør', 800, 790, -10],
      ['Sum', 1700, 1790, 90],
    ];
    const own = calculation(['Tiltak', 'Antall', 'Pris', 'Sum'], 1);
    const beside = own.map((row, at) => [...(budget[at] ?? [null, null, null, null]), null, ...row]);
    expect(found(beside).map(([, address]) => address)).toEqual(['A1:D4', 'F1:I5']);
    expect(found([...budget, [], ...own]).map(([, address]) => address)).toEqual(['A1:D4', 'A6:D10']);
  });
});

describe('a wrong amount among them', () => {
  const rows = calculation(['Tiltak', 'Antall', 'Pris', 'Sum'], 1);
  const withAmount = (amount: number, more: Rows = []): Rows => [
    ...rows.slice(0, 2),
    ['Korttid', 4, 820_000, amount],
    ...rows.slice(3, 4),
    ...more,
  ];

  test('is told at its cell', () => {
    expect(errors(withAmount(3_820_000))).toEqual(['A08 D3 3280000']);
  });

  test.each([
    ['half a year', 1_640_000],
    ['seven months', rounded((3_280_000 * 7) / 12, 0)],
    ['income', -3_280_000],
  ])('which is none: %s', (_what, amount) => {
    expect(errors(withAmount(amount))).toEqual([]);
  });

  test('which another figure of its row explains is none', () => {
    const more = (share: readonly Cell[]): Rows =>
      [
        ['Tiltak', 'Antall', 'Årslønn', 'Del av stilling', 'Sum'],
        ['Leder', 1, 900_000, 100, 900_000],
        ['Fagkonsulent', 2, 700_000, 100, 1_400_000],
        ['Assistent', 3, 500_000, ...share],
      ] as const;
    expect(errors(more([80, 1_200_000]))).toEqual([]);
    expect(errors(more([100, 1_200_000]))).toEqual(['A08 E4 1500000']);
  });
});

describe('whatever the figures', () => {
  const item = fc.record({
    count: fc.integer({ min: 2, max: 2000 }),
    each: fc.integer({ min: 100, max: 2e6 }),
  });
  const tables = fc.record({
    header: fc.constantFrom(...HEADERS),
    items: fc.array(item, { minLength: 4, maxLength: 9 }),
    scale: fc.constantFrom(1, 0.001),
  });
  const label = (at: number) => `Tilbud ${String.fromCharCode(65 + at)}`;
  const rowsOf = (items: readonly { count: number; each: number }[], scale: number): Rows =>
    items.map(({ count, each }, at) => [
      label(at),
      count,
      each,
      rounded(product(product(count, each), scale), 0),
    ]);

  test('one that multiplies and adds up gives no error', () => {
    fc.assert(
      fc.property(tables, ({ header, items, scale }) => {
        fc.pre(items.filter(({ count, each }) => count * each >= 1000).length >= 2);
        const rows = rowsOf(items, scale);
        const whole: Rows = [header, ...rows, sumsUp(rows)];
        expect(found(whole)).toHaveLength(1);
        expect(errors(whole)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('an amount that is a little more than its product is told at its cell', () => {
    // Positions are printed rounded, which explains a little.
    const whole = tables.filter(({ header }) => !/årsverk/.test(header[1]));
    const wrong = fc.record({ at: fc.nat({ max: 3 }), share: fc.integer({ min: 11, max: 60 }) });
    fc.assert(
      fc.property(whole, wrong, ({ header, items, scale }, { at, share }) => {
        const rows = rowsOf(items, scale);
        fc.pre(rows.every(row => Number(row[3]) >= 1000));
        const off = rows.map((row, index) =>
          index === at ? [...row.slice(0, 3), Number(row[3]) + Math.round(Number(row[3]) / share)] : row,
        );
        expect(errors([header, ...off, sumsUp(off)])).toEqual([`A08 D${at + 2} ${Number(rows[at]?.[3])}`]);
      }),
      { numRuns: 60 },
    );
  });
});
