import { expect, test } from '@jest/globals';
import { numberText } from '../../../src/file/local/number-text';
import type { CellValue } from '../../../src/table/sheet';

/** As a Norwegian Excel prints; "·" stands for a no-break space. */
test.each<[CellValue, string, string]>([
  [1234567, '#,##0', '1·234·567'],
  [-1234.5, '#,##0;-#,##0', '-1·235'],
  [-1234.5, '#,##0.0;-#,##0.0', '-1·234,5'],
  [0.742, '0.0 %', '74,2 %'],
  [0.05, '0%', '5%'],
  [-0.06, '0.0 %', '-6,0 %'],
  [2.5, '0.0;-0.0', '2,5'],
  [1234.5, 'General', '1234,5'],
  [0.1 + 0.2, 'General', '0,3'],
  [142042, 'General', '142042'],
  [45017, 'dd.mm.yyyy', '01.04.2023'],
  [45017, 'm/d/yyyy', '01.04.2023'],
  [45017.5, 'm/d/yyyy h:mm', '01.04.2023 12:00'],
  [45017, 'mmmm yyyy', 'april 2023'],
  [true, 'General', 'SANN'],
  [false, '0', 'USANN'],
  ['#N/A', 'General', '#I/T'],
  ['#VALUE!', 'General', '#VERDI!'],
  ['#REF!', '#,##0', '#REF!'],
  ['Måltall', '#,##0', 'Måltall'],
  ['74', '"mer enn "@', 'mer enn 74'],
  [null, '0.0 %', ''],
])('%p as %s is "%s"', (value, format, expected) => {
  expect(numberText(value, format).replaceAll('\u00A0', '·')).toBe(expected);
});

test('a format that is none shows the number', () => {
  expect(numberText(5, '0;0;0;0;0')).not.toBe('');
});
