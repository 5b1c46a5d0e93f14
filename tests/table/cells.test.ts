import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { TableCell } from '../../src/table/table';
import type { Cell } from './sheets';
import { percent, sheetOf, workbookOf } from './sheets';

const HEADER = ['Indikator', 'Resultat 2025', 'Måltall 2026', 'Resultat 2026'];

/** The cell as recognition reads it, in a table of otherwise plain rows. */
function read(cell: Cell): TableCell | undefined {
  const rows: Cell[][] = [
    [...HEADER],
    ['Antall plasser', 40, 50, 45],
    ['Antall brukere', 30, cell, 35],
    ['Antall vedtak', 20, 25, 22],
  ];
  const [table] = recogniseTables(workbookOf(sheetOf('Ark1', rows)));
  expect(table?.address).toBe('A1:D4');
  return table?.rows[1]?.cells[1];
}

describe('a number, however it is written', () => {
  test.each<[string, Cell, number, string]>([
    ['as a number', { value: 1234.5, format: '#,##0.0' }, 1234.5, '1\u00A0234,5'],
    ['as text', '1 234,5', 1234.5, '1 234,5'],
    ['no-break space', '1\u00A0234', 1234, '1\u00A0234'],
    ['narrow space', '1\u202F234', 1234, '1\u202F234'],
    ['thin space', '1\u2009234', 1234, '1\u2009234'],
    ['hyphen minus', '-12', -12, '-12'],
    ['typographic minus', '\u221212', -12, '\u221212'],
    ['dash with a space', '\u2013 12', -12, '\u2013 12'],
    ['figure space', '1\u2007234', 1234, '1\u2007234'],
    ['em space', '1\u2003234', 1234, '1\u2003234'],
    ['spaces around', ' \u00A0 12 ', 12, ' \u00A0 12 '],
    ['no-break hyphen', '\u201112', -12, '\u201112'],
    ['em dash', '\u2014 12', -12, '\u2014 12'],
    ['full-width minus', '\uFF0D12', -12, '\uFF0D12'],
    ['minus behind', '1 234-', -1234, '1 234-'],
    ['brackets', '(1 234)', -1234, '(1 234)'],
    ['decimal point', '74.25', 74.25, '74.25'],
    ['percent as a number', 74.2, 74.2, '74,2'],
    ['percent in words', '74,2 prosent', 74.2, '74,2 prosent'],
    ['negative percent as text', '\u22123,5 %', -3.5, '\u22123,5 %'],
    ['accounting format', { value: -1234, format: '_-* #,##0_-;-* #,##0_-' }, -1234, '-1\u00A0234'],
    [
      'negative in brackets by its format',
      { value: -1234, format: '#,##0_);(#,##0)' },
      -1234,
      '(1\u00A0234)',
    ],
    ['thousands hidden by the format', { value: 1234567, format: '#,##0,' }, 1234567, '1\u00A0235'],
    ['English separators', '1,234,567.5', 1234567.5, '1,234,567.5'],
    ['percent as a fraction', percent(74.2), 74.2, '74,2 %'],
    ['percent as text', '74,2 %', 74.2, '74,2 %'],
    ['more decimals than printed', { value: 0.4411, format: '0.0%' }, 44.11, '44,1%'],
    ['with a footnote mark', '716 *)', 716, '716 *)'],
    ['with words in brackets', '33 (+4 amb.l.)', 33, '33 (+4 amb.l.)'],
    ['a target with its sign', '>80%', 80, '>80%'],
  ])('%s', (_, cell, value, raw) => {
    expect(read(cell)).toMatchObject({ raw, figure: { kind: 'figure', value } });
  });
});

describe('what stands for no number', () => {
  test.each(['NA', 'N.A', 'N.A.', 'n/a', 'N/A', 'xx', 'x', '*', '-', '\u2013', '\u2014', '..', ' ', null])(
    '%s',
    mark => {
      expect(read(mark)).toMatchObject({ figure: { kind: 'missing' }, asText: false });
    },
  );

  test.each<[string, object]>([
    ['1)', { figure: { kind: 'footnote', mark: '1)' } }],
    ['ingen bosettingskvote', { figure: { kind: 'text' } }],
    ['#DIV/0!', { figure: { kind: 'text' }, error: true }],
    ['2.500', { figure: { kind: 'doubtful', readings: [2500, 2.5] } }],
  ])('%s', (text, cell) => {
    expect(read(text)).toMatchObject({ raw: text, ...cell });
  });
});

test('a figure that stands as text is marked, a target with a sign is not', () => {
  expect([read('85,0 %')?.asText, read('>85 %')?.asText, read(85)?.asText]).toEqual([true, false, false]);
});

test('a formula goes along with its value', () => {
  expect(read({ value: 50, formula: '=B2+10' })).toMatchObject({ formula: '=B2+10', figure: { value: 50 } });
});
