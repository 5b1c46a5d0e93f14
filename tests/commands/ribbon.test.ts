import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from '@jest/globals';
import { followState } from '../../src/commands/ribbon';
import { EMPTY_MEMORY, type Memory } from '../../src/memory/memory';
import type { PaneEvent } from '../../src/taskpane/reduce';
import { createStore } from '../../src/taskpane/store';

interface Update {
  readonly tabs: readonly { readonly id: string; readonly controls: readonly { readonly id: string }[] }[];
}

let asked: Update[];
let ribbon: boolean;

beforeEach(() => {
  asked = [];
  ribbon = true;
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: () => ribbon } },
      ribbon: {
        async requestUpdate(update: Update) {
          asked.push(update);
          throw new Error('a ribbon that does not follow');
        },
      },
    },
  });
});

const update = (name: string, enabled: boolean) => ({
  tabs: [{ id: 'Maltall.Tab', controls: [{ id: `Maltall.${name}`, enabled }] }],
});
const withSheets = (count: number): Memory => ({
  ...EMPTY_MEMORY,
  inserted: new Array<Memory['inserted'][number]>(count).fill({} as Memory['inserted'][number]),
});
/** A check after which so many tables can be inserted. */
const checked = (tables: number) =>
  ({ type: 'checked', drafts: { sheets: new Array(tables).fill({}) }, plan: null }) as unknown as PaneEvent;

test('tables can be brought up to date while there are any; the ribbon is asked no oftener than that changes', () => {
  const store = createStore();
  followState(store);
  expect(asked).toEqual([update('UpdateTables', false)]);
  store.send({ type: 'stepOpened', step: 'insert' });
  store.send({ type: 'recalled', memory: withSheets(2) });
  store.send({ type: 'recalled', memory: withSheets(1) });
  store.send({ type: 'recalled', memory: withSheets(0) });
  expect(asked).toEqual([false, true, false].map(enabled => update('UpdateTables', enabled)));
});

test('tables can be inserted unless the last check found nothing to insert; typing changes no button', () => {
  const store = createStore();
  followState(store);
  asked = [];
  store.send(checked(3));
  expect(asked).toEqual([]);
  store.send(checked(0));
  store.send({ type: 'workbookChanged', sheet: '1' });
  store.send(checked(0));
  expect(asked).toEqual([update('InsertTables', false)]);
  store.send(checked(1));
  expect(asked).toEqual([false, true].map(enabled => update('InsertTables', enabled)));
});

test('every button that follows is one of the tab of the manifest', () => {
  const store = createStore();
  followState(store);
  store.send(checked(0));
  const [tab] = asked[0]?.tabs ?? [];
  const manifest = readFileSync('manifest.xml', 'utf8');
  expect(manifest).toContain(`<CustomTab id="${tab?.id}">`);
  const controls = asked.flatMap(({ tabs }) => tabs.flatMap(one => one.controls));
  expect(controls).toHaveLength(2);
  for (const { id } of controls) expect(manifest).toContain(`xsi:type="Button" id="${id}"`);
});

test('an Excel whose ribbon does not change is left alone', () => {
  ribbon = false;
  followState(createStore());
  expect(asked).toEqual([]);
});
