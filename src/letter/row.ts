import { decimalsOf, product, quotient } from '../figure/decimal';
import { asDoubtful, type CellReading } from './cell';

const WHOLE = 100;
const SIGN_LOST = 'percent sign lost';

/**
 * The cells of a percent row seen together: a figure without the sign is read as percent and told about; one that no
 * share can have is doubtful (a comma was lost, or the sign was read as a digit), and so is a fraction.
 * @param stated whether a name or a column says percent, so that signs may be left out.
 */
export function asShares(readings: readonly CellReading[], stated: boolean): CellReading[] {
  const shares = readings.filter(({ percent }) => percent);
  const signsExpected = shares.length > 0 || !stated;
  const onlyFractions = shares.length > 0 && shares.every(({ value }) => value !== null && value <= 1);
  return readings.map(reading => {
    const { value, percent } = reading;
    if (value === null || percent) return reading;
    if (isFraction(value) && !onlyFractions) return asDoubtful(reading, [value, product(value, WHOLE)]);
    if (value > WHOLE) return asDoubtful(reading, damagedReadings(value));
    return signsExpected ? { ...reading, oddity: reading.oddity ?? SIGN_LOST } : reading;
  });
}

/** 0,385 may be 38,5 % written as Excel holds it. */
function isFraction(value: number): boolean {
  return value > 0 && value < 1 && decimalsOf(value) > 1;
}

/** What "279" may have been in a percent row: 27,9 % or 27 %. */
function damagedReadings(value: number): number[] {
  return Number.isInteger(value) ? [quotient(value, 10, 1), Math.trunc(value / 10)] : [value];
}
