import { describe, expect, test } from '@jest/globals';
import type { RecognisedTable } from '../../src/table/table';
import { byRule, check, type Content, short, table } from './build';

/** A table whose columns are headed in words. */
function headed(headers: readonly (readonly [string, string])[], rows: readonly (readonly Content[])[]) {
  const made = table({
    kind: 'money',
    columns: headers.map(([role]) => role),
    rows: rows.map((cells, index) => ({ label: `Rad ${index + 1}`, cells })),
  });
  const columns = made.columns.map((column, index) => ({ ...column, header: headers[index]?.[1] ?? '' }));
  return { ...made, columns };
}

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
    const { findings, checks } = check([headed(percents, used)]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checks.filter(({ rule }) => rule === 'A08')).toHaveLength(4);
  });

  test('one of them wrong: 3 000 ÷ 4 000', () => {
    expect(told(headed(percents, [[4000, 3000, 57], ...used.slice(1)]))).toEqual(['D4 share 57 → 75']);
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
    expect(told(headed(headers, rows))).toEqual(['D7 product 3690 → 3960']);
  });

  test('figures that follow from nothing are left alone', () => {
    expect(
      told(
        headed(percents, [
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
    const headers = ['Avvik 2023', 'Avvik øremerkede midler', 'Avvik ordinær drift'];
    return {
      ...made,
      columns: made.columns.map((column, index) => ({ ...column, header: headers[index] ?? '' })),
    };
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
});
