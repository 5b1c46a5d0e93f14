import type { CheckResult } from '../../check/finding';

export type Verdict = 'nothingRun' | 'errors' | 'warnings' | 'clean';

/** Which sentence about a check is true; no check carried out is never a good sign. */
export function verdictOf({ checksRun, errors, warnings }: CheckResult['summary']): Verdict {
  if (errors > 0) return 'errors';
  if (checksRun === 0) return 'nothingRun';
  return warnings > 0 ? 'warnings' : 'clean';
}
