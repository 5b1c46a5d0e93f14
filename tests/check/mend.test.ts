import { describe, expect, test } from '@jest/globals';
import type { RecognisedTable, TableCell } from '../../src/table/table';
import { byRule, check, type Content, letter, table } from './build';

const columns = ['revisedBudget 2023', 'actual 2023', 'deviation 2023'];
const RIGHT: readonly (readonly number[])[] = [
  [1200, 1100, 100],
  [2100, 2300, -200],
  [3300, 3400, -100],
];

/** Two rows and their sum, with one cell changed. */
function budget(row: number, cell: number, value: number): RecognisedTable {
  return table({
    kind: 'gross',
    columns,
    rows: RIGHT.map((cells, at) => ({
      label: `rad ${at}`,
      cells: at === row ? cells.with(cell, value) : cells,
      ...(at === 2 ? { kind: 'total' as const, parts: [0, 1] } : {}),
    })),
  });
}

/** The same with a cell as a formula. */
function live(made: RecognisedTable, address: string): RecognisedTable {
  const change = (cell: TableCell) => (cell.address === address ? { ...cell, formula: '=1' } : cell);
  return { ...made, rows: made.rows.map(row => ({ ...row, cells: row.cells.map(change) })) };
}

const fixes = (made: RecognisedTable) => check([made]).findings.map(({ fix }) => fix);

describe('a fix is offered where only one figure is right', () => {
  test.each([
    ['an amount whose sum and deviation miss as much', 0, 0, 1290, { cell: 'B4', value: 1200 }],
    ['a sum whose rows and deviation say the same', 2, 1, 3430, { cell: 'C6', value: 3400 }],
    ['a deviation that the sum of deviations knows too', 1, 2, -270, { cell: 'D5', value: -200 }],
  ] as const)('%s', (_what, row, cell, value, expected) => {
    expect(fixes(budget(row, cell, value))).toEqual([expected]);
  });

  test('a formula is not overwritten', () => {
    expect(fixes(live(budget(2, 1, 3430), 'C6'))).toEqual([null]);
  });

  test('a deviation of which no other check knows the terms may be right, and they wrong', () => {
    const alone = table({ kind: 'gross', columns, rows: [{ label: 'a', cells: [500, 400, 120] }] });
    expect(fixes(alone)).toEqual([null]);
  });

  test('a deviation whose terms other checks hold, and which no check holds itself', () => {
    const made = table({
      kind: 'net',
      columns: ['revisedBudget 2023', 'actual 2023', 'deviation 2023'],
      rows: [
        { label: 'a', cells: [1200, 1100, 150] },
        { label: 'b', cells: [2100, 2300, -200] },
        { label: 'Sum', kind: 'total', parts: [0, 1], cells: [3300, 3400, null] },
      ],
    });
    expect(fixes(made)).toEqual([{ cell: 'D4', value: 100 }]);
  });
});

describe('what the letter gives', () => {
  const asked = letter({
    indicators: [
      { name: 'Andel vedtak i tide', cells: { 'target 2022': '70 %', 'target 2023': '> 74 %' } },
      { name: 'Poengsum for trivsel', unit: 'number', cells: { 'target 2023': '4,5' } },
      { name: 'Andel fast ansatte', cells: { 'target 2023': '80 %' } },
    ],
  });
  const row = (label: string, cells: readonly Content[]) =>
    table({
      kind: 'indicators',
      columns: ['result 2022', 'target 2023', 'result 2023'],
      rows: [{ label, cells }],
      asText: true,
    });
  const fixOf = (rule: string, sheet: RecognisedTable) =>
    check([sheet], { letter: asked, directions: { 'Andel vedtak i tide': 'higher' } }).findings.find(
      finding => finding.rule === rule,
    )?.fix;

  test.each([
    ['L02 last year’s target', 'L02', 'Andel vedtak i tide', ['65 %', '70 %', '71 %'], '>74\u00A0%'],
    ['L03 a sign lost', 'L03', 'Andel vedtak i tide', ['65 %', '74 %', '71 %'], '>74\u00A0%'],
    ['L07 a target missing', 'L07', 'Andel vedtak i tide', ['65 %', null, '71 %'], '>74\u00A0%'],
    ['L07 a target missing, of a score', 'L07', 'Poengsum for trivsel', ['4,1', null, '4,2'], 4.5],
    ['L04 a percent sign lost', 'L04', 'Andel vedtak i tide', ['65 %', '>74', '71 %'], '>74 %'],
    ['H04 a percent sign on a score', 'H04', 'Poengsum for trivsel', ['4,1', '4,5', '4,2 %'], 4.2],
  ] as const)('%s', (_what, rule, label, cells, value) => {
    const cell = rule === 'H04' ? 'D4' : 'C4';
    expect(fixOf(rule, row(label, cells))).toEqual({ cell, value });
  });

  test('a name that was changed gets the letter’s', () => {
    const sheet = row('Vedtak gjort i tide', ['65 %', '> 74 %', '71 %']);
    const confirmedMatches = { 'Vedtak gjort i tide': 'Andel vedtak i tide' };
    const [found] = byRule(check([sheet], { letter: asked, confirmedMatches }), 'L05');
    expect(found?.fix).toEqual({ cell: 'A4', value: 'Andel vedtak i tide' });
  });

  test('a blank cell may not be formatted for a percentage, so none is put there', () => {
    expect(fixOf('L07', row('Andel fast ansatte', ['75 %', null, '78 %']))).toBeNull();
  });

  test('a sign that the letter lacks may be set elsewhere', () => {
    expect(fixOf('L03', row('Poengsum for trivsel', ['4,1', '> 4,5', '4,2']))).toBeNull();
  });
});
