import { product } from '../figure/decimal';
import type { CellFigure } from './argument';
import { invalidValue } from './error';

/** A result and a target in the same unit; percentages in percent points. */
export interface Comparable {
  readonly result: number;
  readonly target: number;
  readonly unit: 'percent' | 'number';
}

/** More than this is no share that a cell with a number may be meant as: 68.2 beside "74 %" has lost its sign. */
const LARGEST_SHARE = 1;

/**
 * Brings a result and a target to one unit. Beside a percentage in text a number is what Excel means by it: 0.682 is
 * 68,2 %. Two numbers are compared as they are.
 * @throws FunctionError where one is a percentage and the other cannot be
 */
export function comparable(result: CellFigure, target: CellFigure): Comparable {
  const percent = result.as === 'points' || target.as === 'points';
  if (!percent) return { result: result.value, target: target.value, unit: 'number' };
  return { result: points(result), target: points(target), unit: 'percent' };
}

function points({ as, value }: CellFigure): number {
  if (as === 'points') return value;
  if (as === 'number' && Math.abs(value) <= LARGEST_SHARE) return product(value, 100);
  throw invalidValue(texts => texts.percentAgainstNumber(String(value).replace('.', ',')));
}
