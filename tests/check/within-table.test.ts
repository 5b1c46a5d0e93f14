import { describe, expect, test } from '@jest/globals';
import { byRule, check, type Content, short, table } from './build';

const budget = (rows: readonly (readonly [string, ...Content[]])[], sum: readonly Content[]) =>
  table({
    kind: 'function',
    area: 'FO1',
    columns: [
      'originalBudget 2023',
      'revisedBudget 2023',
      'actual 2023',
      'deviation 2023',
      'carriedOver 2024',
      'adjustedDeviation',
    ],
    rows: [
      ...rows.map(([label, ...cells]) => ({ label, cells })),
      { label: 'Sum', kind: 'total', parts: rows.map((_, index) => index), cells: sum },
    ],
  });

describe('A01 a total is the sum of its rows', () => {
  test('exactly: nothing to say', () => {
    const { findings, checks } = check([
      budget(
        [
          ['100 Styring', 1000, 1200, 1100, 100, 40, 60],
          ['120 Administrasjon', 2000, 2100, 2300, -200, null, -200],
        ],
        [3000, 3300, 3400, -100, 40, -140],
      ),
    ]);
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule, state }) => rule === 'A01' && state === 'passed')).toHaveLength(6);
  });

  test('off by rounding is a note: half a unit for each of three figures', () => {
    const rows = [
      ['a', 1000],
      ['b', 2000],
    ] as const;
    const sumOf = (value: number) =>
      check([
        table({
          kind: 'net',
          columns: ['originalBudget 2023'],
          rows: [
            ...rows.map(([label, cell]) => ({ label, cells: [cell] })),
            { label: 'Sum', kind: 'total' as const, parts: [0, 1], cells: [value] },
          ],
        }),
      ]).findings;
    expect(short(sumOf(3001))).toEqual(['A01 note net!B6 rounding']);
    expect(short(sumOf(3002))).toEqual(['A01 error net!B6 off']);
    expect(sumOf(3002)[0]).toMatchObject({
      expected: 3000,
      found: 3002,
      related: [{ cell: 'B4' }, { cell: 'B5' }],
    });
  });

  test('a total of totals brings their rounded rows', () => {
    const of = (total: number) =>
      check([
        table({
          kind: 'unit',
          columns: ['actual 2023'],
          rows: [
            { label: 'a', cells: [1000] },
            { label: 'b', cells: [1000] },
            { label: 'c', cells: [1000] },
            { label: 'Avdeling', kind: 'subtotal', parts: [0, 1, 2], cells: [3000] },
            { label: 'Annet', cells: [500] },
            { label: 'Sum', kind: 'total', parts: [3, 4], cells: [total] },
          ],
        }),
      ]).findings;
    // Half a unit each for the total, the other row and the three rows behind the subtotal: 2.5.
    expect(short(of(3502))).toEqual(['A01 note unit!B9 rounding']);
    expect(short(of(3503))).toEqual(['A01 error unit!B9 off']);
  });

  test('a decimal counts as printed', () => {
    const of = (total: string) =>
      check([
        table({
          kind: 'money',
          columns: ['actual 2023'],
          rows: [
            { label: 'a', cells: ['1,4'] },
            { label: 'b', cells: ['2,3'] },
            { label: 'Sum', kind: 'total', parts: [0, 1], cells: [total] },
          ],
        }),
      ]).findings;
    expect(short(of('3,8'))).toEqual(['A01 note money!B6 rounding']);
    expect(short(of('3,9'))).toEqual(['A01 error money!B6 off']);
  });

  test('a row that cannot be read is a check not run, and no error', () => {
    const { findings, checks } = check([
      table({
        kind: 'net',
        columns: ['actual 2023'],
        rows: [
          { label: 'a', cells: ['se note'] },
          { label: 'b', cells: [2000] },
          { label: 'Sum', kind: 'total', parts: [0, 1], cells: [9000] },
        ],
      }),
    ]);
    expect(findings).toEqual([]);
    expect(checks.find(({ rule }) => rule === 'A01')).toMatchObject({
      state: 'notRun',
      reason: 'unusableFigure',
    });
  });

  test('averages under "Totalt" among indicators are no sums', () => {
    const rows = [
      { label: 'Nord', cells: [4, 5] },
      { label: 'Sør', cells: [6, 7] },
      { label: 'Totalt', kind: 'total' as const, parts: [0, 1], cells: [5, 6] },
    ];
    expect(
      byRule(check([table({ kind: 'keyFigures', columns: ['result 2022', 'result 2023'], rows })]), 'A01'),
    ).toEqual([]);
  });
});

