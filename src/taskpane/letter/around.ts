import type { Letter } from '../../letter/letter';
import { sourcesIn } from '../../letter/sources';
import type { Source } from '../../target/target';

/** Lines shown before and after the one that is asked for. */
const AROUND = 2;

export interface LetterLine {
  readonly line: number;
  readonly text: string;
}

/**
 * The letter's own words at a source: its line, and the lines that were read just before and after it. Lines that
 * nothing was read from are not kept in the workbook, so they are not there.
 */
export function linesAround(letters: readonly Letter[], source: Source): LetterLine[] {
  const letter = letterWith(letters, source);
  if (!letter) return [source];
  return [...linesOf(letter)]
    .map(([line, text]) => ({ line, text }))
    .filter(({ line }) => Math.abs(line - source.line) <= AROUND)
    .sort((one, other) => one.line - other.line);
}

/** The letter that a source is in; undefined where it is in none of them. */
export function letterWith(letters: readonly Letter[], source: Source): Letter | undefined {
  return letters.find(letter => linesOf(letter).get(source.line) === source.text);
}

function linesOf(letter: Letter): Map<number, string> {
  const sources = [...sourcesIn(letter), ...letter.unclaimed];
  return new Map(sources.map(({ line, text }) => [line, text]));
}
