/** Words as letters write them, and the patterns that several stages share. */

/** A year, also with a footnote mark glued to it ("20231)"); not a part of a longer number. */
const YEARS = /(?<!\d)(?:19|20)\d\d(?=\d?\)|\D|$)/g;
const WHOLE_YEAR = /^(?:19|20)\d\d$/;
const SPACES = /[\s\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]+/g;
const UNTIDY = / {2}|[^\S ]|\u200B/;
/** More digits are no figure. */
const LONGEST_NUMBER = 15;
const FIGURE_PIECE = /\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;

/** Text with single ordinary spaces, trimmed. Most text is so already. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(SPACES, ' ').trim() : text.trim();
}

/** Text as it is compared: small letters, å ø æ as a o ae, no other accents. What OCR loses does not matter then. */
export function folded(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** All years that a text names, in order. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEARS)].map(([year]) => Number(year));
}

/** The first year that a text names. */
export function yearIn(text: string): number | null {
  return yearsIn(text)[0] ?? null;
}

/** Whether a cell holds a year and nothing else. */
export function isYear(text: string): boolean {
  return WHOLE_YEAR.test(text.trim());
}

/** Every figure inside a text, years only when nothing else is there: the readings of what no rule settles. */
export function figuresIn(text: string): number[] {
  const pieces = [...tidy(text).matchAll(FIGURE_PIECE)].map(([piece]) => piece);
  const others = pieces.filter(piece => !isYear(piece));
  const kept = (others.length > 0 ? others : pieces).filter(piece => piece.length <= LONGEST_NUMBER);
  return [...new Set(kept.map(piece => Number(piece.replace(/ /g, '').replace(',', '.'))))];
}

/** Whether a text has a digit. */
export function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

/** Pieces of a wrapped text in one line: no space after a slash, or where a hyphen cut a run of digits. */
export function joinedPieces(pieces: readonly string[]): string {
  return pieces
    .filter(piece => piece !== '')
    .reduce(
      (text, piece) => (text === '' || /(?:\/|\d-)$/.test(text) ? text + piece : `${text} ${piece}`),
      '',
    );
}
