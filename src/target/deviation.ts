import { difference } from '../figure/decimal';
import type { Unit } from './target';

/** What a deviation is counted in: the difference of two percentages is percentage points. */
export type DeviationUnit = 'percentagePoint' | 'count' | 'number';

export interface Deviation {
  readonly value: number;
  readonly unit: DeviationUnit;
}

/**
 * Result − target in the indicator's own unit, exactly: 68,2 % against 74,2 % is −6,0 percentage points.
 * Null for answers in words, which have no difference.
 */
export function deviation(result: number, target: number, unit: Unit): Deviation | null {
  const deviationUnit = deviationUnitOf(unit);
  return deviationUnit && { value: difference(result, target), unit: deviationUnit };
}

/** The unit a deviation has in an indicator of this unit; null when there is no difference to take. */
export function deviationUnitOf(unit: Unit): DeviationUnit | null {
  if (unit === 'percent') return 'percentagePoint';
  return unit === 'count' || unit === 'number' ? unit : null;
}
