import { withoutMarks } from './footnotes';
import type { LetterGrid } from './grid';
import type { DocumentLine } from './line';
import type { Outline } from './outline';
import { isUnitLine, scaleIn } from './scale';
import { SENTENCE_END } from './sentences';
import { tidy } from './words';

const CAPTION = /^tabell\b/i;
const LONGEST_TITLE = 110;
const PROJECT = /^\d{4,}\s/;
const BRACKETS = /\(([^()]{1,60})\)/g;

/**
 * The title of a table of amounts: a title row, a caption, or the heading above. Of several tables below one heading the
 * later ones are called by the sentence that leads to them. A project in the head of the table is part of the title.
 */
export function titleOf(grid: LetterGrid, lines: readonly DocumentLine[], outline: Outline): string | null {
  const { heading = null, headingStart = -1 } = outline.places[grid.first] ?? {};
  const project = grid.columns.slice(0, 1).filter(name => PROJECT.test(name));
  const title = ownTitle(grid) ?? titleAbove(grid, lines, headingStart) ?? heading;
  const whole = [...(title === null ? [] : [title]), ...project].map(plainTitle);
  return whole.length > 0 ? whole.join(': ') : null;
}

function ownTitle({ title }: LetterGrid): string | null {
  return title !== null && !isUnitLine(title) ? title : null;
}

/** A caption, a line that is no sentence, or a leading sentence where the heading has a table already. */
function titleAbove(grid: LetterGrid, lines: readonly DocumentLine[], headingStart: number): string | null {
  const above = textAbove(grid, lines);
  if (above === null) return null;
  const leads = above.endsWith(':');
  if (CAPTION.test(above) || isNoSentence(above)) return above;
  return leads && hasTableBetween(headingStart, grid.first, lines) ? lastSentence(above) : null;
}

function lastSentence(text: string): string {
  return text.split(SENTENCE_END).at(-1) ?? text;
}

function isNoSentence(text: string): boolean {
  return text.length <= LONGEST_TITLE && /^[\p{Lu}\d]/u.test(text) && !/[.:,;]$/.test(text);
}

function hasTableBetween(start: number, end: number, lines: readonly DocumentLine[]): boolean {
  for (let at = end - 1; at > start; at -= 1) if (lines[at]?.cells) return true;
  return false;
}

/** The last words above a table that are no unit line. */
function textAbove(grid: LetterGrid, lines: readonly DocumentLine[]): string | null {
  for (let at = grid.first - 1; at >= 0; at -= 1) {
    const text = tidy(lines[at]?.text ?? '');
    if (lines[at]?.cells) return null;
    if (text !== '' && !isUnitLine(text)) return text;
  }
  return null;
}

/** Without footnote marks, a closing colon and the unit in brackets. */
function plainTitle(text: string): string {
  const bare = text.replace(BRACKETS, (bracket, words: string) => (scaleIn(words) ? '' : bracket));
  return withoutMarks(tidy(bare.replace(/ ?:$/, ''))).text;
}
