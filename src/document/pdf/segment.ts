import type { TextLine } from './line';
import type { Word } from './page';
import { boxOf } from './page';

/** A gap wider than these, in font sizes, parts a line. Printed spaces are a quarter, in stretched text up to one. */
const WIDEST_SPACE = 1.2;
/** Between words that no printed space joins, on a page that prints spaces: kerning at most. */
const NO_SPACE = 0.25;
/** On a page that prints no spaces a gap may be either. */
const UNKNOWN = 0.75;

/** Lines are asked for their parts at every step, and never change. */
const known = new WeakMap<TextLine, readonly TextLine[]>();

/** The parts of a line that stand apart, such as cells beside each other; each a line of its own. */
export function segmentsOf(line: TextLine): readonly TextLine[] {
  const parts = known.get(line) ?? partsOf(line);
  known.set(line, parts);
  return parts;
}

function partsOf(line: TextLine): TextLine[] {
  const parts: Word[][] = [];
  let right = -Infinity;
  for (const word of line.words) {
    if (word.left - right > widestGap(word) * line.size) parts.push([]);
    parts.at(-1)?.push(word);
    right = Math.max(right, word.right);
  }
  return parts.map(words => ({ ...line, words, ...boxOf(words) }));
}

function widestGap({ spaced }: Word): number {
  if (spaced === null) return UNKNOWN;
  return spaced ? WIDEST_SPACE : NO_SPACE;
}
