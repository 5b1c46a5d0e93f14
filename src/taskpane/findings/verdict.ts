import type { CheckResult, IndicatorAssessment } from '../../check/finding';
import type { PaneState } from '../state';
import { INDICATOR_FILTERS } from './groups';

export type Verdict = 'nothingRun' | 'errors' | 'warnings' | 'clean';

/** Which sentence about a check is true; no check carried out is never a good sign. */
export function verdictOf({ checksRun, errors, warnings }: CheckResult['summary']): Verdict {
  if (errors > 0) return 'errors';
  if (checksRun === 0) return 'nothingRun';
  return warnings > 0 ? 'warnings' : 'clean';
}

/** Whether a good verdict may be another by now: the workbook is changed, and something new is found there, or nobody knows. */
export function mayHaveTurned({ stale, standing }: Pick<PaneState, 'stale' | 'standing'>): boolean {
  return stale && (standing === null || standing.added > 0);
}

/** How many indicators reach their target, how many do not, how many nobody can tell, and how many the letter contradicts. */
export function countsOf(indicators: readonly IndicatorAssessment[]) {
  const having = (outcome: IndicatorAssessment['outcome']) =>
    indicators.filter(one => one.outcome === outcome).length;
  return {
    met: having('met'),
    notMet: having('notMet'),
    notAssessable: having('notAssessable'),
    differ: indicators.filter(INDICATOR_FILTERS.differs).length,
  };
}
