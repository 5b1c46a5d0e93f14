import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { Rows, Shape } from './shape';
import { expectShape, NORTH, OMSORG, ROLES, small, SOUTH, EAST, ALL, UNIT, WEST, YEARS } from './shape';
import { percent, sheetOf, workbookOf } from './sheets';

describe('unit line and title', () => {
  const blank = (rows: number): Rows => Array.from({ length: rows }, () => []);
  test.each<[string, Shape]>([
    [
      'the unit over the title, rows between',
      {
        rows: [UNIT, [], ['Enhetene'], [], [], ['Enhet', ...YEARS], ...small],
        title: 'Enhetene',
        scale: '1000 kr',
      },
    ],
    [
      'the unit ten rows up',
      {
        rows: [UNIT, ...blank(10), ['Enhetene'], ['Enhet', ...YEARS], ...small],
        title: 'Enhetene',
        scale: '1000 kr',
      },
    ],
    [
      'the unit ten rows up and no title',
      {
        rows: [['Alle tall i 1000 kr'], ...blank(10), ['Enhet', ...YEARS], ...small],
        title: null,
        scale: '1000 kr',
      },
    ],
    [
      'the unit at the right end of the title’s row',
      {
        rows: [['Enhetene', null, null, null, null, 'Tall i 1000 kr'], ['Enhet', ...YEARS], ...small],
        title: 'Enhetene',
        scale: '1000 kr',
      },
    ],
    [
      'the unit beside the header',
      { rows: [['Enhet', ...YEARS, 'Tall i 1000 kr'], ...small], scale: '1000 kr', columns: ROLES },
    ],
    [
      'the unit in each header',
      {
        rows: [
          ['Enhet', 'Regnskap 2025 (mill. kr)', 'Budsjett 2026 (mill. kr)'],
          ['Nord', 1, 2],
          ['Sør', 3, 4],
        ],
        scale: 'mill. kr',
        columns: 'actual 2025, originalBudget 2026',
      },
    ],
    [
      'the unit missing',
      { rows: [['Enhetene'], ['Enhet', ...YEARS], ...small], scale: null, doubts: ['scaleMissing'] },
    ],
    [
      'the title in the header’s corner',
      {
        rows: [
          ['Resultatindikator FO1', 'Resultat 2025', 'Måltall 2026', 'Resultat 2026'],
          ['Sykefravær', '9 %', '8 %', '8,5 %'],
          ['Heltid', '60 %', '70 %', '66 %'],
        ],
        title: 'Resultatindikator FO1',
        columns: 'result 2025, target 2026, result 2026',
      },
    ],
  ])('%s', (_, shape) => expectShape(shape));
});

describe('headers', () => {
  const under = (header: Rows): Shape => ({
    rows: [UNIT, ...header, ...small],
    columns: ROLES,
    labels: 'Nord, Sør',
  });
  test.each<[string, Shape]>([
    [
      'years merged above',
      under([
        ['', 2025, 2026, null, null, null],
        ['', 'Regnskap', 'Vedtatt budsjett', 'Revidert budsjett', 'Regnskap', 'Avvik'],
      ]),
    ],
    [
      'budgets merged above their kinds',
      under([
        ['', 'Regnskap', 'Budsjett', null, 'Regnskap', 'Avvik'],
        ['', 2025, 'Oppr. 2026', 'Just. 2026', 2026, 2026],
      ]),
    ],
    [
      'four rows of cut words',
      under([
        ['', 'Regn-', 'Opprin-', 'Justert', 'Regn-', 'Avvik'],
        ['', 'skap', 'nelig', 'bud-', 'skap', 'reg.bud/'],
        ['', null, 'budsjett', 'sjett', null, 'regn-skap'],
        ['', 2025, 2026, 2026, 2026, 2026],
      ]),
    ],
    [
      'lines in one cell',
      under([
        [
          '',
          'Regn-\nskap\n2025',
          'Oppr.\nbud-\nsjett 2026',
          'Reg.\nbud.\n2026',
          'Regn-skap 2026',
          'Avvik\nreg.bud/\nregn-skap',
        ],
      ]),
    ],
    [
      'capitals',
      under([
        [
          'ENHET',
          'REGNSKAP 2025',
          'OPPR. BUDSJETT 2026',
          'JUST. BUDSJETT 2026',
          'REGNSKAP 2026',
          'AVVIK 2026',
        ],
      ]),
    ],
    [
      'short years',
      under([['', "Regnskap '25", "Oppr. bud. '26", "Just. bud. '26", "Regnskap '26", "Avvik '26"]]),
    ],
    ['letters for words', under([['', 'R 2025', 'Oppr. B 2026', 'Rev. B 2026', 'R 2026', 'Avvik']])],
    [
      'the other vocabulary',
      under([
        [
          '',
          'Rekneskap 2025',
          'Dok. 3 2026',
          'Disponibelt budsjett 2026',
          'Rekneskap 2026',
          'Meir-/mindreforbruk',
        ],
      ]),
    ],
    [
      'years as dates',
      {
        rows: [
          UNIT,
          ['', 'Regnskap', 'Budsjett'],
          ['', { value: 45657, format: 'yyyy' }, { value: 46022, format: 'yyyy' }],
          ['Nord', 11, 12],
          ['Sør', 13, 14],
        ],
        columns: 'actual 2024, originalBudget 2025',
      },
    ],
    [
      'years as numbers, figures that run 1, 2, 3 under them',
      {
        rows: [
          ['Nøkkeltall'],
          ['', 2023, 2024, 2025, 2026],
          ['Antall barn', 1, 2, 3, 4],
          ['Dekningsgrad', '80,1 %', '80,2 %', '81 %', '82 %'],
        ],
        columns: 'result 2023, result 2024, result 2025, result 2026',
        labels: 'Antall barn, Dekningsgrad',
      },
    ],
    [
      'years that print grouped',
      {
        rows: [
          ['Nøkkeltall'],
          ['', '2 024', '2 025', '2 026'],
          ['Antall barn', 1, 2, 3],
          ['Antall plasser', 3, 4, 6],
        ],
        columns: 'result 2024, result 2025, result 2026',
      },
    ],
    [
      'the header once more on the next page',
      {
        rows: [
          UNIT,
          ['Enhet', ...YEARS],
          ...small,
          ['Enhet', ...YEARS],
          ['Vest', ...WEST],
          ['Øst', ...EAST],
          ['Sum', ...ALL],
        ],
        labels: 'Nord, Sør, Vest, Øst, Sum = 0+1+2+3',
      },
    ],
  ])('%s', (_, shape) => expectShape(shape));

  test('the same header under a total, without a title, begins another table', () => {
    const rows = [
      UNIT,
      ['Enhet', ...YEARS],
      ...small,
      ['Sum', ...OMSORG],
      ['Enhet', ...YEARS],
      ['Vest', ...WEST],
    ];
    expect(recogniseTables(workbookOf(sheetOf('Ark1', rows)))).toHaveLength(2);
  });
});

