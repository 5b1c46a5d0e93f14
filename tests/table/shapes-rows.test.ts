import { describe, test } from '@jest/globals';
import type { Rows, Shape } from './shape';
import {
  ALL,
  EAST,
  expectShape,
  KULTUR,
  NORTH,
  OMSORG,
  ROLES,
  small,
  SOUTH,
  sum,
  UNIT,
  WEST,
  YEARS,
} from './shape';

describe('levels and sums', () => {
  const table = (...rows: Rows): Rows => [UNIT, ['Post', ...YEARS], ...rows];
  test.each<[string, Shape]>([
    [
      'numbers, the sum over its parts',
      {
        rows: table(
          ['1 Omsorg', ...OMSORG],
          ['1.1 Nord', ...NORTH],
          ['1.2 Sør', ...SOUTH],
          ['2 Kultur', ...KULTUR],
          ['2.1 Vest', ...WEST],
          ['2.2 Øst', ...EAST],
          ['Sum', ...ALL],
        ),
        labels: '1 Omsorg = 1+2, 1.1 Nord, 1.2 Sør, 2 Kultur = 4+5, 2.1 Vest, 2.2 Øst, Sum = 0+3',
      },
    ],
    [
      'numbers, a sum of one part',
      {
        rows: table(
          ['1 Omsorg', ...OMSORG],
          ['1.1 Nord', ...NORTH],
          ['1.2 Sør', ...SOUTH],
          ['2 Kultur', ...WEST],
          ['2.1 Vest', ...WEST],
          ['Sum', ...sum(OMSORG, WEST)],
        ),
        labels: '1 Omsorg = 1+2, 1.1 Nord, 1.2 Sør, 2 Kultur = 4, 2.1 Vest, Sum = 0+3',
      },
    ],
    [
      'numbers, a sum that is wrong in one column',
      {
        rows: table(
          ['1 Omsorg', ...OMSORG.with(0, 999)],
          ['1.1 Nord', ...NORTH],
          ['1.2 Sør', ...SOUTH],
          ['2 Kultur', ...KULTUR],
          ['2.1 Vest', ...WEST],
          ['2.2 Øst', ...EAST],
        ),
        labels: '1 Omsorg = 1+2, 1.1 Nord, 1.2 Sør, 2 Kultur = 4+5, 2.1 Vest, 2.2 Øst',
      },
    ],
    [
      'numbers of three levels',
      {
        rows: table(
          ['1 Drift', ...ALL],
          ['1.1 Omsorg', ...OMSORG],
          ['1.1.1 Nord', ...NORTH],
          ['1.1.2 Sør', ...SOUTH],
          ['1.2 Kultur', ...KULTUR],
          ['1.2.1 Vest', ...WEST],
          ['1.2.2 Øst', ...EAST],
        ),
        labels:
          '1 Drift = 1+4, 1.1 Omsorg = 2+3, 1.1.1 Nord, 1.1.2 Sør, 1.2 Kultur = 5+6, 1.2.1 Vest, 1.2.2 Øst',
      },
    ],
    [
      'numbers that head rows they are not the sum of',
      {
        rows: table(
          ['1 Omsorg', 900, 910, 905, 911, -6],
          ['1.1 Nord', ...NORTH],
          ['1.2 Sør', ...SOUTH],
          ['2 Kultur', 801, 802, 803, 804, -1],
        ),
        labels: '1 Omsorg, 1.1 Nord, 1.2 Sør, 2 Kultur',
      },
    ],
    [
      'two columns of figures',
      {
        rows: [
          UNIT,
          ['Post', 'Budsjett 2026', 'Regnskap 2026'],
          ['1 Omsorg', 30, 40],
          ['1.1 Nord', 10, 15],
          ['1.2 Sør', 20, 25],
          ['2 Kultur', 7, 9],
          ['2.1 Vest', 3, 4],
          ['2.2 Øst', 4, 5],
          ['Sum', 37, 49],
        ],
        labels: '1 Omsorg = 1+2, 1.1 Nord, 1.2 Sør, 2 Kultur = 4+5, 2.1 Vest, 2.2 Øst, Sum = 0+3',
      },
    ],
    [
      'spaces',
      {
        rows: table(
          ['Totalt', ...ALL],
          ['  Omsorg', ...OMSORG],
          ['    Nord', ...NORTH],
          ['    Sør', ...SOUTH],
          ['  Kultur', ...WEST],
          ['    Vest', ...WEST],
        ).with(2, ['Totalt', ...sum(OMSORG, WEST)]),
        labels: 'Totalt = 1+4, Omsorg = 2+3, Nord, Sør, Kultur = 5, Vest',
      },
    ],
    [
      'a column a level',
      {
        rows: [
          UNIT,
          ['Område', null, ...YEARS],
          ['Omsorg', null, ...OMSORG],
          [null, 'Nord', ...NORTH],
          [null, 'Sør', ...SOUTH],
          ['Kultur', null, ...KULTUR],
          [null, 'Vest', ...WEST],
          [null, 'Øst', ...EAST],
          ['Sum', null, ...ALL],
        ],
        labels: 'Omsorg = 1+2, Nord, Sør, Kultur = 4+5, Vest, Øst, Sum = 0+3',
      },
    ],
    [
      'a column of areas, each named once',
      {
        rows: [
          UNIT,
          ['Område', 'Enhet', ...YEARS],
          ['Omsorg', 'Nord', ...NORTH],
          [null, 'Sør', ...SOUTH],
          ['Kultur', 'Vest', ...WEST],
          [null, 'Øst', ...EAST],
          ['Sum', null, ...ALL],
        ],
        labels: 'Nord, Sør, Vest, Øst, Sum = 0+1+2+3',
      },
    ],
    [
      'section rows in a column of their own',
      {
        rows: [
          UNIT,
          ['Område', 'Enhet', ...YEARS],
          ['Omsorg'],
          [null, 'Nord', ...NORTH],
          [null, 'Sør', ...SOUTH],
          ['Kultur'],
          [null, 'Vest', ...WEST],
          [null, 'Sum', ...sum(NORTH, SOUTH, WEST)],
        ],
        labels: 'Omsorg = section, Nord, Sør, Kultur = section, Vest, Sum = 1+2+4',
      },
    ],
    [
      'totals in the middle',
      {
        rows: table(
          ['Nord', ...NORTH],
          ['Sør', ...SOUTH],
          ['Sum omsorg', ...OMSORG],
          ['Vest', ...WEST],
          ['Sum', ...sum(OMSORG, WEST)],
        ),
        labels: 'Nord, Sør, Sum omsorg = 0+1, Vest, Sum = 2+3',
      },
    ],
    [
      'totals first, blank rows between',
      {
        rows: table(
          [],
          ['Sum omsorg', ...OMSORG],
          ['Nord', ...NORTH],
          ['Sør', ...SOUTH],
          [],
          ['Sum kultur', ...KULTUR],
          ['Vest', ...WEST],
          ['Øst', ...EAST],
        ),
        labels: 'Sum omsorg = 1+2, Nord, Sør, Sum kultur = 4+5, Vest, Øst',
      },
    ],
    [
      'a total without a word',
      {
        rows: table(
          ['Nord', ...NORTH],
          ['Sør', ...SOUTH],
          ['Vest', ...WEST],
          [null, ...sum(NORTH, SOUTH, WEST)],
        ),
        labels: 'Nord, Sør, Vest,  = 0+1+2',
      },
    ],
    [
      'income and expenditure',
      {
        rows: table(
          ['Inntekter', -100, -110, -110, -120, 10],
          ['Utgifter', 200, 210, 220, 230, -10],
          ['Netto', 100, 100, 110, 110, 0],
        ),
        labels: 'Inntekter, Utgifter, Netto = 0+1',
      },
    ],
  ])('%s', (_, shape) => expectShape(shape));
});

