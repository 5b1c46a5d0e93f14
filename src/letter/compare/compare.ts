import type { Letter } from '../letter';
import { compareBudgetLines } from './budget';
import type { IndicatorComparison, LetterComparison } from './change';
import { compareIndicators, compareYearsOf, targetYearOf, targetYearsOf } from './indicators';

/**
 * What is new in a letter against an older one: last year's against this year's, or the first against a revised one.
 * Names are paired by the house's matcher; a pair that a person must confirm is `doubtful`.
 */
export function compareLetters(older: Letter, newer: Letter): LetterComparison {
  const years = { older: targetYearOf(older), newer: targetYearOf(newer) };
  return {
    older: older.letter,
    newer: newer.letter,
    years,
    indicators: compareIndicators(older, newer, years),
    budgetLines: compareBudgetLines(older, newer),
  };
}

/** The same for the targets of two years that stand beside each other in one letter. */
export function compareYears(letter: Letter, olderYear: number, newerYear: number): IndicatorComparison[] {
  return compareYearsOf(letter, olderYear, newerYear);
}

/**
 * The same for a letter by itself: the targets of its year against those of the year before that it prints beside them.
 * @returns null when it has targets of one year only.
 */
export function compareOwnYears(letter: Letter): LetterComparison | null {
  const newer = targetYearOf(letter);
  const older = targetYearsOf(letter).findLast(year => newer !== null && year < newer);
  if (older === undefined || newer === null) return null;
  return {
    older: letter.letter,
    newer: letter.letter,
    years: { older, newer },
    indicators: compareYears(letter, older, newer),
    budgetLines: [],
  };
}
