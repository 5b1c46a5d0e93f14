import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { barsOf } from '../../src/taskpane/insert/bars';
import { constant, draft } from '../file/draft';

function bars(figures: readonly (number | string | null)[]) {
  const rows = [[], ...figures.map(figure => [constant('rad'), constant(figure)])];
  const chart = {
    ...{ title: '', description: '', firstRow: 1, lastRow: figures.length, top: 0, bottom: 1 },
    ...{ fromZero: false, series: [{ column: 1, name: 'Avvik', color: '#000000' }] },
  };
  return barsOf(draft({ rows }), chart).flatMap(row => row.bars);
}

test.each<[string, (number | string | null)[], number[][]]>([
  [
    'to both sides of 0',
    [-25, 75],
    [
      [0, 25],
      [25, 75],
    ],
  ],
  [
    'all above 0',
    [50, 100],
    [
      [0, 50],
      [0, 100],
    ],
  ],
  [
    'all below 0',
    [-50, -100],
    [
      [50, 50],
      [0, 100],
    ],
  ],
  [
    'nothing but 0',
    [0, 0],
    [
      [0, 0],
      [0, 0],
    ],
  ],
  [
    'words and blanks',
    ['NA', null, 10],
    [
      [0, 0],
      [0, 0],
      [0, 100],
    ],
  ],
])('bars %s', (_, figures, expected) => {
  expect(bars(figures).map(({ from, width }) => [from, width])).toEqual(expected);
});

test('no bar leaves the picture', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), figures => {
      for (const { from, width } of bars(figures)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + width).toBeLessThanOrEqual(100 + 1e-9);
      }
    }),
  );
});
