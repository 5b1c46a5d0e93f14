import { describe, expect, test } from '@jest/globals';
import type { SheetUpdate } from '../../src/report/command';
import { AS_PRINTED } from '../../src/report/options';
import { insertedSheet } from '../../src/report/refresh/inserted';
import type { RefreshPlan } from '../../src/report/refresh/refresh';
import type { WrittenTables } from '../../src/taskpane/services';
import { checkedOf, draftOf, paneWith } from './fakes';

const UPDATE: SheetUpdate = {
  ...{ id: 'Netto', name: 'Netto', before: [], after: [] },
  ...{ forward: { shifts: [], cells: [] }, back: { shifts: [], cells: [] }, recalculated: [] },
  ...{ columnWidths: [], rowHeights: [], print: null, footer: { left: '', center: '', right: '' } },
};

/** A pane whose checks find one inserted sheet to update, and what they were asked with. */
function paneThatFinds() {
  const asked: (WrittenTables | null)[] = [];
  const remembered: number[] = [];
  const pane = paneWith({
    check: async (_, __, written) => {
      asked.push(written);
      const plan: RefreshPlan = {
        sheets: [],
        left: [],
        updates: [UPDATE],
        inserted: written?.inserted ?? [],
      };
      return { ...checkedOf(), plan: written && plan };
    },
    remember: async memory => void remembered.push(memory.inserted.length),
  });
  return { ...pane, writtenAsked: asked, remembered };
}

describe('the update of inserted tables', () => {
  test('is asked about once tables are inserted, and they are remembered', async () => {
    const { actions, store, writtenAsked, remembered } = paneThatFinds();
    await actions.check('insert');
    await actions.insert();
    expect(remembered.at(-1)).toBe(2);
    await actions.check('insert');
    expect(writtenAsked.map(written => written?.inserted.length ?? null)).toEqual([null, 2]);
    expect(store.get().plan?.updates).toEqual([UPDATE]);
  });

  test('reads anew, writes, and is taken back with what was remembered before', async () => {
    const { actions, store, remembered } = paneThatFinds();
    await actions.check('insert');
    await actions.insert();
    await actions.update();
    expect(store.get().written.at(-1)?.updated).toEqual([UPDATE]);
    expect(store.get().plan).toBeNull();
    await actions.undo();
    expect(store.get().undone?.updated).toEqual([UPDATE]);
    await actions.undo();
    expect(store.get().inserted).toEqual([]);
    expect(remembered.at(-1)).toBe(0);
  });

  test('takes the choices of the user along, and forgets them afterwards', async () => {
    const { actions, store, writtenAsked } = paneThatFinds();
    await actions.check('insert');
    await actions.insert();
    actions.settleConflict({ sheet: 'Netto', key: 'cell 1 2' }, true);
    actions.settleConflict({ sheet: 'Netto', key: 'cell 3 4' }, true);
    actions.settleConflict({ sheet: 'Netto', key: 'cell 3 4' }, false);
    await actions.update();
    expect(writtenAsked.at(-1)?.taken).toEqual(new Map([['Netto', new Set(['cell 1 2'])]]));
    expect(store.get().taken).toEqual([]);
  });

  test('makes the set of the next period, remembers it with its columns, and forgets the one it follows', async () => {
    const following = draftOf('Netto 2031');
    const whole = { ...following, columnWidths: [1, 2] };
    const asked = { options: { ...AS_PRINTED, commentColumn: true }, language: 'nn' };
    const written: string[][] = [];
    const { actions, store } = paneWith({
      check: async (_, __, tables) => ({
        ...checkedOf(),
        next: tables && { sheets: [{ draft: following, whole, asked }], left: [], inserted: [] },
      }),
      insert: async sheets => {
        written.push(sheets.map(({ name }) => name));
        return {
          sheets: sheets.map(({ name }) => ({ id: name, name, rows: 1, columns: 1, fingerprint: '' })),
          updated: [],
        };
      },
    });
    await actions.check('insert');
    await actions.insert();
    const before = store.get().inserted;
    await actions.rollForward();
    expect(written.at(-1)).toEqual(['Netto 2031']);
    expect(store.get().inserted).toEqual([insertedSheet(whole, 'Netto 2031', asked)]);
    await actions.undo();
    expect(store.get().inserted).toEqual(before);
  });

  test('is not asked about for a check of the selection alone', async () => {
    const { actions, writtenAsked } = paneThatFinds();
    await actions.check('insert');
    await actions.insert();
    await actions.checkSelection();
    expect(writtenAsked.at(-1)).toBeNull();
  });
});
