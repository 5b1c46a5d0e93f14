import { describe, expect, test } from '@jest/globals';
import { addressText, areaText, COLUMNS, parseAddress, ROWS } from '../../src/host/model/address';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe('addresses', () => {
  const CASES: [string, string | null, ReturnType<typeof area>][] = [
    ['A1', null, area(0, 0, 1, 1)],
    ['$B$2:$C$4', null, area(1, 1, 3, 2)],
    ['c4:b2', null, area(1, 1, 3, 2)],
    ['A:C', null, area(0, 0, ROWS, 3)],
    ['$3:$3', null, area(2, 0, 1, COLUMNS)],
    ['XFD1048576', null, area(ROWS - 1, COLUMNS - 1, 1, 1)],
    ['Ark1!B2', 'Ark1', area(1, 1, 1, 1)],
    ["'Tabell 0.1'!A1:B1", 'Tabell 0.1', area(0, 0, 1, 2)],
    ["'Per''s'!A1", "Per's", area(0, 0, 1, 1)],
  ];
  test.each(CASES)('%s', (text, sheet, cells) => {
    expect(parseAddress(text)).toEqual({ sheet, area: cells });
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1,B2', 'navn', "'Ark!A1"])(
    '%j is none',
    text => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  test.each(['A1', 'B2:C4', 'A:C', '3:5', 'AA27', 'XFD1048576'])('%s is written as it is read', text => {
    expect(areaText(parseAddress(text)?.area ?? area(0, 0, 0, 0))).toBe(text);
  });

  const NAMES: [string, string][] = [
    ['Oversikt', 'Oversikt!A1'],
    ['Ark1', "'Ark1'!A1"],
    ['Måltall', 'Måltall!A1'],
    ['Tabell 1', "'Tabell 1'!A1"],
    ["Per's", "'Per''s'!A1"],
  ];
  test.each(NAMES)('a cell on %s is %s', (sheet, text) => {
    expect(addressText(sheet, area(0, 0, 1, 1))).toBe(text);
    expect(parseAddress(text)?.sheet).toBe(sheet);
  });
});
