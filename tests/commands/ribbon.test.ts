import { beforeEach, expect, test } from '@jest/globals';
import { followState } from '../../src/commands/ribbon';
import { EMPTY_MEMORY, type Memory } from '../../src/memory/memory';
import { createStore } from '../../src/taskpane/store';

let asked: unknown[];
let ribbon: boolean;

beforeEach(() => {
  asked = [];
  ribbon = true;
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: () => ribbon } },
      ribbon: {
        async requestUpdate(update: unknown) {
          asked.push(update);
          throw new Error('a ribbon that does not follow');
        },
      },
    },
  });
});

const update = (enabled: boolean) => ({
  tabs: [{ id: 'Maltall.Tab', controls: [{ id: 'Maltall.UpdateTables', enabled }] }],
});
const withSheets = (count: number): Memory => ({
  ...EMPTY_MEMORY,
  inserted: new Array<Memory['inserted'][number]>(count).fill({} as Memory['inserted'][number]),
});

test('tables can be brought up to date while there are any; the ribbon is asked no oftener than that changes', () => {
  const store = createStore();
  followState(store);
  expect(asked).toEqual([update(false)]);
  store.send({ type: 'stepOpened', step: 'insert' });
  store.send({ type: 'recalled', memory: withSheets(2) });
  store.send({ type: 'recalled', memory: withSheets(1) });
  store.send({ type: 'recalled', memory: withSheets(0) });
  expect(asked).toEqual([update(false), update(true), update(false)]);
});

test('an Excel whose ribbon does not change is left alone', () => {
  ribbon = false;
  followState(createStore());
  expect(asked).toEqual([]);
});