describe('what stands under or among the rows', () => {
  const table = (...more: Rows): Rows => [UNIT, ['Enhet', ...YEARS], ...small, ['Sum', ...OMSORG], ...more];
  const labels = 'Nord, Sør, Sum = 0+1';
  test.each<[string, Shape]>([
    [
      'footnotes with figures',
      { rows: table(['1) Gjelder 12 plasser'], ['* Tallet er 310 i 2025']), labels },
    ],
    [
      'a paragraph with figures',
      {
        rows: table(
          ['Avviket på 30 skyldes vakanser i sone nord gjennom året og er dekket inn av overskudd i sør.'],
          [],
          ['Mer om dette'],
        ),
        labels,
      },
    ],
    [
      'text as figures',
      {
        rows: [
          ['Indikator', 'Resultat 2025', 'Måltall 2026', 'Resultat 2026', 'Avvik 2026'],
          ['Antall tiltak', '716 *)', '33 (+4 amb.l.)', 'N.A', 'xx'],
          ['Antall plasser', '*', '-', 12, -1],
          ['Antall brukere', 'ikke målt', 'se note', 40, 4],
        ],
        columns: 'result 2025, target 2026, result 2026, deviation 2026',
        labels: 'Antall tiltak, Antall plasser, Antall brukere',
      },
    ],
    [
      'every figure as text',
      {
        rows: [
          UNIT,
          ['Enhet', ...YEARS],
          ['Nord', '1 310', '1 320', '1 330', '1 300', '30'],
          ['Sør', '1\u00A0415', '1\u00A0400', '1\u2007410', '1\u202F425', '\u221215'],
          ['Sum', '2 725', '2 720', '2 740', '2 725', '15'],
        ],
        labels,
      },
    ],
    [
      'nynorsk',
      {
        rows: [
          ['Tal i heile tusen'],
          [
            'Eining',
            'Rekneskap 2025',
            'Opphavleg budsjett 2026',
            'Regulert budsjett 2026',
            'Rekneskap 2026',
            'Avvik',
            'Overførte midlar',
            'Justert avvik',
          ],
          ['Eining nord', ...NORTH, 5, 25],
          ['Eining sør', ...SOUTH, 0, -15],
          ['Til saman', ...OMSORG, 5, 10],
        ],
        scale: '1000 kr',
        columns: `${ROLES}, carriedOver –, adjustedDeviation 2026`,
        labels: 'Eining nord, Eining sør, Til saman = 0+1',
      },
    ],
  ])('%s', (_, shape) => expectShape(shape));
});
