import { expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import { BUDGET } from './fixtures';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

type Rows = readonly (readonly Cell[])[];
type Placed = readonly [top: number, left: number, rows: Rows];

const LINES: Rows = [
  [90, 100, 110, 105, 5],
  [80, 85, 85, 90, -5],
  [170, 185, 195, 195, 0],
];
const rowsOf = (...names: readonly string[]): Rows => names.map((name, at) => [name, ...(LINES[at] ?? [])]);

/** A sheet with tables where they are placed. */
function found(placed: readonly Placed[]): string[] {
  const cells: Cell[][] = Array.from({ length: 40 }, () => Array.from({ length: 20 }, () => null));
  for (const [top, left, rows] of placed)
    rows.forEach((row, down) =>
      row.forEach((cell, across) => {
        const line = cells[top + down];
        if (line && cell !== '') line[left + across] = cell;
      }),
    );
  return recogniseTables(workbookOf(sheetOf('Ark1', cells))).map(
    ({ kind, address, columns }) =>
      `${kind} ${address} ${columns.map(({ role }) => role.slice(0, 3)).join(' ')}`,
  );
}

/** The code in front of one table's names stands in the column of the other's names. */
test('two tables beside two others with remarks, of which one has codes in a column of their own', () => {
  const remark = (rows: Rows): Rows => rows.map((row, at) => (at === 0 ? [...row, 'Se omtale'] : row));
  const left: Placed[] = [
    [3, 0, [['', ...BUDGET, 'Kommentar'], ...remark(rowsOf('Enhet nord', 'Enhet sør', 'Sum'))]],
    [
      9,
      0,
      [
        ['', 'Regnskap', 'Opprinnelig', 'Justert', 'Regnskap', 'Avvik'],
        ['Enhet', '2025', 'budsjett 2026', 'budsjett 2026', '2026', '2026', 'Kommentar'],
        ...remark(rowsOf('Enhet øst', 'Enhet vest', 'Sum')),
      ],
    ],
  ];
  const right: Placed[] = [
    [
      0,
      8,
      [
        ['', 'Funksjon', ...BUDGET],
        [201, 'Barnehage', ...(LINES[0] ?? [])],
        [211, 'Styrket tilbud', ...(LINES[1] ?? [])],
        ['', 'Sum', ...(LINES[2] ?? [])],
      ],
    ],
    [
      7,
      8,
      [
        ['Indikator', 'Resultat 2025', 'Måltall 2026', 'Resultat 2026'],
        ['Andel i heltid', '61 %', '70 %', '66 %'],
        ['Sykefravær', '9 %', '8 %', '7 %'],
        ['Andel med fagbrev', '31 %', '33 %', '36 %'],
      ],
    ],
  ];
  expect(found([...left, ...right])).toEqual([
    'function I1:O4 act ori rev act dev',
    'unit A4:G7 act ori rev act dev com',
    'indicators I8:L11 res tar res',
    'unit A10:G14 act ori rev act dev com',
  ]);
});

/** The blank column between the upper two ends inside the header of the lower right one. */
test('two tables beside each other under two that stand further apart', () => {
  const upper: Placed[] = [
    [0, 1, [['Enhet', ...BUDGET], ...rowsOf('Enhet nord', 'Enhet sør', 'Sum')]],
    [0, 9, [['Enhet', ...BUDGET], ...rowsOf('Seksjon inn', 'Seksjon ut', 'Sum')]],
  ];
  const lower: Placed[] = [
    [
      7,
      1,
      [
        ['Funksjon', 'Avvik 2026', 'Avvik øremerkede midler 2026', 'Avvik ordinær drift 2026'],
        ['201 Barnehage', 5, 2, 3],
        ['211 Styrket tilbud', -5, 1, -6],
        ['221 Lokaler', 20, 10, 10],
        ['Sum', 20, 13, 7],
      ],
    ],
    [
      8,
      7,
      [
        ['', '', 'Vedtatt', 'Revidert', '', 'Avvik'],
        ['', 'Regnskap', 'budsjett', 'budsjett', 'Regnskap', 'bud./regnskap'],
        ['Funksjon', 2025, 2026, 2026, 2026, 2026],
        ...rowsOf('276 Kvalifisering', '273 Arbeid', 'Sum'),
      ],
    ],
  ];
  expect(found([...upper, ...lower])).toEqual([
    'unit B1:G4 act ori rev act dev',
    'unit J1:O4 act ori rev act dev',
    'earmarked B8:E12 dev oth oth',
    'function H9:M14 act ori rev act dev',
  ]);
});

/** Column G is blank beside the first pair, right of the wide table below, and inside the last table on the right. */
test('a pair of tables far below another pair, with a blank column where those were parted', () => {
  const wide: Rows = [['Enhet', ...BUDGET], ...rowsOf('Enhet nord', 'Enhet sør', 'Sum')];
  const pair: Placed[] = [
    [0, 0, [['Funksjon', ...BUDGET], ...rowsOf('201 Barnehage', '211 Styrket tilbud', 'Sum')]],
    [0, 7, [['Funksjon', ...BUDGET], ...rowsOf('231 Fritid', '232 Helsestasjon', 'Sum')]],
  ];
  const causes: Rows = [
    [
      'Prosjekt',
      '',
      '1 Periodiseringsavvik',
      '2 Reelle besparelser',
      '3 Reelle forsinkelser',
      'Sum prosjekt',
    ],
    ['Ladeanlegg', '', '', 4302, '', 4302],
    ['Nytt dagsenter', '', 3094, 1728, -1608, 3214],
    ['Sum', '', 3094, 6030, -1608, 7516],
  ];
  const projects: Rows = [
    ['Investering', 'Dok. 3', 'Regulert budsjett', 'Regnskap'],
    ['Ladeanlegg', 21_009, 21_009, 16_707],
    ['Nytt dagsenter', 33_004, 33_004, 29_790],
    ['Sum', 54_013, 54_013, 46_497],
  ];
  expect(found([...pair, [16, 0, wide], [24, 0, projects], [24, 5, causes]])).toEqual([
    'function A1:F4 act ori rev act dev',
    'function H1:M4 act ori rev act dev',
    'unit A17:F20 act ori rev act dev',
    'investment A25:D28 ori rev act',
    'investmentCause F25:K28 oth oth oth oth',
  ]);
});
