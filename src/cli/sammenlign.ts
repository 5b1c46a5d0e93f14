import type { Language } from '../language/language';
import type { IndicatorComparison, LetterComparison } from '../letter/compare/change';
import { compareLetters } from '../letter/compare/compare';
import type { Arguments } from './arguments';
import { CouldNotRun } from './failure';
import { letterIn } from './files';
import type { ExitCode, Output } from './output';

/** `maltall sammenlign`: what is new in the second letter against the first. */
export async function sammenlign(words: Arguments, output: Output): Promise<ExitCode> {
  const { language } = words;
  const [older, newer, ...more] = words.files;
  if (!older || !newer || more.length > 0) throw new CouldNotRun(language.terminal.twoLetters);
  const comparison = compareLetters(await letterIn(older, language), await letterIn(newer, language));
  output.out(words.json ? JSON.stringify(comparison, null, 2) : told(comparison, language));
  return 0;
}

function told({ older, newer, indicators, budgetLines }: LetterComparison, { terminal, figure }: Language) {
  const name = ({ title, file }: typeof older) => title ?? file;
  const changed = indicators.filter(({ changes }) => changes.length > 0);
  const moved = budgetLines.filter(({ change }) => change === 'moved');
  const amount = (value: number | null) => (value === null ? '–' : figure(value));
  return [
    terminal.comparedLetters(name(older), name(newer)),
    terminal.comparedCounts(indicators.length, changed.length, moved.length),
    ...changed.map(comparison => changeLine(comparison, terminal)),
    ...moved.map(line =>
      terminal.budgetLine([line.table, line.label, line.column].filter(Boolean).join(' · '), {
        older: amount(line.older),
        newer: amount(line.newer),
      }),
    ),
  ].join('\n');
}

function changeLine({ older, newer, changes }: IndicatorComparison, terminal: Language['terminal']): string {
  const what = changes.map(change => terminal.targetChanges[change]).join(', ');
  const targets = { older: older?.target?.raw ?? '–', newer: newer?.target?.raw ?? '–' };
  return terminal.targetLine(newer?.name ?? older?.name ?? '', targets, what);
}
