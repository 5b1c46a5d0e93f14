import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  cleaned,
  decimalsOf,
  difference,
  halfUnit,
  product,
  quotient,
  rounded,
  sum,
  sumOf,
} from '../../src/figure/decimal';

describe('arithmetic is exact', () => {
  test.each([
    [74.2, 68.2, 6],
    [13.3, 7.8, 5.5],
    [81.2, 85, -3.8],
    [73.4, 73, 0.4],
    [1753867, -137431, 1891298],
  ])('%d − %d = %d', (a, b, expected) => expect(difference(a, b)).toBe(expected));

  test('a percent cell in percent points', () => expect(product(0.742, 100)).toBe(74.2));
  test('binary noise of a formula cell is cleaned', () => expect(cleaned(0.682 - 0.742)).toBe(-0.06));
  test('no negative zero', () => expect(Object.is(difference(5, 5), 0)).toBe(true));
  test('an empty sum is 0', () => expect(sum([])).toBe(0));
  test('division by zero is the caller’s error', () => expect(() => quotient(1, 0, 2)).toThrow(RangeError));

  test.each([
    [2.345, 2, 2.35],
    [-0.5, 0, -1],
    [1.005, 2, 1.01],
    [4.4, 1, 4.4],
    [8475.49, 0, 8475],
  ])('%d rounded to %d decimals is %d', (value, decimals, expected) =>
    expect(rounded(value, decimals)).toBe(expected),
  );

  test.each([
    [110917, 42, 0, 2641],
    [1, 3, 2, 0.33],
    [-2, 3, 1, -0.7],
  ])('%d ÷ %d to %d decimals is %d', (a, b, decimals, expected) =>
    expect(quotient(a, b, decimals)).toBe(expected),
  );

  test.each([
    [0, 0.5],
    [1, 0.05],
  ])('half a unit with %d decimals is %d', (decimals, expected) => expect(halfUnit(decimals)).toBe(expected));

  test.each([
    [74.2, 1],
    [1e-7, 7],
    [1500, 0],
    [1e21, 0],
  ])('%d has %d decimals', (value, expected) => expect(decimalsOf(value)).toBe(expected));
});

describe('properties', () => {
  const tenths = fc.integer({ min: -10_000_000, max: 10_000_000 }).map(units => Number(`${units}e-1`));

  test('a sum of tenths is the sum of the whole tenths, in any order', () => {
    fc.assert(
      fc.property(fc.array(tenths, { maxLength: 50 }), values => {
        const whole = values.map(value => Math.round(value * 10)).reduce((total, unit) => total + unit, 0);
        expect(sum(values)).toBe(Number(`${whole}e-1`) + 0);
        expect(sum([...values].reverse())).toBe(sum(values));
      }),
    );
  });

  test('short and long figures, whole ones and decimals: the sum of the texts', () => {
    const figure = fc.tuple(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 15 }),
    );
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), drawn => {
        const figures = drawn.map(([units, decimals, shorter]) => ({
          units: units / 10n ** BigInt(shorter),
          decimals,
        }));
        const total = figures.reduce(
          (all, { units, decimals }) => all + units * 10n ** BigInt(9 - decimals),
          0n,
        );
        const values = figures.map(({ units, decimals }) => Number(`${units}e-${decimals}`));
        expect(sum(values)).toBe(Number(`${total}e-9`) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('the sum of a figure of items, and of what comes before them, is the sum of the list', () => {
    const figure = fc.oneof(tenths, fc.integer(), fc.constantFrom(1e17, 0.000_000_1, -0));
    fc.assert(
      fc.property(fc.array(fc.record({ figure }), { maxLength: 8 }), figure, (items, first) => {
        expect(sumOf(items, item => item.figure, first)).toBe(
          sum([first, ...items.map(item => item.figure)]),
        );
      }),
    );
  });

  test('a product of decimals is the product of their units', () => {
    const whole = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
    const decimals = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(whole, decimals, whole, decimals, (a, left, b, right) => {
        const units = BigInt(a) * BigInt(b);
        const expected = Number(`${units}e-${left + right}`) + 0;
        expect(product(Number(`${a}e-${left}`), Number(`${b}e-${right}`))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('a quotient is the nearest of its decimals, halves away from zero', () => {
    const whole = fc.integer({ min: -50_000_000, max: 50_000_000 });
    fc.assert(
      fc.property(
        whole,
        whole.filter(Boolean),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 8 }),
        (a, b, scale, decimals) => {
          const [top, bottom] = [
            BigInt(Math.abs(a)) * 10n ** BigInt(decimals),
            BigInt(Math.abs(b)) * 10n ** BigInt(scale),
          ];
          const units = (2n * top + bottom) / (2n * bottom);
          const expected = Number(`${a < 0 === b < 0 ? '' : '-'}${units}e-${decimals}`) + 0;
          expect(quotient(a, Number(`${b}e${scale}`), decimals)).toBe(expected);
          expect(quotient(Number(`${a}e-${scale}`), b, decimals)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('difference undoes sum', () => {
    fc.assert(fc.property(tenths, tenths, (a, b) => expect(difference(sum([a, b]), b)).toBe(a + 0)));
  });

  test('rounding moves a figure by at most half a unit', () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: 0, max: 1 }), (value, decimals) => {
        expect(Math.abs(difference(rounded(value, decimals), value))).toBeLessThanOrEqual(halfUnit(decimals));
      }),
    );
  });
});
