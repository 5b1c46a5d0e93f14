import type { Language } from '../language/language';
import type {
  BudgetLineComparison,
  IndicatorComparison,
  LetterComparison,
  TargetChange,
} from '../letter/compare/change';
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

function told({ older, newer, indicators, budgetLines }: LetterComparison, language: Language) {
  const { terminal } = language;
  const name = ({ title, file }: typeof older) => title ?? file;
  const changed = indicators.filter(({ changes }) => changes.length > 0);
  const moved = budgetLines.filter(({ change }) => change !== 'unchanged');
  return [
    terminal.comparedLetters(name(older), name(newer)),
    terminal.comparedCounts(indicators.length, changed.length, moved.length),
    ...changed.map(comparison => changeLine(comparison, terminal)),
    ...moved.map(line => budgetLine(line, language)),
  ].join('\n');
}

/** "315 · 10 Lønn · 2026: 934 911 → 1 011 550 (+76 639)"; a figure that is not settled is "?", none is "–". */
function budgetLine(line: BudgetLineComparison, { terminal, figure }: Language): string {
  const isOpen = line.doubtful && line.change === 'moved';
  const amount = (value: number | null) => (value === null ? (isOpen ? '?' : '–') : figure(value));
  const { change, difference } = line;
  const what = change === 'added' || change === 'dropped' ? terminal.targetChanges[change] : null;
  const by = difference === null ? what : figure(difference, { signed: true });
  const name = [line.table, line.label, line.column].filter(Boolean).join(' · ');
  const told = terminal.budgetLine(name, { older: amount(line.older), newer: amount(line.newer) });
  return by === null ? told : `${told} (${by})`;
}

function changeLine(comparison: IndicatorComparison, terminal: Language['terminal']): string {
  const { older, newer, changes, lastResult, restated } = comparison;
  /** What a change is held against: the result that was reached, the older year's new target. */
  const against: Partial<Record<TargetChange, string | undefined>> = {
    easierThanLastResult: lastResult?.raw,
    restated: restated?.raw,
  };
  const what = changes
    .map(change => terminal.targetChanges[change] + (against[change] ? `: ${against[change]}` : ''))
    .join(', ');
  const targets = { older: older?.target?.raw ?? '–', newer: newer?.target?.raw ?? '–' };
  const names = [older?.name, newer?.name].filter(name => name !== undefined);
  return terminal.targetLine([...new Set(names)].join(' → '), targets, what);
}
