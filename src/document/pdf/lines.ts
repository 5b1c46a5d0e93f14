import { SAME_BASE, SMALL, TextLine } from './line';
import type { Word } from './page';
import { split } from './split';

/** How far words may be raised above or lowered below their line, in font sizes. */
const RAISED = 0.7;
const LOWERED = 0.3;
/** How many lines up and down its line is looked for. */
const NEIGHBOURS = 4;

/** Groups words into lines, from top to bottom. */
export function linesOf(words: readonly Word[]): TextLine[] {
  const sorted = [...words].sort((a, b) => a.base - b.base || a.left - b.left);
  const groups = split(sorted, (before, word) => word.base - before.base > SAME_BASE * word.size);
  return withSmall(groups.map(lineOf)).sort((a, b) => a.base - b.base);
}

/** The line of words that are known to stand in one. */
export function lineOf(unordered: readonly Word[]): TextLine {
  const words = [...unordered].sort((a, b) => a.left - b.left);
  const size = words.reduce((largest, word) => Math.max(largest, word.size), 0);
  const base = words.find(word => word.size === size)?.base ?? 0;
  return new TextLine(words, base, size);
}

/** Puts groups of small words into the line that they are raised from or lowered below. */
function withSmall(lines: TextLine[]): TextLine[] {
  const largest = lines.reduce((size, line) => Math.max(size, line.size), 0);
  if (lines.every(line => line.size >= SMALL * largest)) return lines;
  const words = new Map(lines.map(line => [line, line.words]));
  for (const [i, small] of lines.entries()) {
    const near = lines.slice(Math.max(i - NEIGHBOURS, 0), i + NEIGHBOURS + 1);
    const host = near.find(line => carries(line, small) && words.has(line));
    if (!host) continue;
    words.set(host, [...(words.get(host) ?? []), ...(words.get(small) ?? [])]);
    words.delete(small);
  }
  return [...words].map(([line, own]) => (own === line.words ? line : lineOf(own)));
}

function carries(line: TextLine, small: TextLine): boolean {
  const below = small.base - line.base;
  return small.size < SMALL * line.size && below > -RAISED * line.size && below < LOWERED * line.size;
}