describe('A02 and A03 deviations of money', () => {
  const columns = [
    'revisedBudget 2023',
    'actual 2023',
    'deviation 2023',
    'carriedOver 2024',
    'adjustedDeviation',
  ];
  const one = (...cells: Content[]) =>
    short(check([table({ kind: 'function', columns, rows: [{ label: '201 Barnehage', cells }] })]).findings);

  test.each([
    ['right', [387759, 380055, 7704, 20333, -12629], []],
    ['income', [-656, -1748, 1092, null, 1092], []],
    ['carried over is negative', [31034, 42035, -11001, -3262, -7739], []],
    ['rounded', [39557, 31082, 8476, 6153, 2323], ['A02 note function!D4 rounding']],
    ['wrong', [387759, 380055, 7714, null, 7714], ['A02 error function!D4 off']],
    ['turned', [387759, 380055, -7704, null, -7704], ['A02 error function!D4 turned']],
    ['adjusted wrong', [387759, 380055, 7704, 20333, -12000], ['A03 error function!F4 off']],
    ['blank carried over is 0', [100, 40, 60, null, 70], ['A03 error function!F4 off']],
  ] as const)('%s', (_what, cells, expected) => {
    expect(one(...cells)).toEqual(expected);
  });

  test('a turned sign offers the right figure', () => {
    const { findings } = check([
      table({ kind: 'gross', columns, rows: [{ label: 'a', cells: [500, 400, -100, 0, -100] }] }),
    ]);
    expect(findings[0]).toMatchObject({ expected: 100, found: -100, fix: { cell: 'D4', value: 100 } });
  });

  test('a table that turns all its signs has another convention: one warning', () => {
    const rows = [
      ['a', 500, 400, -100],
      ['b', 900, 950, 50],
      ['c', 700, 100, -600],
    ] as const;
    const turned = table({
      kind: 'gross',
      columns: columns.slice(0, 3),
      rows: rows.map(([label, ...cells]) => ({ label, cells })),
    });
    expect(short(check([turned]).findings)).toEqual(['A02 warning gross!D4 convention']);
  });

  test('a table of deviations from the original budget says so by its figures', () => {
    const rows = ['a', 'b', 'c', 'd'].map((label, index) => ({
      label,
      cells: [1000 + index, 1500, 900, 100 + index],
    }));
    const original = ['originalBudget 2023', 'revisedBudget 2023', 'actual 2023', 'deviation 2023'];
    expect(check([table({ kind: 'gross', columns: original, rows })]).findings).toEqual([]);
  });

  test('deviations that follow from nothing are one error, not one a row', () => {
    const rows = ['a', 'b', 'c', 'd'].map((label, index) => ({
      label,
      cells: [1000, 900, 5000 + 7 * index],
    }));
    expect(short(check([table({ kind: 'gross', columns: columns.slice(0, 3), rows })]).findings)).toEqual([
      'A02 error gross!D4 many',
    ]);
  });

  test('a deviation in per cent beside the one in kroner is left alone', () => {
    const withShare = table({
      kind: 'gross',
      columns: ['revisedBudget 2023', 'actual 2023', 'deviation 2023', 'deviation 2023'],
      rows: [{ label: 'a', cells: [500, 400, 100, '20 %'] }],
    });
    const named = {
      ...withShare,
      columns: withShare.columns.map((c, i) => (i === 3 ? { ...c, header: 'Avvik i %' } : c)),
    };
    const { findings, checks } = check([named]);
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule }) => rule === 'A02')).toHaveLength(1);
  });
});

describe('A04 and A05 deviations of indicators and premises', () => {
  const columns = ['result 2022', 'target 2023', 'result 2023', 'deviation 2023'];
  const one = (kind: 'indicators' | 'premises', ...cells: Content[]) =>
    check([table({ kind, columns, rows: [{ label: 'Andel et eller annet', cells }] })]).findings.filter(
      ({ rule }) => rule.startsWith('A'),
    );

  test.each([
    ['indicators', ['65,9 %', '74,2 %', '68,2 %', '-6,0 %'], []],
    ['indicators', ['54,5 %', '55,0 %', '54,3 %', '-0,8 %'], ['A04 note indicators!E4 rounding']],
    ['indicators', ['40', '<40', '417', '-377'], ['A04 error indicators!E4 turned']],
    ['indicators', ['44,11 %', '<45', '44,1 %', '0,9 %'], ['A04 error indicators!E4 turned']],
    ['indicators', ['40', '40', '50', '12'], ['A04 error indicators!E4 off']],
    ['indicators', ['N.A', 'N.A', 'N.A', 'N.A'], []],
    ['premises', ['4845', '4560', '5758', '-1198'], []],
    ['premises', ['4845', '4560', '5758', '1198'], ['A05 error premises!E4 turned']],
    ['premises', ['25', '25', '24,6', '0'], ['A05 note premises!E4 rounding']],
  ] as const)('%s %p', (kind, cells, expected) => {
    expect(short(one(kind, ...cells))).toEqual(expected);
  });

  test('between percentages it is in percentage points', () => {
    expect(one('indicators', '65,9 %', '74,2 %', '68,2 %', '6,0 %')[0]?.values.unit).toBe('percentagePoint');
  });

  test('a deviation without a result is not run', () => {
    const { checks } = check([
      table({ kind: 'indicators', columns, rows: [{ label: 'a', cells: ['1', '2', null, '3'] }] }),
    ]);
    expect(checks.find(({ rule }) => rule === 'A04')).toMatchObject({
      state: 'notRun',
      reason: 'figureMissing',
    });
  });
});
