import { describe, expect, test } from '@jest/globals';
import type { RecognisedTable, TableKind } from '../../src/table/table';
import { byRule, check, type Content, short, table } from './build';

const COLUMNS = [
  'actual 2022',
  'originalBudget 2023',
  'revisedBudget 2023',
  'actual 2023',
  'deviation 2023',
  'carriedOver 2024',
  'adjustedDeviation',
];
type Line = readonly [string, ...Content[]];

/** A money table whose last row is the sum of the others. */
function summed(
  kind: TableKind,
  sheet: string,
  area: string | null,
  lines: readonly Line[],
  more: { scale?: 'kr' | '1000 kr'; title?: string } = {},
): RecognisedTable {
  return table({
    kind,
    sheet,
    area,
    columns: COLUMNS,
    ...more,
    rows: lines.map(([label, ...cells], index) =>
      index === lines.length - 1
        ? { label, cells, kind: 'total', parts: lines.slice(0, -1).map((_, part) => part) }
        : { label, cells },
    ),
  });
}

const schools: Line[] = [
  ['201 Barnehage', 360259, 335485, 387759, 380055, 7704, 20333, -12629],
  ['211 Styrket tilbud', 77895, 79333, 87209, 81827, 5382, -1659, 7041],
  ['Sum', 438154, 414818, 474968, 461882, 13086, 18674, -5588],
];
const care: Line[] = [
  ['253 Institusjon', 136966, 133124, 141851, 163724, -21873, null, -21873],
  ['254 Hjemmeboende', 473631, 487556, 492940, 496179, -3239, 2798, -6037],
  ['Sum', 610597, 620680, 634791, 659903, -25112, 2798, -27910],
];
const net = (carried: number, adjusted: number, total: number, totalAdjusted: number): Line[] => [
  ['Funksjonsområde 2A', 438154, 414818, 474968, 461882, 13086, 18674, -5588],
  ['Funksjonsområde 3', 610597, 620680, 634791, 659903, -25112, carried, adjusted],
  ['Sum netto', 1048751, 1035498, 1109759, 1121785, -12026, total, totalAdjusted],
];
const functionTables = [summed('function', 'FO2A', 'FO2A', schools), summed('function', 'FO3', 'FO3', care)];

describe('B01 and B03 the net table against the function tables', () => {
  test('all agree', () => {
    const { findings, checks } = check([
      summed('net', 'Netto', null, net(2798, -27910, 21472, -33498)),
      ...functionTables,
    ]);
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule, state }) => rule === 'B01' && state === 'passed')).toHaveLength(14);
    expect(checks.filter(({ rule, state }) => rule === 'B03' && state === 'passed')).toHaveLength(5);
  });

  test('carried over differs: one finding with the adjusted deviation and the total as its effects', () => {
    const { findings } = check([
      summed('net', 'Netto', null, net(2639, -27751, 21313, -33339)),
      ...functionTables,
    ]);
    expect(short(findings)).toEqual(['B01 error Netto!G5 off']);
    expect(findings[0]).toMatchObject({ expected: 2798, found: 2639 });
    const related = findings[0]?.related.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(related).toEqual(expect.arrayContaining(['FO3!G6', 'Netto!H5', 'FO3!H6', 'Netto!G6']));
  });

  test('two areas that differ are two findings, and the total a third, which names them', () => {
    const rows = net(2639, -27751, 21295, -33321).map(([label, ...cells]): Line =>
      label.endsWith('2A') ? [label, ...cells.with(5, 18656).with(6, -5570)] : [label, ...cells],
    );
    const { findings } = check([summed('net', 'Netto', null, rows), ...functionTables]);
    expect(short(findings)).toEqual([
      'B01 error Netto!G4 off',
      'B01 error Netto!G5 off',
      'B03 error Netto!G6 off',
    ]);
    expect(findings[2]).toMatchObject({ values: { areas: 'FO2A 18, FO3 159' } });
  });

  test('a figure that the net table alone has wrong is found where all checks cross', () => {
    const rows = net(2798, -27910, 21472, -33498);
    const wrong = rows.map(([label, ...cells]): Line =>
      label.endsWith('3') ? [label, ...cells.with(1, 630680)] : [label, ...cells],
    );
    expect(short(check([summed('net', 'Netto', null, wrong), ...functionTables]).findings)).toEqual([
      'B01 error Netto!C5 crossing',
    ]);
  });

  test('an area without a table of its own: not run, and said', () => {
    const { checks } = check([
      summed('net', 'Netto', null, net(2798, -27910, 21472, -33498)),
      ...functionTables.slice(0, 1),
    ]);
    expect(checks.find(({ rule }) => rule === 'B03')).toMatchObject({
      state: 'notRun',
      reason: 'areaWithoutTable',
    });
  });

  test('tables of another part of the year are not set against each other', () => {
    const tertial = summed('net', 'Netto', null, net(2639, -27751, 21313, -33339), {
      title: 'Netto 2. tertial',
    });
    expect(byRule(check([tertial, ...functionTables]), 'B01')).toEqual([]);
  });

  test('kroner against thousands', () => {
    const inKroner = care.map(([label, ...cells]): Line => [
      label,
      ...cells.map(cell => (typeof cell === 'number' ? cell * 1000 + 400 : cell)),
    ]);
    const kr = summed('function', 'FO3', 'FO3', inKroner, { scale: 'kr' });
    const found = check([
      summed('net', 'Netto', null, net(2639, -27751, 21313, -33339)),
      functionTables[0] ?? kr,
      kr,
    ]);
    expect(byRule(found, 'B01').filter(({ severity }) => severity === 'error')).toMatchObject([
      { found: 2639, expected: 2798.4 },
    ]);
  });
});