describe('columns', () => {
  test.each<[string, Shape]>([
    [
      'in another order',
      {
        rows: [
          UNIT,
          ['', ...YEARS.toReversed()],
          ['Nord', ...NORTH.toReversed()],
          ['Sør', ...SOUTH.toReversed()],
        ],
        columns: ROLES.split(', ').toReversed().join(', '),
      },
    ],
    [
      'extra ones',
      {
        rows: [
          UNIT,
          [
            '',
            'Ansvar',
            'Regnskap 2025',
            'Endring',
            'Reg. budsjett 2026',
            'Regnskap 2026',
            'Avvik',
            'Avvik i %',
            'Prognose',
            'Kommentar',
          ],
          ['Nord', 1200, 310, 10, 330, 300, 30, percent(9.1), 301, 'Vakanser'],
          ['Sør', 1300, 415, 10, 410, 425, -15, percent(-3.7), 420, null],
        ],
        columns:
          'other –, actual 2025, other –, revisedBudget 2026, actual 2026, deviation 2026, other –, other –, comment –',
      },
    ],
    [
      'a blank one between labels and figures',
      {
        rows: [UNIT, ['Enhet', null, ...YEARS], ['Nord', null, ...NORTH], ['Sør', null, ...SOUTH]],
        columns: ROLES,
      },
    ],
    [
      'row numbers in front',
      {
        rows: [
          UNIT,
          ['Nr', 'Enhet', ...YEARS],
          [1, 'Nord', ...NORTH],
          [2, 'Sør', ...SOUTH],
          [null, 'Sum', ...OMSORG],
        ],
        labels: '1 Nord, 2 Sør, Sum = 0+1',
      },
    ],
    [
      'a budget to date and one for the year: the deviation tells which it is held against',
      {
        rows: [
          ['Økonomi per 2. tertial 2026'],
          UNIT,
          ['', 'Periodisert budsjett', 'Regnskap', 'Avvik', 'Årsbudsjett', 'Prognose'],
          ['Nord', 10, 11, -1, 20, 21],
          ['Sør', 25, 21, 4, 40, 41],
          ['Vest', 30, 33, -3, 60, 61],
        ],
        columns: 'revisedBudget 2026, actual 2026, deviation 2026, other –, other –',
      },
    ],
    [
      'results that are not there yet',
      {
        rows: [
          ['Indikator', 'Resultat 2025', 'Måltall 2026', 'Resultat 2026', 'Avvik 2026'],
          ['Antall tiltak', 9, 10, null, null],
          ['Antall plasser', 11, 12, null, null],
        ],
        columns: 'result 2025, target 2026, result 2026, deviation 2026',
      },
    ],
    [
      'columns of nothing but marks',
      {
        rows: [
          ['Indikator', 'Resultat 2024', 'Resultat 2025', 'Måltall 2026'],
          ['Antall tiltak', 'NA', 'N.A', 10],
          ['Antall plasser', 'xx', '*', 12],
          ['Antall brukere', '-', null, 40],
        ],
        columns: 'result 2024, result 2025, target 2026',
      },
    ],
  ])('%s', (_, shape) => expectShape(shape));
});
