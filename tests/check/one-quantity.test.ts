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

describe('B04, B05 and B06 one quantity in several tables', () => {
  const units = (sheet: string, area: string | null, lines: readonly Line[]) =>
    summed('unit', sheet, area, lines);
  const school: Line = ['Enhet skole', 421815, 391686, 462935, 444644, 18291, 18782, -491];
  const home: Line = ['Enhet hjemme', 292733, 291690, 303779, 324131, -20352, 315, -20667];
  const both: Line = ['Totalt', 714548, 683376, 766714, 768775, -2061, 19097, -21158];
  const main = units('Enheter', null, [school, home, both]);

  test('the same unit under another name, with another original budget', () => {
    const other = units('Skole', 'FO2A', [
      ['Skoleavdelingen', 421815, 400000, 462935, 444644, 18291, 18782, -491],
    ]);
    const [found, ...others] = check([main, other]).findings;
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'B04',
      severity: 'error',
      place: { sheet: 'Skole', cell: 'C4' },
      found: 400000,
      expected: 391686,
    });
  });

  test('a blank where the twin has a figure, with a fix', () => {
    const other = units('Skole', 'FO2A', [['Enhet skole', 421815, null, 462935, 444644, 18291, 18782, -491]]);
    expect(check([main, other]).findings).toMatchObject([
      {
        rule: 'B06',
        severity: 'error',
        place: { sheet: 'Skole', cell: 'C4' },
        expected: 391686,
        fix: { cell: 'C4', value: 391686 },
      },
    ]);
  });

  test('three totals of one budget are one finding', () => {
    const total = (sheet: string, kind: TableKind, original: number) =>
      table({
        kind,
        sheet,
        columns: COLUMNS,
        rows: [{ label: 'Totalt', kind: 'total', cells: both.slice(1).with(1, original) as Content[] }],
      });
    const { findings } = check([
      total('A', 'unit', 583376),
      total('B', 'unit', 683376),
      total('C', 'net', 700000),
    ]);
    expect(short(findings)).toEqual(['B05 error A!C4 several']);
    const listing = String(findings[0]?.values.listing).replaceAll('\u00A0', ' ');
    expect(listing).toBe('583 376 (A C4), 700 000 (C C4), 683 376 (B C4)');
  });

  test.each<readonly [string, string, string]>([
    ['two functions', '244 Barneverntjeneste', '283 Bistand til bolig'],
    ['a function and the total of another area', '201 Barnehage', 'Sum'],
  ])('%s are not the same because two of their amounts are', (_what, one, other) => {
    const functions = (sheet: string, area: string | null, label: string, cells: readonly Content[]) =>
      summed('function', sheet, area, [
        [label === 'Sum' ? '110 Kontroll' : label, ...cells],
        ['Sum', ...cells],
      ]);
    const rest: Line = ['234 Aktivisering', 1204, 1311, 1407, 1519, -112, 0, -112];
    const first = summed('function', 'Uten område', null, [
      [one, 13987, 13716, 15240, 14116, 1124, 0, 1124],
      rest,
      ['Sum', 15191, 15027, 16647, 15635, 1012, 0, 1012],
    ]);
    const second = functions('FO4C', 'FO4C', other, [13173, 13580, 15240, 14116, 1124, 0, 1124]);
    expect(check([first, second]).findings).toEqual([]);
  });

  test('accounts by function and by unit may differ; budgets may not', () => {
    const byFunction = summed('function', 'FO4C', 'FO4C', [
      ['281 Livsopphold', 134902, 137431, 170807, 188121, -17314, 0, -17314],
      ['Sum', 134902, 137431, 170807, 188121, -17314, 0, -17314],
    ]);
    const byUnit = units('NAV', 'FO4', [
      ['Enhet sosialhjelp', 134902, 124013, 170807, 188247, -17440, 0, -17440],
      ['NAV', 134902, 124013, 170807, 188247, -17440, 0, -17440],
    ]);
    expect(short(check([byFunction, byUnit]).findings)).toEqual([
      'B04 error NAV!C5 off',
      'B04 note NAV!E5 off',
    ]);
  });

  test('rows that share one figure, or only small ones, are not the same', () => {
    const small = units('X', 'FO1', [
      ['a', 12, 40, 40, 12, 28, 0, 28],
      ['Sum', 12, 40, 40, 12, 28, 0, 28],
    ]);
    const alike = units('Y', 'FO2B', [
      ['b', 12, 40, 41, 11, 30, 0, 30],
      ['Sum', 12, 40, 41, 11, 30, 0, 30],
    ]);
    const oneFigure = units('Z', 'FO2A', [
      ['c', 421815, 1, 2, 3, -1, 0, -1],
      ['Sum', 421815, 1, 2, 3, -1, 0, -1],
    ]);
    expect(check([small, alike, oneFigure, main]).findings).toEqual([]);
  });

  test('gross and net of one name are two quantities', () => {
    const lines: Line[] = [school, home, both];
    const gross = summed(
      'gross',
      'Brutto',
      null,
      lines.map(([label, ...cells]): Line => [label, ...cells.with(3, 999)]),
    );
    expect(byRule(check([main, gross]), 'B04')).toEqual([]);
  });

  test('account groups come to the same total, known by round figures too', () => {
    const groups = (previous: number) =>
      table({
        kind: 'accountGroup',
        columns: COLUMNS.slice(0, 4),
        rows: [{ label: 'Netto', kind: 'total', cells: [previous, 660_000, 600_000, 510_000] }],
      });
    const total = table({
      kind: 'unit',
      columns: COLUMNS.slice(0, 4),
      rows: [{ label: 'Totalt', kind: 'total', cells: [516_001, 660_000, 600_000, 510_000] }],
    });
    expect(check([total, groups(516_001)]).findings).toEqual([]);
    expect(short(check([total, groups(515_290)]).findings)).toEqual(['B05 error accountGroup!B4 off']);
  });
});
