import { describe, expect, test } from '@jest/globals';
import type { JudgedFinding } from '../../src/check/finding';
import { standingOf } from '../../src/check/outdated';

function finding(cell: string, more: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    ...{ rule: 'A01', severity: 'error', place: { sheet: 'Netto', cell }, related: [] },
    ...{ expected: 10, found: 12, values: { label: 'Sum' }, fix: null, source: null, accepted: null },
    ...more,
  };
}

describe('findings after a change', () => {
  test.each<[string, JudgedFinding[], JudgedFinding[], string[], number]>([
    [
      'stand when they are found again',
      [finding('B2'), finding('B3')],
      [finding('B3'), finding('B2')],
      [],
      0,
    ],
    ['are outdated when they are not', [finding('B2'), finding('B3')], [finding('B3')], ['B2'], 0],
    ['are outdated when their figures differ', [finding('B2')], [finding('B2', { found: 13 })], ['B2'], 1],
    [
      'are outdated when other cells are behind',
      [finding('B2')],
      [finding('B2', { related: [{ sheet: 'Netto', cell: 'B1' }] })],
      ['B2'],
      1,
    ],
    ['may be joined by others', [finding('B2')], [finding('B2'), finding('B3'), finding('B4')], [], 2],
    ['are counted one by one', [finding('B2'), finding('B2')], [finding('B2')], ['B2'], 0],
    ['may all go', [finding('B2')], [], ['B2'], 0],
    ['may be none', [], [], [], 0],
  ])('%s', (_, before, now, outdated, added) => {
    const told = { findings: structuredClone(now), indicators: [] };
    const standing = standingOf({ findings: before, indicators: [] }, told);
    expect([...standing.outdated].map(({ place }) => place.cell)).toEqual(outdated);
    for (const one of standing.outdated) expect(before).toContain(one);
    expect(standing.added).toBe(added);
  });
});
