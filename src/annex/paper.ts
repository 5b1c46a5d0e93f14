import { PageOrientation } from 'docx';

export const FONT = 'Calibri';

/** A4 and its margins in twentieths of a point, Word's own measure. */
const A4 = { short: 11906, long: 16838 };
const MARGIN = 1134;
const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };

/** The library turns the sides of a landscape page by itself. */
const size = { width: A4.short, height: A4.long };

export const PAPER = {
  portrait: { margin, size: { ...size, orientation: PageOrientation.PORTRAIT } },
  landscape: { margin, size: { ...size, orientation: PageOrientation.LANDSCAPE } },
};

/** What a table may fill between the margins, in twentieths of a point. */
export function textWidthOf(landscape: boolean): number {
  return (landscape ? A4.long : A4.short) - 2 * MARGIN;
}
