import { describe, expect, test } from '@jest/globals';
import { EMPTY_MEMORY, settledIn, type Memory } from '../../src/memory/memory';
import { withAnswer, type Answer } from '../../src/taskpane/answer';
import { checkedOf, findingAt, paneWith } from './fakes';

const FINDING = findingAt('F9');

/** What is settled after some answers, in their order. */
const settledBy = (...answers: readonly Answer[]) => answers.reduce(withAnswer, settledIn(EMPTY_MEMORY));

describe('an answer', () => {
  test('lets a finding stand with its reason; a second reason takes the place of the first', () => {
    const { accepted } = settledBy(
      { about: 'finding', finding: FINDING, reason: 'første' },
      { about: 'finding', finding: FINDING, reason: 'avtalt' },
    );
    expect(accepted).toEqual([
      { rule: 'B03', sheet: 'Netto', cell: 'F9', found: 12, expected: 10, reason: 'avtalt' },
    ]);
  });

  test('takes back the one acceptance and leaves the others', () => {
    const other = findingAt('F10');
    const { accepted } = settledBy(
      { about: 'finding', finding: FINDING, reason: 'a' },
      { about: 'finding', finding: other, reason: 'b' },
      { about: 'finding', finding: FINDING, reason: null },
    );
    expect(accepted.map(({ cell, reason }) => [cell, reason])).toEqual([['F10', 'b']]);
  });

  test('switches rules off and on', () => {
    const off = (rule: string): Answer => ({ about: 'rule', rule, on: false });
    expect(settledBy(off('P01'), off('A01'), off('P01')).off).toEqual(['A01', 'P01']);
    expect(settledBy(off('P01'), off('A01'), { about: 'rule', rule: 'P01', on: true }).off).toEqual(['A01']);
  });

  test('is checked with and kept in the workbook', async () => {
    const kept: Memory[] = [];
    const off: unknown[] = [];
    const { actions } = paneWith({
      remember: async memory => void kept.push(memory),
      check: async ({ settled }) => {
        off.push(settled?.off);
        return checkedOf();
      },
    });
    await actions.check('findings');
    await actions.answer({ about: 'rule', rule: 'P01', on: false });
    expect(off).toEqual([[], ['P01']]);
    expect(kept.at(-1)?.off).toEqual(['P01']);
  });

  test('uses the workbook that was read, unless somebody has changed it', async () => {
    const { actions, store, asked, change } = paneWith();
    await actions.start();
    await actions.check('findings');
    await actions.answer({ about: 'direction', indicator: 'Andel', direction: 'lower' });
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(1);
    change();
    expect(store.get().stale).toBe(true);
    await actions.answer({ about: 'match', indicator: 'Andel', letterName: null });
    expect(asked.filter(name => name === 'readWorkbook')).toHaveLength(2);
    expect(store.get()).toMatchObject({
      stale: false,
      settled: { directions: { Andel: 'lower' }, confirmedMatches: { Andel: null } },
    });
  });
});
