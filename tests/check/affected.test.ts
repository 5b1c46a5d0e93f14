import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { affectedBy } from '../../src/check/affected';
import { check, short, table } from './build';

const columns = ['revisedBudget 2023', 'actual 2023', 'deviation 2023'];
const sheets = ['A', 'B'].map(sheet =>
  table({
    kind: 'gross',
    sheet,
    columns,
    rows: [
      { label: 'a', cells: [500, 400, 120] },
      { label: 'b', cells: [900, 700, 240] },
    ],
  }),
);
const { findings } = check(sheets);
const area = (sheet: string, row: number, column: number, rows = 1, wide = 1) => ({
  sheet,
  row,
  column,
  rows,
  columns: wide,
});

describe('what a change may have made stale', () => {
  test('four deviations are off to begin with', () => {
    expect(short(findings)).toEqual(
      ['A', 'B'].flatMap(sheet => [4, 5].map(row => `A02 error ${sheet}!D${row} off`)),
    );
  });

  test.each([
    ['the cell to blame', [area('A', 3, 3)], ['A!D4']],
    ['a cell that it is held against', [area('A', 4, 1)], ['A!D5']],
    ['a column of one sheet', [area('B', 0, 2, 100)], ['B!D4', 'B!D5']],
    ['two areas', [area('A', 3, 3), area('B', 4, 1, 1, 2)], ['A!D4', 'B!D5']],
    ['the labels', [area('A', 0, 0, 100)], []],
    ['another sheet', [area('C', 0, 0, 100, 100)], []],
    ['nothing', [], []],
  ])('%s', (_what, changed, expected) => {
    const found = affectedBy(findings, changed);
    expect(found.map(({ place }) => `${place.sheet}!${place.cell}`)).toEqual(expected);
  });

  test('a wider change affects no less', () => {
    const cell = fc.record({ row: fc.nat(8), column: fc.nat(6) });
    fc.assert(
      fc.property(cell, fc.nat(4), fc.nat(4), ({ row, column }, more, wider) => {
        const narrow = affectedBy(findings, [area('A', row, column)]);
        const wide = affectedBy(findings, [area('A', row, column, 1 + more, 1 + wider)]);
        expect(narrow.filter(finding => !wide.includes(finding))).toEqual([]);
      }),
    );
  });
});
