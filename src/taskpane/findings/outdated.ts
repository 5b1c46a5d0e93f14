import type { JudgedFinding } from '../../check/finding';
import type { Standing } from '../../check/outdated';
import type { Language } from '../../language/language';
import type { PaneState } from '../state';

/** The findings of which the pane knows that they are outdated. */
export function outdatedIn({ standing }: PaneState): Standing['outdated'] {
  return standing?.outdated ?? NONE;
}

const NONE: Standing['outdated'] = new Set();

/** How the findings stand after a change in the workbook; null while nobody has looked. */
export function standingSentences(
  standing: Standing | null,
  findings: readonly JudgedFinding[],
  texts: Language['pane']['outdated'],
): string {
  if (!standing) return texts.unknown;
  const { outdated, added } = standing;
  const sentences = [
    ...(outdated.size > 0 ? [texts.count(outdated.size, findings.length)] : []),
    ...(added > 0 ? [texts.added(added)] : []),
  ];
  return sentences.join(' ') || texts.none;
}
