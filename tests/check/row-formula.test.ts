import { describe, expect, test } from '@jest/globals';
import type { RecognisedTable } from '../../src/table/table';
import { byRule, check, type Content, headed, table } from './build';
import { inWords, type WordedColumns } from './in-words';

type Rows = readonly (readonly Content[])[];

const other = (...words: readonly string[]): WordedColumns => words.map(word => ['other', word]);

const told = (sheet: RecognisedTable) =>
  byRule(check([sheet]), 'A12').map(
    ({ place, severity, expected, found }) => `${severity} ${place.cell} ${found} → ${expected}`,
  );

/** Right tables, a cell of each that is made wrong, and what is told then. */
const FOLLOWING: readonly (readonly [
  what: string,
  headers: WordedColumns,
  rows: Rows,
  wrong: readonly [row: number, column: number, value: number],
  finding: string,
])[] = [
  [
    'a fund: 8 000 + 900 − 300 = 8 600',
    other('Saldo 01.01.2023', 'Avsetning', 'Bruk', 'Saldo 31.12.2023'),
    [
      [8000, 900, 300, 8600],
      [2500, 450, 600, 2350],
      [7100, 120, 80, 7140],
      [950, 75, 110, 915],
    ],
    [0, 3, 8060],
    'error E4 8060 → 8600',
  ],
  [
    'what is left of a frame: 40 000 − 12 500 − 9 400 = 18 100, with its blanks',
    other('Total ramme', 'Påløpt t.o.m. 2022', 'Regnskap hittil', 'Rest av ramme'),
    [
      [40000, 12500, 9400, 18100],
      [6000, null, 2150, 3850],
      [15200, 3300, 800, 11100],
      [9900, 1250, 4100, 4550],
    ],
    [2, 3, 10100],
    'error E6 10100 → 11100',
  ],
  [
    'income that counts negative: 5 150 − 640 = 4 510',
    other('Brutto utbetalt', 'Refusjoner', 'Netto'),
    [
      [5150, -640, 4510],
      [4870, -310, 4560],
      [5300, -720, 4580],
    ],
    [1, 2, 5180],
    'error D5 5180 → 4560',
  ],
  [
    'a forecast above its budget, counted positive: 21 300 − 20 000 = 1 300',
    [
      ['revisedBudget', 'Årsbudsjett'],
      ['other', 'Prognose'],
      ['deviation', 'Avvik'],
    ],
    [
      [20000, 21300, 1300],
      [8000, 7650, -350],
      [14500, 14900, 400],
      [31000, 30200, -800],
    ],
    [3, 2, 800],
    'error D7 800 → -800',
  ],
  [
    'the deviation of the year before: 7 000 − 6 640 = 360',
    [
      ['revisedBudget 2022', 'Budsjett 2022'],
      ['actual 2022', 'Regnskap 2022'],
      ['deviation 2022', 'Avvik 2022'],
      ['revisedBudget 2023', 'Budsjett 2023'],
      ['actual 2023', 'Regnskap 2023'],
      ['deviation 2023', 'Avvik 2023'],
    ],
    [
      [7000, 6640, 360, 7200, 7350, -150],
      [4100, 4250, -150, 4300, 4120, 180],
      [9900, 9720, 180, 9800, 9870, -70],
    ],
    [0, 2, 630],
    'error D4 630 → 360',
  ],
  [
    'a change: 6 500 − 6 150 = 350',
    [
      ['actual 2022', 'Regnskap 2022'],
      ['actual 2023', 'Regnskap 2023'],
      ['other', 'Endring'],
    ],
    [
      [6150, 6500, 350],
      [2900, 2740, -160],
      [8400, 8825, 425],
      [1200, 1350, 150],
    ],
    [0, 2, 530],
    'error D4 530 → 350',
  ],
  [
    'words that do not say so, where three rows show it: 1 850 − 1 200 = 650',
    other('Søkt', 'Tildelt', 'Avslått'),
    [
      [1850, 1200, 650],
      [940, 400, 540],
      [2300, 1650, 650],
      [1475, 900, 575],
    ],
    [0, 2, 560],
    'warning D4 560 → 650',
  ],
];

