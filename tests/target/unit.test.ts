import { describe, expect, test } from '@jest/globals';
import { readFigure } from '../../src/figure/read';
import { unitOf } from '../../src/target/unit';

describe('the unit of an indicator row', () => {
  test.each([
    [
      'a target that lost its sign',
      ['59 %', '44,11 %', '<45', '44,1 %'],
      'Andel av mottakerne',
      null,
      'percent',
    ],
    ['shares without any sign', ['45', '46'], 'Andel barnehagelærere', null, 'percent'],
    ['shares by the letter', ['45', '46'], 'Barnehagelærere', 'percent', 'percent'],
    ['scores', ['4,6', '4,7'], 'Barns trivsel', null, 'number'],
    ['a rate in whole figures', ['5', '6'], 'Hoftebrudd per 1 000 innbyggere', null, 'number'],
    ['whole things', ['165', '<150'], 'Antall liggedøgn', null, 'count'],
    ['one slip of a sign among scores', ['4,6', '4,7', '4,7 %'], 'Barns trivsel', null, 'number'],
    ['no figure', ['N.A', ''], 'Andel bosatte', 'count', 'count'],
  ] as const)('%s', (_what, figures, name, known, unit) => {
    expect(unitOf(figures.map(readFigure), name, known)).toBe(unit);
  });
});
