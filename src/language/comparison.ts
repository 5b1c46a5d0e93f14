import { formatFigure } from '../figure/format';
import type {
  BudgetLineComparison,
  IndicatorComparison,
  LetterComparison,
  TargetChange,
} from '../letter/compare/change';
import type { LetterCell } from '../letter/letter';
import type { Language } from './language';

/** What is held against what: two letters, or two years of one. */
export function comparedInWords(
  { older, newer, years }: Pick<LetterComparison, 'older' | 'newer' | 'years'>,
  { terminal }: Language,
): string {
  const name = ({ title, file }: typeof older) => title ?? file;
  return older === newer
    ? terminal.comparedYears(name(newer), String(years.older), String(years.newer))
    : terminal.comparedLetters(name(older), name(newer));
}

/** What has changed, a line each: the targets first, then the budget lines. */
export function changesInWords({ indicators, budgetLines }: LetterComparison, language: Language): string[] {
  const changed = indicators.filter(({ changes }) => changes.length > 0);
  const moved = budgetLines.filter(({ change }) => change !== 'unchanged');
  return [
    ...changed.map(comparison => changeLine(comparison, language.terminal)),
    ...moved.map(line => budgetLine(line, language)),
  ];
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
  const targets = { older: targetIn(older?.target, terminal), newer: targetIn(newer?.target, terminal) };
  const names = [older?.name, newer?.name].filter(name => name !== undefined);
  return terminal.targetLine([...new Set(names)].join(' → '), targets, what);
}

/** As it is printed, with its possible readings where it is doubtful: "o (0?)"; of a footnote that asks for an earlier result, what it says. */
function targetIn(target: LetterCell | null | undefined, terminal: Language['terminal']): string {
  if (!target || target.raw === '') return '–';
  if (target.relativeTo) return terminal.relativeTarget(target.relativeTo.year);
  const readings = target.status === 'doubtful' ? target.readings : [];
  return readings.length === 0
    ? target.raw
    : `${target.raw} (${readings.map(value => formatFigure(value)).join(' / ')}?)`;
}
