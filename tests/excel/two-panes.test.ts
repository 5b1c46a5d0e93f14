import { describe, expect, test } from '@jest/globals';
import { nb } from '../../src/language/nb';
import { decodeMemory, type Memory } from '../../src/memory/memory';
import { LETTER, openPane, paneOver, type Pane } from './failures/pane';

/** Two panes over one workbook, as two people have who write in it at once: what either says is remembered. */

async function twoPanes(): Promise<[Pane, Pane]> {
  const mine = await openPane();
  const yours = paneOver(mine.excel);
  await mine.actions.start();
  await yours.actions.start();
  return [mine, yours];
}

const told = ({ store }: Pane) => [store.get().problem, store.get().stale];

function remembered({ excel }: Pane): Memory {
  const [part, ...others] = excel.workbook.customXml.all;
  expect(others).toEqual([]);
  return decodeMemory(part?.xml ?? '') as Memory;
}

describe('two panes over one workbook', () => {
  test('what one says while the other is open is not lost when the other says something', async () => {
    const [mine, yours] = await twoPanes();
    await yours.actions.readText(LETTER);
    await yours.actions.answer({ about: 'rule', rule: 'B01', on: false });
    await mine.actions.chooseReceiver('Bydel 1');
    const memory = remembered(mine);
    expect([memory.letters.length, memory.off, memory.receiver]).toEqual([1, ['B01'], 'Bydel 1']);
    const { letters, settled, receiver } = mine.store.get();
    expect([letters.length, settled.off, receiver]).toEqual([1, ['B01'], 'Bydel 1']);
    expect(told(mine)).toEqual([null, false]);
    // And back.
    await yours.actions.answer({ about: 'rule', rule: 'B01', on: true });
    expect(remembered(yours)).toMatchObject({ off: [], receiver: 'Bydel 1' });
    await mine.actions.answer({ about: 'rule', rule: 'B02', on: false });
    expect(remembered(mine).off).toEqual(['B02']);
  });

  test('a check that was made without what the other has said is out of date; checked again it is not', async () => {
    const [mine, yours] = await twoPanes();
    await mine.actions.readText(LETTER);
    await mine.actions.check('findings');
    await yours.actions.answer({ about: 'rule', rule: 'B01', on: false });
    await mine.actions.answer({ about: 'rule', rule: 'B02', on: false });
    expect(told(mine)).toEqual([null, true]);
    await mine.actions.check('findings');
    expect(told(mine)).toEqual([null, false]);
    expect(remembered(mine).off).toEqual(['B01', 'B02']);
  });

  test('where both say something about the same, the last holds and is told', async () => {
    const [mine, yours] = await twoPanes();
    await yours.actions.chooseReceiver('Bydel 2');
    await mine.actions.chooseReceiver('Bydel 1');
    expect(remembered(mine).receiver).toBe('Bydel 1');
    expect(mine.store.get().problem).toBe(nb.pane.problem.answeredOtherwise);
    mine.actions.dismissProblem();
    await mine.actions.answer({ about: 'rule', rule: 'B02', on: false });
    expect(told(mine)).toEqual([null, false]);
  });

  test('undoing takes back our sheets, and leaves the other their own', async () => {
    const [mine, yours] = await twoPanes();
    await mine.actions.readText(LETTER);
    await mine.actions.check('insert');
    await mine.actions.insert();
    const ours = mine.store.get().inserted.map(({ id }) => id);
    await yours.actions.check('insert');
    await yours.actions.insert();
    const theirs = yours.store
      .get()
      .inserted.map(({ id }) => id)
      .filter(id => !ours.includes(id));
    expect(theirs.length).toBeGreaterThan(0);
    await mine.actions.answer({ about: 'rule', rule: 'B02', on: false });
    expect(mine.store.get().inserted.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...ours, ...theirs]),
    );
    await mine.actions.undo();
    expect(
      remembered(mine)
        .inserted.map(({ id }) => id)
        .toSorted(),
    ).toEqual(theirs.toSorted());
    // Both have the whole story.
    const deeds = remembered(mine).log.map(({ deed }) => deed);
    expect(deeds).toEqual(['inserted', 'inserted', 'insertionUndone']);
  });

  test('what two have written at the same moment becomes one again', async () => {
    const [mine, yours] = await twoPanes();
    const { customXml } = mine.excel.workbook;
    await mine.actions.chooseReceiver('Bydel 1');
    const [part] = customXml.all;
    const own = part?.xml ?? '';
    // Theirs had not seen ours, and comes beside it.
    customXml.remove(part?.id ?? '');
    await yours.actions.answer({ about: 'rule', rule: 'B01', on: false });
    customXml.add(own);
    expect(customXml.all).toHaveLength(2);
    await mine.actions.answer({ about: 'rule', rule: 'B02', on: false });
    expect(remembered(mine)).toMatchObject({ receiver: 'Bydel 1', off: ['B01', 'B02'] });
  });
});
