import { tidy } from '../words';
import type { Box, Word } from './page';
import { boxOf } from './page';

/** What some printed lines hold of the line that is looked for. */
interface Found {
  score: number;
  letters: number;
  words: Word[];
}

/** Where a line of the letter stands on its page: boxes in points from the page's top left corner. */
export interface PlaceOnPage {
  readonly line: readonly Box[];
  /** Of the one figure that is meant; empty where it stands in the line more than once, or in pieces. */
  readonly figure: readonly Box[];
}

/** A row of a table is wrapped over no more printed lines than this. */
const MOST_LINES = 30;
/** With less of its letters found, another text stands there. */
const ENOUGH = 0.6;
/** A foreign letter among the line's own counts so much against the place. */
const AGAINST = 0.5;
/** Words nearer to each other than this are marked as one, in font sizes. */
const GAP = 1.5;

/**
 * Finds a line of the letter among the words of its page, as the printed lines that hold most of its letters and fewest
 * others; the letter's reader keeps texts, not places.
 * @param text the line, its cells parted by tabs
 * @param figure what the line writes for the figure that is meant; '' for none
 * @returns null where the line is not found
 */
export function placeOnPage(words: readonly Word[], text: string, figure: string): PlaceOnPage | null {
  const lines = printedLines(words);
  const wanted = countsOf(tokensOf(text));
  let best: Found = { score: 0, letters: 0, words: [] };
  for (const start of lines.keys()) {
    const found: Found = { score: 0, letters: 0, words: [] };
    const left = new Map(wanted);
    for (const line of lines.slice(start, start + MOST_LINES)) {
      for (const word of line) take(word, left, found);
      if (found.score > best.score) best = { ...found, words: [...found.words] };
    }
  }
  const letters = tokensOf(text).join('').length;
  if (best.letters < letters * ENOUGH || letters === 0) return null;
  return { line: boxesOf(best.words), figure: figureIn(best.words, tokensOf(figure).join('')) };
}

/** Counts a word's letters for the place, or against it when the line has no such word left. */
function take(
  word: Word,
  left: Map<string, number>,
  found: { score: number; letters: number; words: Word[] },
) {
  const tokens = tokensOf(word.text);
  let own = 0;
  for (const token of tokens) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    own += token.length;
  }
  if (own > 0) found.words.push(word);
  found.letters += own;
  found.score += own - AGAINST * (tokens.join('').length - own);
}

const tokensOf = (text: string): string[] => tidy(text).split(' ').filter(Boolean);

function countsOf(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Words by their baselines from the top, each line from the left. */
function printedLines(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  let base = -Infinity;
  for (const word of [...words].sort((one, other) => one.base - other.base)) {
    if (word.base - base > word.size / 2) {
      lines.push([]);
      base = word.base;
    }
    lines.at(-1)?.push(word);
  }
  return lines.map(line => line.sort((one, other) => one.left - other.left));
}

/** The words that write the figure, when they do so once: alone in their cell, else among others. */
function figureIn(words: readonly Word[], figure: string): Box[] {
  if (figure === '') return [];
  const alone = groupsOf(words).filter(group => lettersOf(group) === figure);
  const found = alone.length > 0 ? alone : runsWriting(words, figure);
  return found.length === 1 ? [boxOf(found[0] ?? [])] : [];
}

function runsWriting(words: readonly Word[], figure: string): Word[][] {
  return words.flatMap((_, start) => {
    let end = start + 1;
    while (end < words.length && lettersOf(words.slice(start, end)).length < figure.length) end++;
    const run = words.slice(start, end);
    return lettersOf(run) === figure ? [run] : [];
  });
}

const lettersOf = (words: readonly Word[]): string =>
  words.map(({ text }) => tokensOf(text).join('')).join('');

const boxesOf = (words: readonly Word[]): Box[] => groupsOf(words).map(boxOf);

/** The words that stand close on a line. */
function groupsOf(words: readonly Word[]): Word[][] {
  return printedLines(words).flatMap(line => {
    const groups: Word[][] = [];
    for (const word of line) {
      const before = groups.at(-1)?.at(-1);
      if (before && word.left - before.right < word.size * GAP) groups.at(-1)?.push(word);
      else groups.push([word]);
    }
    return groups;
  });
}
