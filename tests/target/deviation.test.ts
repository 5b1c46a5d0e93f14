import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deviation } from '../../src/target/deviation';

describe('deviation = result − target, in the right unit', () => {
  test.each([
    [68.2, 74.2, 'percent', -6, 'percentagePoint'],
    [13.3, 7.8, 'percent', 5.5, 'percentagePoint'],
    [44.1, 45, 'percent', -0.9, 'percentagePoint'],
    [4.3, 4.4, 'number', -0.1, 'number'],
    [165, 150, 'count', 15, 'count'],
  ] as const)('%p against %p %s', (result, target, unit, value, deviationUnit) => {
    expect(deviation(result, target, unit)).toEqual({ value, unit: deviationUnit });
  });

  test('answers in words have no difference', () => {
    expect(deviation(1, 0, 'yesNo')).toBeNull();
    expect(deviation(1, 0, 'text')).toBeNull();
  });

  test('is exact for figures with two decimals', () => {
    const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(deviation(a / 100, b / 100, 'number')?.value).toBe(Number(((a - b) / 100).toFixed(2)) + 0);
      }),
    );
  });
});
