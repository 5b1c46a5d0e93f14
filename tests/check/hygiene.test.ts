import { describe, expect, test } from '@jest/globals';
import { byRule, check, headed, letter, short, table } from './build';

const columns = ['originalBudget 2023', 'actual 2023'];
const COLUMNS = ['result 2022', 'target 2023', 'result 2023'];

describe('how figures are written', () => {
  test('figures as text are one finding a table', () => {
    const rows = [1, 2, 3].map(value => ({ label: `rad ${value}`, cells: [value * 1000, value * 2000] }));
    const [found, ...others] = check([table({ kind: 'gross', columns, rows, asText: true })]).findings;
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'H01',
      severity: 'warning',
      place: { cell: 'B4' },
      values: { count: 6 },
    });
    expect(found?.related).toHaveLength(5);
  });

  test('codes that stand as text are no figures', () => {
    const rows = [1, 2, 3].map(value => ({
      label: `Enhet ${value}`,
      cells: [`31001${value}`, value * 1000],
    }));
    const made = table({ kind: 'unit', columns: ['other', 'actual 2023'], rows, asText: true });
    const [coded, counted] = ['Ansvar', 'Antall'].map(words => headed(made, [words, 'Regnskap 2023']));
    const figures = (one = made) => byRule(check([one]), 'H01')[0]?.values.count;
    expect([figures(coded), figures(counted)]).toEqual([3, 6]);
  });

  test('a few among numbers are told one by one, each with its number', () => {
    const rows = [1, 2, 3, 4, 5, 6].map(value => ({
      label: `rad ${value}`,
      cells: [value * 1000, value * 2000],
    }));
    const { findings } = check([table({ kind: 'gross', columns, rows, asText: [4] })]);
    expect(short(findings)).toEqual(['H01 warning gross!B8 slip', 'H01 warning gross!C8 slip']);
    expect(findings.map(({ fix }) => fix)).toEqual([
      { cell: 'B8', value: 5000 },
      { cell: 'C8', value: 10_000 },
    ]);
  });

  test('a mark behind the figure makes text of it: by themselves, and without a number to put there', () => {
    const rows = [1, 2, 3, 4].map(value => ({ label: `rad ${value}`, cells: [value * 1000, value * 2000] }));
    const marked = [...rows, { label: 'rad 5', cells: ['716 *)', '33 (+4 amb.l.)'] }];
    const { findings } = check([table({ kind: 'gross', columns, rows: marked, asText: [4] })]);
    expect(short(findings)).toEqual(['H01 warning gross!B8 marked']);
    expect(findings[0]).toMatchObject({ values: { count: 2 }, fix: null });
  });

  test('a sign in front makes text of need', () => {
    const rows = [{ label: 'Antall', cells: ['40', '<40', '41'] }];
    const tables = [table({ kind: 'indicators', columns: COLUMNS, rows, asText: true })];
    expect(byRule(check(tables), 'H01')[0]?.values.count).toBe(2);
  });

  test('a table of amounts without a unit line', () => {
    const rows = [{ label: 'a', cells: [1000, 2000] }];
    expect(short(check([table({ kind: 'net', columns, rows, scale: null })]).findings)).toEqual([
      'H02 warning net!A3',
    ]);
  });

  test('error values are one finding a table, and stop sums from being checked', () => {
    const rows = [
      { label: 'a', cells: ['#REF!', 2000] },
      { label: 'Sum', kind: 'total' as const, parts: [0], cells: ['#REF!', 2000] },
    ];
    const { findings, checks } = check([table({ kind: 'net', columns, rows })]);
    expect(short(findings)).toEqual(['H03 error net!B4']);
    expect(checks.filter(({ rule }) => rule === 'A01').map(({ state }) => state)).toEqual(['passed']);
  });

  test.each([
    ['by its other figures', 'Barns trivsel', ['4,6', '4,7', '4,7 %'], null],
    ['by its name', 'Hoftebrudd per 1 000 innbyggere', ['6 %', '5 %', '7 %'], null],
    ['by the letter', 'Trivsel', ['4,6 %', '4,7 %', '4,7 %'], '4,7'],
  ] as const)('a percent sign on a score, known %s', (_what, name, cells, asked) => {
    const of = asked
      ? letter({ indicators: [{ name, unit: 'number', cells: { 'target 2023': asked } }] })
      : null;
    const found = check([table({ kind: 'indicators', columns: COLUMNS, rows: [{ label: name, cells }] })], {
      letter: of,
    });
    expect(byRule(found, 'H04')).toMatchObject([{ severity: 'error' }]);
  });

  test('a figure with two readings', () => {
    const rows = [{ label: 'a', cells: ['2.500', 2000] }];
    expect(short(check([table({ kind: 'net', columns, rows })]).findings)).toEqual(['H05 warning net!B4']);
  });

  test('a count in a row of shares has lost its sign or is no share', () => {
    const rows = [{ label: 'Andel kontroller', cells: ['95 %', '90 %', '398'] }];
    const found = check([table({ kind: 'indicators', columns: COLUMNS, rows })]);
    expect(byRule(found, 'L04')).toMatchObject([
      { severity: 'warning', place: { cell: 'D4' }, found: '398' },
    ]);
  });
});

describe('checks that could not be run', () => {
  test('are told with their reason, and counted apart', () => {
    const { checks, summary } = check([
      table({ kind: 'net', columns, rows: [{ label: 'a', cells: [1000, 2000] }] }),
    ]);
    const notRun = checks.filter(({ state }) => state === 'notRun');
    expect(notRun.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['noLetter', 'noIndicators']));
    expect(summary.notEvaluated).toBe(notRun.length);
    expect(summary.checksRun).toBe(checks.length - notRun.length);
  });

  test('nothing recognised: no check is run at all', () => {
    expect(check([]).summary).toEqual({
      checksRun: 0,
      errors: 0,
      warnings: 0,
      notes: 0,
      notEvaluated: expect.any(Number),
      accepted: 0,
    });
  });
});
