import { describe, expect, test } from '@jest/globals';
import { byRule, check, table } from './build';

describe('A06 an amount per unit', () => {
  const columns = ['result 2021', 'result 2022', 'target 2023', 'result 2023'];
  const rows = (target: number, label = 'Assistanse - timer pr bruker') => [
    { label: 'Assistanse - antall brukere', cells: [41, 44, 42, 50] },
    { label: 'Assistanse - antall timer', cells: [86539, 108287, 110917, 115107] },
    { label, cells: [2111, 2461, target, 2302] },
  ];

  test('three columns confirm the relation and one breaks it', () => {
    const [found, ...others] = byRule(check([table({ kind: 'premises', columns, rows: rows(2465) })]), 'A06');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'error',
      place: { sheet: 'premises', cell: 'D6' },
      expected: 2641,
      found: 2465,
      related: [{ cell: 'D5' }, { cell: 'D4' }],
      values: { fittingCount: '45' },
    });
  });

  test('it holds everywhere: a passed check a column', () => {
    const { findings, checks } = check([table({ kind: 'premises', columns, rows: rows(2641) })]);
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule, state }) => rule === 'A06' && state === 'passed')).toHaveLength(4);
  });

  test('rows that only sound like it are left alone', () => {
    const tables = [table({ kind: 'premises', columns, rows: rows(2465, 'Assistanse - pris pr bruker') })];
    expect(byRule(check(tables), 'A06')).toEqual([]);
  });

  test.each([
    ['Regnskap', 'Antall brukere', 'Kostnad per bruker', 1],
    ['Rekneskap', 'Tal på brukarar', 'Kostnad per brukar', 1],
    ['Regnskap (1000 kr)', 'Antall brukere', 'Utgift pr. bruker (kr)', 1000],
  ])('what is paid, whatever it is called: %s, %s, %s', (amount, count, each, factor) => {
    const sheet = (third: number) =>
      table({
        kind: 'timeSeries',
        columns: ['other 2020', 'other 2021', 'other 2022', 'other 2023'],
        rows: [
          { label: amount, cells: [40_000, 44_000, 54_000, 50_000] },
          { label: count, cells: [40, 40, 45, 40] },
          { label: each, cells: [1000, 1100, third, 1250].map(value => value * factor) },
        ],
      });
    expect(byRule(check([sheet(1200)]), 'A06')).toEqual([]);
    expect(byRule(check([sheet(1300)]), 'A06')).toMatchObject([
      { place: { cell: 'D6' }, found: 1300 * factor, expected: 1200 * factor },
    ]);
  });
});