describe('A12 columns that are sums and differences of others', () => {
  test.each(FOLLOWING)('%s', (_, headers, rows, [row, column, value], finding) => {
    expect(check([inWords(headers, rows)]).findings.filter(({ severity }) => severity !== 'note')).toEqual(
      [],
    );
    const more = rows.map((cells, at) => (at === row ? cells.with(column, value) : cells));
    const sheet = inWords(headers, [...more, ...rows.filter((_, at) => at !== row).map(doubled)]);
    expect(told(sheet)).toEqual([finding]);
  });

  test('what is off along its row and down its column is one error, at the crossing', () => {
    const rows = [
      [8000, 900, 300, 8600],
      [2500, 450, 600, 2350],
      [7100, 120, 80, 7140],
    ];
    const sums = [17600, 1470, 980, 18090];
    const made = table({
      kind: 'money',
      columns: ['other', 'other', 'other', 'other'],
      rows: [
        ...rows.with(1, [2500, 450, 600, 2530]).map((cells, at) => ({ label: `Fond ${at + 1}`, cells })),
        { label: 'Sum', cells: sums, kind: 'total', parts: [0, 1, 2] },
      ],
    });
    const { findings } = check([headed(made, ['IB 2023', 'Avsatt', 'Brukt', 'UB 2023'])]);
    expect(findings.map(({ place, found, expected }) => [place.cell, found, expected])).toEqual([
      ['E5', 2530, 2350],
    ]);
  });
});

function doubled(cells: readonly Content[]): Content[] {
  return cells.map(cell => (typeof cell === 'number' ? cell * 2 : cell));
}

/** Tables in which nothing shows how a column is worked out. */
const SILENT: readonly (readonly [what: string, headers: WordedColumns, rows: Rows])[] = [
  [
    'half of the rows follow',
    other('Vedtatt', 'Tillegg', 'Ny ramme'),
    [
      [2000, 150, 2150],
      [3100, 240, 3340],
      [1700, 90, 1860],
      [4200, 310, 4600],
    ],
  ],
  [
    'one thing beside nothing',
    other('Internt', 'Eksternt', 'Samarbeid'),
    [
      [1200, 0, 1200],
      [0, 850, 850],
      [640, 0, 640],
      [700, 300, 1400],
    ],
  ],
  [
    'small counts that add up by chance',
    other('Søknader', 'Vedtak', 'Klager'),
    [
      [5, 3, 2],
      [7, 4, 3],
      [6, 5, 1],
      [9, 5, 3],
    ],
  ],
  [
    'years of a series',
    other('2021', '2022', '2023'),
    [
      [500, 700, 1200],
      [310, 450, 760],
      [820, 900, 1720],
      [400, 640, 1000],
    ],
  ],
  [
    'a row that lacks one of its terms',
    other('Ramme', 'Brukt', 'Rest'),
    [
      [5000, 3200, 1800],
      [7400, 4100, 3300],
      [6200, 2950, 3250],
      [4800, null, 1500],
    ],
  ],
  [
    'a row in which one more column counts',
    other('Ramme 2023', 'Prisjustering', 'Grensejustering', 'Ny ramme'),
    [
      [2000, 60, null, 2060],
      [3000, 90, null, 3090],
      [4000, 120, -500, 3620],
      [1500, 45, null, 1545],
    ],
  ],
  [
    'a row in which three more columns count',
    other('Ramme 2023', 'Prisjustering', 'Innsparing', 'Nye tiltak', 'Flyttet', 'Ny ramme'),
    [
      [2000, 60, null, null, null, 2060],
      [3000, 90, null, null, null, 3090],
      [4000, 120, -500, 300, 85, 4005],
      [1500, 45, null, null, null, 1545],
    ],
  ],
  [
    'a row in which another figure counts twice',
    other('Bestilt', 'Levert', 'Retur', 'Rest'),
    [
      [2000, 1450, 250, 550],
      [3000, 2600, 120, 400],
      [4000, 3100, 310, 590],
      [1500, 1300, 75, 200],
    ],
  ],
  [
    'percentages',
    other('Korttid i %', 'Langtid i %', 'Sum i %'),
    [
      [2.1, 5.4, 7.5],
      [1.8, 6.2, 8],
      [2.6, 4.1, 6.7],
      [2.2, 5.5, 9.9],
    ],
  ],
];

test.each(SILENT)('nothing is told of %s', (_, headers, rows) => {
  expect(told(inWords(headers, rows))).toEqual([]);
});
