import { linesHeight } from './text-width';

/** The paper inside its margins (0.7 inch at the sides, 0.75 above and below), in points. */
const A4 = { short: 595 - 101, long: 842 - 101, shortHeight: 595 - 108, longHeight: 842 - 108 };
const POINTS_PER_CHARACTER = 5.35;
/** Tables of so many columns lie down. */
const LANDSCAPE_FROM = 6;
/** Print smaller than this is no longer pleasant to read: about 8 points. */
const LEAST_SCALE = 0.72;

/**
 * Whether a table is printed lying down: from six columns on, unless standing up is what brings it onto one page.
 * @param width of the table in characters
 * @param height of all rows in points
 */
export function isLandscape(columns: number, width: number, height: number): boolean {
  if (columns < LANDSCAPE_FROM) return false;
  const [standing, lying] = [scaleTo(A4.short, width), scaleTo(A4.long, width)];
  const fitsLying = height * lying <= A4.shortHeight;
  const fitsStanding = height * standing <= A4.longHeight;
  return fitsLying || !fitsStanding || standing < LEAST_SCALE;
}

/** Wide tables are made smaller to fit, narrow ones are not made larger. */
function scaleTo(page: number, width: number): number {
  return Math.min(1, page / (width * POINTS_PER_CHARACTER));
}

/** The height of so many rows, of which some are higher than one line. */
export function totalHeight(rows: number, heights: Readonly<Record<number, number>>): number {
  return Array.from({ length: rows }, (_, row) => heights[row] ?? linesHeight(1)).reduce(
    (sum, each) => sum + each,
    0,
  );
}
