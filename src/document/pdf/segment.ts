import type { TextLine } from './line';
import type { Word } from './page';
import { boxOf } from './page';

/** A gap wider than this, in font sizes, parts a line: spaces in set text are a quarter, in stretched text a half. */
const WIDE_GAP = 0.75;

/** The parts of a line between wide gaps, each a line of its own. */
export function segmentsOf(line: TextLine, widest = WIDE_GAP): TextLine[] {
  const parts: Word[][] = [];
  let right = -Infinity;
  for (const word of line.words) {
    if (word.left - right > widest * line.size) parts.push([]);
    parts.at(-1)?.push(word);
    right = Math.max(right, word.right);
  }
  return parts.map(words => ({ ...line, words, ...boxOf(words) }));
}
