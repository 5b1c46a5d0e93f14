import { describe, expect, test } from '@jest/globals';
import type { Comparator } from '../../src/figure/figure';
import { outcome } from '../../src/target/outcome';
import type { Direction } from '../../src/target/target';

type Case = [number, Comparator | null, number, Direction, string, string];

describe('whether a result meets a target', () => {
  const cases: Case[] = [
    // A sign decides by itself, and a strict one is strict.
    [68.2, '>', 74, 'higher', 'notMet', 'notReached'],
    [74.1, '>', 74, 'unknown', 'met', 'reached'],
    [74, '>', 74, 'higher', 'notMet', 'strict'],
    [44.1, '<', 45, 'unknown', 'met', 'reached'],
    [44.1, '<', 40, 'unknown', 'notMet', 'notReached'],
    [40, '<', 40, 'lower', 'notMet', 'strict'],
    [74, '>=', 74, 'unknown', 'met', 'equal'],
    [40, '<=', 40, 'unknown', 'met', 'equal'],
    [39.9, '<=', 40, 'unknown', 'met', 'reached'],
    // The sign goes before the direction.
    [44.1, '<', 45, 'higher', 'met', 'reached'],
    // A plain figure asks for at least as good.
    [45, null, 43, 'higher', 'met', 'reached'],
    [45, null, 46, 'higher', 'notMet', 'notReached'],
    [13.3, null, 7.8, 'lower', 'notMet', 'notReached'],
    [21, null, 40, 'lower', 'met', 'reached'],
    [35, null, 35, 'lower', 'met', 'equal'],
    [4.7, null, 4.7, 'unknown', 'met', 'equal'],
    [83, null, 20, 'unknown', 'notAssessable', 'unknownDirection'],
  ];
  test.each(cases)(
    '%p against %s%p, %s is good: %s',
    (result, comparator, value, direction, verdict, reason) => {
      expect(outcome(result, { value, comparator }, direction)).toEqual({ outcome: verdict, reason });
    },
  );

  test('what is missing is named', () => {
    expect(outcome(null, { value: 1, comparator: '>' }, 'higher').reason).toBe('noResult');
    expect(outcome(1, null, 'higher').reason).toBe('noTarget');
    expect(outcome(null, null, 'higher').reason).toBe('noTarget');
  });
});
