import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatFigure, inEnglishPrint } from '../../src/figure/format';

test.each<[number, Parameters<typeof formatFigure>[1], string]>([
  [-1234567.89, {}, '\u22121\u00A0234\u00A0567,89'],
  [38.5, { percent: true }, '38,5\u00A0%'],
  [1891298, {}, '1\u00A0891\u00A0298'],
  [85, { decimals: 1 }, '85,0'],
  [4.25, { decimals: 1 }, '4,3'],
  [3, { signed: true }, '+3'],
  [0, { signed: true }, '0'],
  [-0.04, { decimals: 1 }, '0,0'],
  [-1234567.89, { typography: 'english' }, '\u22121,234,567.89'],
  [38.5, { typography: 'english', percent: true }, '38.5%'],
  [1234.5, { typography: 'english', signed: true, decimals: 2 }, '+1,234.50'],
  [999, { typography: 'english' }, '999'],
])('%d is printed %j → %s', (value, format, expected) => expect(formatFigure(value, format)).toBe(expected));

test.each([
  ['\u22121\u00A0234\u00A0567,89', '\u22121,234,567.89'],
  ['1,234', '1.234'],
  ['> 1 234,5 %', '>1,234.5%'],
  ['>=85,0\u00A0%', '>=85.0%'],
  ['1891298', '1,891,298'],
  ['+0,5', '+0.5'],
  ['2.500', '2.500'],
  ['27,9 9', '27,9 9'],
  ['50%%', '50%%'],
  ['1)', '1)'],
  ['minst 75 %', 'minst 75 %'],
  ['xx', 'xx'],
  ['', ''],
])('Norwegian print %j is %j in English', (norwegian, expected) =>
  expect(inEnglishPrint(norwegian)).toBe(expected),
);

test('what is printed in Norwegian and set in English is what is printed in English', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 11), max: 10 ** 11 }),
      fc.integer({ min: 0, max: 4 }),
      fc.boolean(),
      (digits, decimals, percent) => {
        const value = Number(`${digits}e-${decimals}`);
        const format = { decimals, percent };
        const english = formatFigure(value, { ...format, typography: 'english' });
        expect(inEnglishPrint(formatFigure(value, format))).toBe(english);
      },
    ),
  );
});
