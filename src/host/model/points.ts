import type { Rectangle } from '../../file/local/rectangle';
import type { LocalSheet } from '../../file/local/sheet';

/** A column of so many characters is so many points wide: Calibri 11 has digits of 7 pixels, and 5 pixels are margin. */
export const pointsOf = (characters: number): number => (Math.round(characters * 7) + 5) * 0.75;
export const charactersOf = (points: number): number => Math.max(0, (points / 0.75 - 5) / 7);

/** Where cells lie on their sheet, in points from its corner. */
export interface PointRectangle {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The place of an area whose rows and columns are as high and wide as they are set. */
export function pointsAround(sheet: LocalSheet, { row, column, rows, columns }: Rectangle): PointRectangle {
  const heights = (from: number, to: number) => sum(from, to, line => sheet.rowHeight(line));
  const widths = (from: number, to: number) => sum(from, to, line => pointsOf(sheet.columnWidth(line)));
  return {
    ...{ top: heights(0, row), height: heights(row, row + rows) },
    ...{ left: widths(0, column), width: widths(column, column + columns) },
  };
}

function sum(from: number, to: number, size: (line: number) => number): number {
  let total = 0;
  for (let line = from; line < to; line++) total += size(line);
  return total;
}
