import { describe, expect, test } from '@jest/globals';
import { check, short, table, type TableDraft } from './build';

const MONEY = [
  'actual 2022',
  'originalBudget 2023',
  'revisedBudget 2023',
  'actual 2023',
  'deviation 2023',
  'carriedOver 2024',
  'adjustedDeviation',
];

describe('H08 and H11 rows that stand wrong', () => {
  const right = [276642, 263611, 362241, 361903, 338, 23569, -23231];
  const other = [1928, 1872, 2191, 2145, 46, 108, -62];
  const total = right.map((value, column) => value + (other[column] ?? 0));
  const draft = (cells: readonly (number | null)[]): TableDraft => ({
    kind: 'unit',
    columns: MONEY,
    rows: [
      { label: 'Nord', cells },
      { label: 'Sør', cells: other },
      { label: 'Sum', kind: 'total', parts: [0, 1], cells: total },
    ],
  });

  test('right as it stands', () => {
    expect(check([table(draft(right))]).findings).toEqual([]);
  });

  test('a blank left out moves the rest to the left: one error, at the first of them', () => {
    const shifted = [right[0] ?? 0, ...right.slice(2), null];
    expect(short(check([table(draft(shifted))]).findings)).toEqual(['H11 error unit!C4']);
  });

  test('a row in kroner among thousands: one error', () => {
    const kroner = right.map(value => value * 1000);
    expect(short(check([table(draft(kroner))]).findings)).toEqual(['H08 error unit!B4']);
  });

  const short4 = (cells: readonly (number | null)[]): TableDraft => ({
    kind: 'gross',
    columns: [
      'actual 2022',
      'originalBudget 2023',
      'revisedBudget 2023',
      'actual 2023',
      'deviation 2023',
      'comment',
    ],
    rows: [
      { label: 'Nord', cells: [...cells, 'Se omtale'] },
      { label: 'Sør', cells: [1928, 1872, 2191, 2145, 46, null] },
      { label: 'Vest', cells: [3928, 3872, 4191, 4145, 46, null] },
    ],
  });

  test('where one deviation is all there is to go by, and a comment stands behind', () => {
    expect(short(check([table(short4([276642, 362241, 361903, 338, null]))]).findings)).toEqual([
      'H11 error gross!C4',
    ]);
  });

  test('a last figure that is not there is no shift: 276 642 − 263 611 is not 361 903', () => {
    expect(short(check([table(short4([276642, 263611, 362241, 361903, null]))]).findings)).toEqual([]);
  });

  test('a deviation of nought follows from anything', () => {
    expect(short(check([table(short4([5000, 4000, 4000, 0, null]))]).findings)).toEqual([]);
  });

  test('a row in kroner hides what its total sums: the last row is tried, and any that is far smaller', () => {
    const groups = (labels: readonly string[], cells: readonly (readonly number[])[]) =>
      table({
        kind: 'accountGroup',
        columns: ['originalBudget 2023', 'revisedBudget 2023', 'actual 2023'],
        rows: labels.map((label, index) => ({ label, cells: cells[index] ?? [] })),
      });
    const rows = [
      [92_092, 132_359, 135_777],
      [41_122, 70_253, 76_636],
      [-4_033_000, -3_570_000, -4_034_000],
      [129_181, 199_042, 208_379],
    ];
    expect(short(check([groups(['10 Lønn', '11 Varer', '16 Salg', 'Netto'], rows)]).findings)).toEqual([
      'H08 error accountGroup!B6',
    ]);
    const longer = [...rows, [50_000, 60_000, 70_000], [179_181, 259_042, 278_379]];
    const labels = ['FO1', 'FO2A', 'FO3', 'Sum drift', 'FO4', 'Sum'];
    expect(short(check([groups(labels, longer)]).findings)).toEqual(['H08 error accountGroup!B6']);
  });

  test('a large row beside small ones is no row in kroner', () => {
    const sheet = table({
      kind: 'function',
      columns: ['originalBudget 2023', 'revisedBudget 2023'],
      rows: [
        { label: 'a', cells: [5_000_000, 4_000_000] },
        { label: 'b', cells: [12, 40] },
        { label: 'c', cells: [70, 31] },
      ],
    });
    expect(check([sheet]).findings).toEqual([]);
  });
});
