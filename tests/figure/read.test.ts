import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Figure } from '../../src/figure/figure';
import { formatFigure } from '../../src/figure/format';
import { readFigure } from '../../src/figure/read';

type Expected = Partial<Extract<Figure, { kind: 'figure' }>>;

describe('figures as letters and reports print them', () => {
  const cases: [string, Expected][] = [
    ['1 234,5', { value: 1234.5, decimals: 1 }],
    ['2 139 082', { value: 2139082, decimals: 0 }],
    ['2\u00A0139\u202F082', { value: 2139082 }],
    ['1432', { value: 1432 }],
    ['>74 %', { value: 74, comparator: '>', percent: true }],
    ['< 2 286', { value: 2286, comparator: '<', percent: false }],
    ['>67,9%', { value: 67.9, comparator: '>', percent: true }],
    ['≥ 5', { value: 5, comparator: '>=' }],
    ['minst 90 prosent', { value: 90, comparator: '>=', percent: true }],
    ['maks. 3', { value: 3, comparator: '<=' }],
    ['under 40 %', { value: 40, comparator: '<', percent: true }],
    ['min 3,5', { value: 3.5, comparator: '>=', percent: false }],
    ['max. 12', { value: 12, comparator: '<=', percent: false }],
    ['ikke under 80 %', { value: 80, comparator: '>=', percent: true }],
    ['ikke mer enn 5', { value: 5, comparator: '<=', percent: false }],
    ['lavere enn 4,2', { value: 4.2, comparator: '<', percent: false }],
    ['90 % eller mer', { value: 90, comparator: '>=', percent: true }],
    ['30 eller færre', { value: 30, comparator: '<=', percent: false }],
    ['50%%', { value: 50, percent: true, oddity: 'doublePercent' }],
    ['44.11 %', { value: 44.11, decimals: 2, oddity: 'decimalPoint' }],
    ['- 206 714', { value: -206714 }],
    ['−6 %', { value: -6, percent: true }],
    ['(1 234)', { value: -1234 }],
    ['1 234-', { value: -1234 }],
    ['+106', { value: 106 }],
    ['-0', { value: 0 }],
    ['716 *)', { value: 716, note: '*)' }],
    ['33 (+4 amb.l.)', { value: 33, note: '(+4 amb.l.)' }],
    ['85,0 %', { value: 85, decimals: 1 }],
    ['1.234.567', { value: 1234567 }],
    ['0,140', { value: 0.14, decimals: 3 }],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(readFigure(text)).toMatchObject({ kind: 'figure', ...expected });
  });

  test.each(['xx', 'NA', 'N.A', 'N. A.', 'N/A', '-', '*', '..', '', '  ', 'Ikke relevant'])(
    '"%s" is no figure given',
    text => expect(readFigure(text)).toEqual({ kind: 'missing' }),
  );

  test.each(['1)', '2)', '*)'])('%s is a footnote mark', text =>
    expect(readFigure(text)).toEqual({ kind: 'footnote', mark: text }),
  );

  test.each<[string, number[]]>([
    ['2.500', [2500, 2.5]],
    ['1,119', [1119, 1.119]],
    ['>1.300', [1300, 1.3]],
  ])('%s has two readings and is not guessed', (text, readings) => {
    expect(readFigure(text)).toMatchObject({ kind: 'doubtful', readings });
  });

  test.each(['ingen bosettings kvote', '1 119 1 129', '1 2 3', 'o', 'FO2A', '1-5-åringer', '30.06.24'])(
    '"%s" is text',
    text => expect(readFigure(text)).toEqual({ kind: 'text' }),
  );
});

test.each(['høgst 12', 'lågare enn 12', 'høgare enn 12', 'fleire enn 12'])('nynorsk: %s', text => {
  const sign = text.startsWith('høgst') ? '<=' : text.startsWith('lågare') ? '<' : '>';
  expect(readFigure(text)).toMatchObject({ kind: 'figure', value: 12, comparator: sign });
});

test('columns that ran together hold more digits than a figure has', () => {
  expect(readFigure('349207349207349207349207').kind).toBe('text');
  expect(readFigure('999999999999')).toMatchObject({ kind: 'figure', value: 999999999999 });
});

describe('properties', () => {
  const decimals = fc.integer({ min: 0, max: 4 });
  const units = fc.integer({ min: -999_999_999, max: 999_999_999 });

  test('what is printed is read back to the same figure', () => {
    fc.assert(
      fc.property(units, decimals, fc.boolean(), (digits, places, percent) => {
        const value = Number(`${digits}e-${places}`);
        const figure = readFigure(formatFigure(value, { decimals: places, percent }));
        // One group of three digits behind a comma has two readings by design, and says so.
        if (figure.kind === 'doubtful') expect(figure.readings).toContain(value);
        else expect(figure).toMatchObject({ kind: 'figure', value, decimals: places, percent });
      }),
    );
  });

  test('any text is read without failing, and no figure holds digits that the text lacks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .,%<>-()*xN\u00A0') }), text => {
        const figure = readFigure(text);
        if (figure.kind !== 'figure') return;
        const printed = text.replace(/\D/g, '').replace(/^0+/, '');
        const read = figure.value.toFixed(figure.decimals).replace(/\D/g, '').replace(/^0+/, '');
        expect(printed.startsWith(read)).toBe(true);
      }),
    );
  });
});
