import { expect, test } from '@jest/globals';
import type { Memory } from '../../src/memory/memory';
import { EMPTY_MEMORY } from '../../src/memory/memory';
import { paneWith } from './fakes';

const CHANGE = { sheet: 'Netto', cell: 'F9', was: 1, value: 2 };

test('everything written and taken back is logged when it is done, and remembered in the workbook', async () => {
  const remembered: Memory[] = [];
  const { actions, store } = paneWith({ remember: async memory => void remembered.push(memory) });
  await actions.check('findings');
  await actions.fix([CHANGE]);
  await actions.undoFix();
  await actions.insert();
  await actions.undo();
  const at = '2030-01-02T03:04:05+01:00';
  const cells = [{ sheet: 'Netto', cell: 'F9' }];
  const sheets = ['Netto', 'Kontroll'].map(sheet => ({ sheet, cell: 'A1' }));
  const log = [
    { at, deed: 'corrected', count: 1, places: cells },
    { at, deed: 'correctionUndone', count: 1, places: cells },
    { at, deed: 'inserted', count: 2, places: sheets },
    { at, deed: 'insertionUndone', count: 2, places: sheets },
  ];
  expect(store.get().log).toEqual(log);
  expect(remembered.at(-1)?.log).toEqual(log);
});

test('what was not done is not logged, and the log goes on from what the workbook remembers', async () => {
  const earlier = { at: '2029-01-01T00:00:00+01:00', deed: 'inserted', count: 1, places: [] } as const;
  const { actions, store } = paneWith({
    recall: async () => ({ ...EMPTY_MEMORY, log: [{ ...earlier, places: [] }] }),
    setCells: async () => {
      throw new Error('no');
    },
  });
  await actions.start();
  await actions.check('findings');
  await actions.fix([CHANGE]);
  expect(store.get().log).toEqual([earlier]);
  await actions.insert();
  expect(store.get().log.map(({ deed }) => deed)).toEqual(['inserted', 'inserted']);
});
