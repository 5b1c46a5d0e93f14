import type { Figure } from '../figure/figure';
import { nameWords } from './name-words';
import type { Unit } from './target';

/** Words that say an indicator is a share. */
const SHARE = /^andel|andel(?:en)?$|grad(?:en)?$|^prosent/;

/**
 * The unit of an indicator row, from all its figures: a row whose results are percentages is in percent, also where
 * one cell has lost its sign (`<45` beside 44,1 %). Figures with decimals are scores or rates, the rest counts.
 * @param known the unit that the letter gives the same indicator, where there is one; it decides when no cell says.
 */
export function unitOf(figures: readonly Figure[], name: string, known: Unit | null = null): Unit {
  const settled = figures.filter(figure => figure.kind === 'figure');
  const percents = settled.filter(figure => figure.percent).length;
  if (percents > 0 && percents * 2 >= settled.length) return 'percent';
  if (known !== null) return known;
  if (saysShare(name)) return 'percent';
  return settled.some(figure => figure.decimals > 0) || saysRate(name) ? 'number' : 'count';
}

/** "Andel …", "… i prosent". */
export function saysShare(name: string): boolean {
  return nameWords(name).some(word => SHARE.test(word)) || /%|\bprosent\b/i.test(name);
}

/** "… per 1 000 innbyggere": counted per so many, so no whole things. */
export function saysRate(name: string): boolean {
  return /\bper 10+\b/.test(nameWords(name).join(' '));
}
