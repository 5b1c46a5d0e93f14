/** What a character of the sheets' font (Calibri 11) takes, and what its table gives it at most: none is blown up. */
const SHEET_TEXT = 11;
const CHARACTER = 105;
const ROOMY = 130;
/** What a cell's margins take of a column of common width, by character. */
const MARGIN = 9;
const TEXT = { least: 7, most: 9 };

/** Widths of the columns in twentieths of a point, and the size of text, in points, that fits them. */
export interface Grid {
  readonly widths: readonly number[];
  readonly textSize: number;
}

/**
 * Columns of a sheet, their widths in characters, between the margins of a page that is `most` twentieths of a point
 * wide. Where they must be narrower than on the sheet the text gets smaller, so that words still fit their columns.
 */
export function gridOf(characters: readonly number[], most: number): Grid {
  const total = characters.reduce((sum, width) => sum + width, 0);
  const character = Math.min(ROOMY, most / total);
  const fitting = Math.floor((2 * SHEET_TEXT * (character - MARGIN)) / CHARACTER) / 2;
  return {
    widths: characters.map(width => Math.floor(width * character)),
    textSize: Math.min(Math.max(fitting, TEXT.least), TEXT.most),
  };
}
