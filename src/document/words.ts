const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const LIGATURES = /[\uFB00-\uFB06]/g;
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/g;
/** Most texts are tidy as they are: words of letters that have no other form, one space between. */
const TIDY = /^(?:[!-~\u00A1-\u00AC\u00AE-\u017F]+(?: (?!$)|$))*$/;
const FOOTNOTE_MARK = /^(\d{1,2}|\*{1,3})\)?$/;
const UNIT_OF_LENGTH = /(^|[\s\d(/])[kcdm]?m$/;
const FIGURE =
  /^(?:[<>≤≥=]{0,2}|minst|minimum|høyst|høgst|maks\.?|maksimalt|over|under|inntil) ?[-+−–]? ?\d[\d ., ]*( ?%{1,2})?$/i;
const FOOTNOTE_FIGURE = /^(\d{1,2}|\*{1,3})\)$/;

/** Text with single ordinary spaces, without soft hyphens and characters that nobody sees. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .replace(LIGATURES, letters => letters.normalize('NFKC'))
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .trim();
}

/**
 * Raised text behind other text, so that it never joins a figure: a footnote mark as " 1)", the power of a unit as "²".
 * `before` is what it stands behind, '' at the start of a cell or line.
 */
export function raised(mark: string, before: string): string {
  const plain = mark.trim();
  if (/^[23]$/.test(plain) && UNIT_OF_LENGTH.test(before)) return plain === '2' ? '²' : '³';
  if (!FOOTNOTE_MARK.test(plain)) return mark;
  const withBracket = /^\d+$/.test(plain) ? `${plain})` : plain;
  return before === '' || /\s$/.test(before) ? withBracket : ` ${withBracket}`;
}

/** Whether a text looks like a figure with its sign and per cent sign. Says where it stands in a table, not what it is worth. */
export function looksLikeFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** A year as columns are headed with; a count of that size is mostly printed with a space. */
export const looksLikeYear = (text: string) => /^(19|20)\d\d$/.test(text);

/** A figure, or what stands in a figure's place: "-", "xx", "1)". */
export function looksLikeValue(text: string): boolean {
  return looksLikeFigure(text) || /^([-–—−]|x{1,3})$/i.test(text) || FOOTNOTE_FIGURE.test(text);
}

/** Two figures below each other in a cell would read as one. */
export function joinsFigures(lines: readonly string[]): boolean {
  return lines.some((line, i) => i > 0 && looksLikeValue(line) && looksLikeFigure(lines[i - 1] ?? ''));
}
