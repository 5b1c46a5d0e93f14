import { describe, expect, test } from '@jest/globals';
import type { RecognisedTable } from '../../src/table/table';
import { byRule, check, type Content, headed, short, table } from './build';
import { inWords } from './in-words';

const told = (sheet: RecognisedTable) =>
  byRule(check([sheet]), 'A08').map(
    ({ place, expected, found, values }) => `${place.cell} ${values.variant} ${found} → ${expected}`,
  );

describe('A08 columns that follow from others', () => {
  const percents: (readonly [string, string])[] = [
    ['revisedBudget 2023', 'Budsjett'],
    ['actual 2023', 'Regnskap'],
    ['other', 'Forbruk i %'],
  ];
  const used = [
    [4000, 3000, 75],
    [5000, 4500, 90],
    [8000, 8400, 105],
    [3000, 2000, 66.7],
  ];

  test('a share of the budget: each row of 4 is checked', () => {
    const { findings, checks } = check([inWords(percents, used)]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checks.filter(({ rule }) => rule === 'A08')).toHaveLength(4);
  });

  test('one of them wrong: 3 000 ÷ 4 000', () => {
    expect(told(inWords(percents, [[4000, 3000, 57], ...used.slice(1)]))).toEqual(['D4 share 57 → 75']);
  });

  test('a budget that three rows show to be price × quantity: 35 × 970 = 33 950', () => {
    const headers: (readonly [string, string])[] = [
      ['other', 'Antall plasser'],
      ['other', 'Pris per plass (1000 kr)'],
      ['originalBudget 2024', 'Budsjett 2024'],
    ];
    const rows = [
      [20, 1150, 23000],
      [35, 970, 39350],
      [12, 1310, 15720],
      [44, 880, 38720],
    ];
    expect(told(inWords(headers, rows))).toEqual(['D5 product 39350 → 33950']);
    expect(told(inWords(headers, rows.slice(0, 3)))).toEqual([]);
  });

  test('price × quantity in thousands', () => {
    const headers: (readonly [string, string])[] = [
      ['other', 'Antall plasser'],
      ['other', 'Pris'],
      ['other', 'Beløp'],
    ];
    const rows = [
      [20, 150_000, 3000],
      [31, 210_000, 6510],
      [12, 85_000, 1020],
      [40, 99_000, 3690],
    ];
    expect(told(inWords(headers, rows))).toEqual(['D7 product 3690 → 3960']);
  });

  test.each([
    ['noughts', [0, 150_000, 0], [0, 210_000, 0]],
    ['one of each', [1, 150_000, 150_000], [1, 210_000, 210_000]],
  ])('%s show no price × quantity', (_what, ...few) => {
    const headers: (readonly [string, string])[] = [
      ['other', 'Antall plasser'],
      ['other', 'Pris'],
      ['other', 'Beløp'],
    ];
    expect(told(inWords(headers, [...few, [12, 85_000, 900_000]]))).toEqual([]);
  });

  test('kroner per user of amounts in thousands: 9 500 000 ÷ 40', () => {
    const headers: (readonly [string, string])[] = [
      ['actual 2023', 'Regnskap'],
      ['other', 'Antall brukere'],
      ['other', 'Kostnad per bruker'],
    ];
    const rows = [
      [4400, 20, 220_000],
      [8100, 36, 225_000],
      [5160, 24, 215_000],
      [9500, 40, 273_500],
    ];
    expect(told(inWords(headers, rows))).toEqual(['D7 quotient 273500 → 237500']);
  });

  test('figures that follow from nothing are left alone', () => {
    expect(
      told(
        inWords(percents, [
          [4000, 3000, 12],
          [5000, 4500, 31],
          [8000, 8400, 3],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('A07 and B07 earmarked funds', () => {
  const split = (rows: readonly (readonly [string, number, number, number])[]): RecognisedTable => {
    const made = table({
      kind: 'earmarked',
      columns: ['deviation 2023', 'other', 'other'],
      rows: rows.map(([label, ...cells], index) =>
        index === 2 ? { label, cells, kind: 'total', parts: [0, 1] } : { label, cells },
      ),
    });
    return headed(made, ['Avvik 2023', 'Avvik øremerkede midler', 'Avvik ordinær drift']);
  };
  const right = [
    ['FO1', 979, 620, 359],
    ['FO3', 848, 2085, -1237],
    ['Sum', 1827, 2705, -878],
  ] as const;
  const net = table({
    kind: 'net',
    columns: ['revisedBudget 2023', 'actual 2023', 'deviation 2023'],
    rows: [
      { label: 'FO1', cells: [52690, 51711, 979] },
      { label: 'FO3', cells: [385650, 384802, 848] },
      { label: 'Sum', kind: 'total', parts: [0, 1], cells: [438340, 436513, 1827] },
    ],
  });

  test('add up, and are the net table’s', () => {
    const { findings, checks } = check([split(right), net]);
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule }) => rule === 'A07')).toHaveLength(3);
    expect(checks.filter(({ rule }) => rule === 'B07')).toHaveLength(3);
  });

  test('two digits swapped in one part: one error at the cell', () => {
    const wrong = [right[0], ['FO3', 848, 2085, -1273], right[2]] as const;
    expect(short(check([split(wrong), net]).findings)).toEqual(['A07 error earmarked!D5 off']);
  });

  test('a deviation that is another than the net table’s', () => {
    const wrong = [['FO1', 1079, 720, 359], right[1], ['Sum', 1927, 2805, -878]] as const;
    expect(short(check([split(wrong), net]).findings)).toEqual(['B07 error earmarked!B4 off']);
  });
});

describe('B07 against the function table of the area', () => {
  const functions = (sheet: string, area: string | null, label: string) =>
    table({
      kind: 'function',
      sheet,
      area,
      columns: ['revisedBudget 2023', 'actual 2023', 'deviation 2023'],
      rows: [
        { label: '201 Barnehage', cells: [387759, 380055, 7704] },
        { label, cells: [87209, 81827, 5382] },
        { label: 'Sum', kind: 'total', parts: [0, 1], cells: [474968, 461882, 13086] },
      ],
    });
  const split = (first: number, area: string | null) =>
    headed(
      table({
        kind: 'earmarked',
        area,
        columns: ['deviation 2023', 'other', 'other'],
        rows: [
          { label: '201 Barnehage', cells: [first, 500, first - 500] },
          { label: '211 Styrket tilbud', cells: [5382, 382, 5000] },
          { label: 'Sum', kind: 'total', parts: [0, 1], cells: [first + 5382, 882, first + 4500] },
        ],
      }),
      ['Avvik 2023', 'Avvik øremerkede midler', 'Avvik ordinær drift'],
    );
  const own = functions('FO2A', 'FO2A', '211 Styrket tilbud');

  test('all agree: two rows and the total are checked', () => {
    const { findings, checks } = check([split(7704, 'FO2A'), own]);
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule }) => rule === 'B07')).toHaveLength(3);
  });

  test('a row that differs, with the total that follows: one error, without an area too', () => {
    for (const area of ['FO2A', null])
      expect(short(check([split(7740, area), own]).findings)).toEqual(['B07 error earmarked!B4 off']);
  });

  test('a code in a column of its own makes another label of the same function', () => {
    const coded = functions('FO2A', 'FO2A', 'Styrket tilbud');
    expect(short(check([split(7740, 'FO2A'), coded]).findings)).toEqual(['B07 error earmarked!B4 off']);
  });

  test('a table of another area, or two that fit as well: nothing is said', () => {
    const other = functions('FO2B', 'FO2B', '211 Styrket tilbud');
    expect(byRule(check([split(7740, 'FO2A'), other]), 'B07')).toEqual([]);
    expect(byRule(check([split(7740, null), other, own]), 'B07')).toEqual([]);
  });
});

