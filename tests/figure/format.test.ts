import { expect, test } from '@jest/globals';
import { formatFigure } from '../../src/figure/format';

test.each<[number, Parameters<typeof formatFigure>[1], string]>([
  [-1234567.89, {}, '\u22121\u00A0234\u00A0567,89'],
  [38.5, { percent: true }, '38,5\u00A0%'],
  [1891298, {}, '1\u00A0891\u00A0298'],
  [85, { decimals: 1 }, '85,0'],
  [4.25, { decimals: 1 }, '4,3'],
  [3, { signed: true }, '+3'],
  [0, { signed: true }, '0'],
  [-0.04, { decimals: 1 }, '0,0'],
])('%d is printed %j → %s', (value, format, expected) => expect(formatFigure(value, format)).toBe(expected));
