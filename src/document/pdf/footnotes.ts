import type { TextLine } from './line';

/** A footnote's letters are smaller than the text's by this factor at least. */
const SMALLER = 0.93;
const MARK = /^(\d{1,2}\)|\*{1,3}\)?) ?\p{L}/u;

/** Parts the footnotes at the foot of a page from its text. `size`: the usual size of letters in the document. */
export function splitFootnotes(
  lines: readonly TextLine[],
  size: number,
): { text: TextLine[]; notes: TextLine[] } {
  let first = lines.length;
  const isSmall = (line: TextLine | undefined) =>
    line !== undefined && line.size <= SMALLER * size && line.segments.length === 1;
  while (isSmall(lines[first - 1])) first -= 1;
  while (first < lines.length && !MARK.test(lines[first]?.text ?? '')) first += 1;
  return { text: lines.slice(0, first), notes: lines.slice(first) };
}

/** The size that most letters have. */
export function usualSize(lines: readonly TextLine[]): number {
  const letters = new Map<number, number>();
  for (const { words } of lines) {
    for (const word of words) {
      const size = Math.round(word.size * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + word.text.length);
    }
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
