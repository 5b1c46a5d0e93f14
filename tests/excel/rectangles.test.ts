import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DraftCell, StyleName } from '../../src/report/command';
import { styledRectangles } from '../../src/excel/rectangles';

const rowsOf = (picture: readonly string[]): (DraftCell | null)[][] => {
  const styles: Record<string, StyleName> = { t: 'title', l: 'label', a: 'amount' };
  return picture.map(line =>
    [...line].map(letter => {
      const style = styles[letter];
      return style ? { formula: null, value: null, style } : null;
    }),
  );
};

test('a table falls into its blocks', () => {
  expect(styledRectangles(rowsOf(['t', 'laa', 'laa', '', 'l.a']))).toEqual([
    { style: 'title', row: 0, column: 0, rows: 1, columns: 1 },
    { style: 'label', row: 1, column: 0, rows: 2, columns: 1 },
    { style: 'amount', row: 1, column: 1, rows: 2, columns: 2 },
    { style: 'label', row: 4, column: 0, rows: 1, columns: 1 },
    { style: 'amount', row: 4, column: 2, rows: 1, columns: 1 },
  ]);
});

test('every drafted cell lies in exactly one rectangle of its style, and no other cell in any', () => {
  const picture = fc.array(
    fc.array(fc.constantFrom('t', 'l', 'a', '.'), { maxLength: 6 }).map(letters => letters.join('')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(picture, drawn => {
      const rows = rowsOf(drawn);
      const painted = rows.map(row => row.map((): string[] => []));
      for (const { style, row, column, rows: height, columns } of styledRectangles(rows)) {
        for (let r = row; r < row + height; r++) {
          for (let c = column; c < column + columns; c++) painted[r]?.[c]?.push(style);
        }
      }
      expect(painted).toEqual(rows.map(row => row.map(cell => (cell ? [cell.style] : []))));
    }),
  );
});
