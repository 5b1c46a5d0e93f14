import { linesHeight } from './text-width';

/** The paper inside its margins (0.7 inch at the sides, 0.75 above and below), in points. */
const A4 = { short: 595 - 101, long: 842 - 101, shortHeight: 595 - 108, longHeight: 842 - 108 };
/** A digit of the workbook's font in print, and what a column takes beside its characters: the wider of two programs. */
const POINTS_PER_CHARACTER = 5.58;
const COLUMN_MARGIN = 0.71;
/** Tables of so many columns lie down. */
const LANDSCAPE_FROM = 6;
/** Nothing is printed smaller than this: the notes, in 10 points, come out in 8. */
const LEAST_SCALE = 0.8;
/** So much of a page stays free when a table is brought onto it: programs and printers reckon differently. */
const PAGE_RESERVE = 0.97;
/** Columns are not made wider than this to save a page: figures would stand too far from their labels. */
const MOST_WIDENING = 1.3;

export interface Page {
  readonly landscape: boolean;
  /** The widths it was given, or wider ones: a table as wide as the page is printed smaller when it has more width. */
  readonly columnWidths: readonly number[];
}

/**
 * How a table is printed: lying down from six columns on, unless standing up is what brings it onto one page. A table
 * that is a few rows too long for one page is given wider columns, so that fitting to the width brings all of it there.
 * @param columnWidths in characters
 * @param height of all rows in points
 */
export function pageOf(columnWidths: readonly number[], height: number): Page {
  const width = printedWidth(columnWidths);
  const standing = { landscape: false, columnWidths };
  if (columnWidths.length < LANDSCAPE_FROM) return onOnePage(standing, height) ?? standing;
  const lying = { landscape: true, columnWidths };
  if (height * scaleTo(A4.long, width) <= A4.shortHeight * PAGE_RESERVE) return lying;
  const standsWell = scaleTo(A4.short, width) >= LEAST_SCALE;
  return (standsWell ? onOnePage(standing, height) : null) ?? onOnePage(lying, height) ?? lying;
}

/** The page with columns so wide that the height fits too; null when that would make the print too small. */
function onOnePage({ landscape, columnWidths }: Page, height: number): Page | null {
  const [across, down] = landscape ? [A4.long, A4.shortHeight] : [A4.short, A4.longHeight];
  const width = printedWidth(columnWidths);
  const [scale, needed] = [scaleTo(across, width), (down * PAGE_RESERVE) / height];
  if (needed >= scale) return { landscape, columnWidths };
  if (needed < LEAST_SCALE || across / needed > width * MOST_WIDENING) return null;
  const more = (across / needed - width) / POINTS_PER_CHARACTER / columnWidths.length;
  return { landscape, columnWidths: columnWidths.map(column => Math.ceil((column + more) * 10) / 10) };
}

/** Wide tables are made smaller to fit, narrow ones are not made larger. */
function scaleTo(page: number, width: number): number {
  return Math.min(1, page / width);
}

/** The width in points of columns given in characters. */
function printedWidth(columnWidths: readonly number[]): number {
  const characters = columnWidths.reduce((total, width) => total + width + COLUMN_MARGIN, 0);
  return characters * POINTS_PER_CHARACTER;
}

/** The height of so many rows, of which some are higher than one line. */
export function totalHeight(rows: number, heights: Readonly<Record<number, number>>): number {
  return Array.from({ length: rows }, (_, row) => heights[row] ?? linesHeight(1)).reduce(
    (sum, each) => sum + each,
    0,
  );
}
