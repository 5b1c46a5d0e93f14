import { describe, expect, test } from '@jest/globals';
import type { RecognisedTable } from '../../src/table/table';
import { byRule, check, FIRST_ROW, headed, letter, short, table, type TableDraft } from './build';

const MONEY = [
  'actual 2022',
  'originalBudget 2023',
  'revisedBudget 2023',
  'actual 2023',
  'deviation 2023',
  'carriedOver 2024',
  'adjustedDeviation',
];
const YEARS = ['result 2021', 'result 2022', 'target 2023', 'result 2023'];

/** The table with formulas in cells: { F4: "=D4-E4" }. */
function live(draft: TableDraft, formulas: Readonly<Record<string, string>>): RecognisedTable {
  const made = table(draft);
  const rows = made.rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({ ...cell, formula: formulas[cell.address] ?? null })),
  }));
  return { ...made, rows };
}

const found = (tables: readonly RecognisedTable[], ...rules: readonly string[]) =>
  short(check(tables).findings.filter(({ rule }) => rules.includes(rule)));

describe('H06 and H07 formulas', () => {
  const rows = [
    { label: 'a', cells: [900, 1000, 5000, 700, 4300] },
    { label: 'b', cells: [900, 1000, 2000, 700, 1300] },
    { label: 'c', cells: [800, 1000, 3000, 700, 2300] },
    { label: 'd', cells: [700, 1000, 4000, 700, 3300] },
    {
      label: 'Sum',
      kind: 'total' as const,
      parts: [0, 1, 2, 3],
      cells: [3300, 4000, 14000, 2800, 11200],
    },
  ];
  const draft: TableDraft = { kind: 'unit', columns: MONEY.slice(0, 5), rows };
  const sums = (last: number) =>
    Object.fromEntries([...'BCDE'].map(column => [`${column}8`, `=SUM(${column}4:${column}${last})`]));
  const deviations = { F4: '=D4-E4', F5: '=D5-E5', F6: '=D6-E6', F7: '=D7-E7', F8: '=D8-E8' };

  test('all alike: nothing to say, and two passed checks', () => {
    const result = check([live(draft, { ...deviations, ...sums(7) })]);
    expect(result.findings).toEqual([]);
    expect(result.checks.filter(({ rule }) => rule === 'H06' || rule === 'H07')).toHaveLength(2);
  });

  test('a number among formulas, with the formula that would stand there', () => {
    const { F6, ...others } = deviations;
    const result = check([live(draft, { ...others, ...sums(7) })]);
    expect(short(result.findings)).toEqual(['H06 warning unit!F6 formula']);
    expect(result.findings[0]?.expected).toBe(F6);
  });

  test('a formula that is unlike its neighbours', () => {
    const odd = live(draft, { ...deviations, F6: '=C6-E6', ...sums(7) });
    expect(found([odd], 'H07')).toEqual(['H07 warning unit!F6 unlike']);
  });

  test('sums that end above a row: one finding, which names the row', () => {
    const result = check([live(draft, { ...deviations, ...sums(6) })]);
    expect(short(byRule(result, 'H07'))).toEqual(['H07 warning unit!B8 skips']);
    expect(byRule(result, 'H07')[0]?.values).toMatchObject({ skipped: 'd', cell: 'B7' });
  });

  test('of a deviation in three rows, its sum too, two formulas that do the same are enough', () => {
    const small: TableDraft = {
      ...draft,
      rows: [
        { label: 'a', cells: [900, 1000, 5000, 700, 4300] },
        { label: 'b', cells: [900, 1000, 2000, 700, 1300] },
        { label: 'Sum', kind: 'total', parts: [0, 1], cells: [1800, 2000, 7000, 1400, 5600] },
      ],
    };
    expect(found([live(small, { F5: '=D5-E5', F6: '=D6-E6' })], 'H06')).toEqual([
      'H06 warning unit!F4 formula',
    ]);
    expect(found([live(small, { F5: '=D5-E5', F6: '=SUM(F4:F5)' })], 'H06')).toEqual([]);
  });

  test('numbers without a formula among them are left alone', () => {
    expect(found([live(draft, { F4: '=D4-E4' })], 'H06', 'H07')).toEqual([]);
  });
});

describe('H09 a result far outside its own history', () => {
  test.each([
    ['ten times', [410, 420, 450, 4300], ['E4 resultHigh']],
    ['a tenth', ['68,2 %', '70,1 %', '72,0 %', '7,1 %'], ['E4 resultLow']],
    ['a target ten times', [41, 42, 450, 43], ['D4 targetHigh']],
    ['twice', [410, 420, 450, 900], []],
    ['a history that jumps', [0, 40, 30, 417], []],
    ['a small count', [1, 1, 1, 9], []],
    ['what would be changes, if a row were called so', [62, 64, 65, 6], ['E4 resultLow']],
    ['a score, small as it is', ['4,1', '3,9', '4,4', '0,41'], ['E4 resultLow']],
  ])('%s', (_what, cells, expected) => {
    const sheet = table({
      kind: 'indicators',
      columns: YEARS,
      rows: [{ label: 'Et eller annet måltall', cells }],
    });
    expect(
      byRule(check([sheet]), 'H09').map(({ place, values }) => `${place.cell} ${values.variant}`),
    ).toEqual(expected);
  });
});

