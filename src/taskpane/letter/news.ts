import type { LetterComparison } from '../../letter/compare/change';
import { compareLetters, compareOwnYears } from '../../letter/compare/compare';
import type { Letter } from '../../letter/letter';

/**
 * What is new in a letter: against the latest earlier one to the same receiver, else in its latest year against the year
 * before; null where there is neither.
 */
export function newsOf(letter: Letter, letters: readonly Letter[]): LetterComparison | null {
  const { year, recipient } = letter.letter;
  const earlier = letters.filter(
    ({ letter: other }) => (other.year ?? Infinity) < (year ?? 0) && other.recipient === recipient,
  );
  const [latest] = earlier.toSorted((one, other) => (other.letter.year ?? 0) - (one.letter.year ?? 0));
  return latest ? compareLetters(latest, letter) : compareOwnYears(letter);
}
