import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

const range = (length: number, cell: (at: number) => Cell) => Array.from({ length }, (_, at) => cell(at));

/** What stands in workbooks beside report tables, and looks a little like them. */
const OTHER: readonly (readonly [what: string, rows: readonly (readonly Cell[])[]])[] = [
  ['a calendar', [['Man', 'Tir', 'Ons', 'Tor', 'Fre'], range(5, at => at + 1), range(5, at => at + 8)]],
  [
    'a plan of meetings by month',
    [
      ['Utvalg', 'Jan', 'Feb', 'Mar', 'Apr', 'Mai', 'Jun'],
      ['Bydelsutvalg', '12.', '9.', '9.', '13.', '11.', '8.'],
    ],
  ],
  [
    'a list of things to do',
    [['Huskeliste'], [1, 'Budsjett 2026 sendes'], [2, 'Regnskap 2025 lukkes'], [3, 'Avvik følges opp']],
  ],
  [
    'notes with figures',
    [['Regnskapet for 2026 viser et avvik på 5'], ['Budsjett', 2026], ['Ring sentralbordet', 22334455]],
  ],
  [
    'a ledger',
    [
      ['Dato', 'Bilag', 'Konto', 'Tekst', 'Beløp'],
      [46000, 1001, 10100, 'Lønn', 12345],
      [46001, 1002, 11200, 'Varer', 222],
    ],
  ],
  [
    'a pivot table',
    [
      ['Summer av Beløp', 'Kolonneetiketter'],
      ['Radetiketter', 2024, 2025, 2026, 'Totalsum'],
      ['Lønn', 12000, 1, 2, 12003],
      ['Varer', 3000, 4, 5, 3009],
      ['Totalsum', 15000, 5, 7, 15012],
    ],
  ],
  [
    'a pivot table of two levels, in English',
    [
      ['Sum of Amount', 'Column Labels'],
      [null, 2024, null, 2025],
      ['Row Labels', 'Count', 'Sum', 'Count', 'Sum'],
      ['Wages', 4, 12000, 5, 12003],
      ['Goods', 2, 3000, 3, 3009],
    ],
  ],
  [
    'parameters',
    [
      ['Budsjettår', 2026],
      ['Regnskapsår', 2025],
      ['Avvik, grense', '5 %'],
    ],
  ],
  ['a header without rows', [['Enhet', 'Regnskap 2025', 'Budsjett 2026', 'Avvik 2026']]],
  [
    'figures without labels',
    [
      ['Regnskap 2025', 'Budsjett 2026', 'Avvik 2026'],
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  [
    'a survey',
    [
      ['Spørsmål', 'Ja', 'Nei', 'Vet ikke'],
      ['Er budsjettet kjent?', 12, 3, 5],
      ['Er målene kjent?', 8, 7, 5],
    ],
  ],
  [
    'an explanation of header words',
    [
      ['Kolonne', 'Forklaring'],
      ['Regnskap 2025', 'Tall fra systemet'],
      ['Budsjett 2026', 'Vedtatt i desember'],
    ],
  ],
  [
    'people',
    [
      ['Navn', 'Telefon', 'Ansvar'],
      ['Ansatt 1', 22334455, 'Regnskap'],
      ['Ansatt 2', 99887766, 'Budsjett'],
    ],
  ],
  [
    'prices',
    [
      ['Vare', 'Antall', 'Pris', 'Sum'],
      ['Stol', 3, 100, 300],
      ['Bord', 1, 500, 500],
      ['Sum', null, null, 800],
    ],
  ],
  [
    'tasks',
    [
      ['Tema', 'Status', 'Ansvarlig', 'Frist'],
      ['Budsjett', 'Pågår', 'Leder', '1.2.'],
      ['Regnskap', 'Ferdig', 'Leder', '1.3.'],
    ],
  ],
];

describe('figures that belong to no report table are left alone', () => {
  test.each(OTHER)('%s', (_, rows) => {
    expect(recogniseTables(workbookOf(sheetOf('Ark1', rows)))).toEqual([]);
  });

  test('nor does a table beside them take them up', () => {
    const table: Cell[][] = [
      ['Enhet', 'Regnskap 2025', 'Budsjett 2026', 'Avvik 2026'],
      ['Enhet nord', 900, 1000, 100],
      ['Enhet sør', 800, 790, -10],
      ['Sum', 1700, 1790, 90],
    ];
    for (const [what, rows] of OTHER) {
      const sheet = sheetOf('Ark1', [...rows, [], [], [], ...table]);
      const found = recogniseTables(workbookOf(sheet));
      expect([what, found.map(({ address }) => address)]).toEqual([
        what,
        [`A${rows.length + 4}:D${rows.length + 7}`],
      ]);
    }
  });
});

test('a sheet that Måltall wrote and a hidden sheet are no sources', () => {
  const rows: Cell[][] = [
    ['Enhet', 'Regnskap 2025', 'Budsjett 2026'],
    ['Enhet nord', 900, 1000],
  ];
  const own = sheetOf('Rapport', [...rows, ['Måltall-tabell fra bok.xlsx']]);
  expect(recogniseTables(workbookOf(own, sheetOf('Skjult', rows, { hidden: true })))).toEqual([]);
});
