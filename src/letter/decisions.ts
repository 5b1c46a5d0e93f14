import type { Letter } from './letter';
import type { DocumentLine } from './line';
import type { Outline } from './outline';
import { sourceOf } from './source';
import { folded, tidy } from './words';

const CODED = /^(?:[-•*] )?(\p{Lu}{1,3} ?\d{1,4}[a-z]?)[.:]? (?:[–-] )?(\S.*)$/u;

/** The decisions of the city council ("verbalvedtak") that a letter cites: headings with a code, in their own chapter. */
export function decisionsOf(
  lines: readonly DocumentLine[],
  { headings, places }: Outline,
): Letter['decisions'] {
  return headings.flatMap(({ kind, at }) => {
    const line = lines[at];
    const about = folded(places[at]?.chapterTitle ?? '');
    const found = kind === 'other' && /verbal/.test(about) ? CODED.exec(tidy(line?.text ?? '')) : null;
    return found && line ? [{ code: found[1] ?? '', subject: found[2] ?? '', source: sourceOf(line) }] : [];
  });
}
