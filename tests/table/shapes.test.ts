import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { RecognisedTable } from '../../src/table/table';
import { doubtsOf } from '../../src/table/table';
import type { Cell } from './sheets';
import { percent, sheetOf, workbookOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

/** One table drawn as a person might, and what a reader sees in it. */
interface Shape {
  readonly rows: Rows;
  readonly title?: string | null;
  readonly scale?: string | null;
  /** Role and year of each column. */
  readonly columns?: string;
  /** The rows by their labels; a sum with the numbers of its parts. */
  readonly labels?: string;
  readonly doubts?: readonly string[];
}

const UNIT = ['Tall i 1000 kr'];
const YEARS = [
  'Regnskap 2025',
  'Opprinnelig budsjett 2026',
  'Justert budsjett 2026',
  'Regnskap 2026',
  'Avvik 2026',
];
const ROLES = 'actual 2025, originalBudget 2026, revisedBudget 2026, actual 2026, deviation 2026';
const NORTH = [310, 320, 330, 300, 30];
const SOUTH = [415, 400, 410, 425, -15];
const WEST = [217, 220, 230, 228, 2];
const EAST = [118, 120, 121, 140, -19];
const sum = (...rows: readonly (readonly number[])[]) =>
  YEARS.map((_, at) => rows.reduce((total, row) => total + (row[at] ?? 0), 0));
const OMSORG = sum(NORTH, SOUTH);
const KULTUR = sum(WEST, EAST);
const ALL = sum(NORTH, SOUTH, WEST, EAST);

const seen = ({ rows }: Pick<RecognisedTable, 'rows'>) =>
  rows
    .map(({ label, kind, parts }) => (kind === 'item' ? label : `${label} = ${parts.join('+') || kind}`))
    .join(', ');

function expectShape({ rows, ...expected }: Shape): void {
  const tables = recogniseTables(workbookOf(sheetOf('Ark1', rows)));
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) return;
  const found: Omit<Shape, 'rows'> = {
    title: table.title,
    scale: table.scale,
    columns: table.columns.map(({ role, year }) => `${role} ${year ?? '–'}`).join(', '),
    labels: seen(table),
    doubts: doubtsOf(table).map(({ code }) => code),
  };
  expect(found).toMatchObject({ doubts: [], ...expected });
}

const small = [
  ['Nord', ...NORTH],
  ['Sør', ...SOUTH],
];

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
