import { changesInWords, comparedInWords } from '../language/comparison';
import type { Language } from '../language/language';
import type { LetterComparison } from '../letter/compare/change';
import { compareLetters, compareOwnYears } from '../letter/compare/compare';
import type { Arguments } from './arguments';
import { CouldNotRun } from './failure';
import { letterIn } from './files';
import type { ExitCode, Output } from './output';

/** `maltall sammenlign`: what is new in the second letter against the first, or in the latest year of one letter. */
export async function sammenlign(words: Arguments, output: Output): Promise<ExitCode> {
  const { language } = words;
  const [older, newer, ...more] = words.files;
  if (!older || more.length > 0) throw new CouldNotRun(language.terminal.twoLetters);
  const first = await letterIn(older, language);
  const comparison = newer ? compareLetters(first, await letterIn(newer, language)) : compareOwnYears(first);
  if (!comparison) throw new CouldNotRun(language.terminal.oneTargetYear(older));
  output.out(words.json ? JSON.stringify(comparison, null, 2) : told(comparison, language));
  return 0;
}

function told(comparison: LetterComparison, language: Language): string {
  const { older, newer, years, indicators, budgetLines } = comparison;
  const { terminal } = language;
  const moved = budgetLines.filter(({ change }) => change !== 'unchanged').length;
  const changed = indicators.filter(({ changes }) => changes.length > 0).length;
  const isOneLetter = older === newer;
  return [
    comparedInWords({ older, newer, years }, language),
    terminal.comparedCounts(indicators.length, changed, isOneLetter ? null : moved),
    ...changesInWords(comparison, language).map(line => `  ${line}`),
  ].join('\n');
}