test('H09 leaves changes from year to year alone, which have no level of their own', () => {
  const sheet = table({
    kind: 'timeSeries',
    columns: ['other 2021', 'other 2022', 'other 2023', 'other 2024'],
    rows: [{ label: 'Endring fra året før', cells: ['6,1 %', '5,0 %', '6,4 %', '-63,2 %'] }],
  });
  expect(found([sheet], 'H09')).toEqual([]);
});

test('H09 leaves a column of changes alone: 146,9 − 145,1 = 1,8', () => {
  const made = table({
    kind: 'timeSeries',
    columns: ['other 2021', 'other 2022', 'other 2023', 'other 2023'],
    rows: [{ label: 'Sykehjem', cells: [144.8, 145.1, 146.9, 1.8] }],
  });
  expect(found([headed(made, ['2021', '2022', '2023', 'Endring 2022-2023'])], 'H09')).toEqual([]);
});

describe('H10 rows that come twice', () => {
  const rows = (label: string, cells: readonly number[]) => [
    { label: 'Enhet A', cells: [1234, 2345] },
    { label, cells },
  ];
  test.each([
    ['the same label and figures', 'Enhet A', [1234, 2345], ['H10 warning unit!A5']],
    ['another label', 'Enhet B', [1234, 2345], []],
    ['other figures', 'Enhet A', [1234, 2346], []],
  ])('%s', (_what, label, cells, expected) => {
    const sheet = table({ kind: 'unit', columns: MONEY.slice(0, 2), rows: rows(label, cells) });
    expect(found([sheet], 'H10')).toEqual(expected);
  });

  test('a comment behind one of them makes no other row', () => {
    const twice = ['Se omtale', null].map(comment => ({ label: 'Enhet A', cells: [1234, 2345, comment] }));
    const sheet = table({ kind: 'unit', columns: [...MONEY.slice(0, 2), 'comment'], rows: twice });
    expect(found([sheet], 'H10')).toEqual(['H10 warning unit!A5']);
  });

  test('read as the sum of the row that it repeats: among plain rows a repetition, among divisions none', () => {
    const unit = { label: 'Enhet A', cells: [1234, 2345] };
    const repeated = { ...unit, kind: 'subtotal' as const, parts: [1] };
    const among = (first: object, parts: readonly number[]) =>
      table({
        kind: 'unit',
        columns: MONEY.slice(0, 2),
        rows: [
          { label: 'Enhet B', cells: [4000, 5000], ...first },
          unit,
          repeated,
          { label: 'Sum', kind: 'total', parts, cells: [5234, 7345] },
        ],
      });
    expect(found([among({}, [0, 2])], 'H10')).toEqual(['H10 warning unit!A6']);
    expect(found([among({ kind: 'subtotal', parts: [0] }, [0, 2])], 'H10')).toEqual([]);
  });
});

