import type { DraftCell, StyleName } from '../report/command';

/** Cells side by side that look the same; zero-based. */
export interface StyledRectangle {
  readonly style: StyleName;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type DraftRows = readonly (readonly (DraftCell | null)[])[];

/** Covers all drafted cells with rectangles of one style each, as wide as they go and then as high. */
export function styledRectangles(rows: DraftRows): StyledRectangle[] {
  const covered = rows.map(row => row.map(() => false));
  const styleAt = (row: number, column: number): StyleName | null =>
    covered[row]?.[column] ? null : (rows[row]?.[column]?.style ?? null);
  const rectangles: StyledRectangle[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const column of cells.keys()) {
      const style = styleAt(row, column);
      if (style === null) continue;
      const fits = (r: number, c: number): boolean => styleAt(r, c) === style;
      const columns = lengthOf(at => fits(row, column + at));
      const height = lengthOf(at => lengthOf(c => fits(row + at, column + c)) >= columns);
      for (let at = 0; at < height; at++) covered[row + at]?.fill(true, column, column + columns);
      rectangles.push({ style, row, column, rows: height, columns });
    }
  }
  return rectangles;
}

/** How many steps from 0 on hold. */
function lengthOf(holds: (step: number) => boolean): number {
  let length = 0;
  while (holds(length)) length++;
  return length;
}
