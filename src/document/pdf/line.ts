import { raised, tidy } from '../words';
import type { Box, Word } from './page';
import { boxOf } from './page';
import { split } from './split';

/** Baselines nearer than this, in font sizes, are one. */
export const SAME_BASE = 0.2;
/** A word this much smaller than its neighbours is raised or lowered. */
export const SMALL = 0.8;
/** Gaps below this share of the font size are none: a word printed in two styles. */
const NO_GAP = 0.12;
/** A gap wider than these, in font sizes, parts a line. Printed spaces are a quarter, in stretched text up to one. */
const WIDEST_SPACE = 1.2;
/** Between words that no printed space joins, on a page that prints spaces: kerning at most. */
const NO_SPACE = 0.25;
/** On a page that prints no spaces a gap may be either. */
const UNKNOWN = 0.75;

/** Words on one baseline, from left to right; small raised or lowered ones are among them. */
export class TextLine implements Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  // Both are asked for at every step of the reading, so they are kept.
  private written: string | null = null;
  private apart: readonly TextLine[] | null = null;

  /** `size` is that of its largest words. */
  constructor(
    readonly words: readonly Word[],
    readonly base: number,
    readonly size: number,
  ) {
    ({ left: this.left, right: this.right, top: this.top, bottom: this.bottom } = boxOf(words));
  }

  /** The words as text, raised ones apart. */
  get text(): string {
    this.written ??= textOf(this);
    return this.written;
  }

  /** The parts that stand apart, such as cells beside each other; each a line of its own. */
  get segments(): readonly TextLine[] {
    this.apart ??= segmentsOf(this);
    return this.apart;
  }
}

function textOf({ words, base, size }: TextLine): string {
  let text = '';
  let right = -Infinity;
  for (const word of words) {
    const isRaised = word.size < SMALL * size && word.base < base - SAME_BASE * word.size;
    const gap = text !== '' && word.left - right > NO_GAP * size;
    if (isRaised) text += raised(word.text, text.trimEnd());
    else text += gap && !text.endsWith(' ') ? ` ${word.text}` : spaceAfterMark(text) + word.text;
    right = word.right;
  }
  return tidy(text);
}

/** A footnote's own mark stands close to its text. */
const spaceAfterMark = (text: string) => (/^(\d{1,2}|\*{1,3})\)$/.test(text) ? ' ' : '');

function segmentsOf(line: TextLine): readonly TextLine[] {
  const { words, base, size } = line;
  let reached = -Infinity;
  const segments = split(words, (before, word) => {
    reached = Math.max(reached, before.right);
    return word.left - reached > widestGap(word) * size;
  });
  return segments.length === 1 ? [line] : segments.map(own => new TextLine(own, base, size));
}

function widestGap({ spaced }: Word): number {
  if (spaced === null) return UNKNOWN;
  return spaced ? WIDEST_SPACE : NO_SPACE;
}
