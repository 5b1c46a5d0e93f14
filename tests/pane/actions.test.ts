import { describe, expect, test } from '@jest/globals';
import { ExcelError } from '../../src/excel/error';
import { nb } from '../../src/language/nb';
import { PaneError } from '../../src/taskpane/problem';
import { checkedOf, paneWith } from './fakes';

describe('the language', () => {
  test('of the tables is that of the pane, and another one makes them anew from what was read', async () => {
    const languages: string[] = [];
    const kept: string[] = [];
    const { actions, asked } = paneWith({
      check: async (_, { language }) => {
        languages.push(language);
        return checkedOf();
      },
      keepLanguage: language => void kept.push(language),
    });
    await actions.speak('nn');
    expect(languages).toEqual([]);
    await actions.check('findings');
    await actions.speak('nb');
    expect(languages).toEqual(['nn', 'nb']);
    expect(kept).toEqual(['nn', 'nb']);
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(1);
  });
});

test('copying tells whether it went well', async () => {
  let allowed = true;
  const { actions, store } = paneWith({
    copy: async () => {
      if (!allowed) throw new PaneError('notCopied');
    },
  });
  expect(await actions.copy('x')).toBe(true);
  allowed = false;
  expect(await actions.copy('x')).toBe(false);
  expect(store.get().problem).toBe(nb.pane.problem.notCopied);
});

test('the source of the selected figure is found, and put away again', async () => {
  const { actions, store } = paneWith();
  await actions.trace();
  expect(store.get().trace).toMatchObject({
    place: { sheet: 'Ark', cell: 'B1' },
    cells: [{ sheet: 'Ark', cell: 'A1', known: null }],
  });
  actions.closeTrace();
  expect(store.get().trace).toBeNull();
});

test('a click on a place whose sheet is gone says so', async () => {
  const { actions, store } = paneWith({
    select: async () => {
      throw new ExcelError('sheetGone');
    },
  });
  await actions.select('Ark', 'A1');
  expect(store.get().problem).toBe(nb.problem.excel.sheetGone);
});

test('an error that nobody foresaw has a sentence too, and is no dead end', async () => {
  const { actions, store } = paneWith({
    readWorkbook: async () => {
      throw new TypeError('x is undefined');
    },
  });
  await actions.check('findings');
  expect(store.get()).toMatchObject({ problem: nb.pane.problem.unexpected, work: null });
  actions.dismissProblem();
  expect(store.get().problem).toBeNull();
});
