import type { Worksheet } from '@cj-tech-master/excelts';
import { valueOf } from './engine';
import type { Rectangle } from './rectangle';

/** The smallest rectangle around all cells with a value or a formula (and, unless `valuesOnly`, with a look of their own); null for none. */
export function usedIn(sheet: Worksheet, valuesOnly: boolean): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.eachRow({ includeEmpty: !valuesOnly }, (row, number) =>
    row.eachCell({ includeEmpty: !valuesOnly }, (cell, column) => {
      const written = cell.formula !== undefined || valueOf(cell) !== null;
      if (!written && (valuesOnly || Object.keys(cell.style).length === 0)) return;
      top = Math.min(top, number - 1);
      left = Math.min(left, column - 1);
      bottom = Math.max(bottom, number - 1);
      right = Math.max(right, column - 1);
    }),
  );
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
