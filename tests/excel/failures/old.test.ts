import { expect, test } from '@jest/globals';
import { nb } from '../../../src/language/nb';
import { contentsOf, LETTER, openPane } from './pane';

test('a workbook of the old format is checked, and it is told that it remembers nothing', async () => {
  const pane = await openPane({ name: 'Bok.xls' });
  await pane.actions.start();
  const before = contentsOf(pane.excel);
  await pane.actions.readText(LETTER);
  expect(pane.store.get().problem).toBe(nb.problem.excel.oldFormat);
  expect(contentsOf(pane.excel)).toEqual(before);
  await pane.actions.check('findings');
  expect(pane.store.get()).toMatchObject({ problem: null, step: 'findings' });
  expect(contentsOf(pane.excel)).toEqual(before);
});

test.each(['1.1', '1.4'])(
  'an Excel of the set %s is too old: that is told, and nothing is changed',
  async excelApi => {
    const pane = await openPane({ excelApi });
    const before = contentsOf(pane.excel);
    const { actions, store } = pane;
    for (const press of [
      () => actions.start(),
      () => actions.readText(LETTER),
      () => actions.check('findings'),
      () => actions.insert(),
    ]) {
      actions.dismissProblem();
      await press();
      expect(store.get().problem).toBe(nb.problem.excel.notSupported);
    }
    expect(contentsOf(pane.excel)).toEqual(before);
  },
);
