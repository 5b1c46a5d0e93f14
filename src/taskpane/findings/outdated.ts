import type { Standing, Told } from '../../check/outdated';
import type { Language } from '../../language/language';
import type { PaneState } from '../state';

const NONE: ReadonlySet<never> = new Set();

/** The findings of which the pane knows that they are outdated. */
export function outdatedIn({ standing }: PaneState): Standing['outdated'] {
  return standing?.outdated ?? NONE;
}

/** The indicators of which the pane knows that they are outdated. */
export function outdatedIndicatorsIn({ standing }: PaneState): Standing['indicators'] {
  return standing?.indicators ?? NONE;
}

/** How the findings stand after a change in the workbook; null while nobody has looked. */
export function standingSentences(
  standing: Standing | null,
  { findings, indicators: all }: Told,
  texts: Language['pane']['outdated'],
): string {
  if (!standing) return texts.unknown;
  const { outdated, added, indicators } = standing;
  const sentences = [
    ...(outdated.size > 0 ? [texts.count(outdated.size, findings.length)] : []),
    ...(added > 0 ? [texts.added(added)] : []),
    ...(indicators.size > 0 ? [texts.indicators(indicators.size, all.length)] : []),
  ];
  return sentences.join(' ') || texts.none;
}