describe('B02 an area with several tables', () => {
  const part = (name: string, ...cells: Content[]) =>
    summed('function', name, name, [
      ['rad', ...cells],
      ['Sum', ...cells],
    ]);
  const parts = [
    part('FO4A', 159372, 143173, 231683, 169835, 61848, 57543, 4305),
    table({
      kind: 'function',
      sheet: 'FO4B',
      area: 'FO4B',
      columns: COLUMNS.slice(0, 5),
      rows: [
        { label: '276', cells: [37661, 39364, 47159, 43340, 3819] },
        { label: 'Sum', kind: 'total', parts: [0], cells: [37661, 39364, 47159, 43340, 3819] },
      ],
    }),
  ];
  const whole = (original: number, adjusted: number) =>
    summed('net', 'Netto', null, [
      ['Funk.omr. 4, Sosiale tjenester', 197033, original, 278842, 213175, 65667, 57543, adjusted],
      ['Sum', 197033, original, 278842, 213175, 65667, 57543, adjusted],
    ]);

  test('is the sum of them; a table without carried over counts its deviation', () => {
    expect(check([whole(182537, 8124), ...parts]).summary.errors).toBe(0);
  });

  test('off by more than rounding', () => {
    expect(short(check([whole(182637, 8124), ...parts]).findings)).toContain('B02 error Netto!C4 off');
  });

  test('one table short in most columns: it is not in the workbook, and nothing can be said', () => {
    const { findings, checks } = check([whole(182537, 8124), ...parts.slice(0, 1)]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checks.find(({ rule }) => rule === 'B03')).toMatchObject({
      state: 'notRun',
      reason: 'areaWithoutTable',
    });
  });

  test('tables that come to far more than their area are in another unit, and wrong', () => {
    const kroner = part('FO4B', 37_661_000, 39_364_000, 47_159_000, 43_340_000, 3_819_000, null, 3_819_000);
    const { summary } = check([whole(182537, 8124), ...parts.slice(0, 1), kroner]);
    expect(summary.errors).toBeGreaterThan(0);
  });

  test('a column that one of the tables lacks, or cannot be read in, says nothing', () => {
    const unread = part('FO4B', 'se note', 39364, 47159, 43340, 3819, null, 3819);
    expect(check([whole(182537, 8124), ...parts.slice(0, 1), unread]).summary.errors).toBe(0);
  });
});