describe('B08 one measure in two tables', () => {
  const measure = (kind: 'indicators' | 'keyFigures', cells: readonly Content[]) =>
    table({
      kind,
      area: 'FO2A',
      columns: ['result 2022', 'result 2023'],
      rows: [{ label: 'Andel barnehagelærere av grunnbemanningen', cells }],
    });
  test.each([
    ['the same but for decimals', ['38 %', '45 %'], []],
    ['another in one year', ['43,0 %', '45 %'], ['B08 warning keyFigures!B4']],
    ['a count and no share', [43, 45], []],
  ])('%s', (_what, cells, expected) => {
    const tables = [measure('indicators', ['38,2 %', '45,0 %']), measure('keyFigures', cells)];
    expect(short(byRule(check(tables), 'B08'))).toEqual(expected);
  });

  test.each([
    ['one word, and two of three years agree', ['9,8 %', '9,1 %', '8,9 %'], ['B08 warning keyFigures!C4']],
    ['one word, and no year agrees: another measure', ['4,1 %', '4,4 %', '4,0 %'], []],
  ])('%s', (_what, cells, expected) => {
    const years = (kind: 'indicators' | 'keyFigures', figures: readonly Content[]) =>
      table({
        kind,
        columns: ['result 2021', 'result 2022', 'result 2023'],
        rows: [{ label: 'Sykefravær', cells: figures }],
      });
    const tables = [years('indicators', ['9,8 %', '9,6 %', '8,9 %']), years('keyFigures', cells)];
    expect(short(byRule(check(tables), 'B08'))).toEqual(expected);
  });
});
