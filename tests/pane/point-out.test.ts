import { describe, expect, test } from '@jest/globals';
import { nb } from '../../src/language/nb';
import { pointedOut } from '../../src/taskpane/tables/point-out';
import { checkedOf, paneWith, SELECTION, TABLE } from './fakes';

describe('what a selection is taken for', () => {
  const sheet = {
    firstRow: 2,
    firstColumn: 1,
    contents: [
      ['Navn', 2029, 2030],
      ['', 'Budsjett', 'Regnskap'],
      [101, 'a', '=B1'],
      [102, 'b', 4],
    ],
  };
  const area = { sheet: 'Ark', row: 2, column: 1, rows: 4, columns: 3 };

  test('its header is what stands above the first figures: years are none, formulas are', () => {
    expect(pointedOut(area, sheet, 'net')).toEqual({
      ...{ sheet: 'Ark', address: 'B3:D6', title: null, kind: 'net' },
      ...{ headerRows: [2, 3], columns: [] },
    });
  });

  test('a selection that begins with figures, or has none, has its first row for header', () => {
    expect(pointedOut({ ...area, row: 5, rows: 1 }, sheet, 'net').headerRows).toEqual([5]);
    expect(pointedOut({ ...area, row: 20, rows: 3 }, sheet, 'net').headerRows).toEqual([20]);
  });
});

test('it is checked with the rest and remembered', async () => {
  const { actions, store } = paneWith({ check: async () => checkedOf([{ ...TABLE, kind: 'gross' }]) });
  await actions.useSelectionAs('gross');
  expect(store.get()).toMatchObject({ problem: null, within: null });
  expect(store.get().settled.tableCorrections).toMatchObject([{ sheet: SELECTION.sheet, kind: 'gross' }]);
});

test('where no such table can be read all is as before, and that is told', async () => {
  const { actions, store, asked } = paneWith();
  await actions.useSelectionAs('gross');
  expect(store.get().problem).toBe(nb.pane.problem.noTablesInSelection);
  expect(store.get().settled.tableCorrections).toEqual([]);
  expect(asked).not.toContain('remember');
});
