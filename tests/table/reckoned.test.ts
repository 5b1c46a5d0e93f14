import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import { check } from '../check/build';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

const found = (rows: Rows) => recogniseTables(workbookOf(sheetOf('Ark1', rows)));

const FUNDS: Rows = [
  ['Fond', 'Saldo 01.01.', 'Avsetning', 'Bruk', 'Saldo 31.12.'],
  ['Disposisjonsfond', 8000, 900, -300, 8600],
  ['Bundne fond', 2500, 450, -600, 2350],
  ['Investeringsfond', 7100, 120, -80, 7140],
  ['Sum fond', 17600, 1470, -980, 18090],
];

/** Tables of amounts whose words are in no list, and where they stand. */
const TABLES: readonly (readonly [what: string, rows: Rows, address: string, scale: string])[] = [
  ['funds with a unit line', [['Tall i 1000 kr'], ...FUNDS], 'A2:E6', '1000 kr'],
  ['the unit in the title', [['Note 7 Fond (mill. kr)'], [], ...FUNDS], 'A3:E7', 'mill. kr'],
  [
    'columns that follow from one another, without a total',
    [
      ['Langsiktig gjeld, 1000 kr'],
      ['Lån', 'IB', 'Opptak', 'Avdrag', 'UB'],
      ['Lån A', 42000, 3500, 1200, 44300],
      ['Lån B', 18700, 900, 650, 18950],
      ['Lån C', 9400, 250, 310, 9340],
    ],
    'A2:E5',
    '1000 kr',
  ],
  [
    'a total at the top, numbers in front of the labels',
    [
      ['Tilskudd 2024 (kr)'],
      ['Nr.', 'Søker', 'Søkt', 'Tildelt'],
      [null, 'Sum', 310000, 205000],
      [1, 'Korpset', 120000, 90000],
      [2, 'Idrettslaget', 150000, 100000],
      [3, 'Ungdomsklubben', 40000, 15000],
    ],
    'A2:D6',
    'kr',
  ],
  [
    'functions by sort of expense, with sums both ways',
    [
      ['Fordelt på funksjon og art'],
      ['Beløp i hele tusen kroner'],
      ['', 'Lønn', 'Varer og tjenester', 'Inntekter', 'Sum'],
      ['Barnehage', 5200, 840, -310, 5730],
      ['Skole', 9100, 1250, -270, 10080],
      ['Omsorg', 7400, 960, -580, 7780],
      ['Sum', 21700, 3050, -1160, 23590],
    ],
    'A3:E7',
    '1000 kr',
  ],
  [
    'years down',
    [
      ['Driftsutgifter etter type. Tall i 1000 kr'],
      ['År', 'Lønn', 'Kjøp', 'Overføringer', 'Annet', 'Sum'],
      [2021, 3000, 820, 510, 90, 4420],
      [2022, 3150, 870, 540, 75, 4635],
      [2023, 3320, 905, 560, 110, 4895],
    ],
    'A2:F5',
    '1000 kr',
  ],
];

describe('tables of amounts that their unit line and their arithmetic show', () => {
  test.each(TABLES)('%s', (_, rows, address, scale) => {
    expect(found(rows).map(table => [table.address, table.scale])).toEqual([[address, scale]]);
  });

  test('beside and under a table of the usual words each has its own rows', () => {
    const usual: Rows = [
      ['Enhet', 'Budsjett 2023', 'Regnskap 2023', 'Avvik 2023'],
      ['Enhet nord', 900, 850, 50],
      ['Enhet sør', 800, 810, -10],
      ['Sum', 1700, 1660, 40],
    ];
    const rows = [['Alle tall i 1000 kr'], ...usual, [], [], ['Fond'], ...FUNDS];
    expect(found(rows).map(({ address }) => address)).toEqual(['A2:D5', 'A9:E13']);
    const beside = FUNDS.map((cells, at) => [...(usual[at] ?? [null, null, null, null]), null, ...cells]);
    expect(found([['Alle tall i 1000 kr'], ...beside]).map(({ address }) => address)).toEqual([
      'A2:D5',
      'F2:J6',
    ]);
  });

  test('a balance that is off along its row and down its column is one error: 2 500 + 450 − 600 = 2 350', () => {
    const off = FUNDS.with(2, ['Bundne fond', 2500, 450, -600, 2530]);
    const { findings } = check(found([['Tall i 1000 kr'], ...off]));
    expect(findings.map(({ severity, place, expected }) => [severity, place.cell, expected])).toEqual([
      ['error', 'E4', 2350],
    ]);
  });
});

/** What has a unit, or adds up, and is no table of a report. */
const OTHER: readonly (readonly [what: string, rows: Rows])[] = [
  ['no unit line', FUNDS],
  ['a unit that is no money', [['Antall (antall)'], ...FUNDS]],
  [
    'figures that do not add up',
    [
      ['Tall i 1000 kr'],
      ['', 'Nord', 'Sør', 'Øst'],
      ['Areal', 4100, 5200, 880],
      ['Verdi', 1730, 2950, 3470],
      ['Takst', 940, 660, 1020],
    ],
  ],
  [
    'a ledger with a total',
    [
      ['Beløp i kr'],
      ['Dato', 'Tekst', 'Debet', 'Kredit'],
      ['01.02.', 'Strøm', 1200, 500],
      ['03.02.', 'Leie', 5000, 700],
      ['09.02.', 'Kaffe', 300, 100],
      ['', 'Sum', 6500, 1300],
    ],
  ],
  [
    'what persons are paid',
    [
      ['Beløp i kr'],
      ['Navn', 'Lønn', 'Reise', 'Sum'],
      ['Ansatt 1', 51000, 1200, 52200],
      ['Ansatt 2', 49000, 800, 49800],
      ['Ansatt 3', 47500, 950, 48450],
      ['Sum', 147500, 2950, 150450],
    ],
  ],
  [
    'a total of two figures in one column',
    [['Pris (kr)'], ['Ting', 'Pris', 'Merke'], ['Stol', 1000, 'a'], ['Bord', 500, 'b'], ['Sum', 1500, '']],
  ],
];

test.each(OTHER)('no table: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});
