import type { Letter } from './letter';
import type { DocumentLine } from './line';
import type { Outline } from './outline';
import { sourceOf } from './source';
import { tidy } from './words';

const CODED = /^(?:[-•*] )?(\p{Lu}{1,3} ?\d{1,4}[a-z]?)[.:]? (?:[–-] )?(\S.*)$/u;

/** A longer line, or one that ends as a sentence does, is text. */
const LONGEST = 120;
const ENDS_AS_TEXT = /[.,;:]$/;

/**
 * The decisions of the city council ("verbalvedtak") that a letter cites: headings with a code, in their own chapter;
 * lines that look like such headings too, since many forms do not say what is one.
 */
export function decisionsOf(
  lines: readonly DocumentLine[],
  { headings, places }: Outline,
): Letter['decisions'] {
  const others = new Set(headings.filter(({ kind }) => kind !== 'other').map(({ at }) => at));
  return lines.flatMap((line, at) => {
    if (!/verbal/i.test(places[at]?.chapterTitle ?? '')) return [];
    const text = tidy(line.text);
    const mayBeHeading = line.heading !== null || (text.length <= LONGEST && !ENDS_AS_TEXT.test(text));
    if (line.cells || others.has(at) || !mayBeHeading) return [];
    const found = CODED.exec(text);
    return found ? [{ code: found[1] ?? '', subject: found[2] ?? '', source: sourceOf(line) }] : [];
  });
}
