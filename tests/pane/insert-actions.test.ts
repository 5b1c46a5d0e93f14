import { describe, expect, test } from '@jest/globals';
import { ExcelError } from '../../src/excel/error';
import { nb } from '../../src/language/nb';
import type { SheetDraft } from '../../src/report/command';
import { checkedOf, draftOf, paneWith } from './fakes';

describe('the insertion', () => {
  test('writes what is ticked, and undo takes exactly that back', async () => {
    const undone: unknown[] = [];
    const { actions, store } = paneWith({ undo: async receipt => void undone.push(receipt) });
    await actions.check('insert');
    actions.tick(['Kontroll'], false);
    await actions.insert();
    const [receipt] = store.get().written;
    expect(receipt?.sheets.map(({ name }) => name)).toEqual(['Netto']);
    await actions.undo();
    expect(undone).toEqual([receipt]);
    expect(store.get().written).toEqual([]);
  });

  test('a second time makes the tables anew first, under names that are free', async () => {
    const written: string[][] = [];
    let round = 0;
    const { actions, asked } = paneWith({
      check: async () =>
        checkedOf(undefined, {
          sheets: round++ === 0 ? [draftOf('Netto')] : [draftOf('Netto (2)', 'Netto')],
          leftOut: [],
        }),
      insert: async (sheets: readonly SheetDraft[]) => {
        written.push(sheets.map(({ name }) => name));
        return { sheets: [], updated: [] };
      },
    });
    await actions.check('insert');
    await actions.insert();
    await actions.insert();
    expect(written).toEqual([['Netto'], ['Netto (2)']]);
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(2);
  });

  test('of a workbook that has changed since makes the tables anew first', async () => {
    const { actions, asked, change } = paneWith();
    await actions.start();
    await actions.check('insert');
    change();
    await actions.insert();
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(2);
  });

  test('that fails says why, and nothing counts as written', async () => {
    const { actions, store } = paneWith({
      insert: async () => {
        throw new ExcelError('readOnly');
      },
    });
    await actions.check('insert');
    await actions.insert();
    expect(store.get()).toMatchObject({ problem: nb.problem.excel.readOnly, written: [] });
  });

  test('that somebody has worked on since stays until they delete it themselves', async () => {
    const { actions, store } = paneWith({
      undo: async () => {
        throw new ExcelError('sheetChanged');
      },
    });
    await actions.check('insert');
    await actions.insert();
    await actions.undo();
    expect(store.get().problem).toBe(nb.problem.excel.sheetChanged);
    expect(store.get().written).toHaveLength(1);
  });
});