describe('H12 years in a header', () => {
  const sheet = (columns: readonly string[], name = 'indicators', year = 2023) =>
    table({
      kind: 'indicators',
      sheet: name,
      year,
      columns,
      rows: [{ label: 'Andel av noe', cells: columns.map(() => '50 %') }],
    });
  test.each([
    ['as it should be', YEARS, []],
    ['a year twice', ['result 2022', 'result 2022', 'target 2023', 'result 2023'], ['B3 twice']],
    ['a target of another year', ['result 2022', 'target 2022', 'result 2023'], ['C3 stranger']],
    [
      'a result of a later year',
      ['result 2022', 'target 2023', 'deviation 2023', 'result 2024'],
      ['E3 later'],
    ],
    ['results of two years and one year’s target', ['target 2023', 'result 2023', 'result 2024'], []],
    ['both years’ targets', ['target 2022', 'target 2023', 'result 2023'], []],
  ])('%s', (_what, columns, expected) => {
    const { findings } = check([sheet(columns)]);
    expect(
      findings
        .filter(({ rule }) => rule === 'H12')
        .map(({ place, values }) => `${place.cell} ${values.variant}`),
    ).toEqual(expected);
    expect(FIRST_ROW).toBe(3);
  });

  test('budgets of several years look ahead of the accounts', () => {
    const made = (...columns: readonly string[]) =>
      table({ kind: 'accountGroup', columns, rows: [{ label: '10 Lønn', cells: columns.map(() => 900) }] });
    const ahead = made('actual 2022', 'originalBudget 2023', 'originalBudget 2024');
    const behind = made('actual 2023', 'revisedBudget 2022', 'deviation 2023');
    expect(found([ahead], 'H12')).toEqual([]);
    expect(found([behind], 'H12')).toEqual(['H12 warning accountGroup!C3 stranger']);
  });

  test('a year twice, of which the figures told one to be meant', () => {
    const made = table({
      kind: 'function',
      columns: ['other 2023', 'revisedBudget 2023', 'actual 2023'],
      rows: [{ label: '201 Barnehage', cells: [900, 1000, 1100] }],
    });
    const named = headed(made, ['Regnskap 2023', 'Regulert budsjett 2023', 'Regnskap 2023']);
    expect(found([named], 'H12')).toEqual(['H12 warning function!B3 twice']);
  });

  test('a year twice, of which the figures told neither to be meant', () => {
    const made = sheet(['target 2023', 'result 2023', 'other 2021', 'other 2021']);
    const named = headed(made, ['Måltall 2023', 'Resultat 2023', 'Resultat 2021', 'Resultat 2021']);
    expect(found([named], 'H12')).toEqual(['H12 warning indicators!D3 twice']);
    const apart = headed(made, ['Måltall 2023', 'Resultat 2023', 'Antall saker 2021', 'Antall saker 2021']);
    expect(found([apart], 'H12')).toEqual([]);
  });

  test('one table of another year than all the others', () => {
    const others = ['B', 'C', 'D'].map(name => sheet(YEARS, name));
    const odd = sheet(['result 2020', 'target 2021', 'result 2021'], 'E', 2021);
    expect(found([...others, odd], 'H12')).toEqual(['H12 warning E!D3 otherTables']);
  });

  test('one table with another earlier year than all the others', () => {
    const accounts = (name: string, before: number) =>
      table({
        kind: 'function',
        sheet: name,
        columns: [`actual ${before}`, 'revisedBudget 2023', 'actual 2023'],
        rows: [{ label: '201 Barnehage', cells: [1, 2, 3] }],
      });
    const names = ['B', 'C', 'D'];
    const told = ['H12 warning E!B3 otherEarlier'];
    const oldest = (name: string) => accounts(name, 2021);
    const newest = (name: string) => accounts(name, 2022);
    expect(found([...names.map(newest), oldest('E')], 'H12')).toEqual(told);
    // Two tables are enough where the accounts of the year before are left out, and not where they alone have them.
    expect(found([...names.slice(1).map(newest), oldest('E')], 'H12')).toEqual(told);
    expect(found([newest('D'), oldest('E')], 'H12')).toEqual([]);
    expect(found([...names.slice(1).map(oldest), newest('E')], 'H12')).toEqual([]);
    expect(found([...names.map(oldest), newest('E')], 'H12')).toEqual(told);
  });
});

describe('P01 small numbers of persons', () => {
  test.each([
    ['Antall brukere med vedtak', 3, true],
    ['Antall barn i tiltak', 1, true],
    ['Tal på brukarar med vedtak', 3, true],
    ['Tal på innbyggjarar på venteliste', 2, true],
    ['Tal på barnehagar', 3, false],
    ['Antall brukere med vedtak', 5, false],
    ['Antall brukere med vedtak', 0, false],
    ['Antall barnehager', 3, false],
    ['Gjennomsnittlig antall klienter per måned', 3, false],
    ['Antall kurs', 2, false],
  ])('%s: %d', (label, count, told) => {
    const sheet = table({
      kind: 'keyFigures',
      columns: ['result 2022', 'result 2023'],
      rows: [{ label, cells: [count === 3 ? 4 : count, count] }],
    });
    expect(byRule(check([sheet]), 'P01')).toHaveLength(told ? 1 : 0);
  });
});

describe('L17 a target easier than the year before', () => {
  const sheet = (target: string) =>
    table({
      kind: 'indicators',
      columns: YEARS,
      rows: [{ label: 'Andel vedtak i tide', cells: ['90,0 %', '97,1 %', target, '93,6 %'] }],
    });
  const asked = letter({
    indicators: [{ name: 'Andel vedtak i tide', cells: { 'target 2023': '> 95,0 %' } }],
  });
  const directions = { 'Andel vedtak i tide': 'higher' as const };
  test.each([
    ['lower than the result of 2022', '96,0 %', ['L17 warning indicators!D4']],
    ['as high', '97,1 %', []],
    ['the letter’s own number, which is as easy', '> 95,0 %', ['L17 warning indicators!D4 letter']],
  ])('%s', (_what, target, expected) => {
    const result = check([sheet(target)], { letter: asked, directions });
    expect(short(byRule(result, 'L17'))).toEqual(expected);
  });
});
