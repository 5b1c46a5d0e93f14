import { expect, test } from '@jest/globals';
import { pricedTerm } from '../../src/table/priced';
import { recogniseTables } from '../../src/table/recognise';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

/** What a person would laugh at, if it were taken for a report table. */
const OTHER: readonly (readonly [what: string, rows: Rows])[] = [
  [
    'postings',
    [
      ['Dato', 'Bilag', 'Konto', 'Tekst', 'Antall', 'Pris', 'Beløp'],
      [46000, 1001, 11200, 'Papir', 10, 50, 500],
      [46001, 1002, 11200, 'Kaffe', 4, 120, 480],
    ],
  ],
  [
    'postings without a date',
    [
      ['Konto', 'Tekst', 'Antall', 'Pris', 'Beløp'],
      [11200, 'Papir', 10, 50, 500],
      [11210, 'Kaffe', 4, 120, 480],
    ],
  ],
  [
    'an invoice',
    [
      ['Faktura 10023'],
      ['Beskrivelse', 'Antall', 'Enhetspris', 'Beløp'],
      ['Rådgivning', 10, 1250, 12500],
      ['Reise', 2, 800, 1600],
    ],
  ],
  [
    'an invoice with VAT',
    [
      ['Beskrivelse', 'Antall timer', 'Timepris', 'Mva', 'Beløp'],
      ['Rådgivning', 10, 1250, '25 %', 12500],
      ['Møter', 2, 800, '25 %', 1600],
    ],
  ],
  [
    'an order',
    [
      ['Varenr', 'Varenavn', 'Antall', 'Enhet', 'Pris', 'Sum'],
      [101, 'Stol', 3, 'stk', 1000, 3000],
      [102, 'Bord', 2, 'stk', 5000, 10000],
    ],
  ],
  [
    'things and what they cost',
    [
      ['', 'Antall', 'Pris', 'Sum'],
      ['Stol', 3, 1000, 3000],
      ['Bord', 2, 5000, 10000],
    ],
  ],
  [
    'a list of prices',
    [
      ['Tjeneste', 'Pris per time', 'Pris per døgn'],
      ['Utleie sal', 500, 3000],
      ['Utleie rom', 200, 1200],
    ],
  ],
  [
    'hours of persons',
    [
      ['Navn', 'Timer', 'Timelønn', 'Sum'],
      ['Ansatt 1', 10, 200, 2000],
      ['Ansatt 2', 12, 210, 2520],
    ],
  ],
  [
    'hours by date',
    [
      ['Dato', 'Aktivitet', 'Timer', 'Sats', 'Sum'],
      [{ value: 46000, format: 'dd.mm.yyyy' }, 'Vakt', 10, 200, 2000],
      [{ value: 46001, format: 'dd.mm.yyyy' }, 'Møte', 12, 210, 2520],
    ],
  ],
  [
    'tickets',
    [
      ['Billett', 'Antall', 'Pris', 'Sum'],
      ['Voksen', 30, 100, 3000],
      ['Liten', 20, 50, 1000],
    ],
  ],
  [
    'an account of who is paid',
    [
      ['Leverandør', 'Antall plasser', 'Pris per plass', 'Beløp'],
      ['Tilbyder 1', 30, 100, 3000],
      ['Tilbyder 2', 20, 50, 1000],
    ],
  ],
  [
    'figures that do not multiply',
    [
      ['Tiltak', 'Antall', 'Pris', 'Sum'],
      ['Plasser', 30, 100, 130],
      ['Tolk', 20, 50, 70],
    ],
  ],
  [
    'one row that multiplies',
    [
      ['Tiltak', 'Antall', 'Pris', 'Sum'],
      ['Plasser', 30, 100, 3000],
      ['Tolk', 20, 50, 70],
    ],
  ],
  [
    'one of each',
    [
      ['Tiltak', 'Antall', 'Pris', 'Sum'],
      ['Plasser', 1, 100, 100],
      ['Tolk', 1, 50, 50],
    ],
  ],
  [
    'two prices',
    [
      ['Tiltak', 'Antall', 'Pris i fjor', 'Pris i år', 'Sum'],
      ['Plasser', 30, 100, 125, 3750],
      ['Tolk', 20, 50, 60, 1200],
    ],
  ],
];

test.each(OTHER)('%s: no table', (_what, rows) => {
  expect(recogniseTables(workbookOf(sheetOf('Ark1', rows)))).toEqual([]);
});

test.each([
  ['prisjustering', null],
  ['innsats', null],
  ['satsinger', null],
  ['tall i 1000 kr', null],
  ['tal', 'quantity'],
  ['sum timer', 'quantity'],
  ['sum per år', 'amount'],
  ['totalpris', 'amount'],
  ['kostnad per bruker', 'price'],
  ['kr/time', 'price'],
])('%s is %s', (words, term) => {
  expect(pricedTerm(words)).toBe(term);
});
