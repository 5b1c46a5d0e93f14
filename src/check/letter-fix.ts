import { product } from '../figure/decimal';
import type { AssessedIndicator } from './assess';
import type { Finding } from './finding';
import { inUnit } from './letter-finding';
import { cellFactorOf } from './term';

/**
 * The letter's target as the workbook's cell would hold it: a sign in front makes it text, a percentage is a fraction.
 * Null for a formula, and where a blank cell may not be formatted for it.
 */
export function targetFix({ row, assessment: { letterTarget } }: AssessedIndicator): Finding['fix'] {
  const cell = row.target;
  if (!cell || cell.formula !== null || !letterTarget || letterTarget.value === null) return null;
  const { value, comparator, unit } = letterTarget;
  const isBlank = cell.figure.kind === 'missing';
  const factor = isBlank && unit !== 'percent' ? 1 : cellFactorOf(cell);
  if (comparator !== null) return { cell: cell.address, value: `${comparator}${inUnit(value, unit)}` };
  if (factor !== null) return { cell: cell.address, value: product(value, factor) };
  return isBlank ? null : { cell: cell.address, value: inUnit(value, unit) };
}
