import { decimalsOf, product, quotient } from '../figure/decimal';
import { asDoubtful, type CellReading } from './cell';

const WHOLE = 100;
/** "47" may be 4,7; a single digit lost no comma. */
const LEAST_WITH_LOST_COMMA = 10;
/** A figure so many times the others of its row is taken for one without its comma. */
const MOST_DRIFT = 5;
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

/**
 * The cells of a row in which a comma may have been lost: "385 %" where no share is that high, and "411 %" or "47" beside
 * 38,5 % or 4,7. Such a cell is doubtful, with both readings.
 */
export function withLostCommas(readings: readonly CellReading[], isPercent: boolean): CellReading[] {
  const decimal = readings.filter(({ value, decimals }) => value !== null && decimals > 0);
  const most = decimal.reduce((most, { decimals }) => Math.max(most, decimals), 0);
  const values = decimal.map(({ value }) => Math.abs(value ?? 0)).sort((a, b) => a - b);
  const usual = values[Math.floor(values.length / 2)] ?? 0;
  return readings.map(reading => {
    const { value, decimals } = reading;
    if (value === null || decimals > 0 || value < LEAST_WITH_LOST_COMMA) return reading;
    const aboveAll = isPercent && value > WHOLE && usual * MOST_DRIFT < value;
    const aboveRow = usual > 0 && value > usual * MOST_DRIFT;
    return aboveAll || aboveRow ? asDoubtful(reading, [value, ...shrunk(value, most)]) : reading;
  });
}

/** 411 as 41,1 and, beside figures with two decimals, 4,11. */
function shrunk(value: number, decimals: number): number[] {
  return Array.from({ length: Math.max(decimals, 1) }, (_, i) => quotient(value, 10 ** (i + 1), i + 1));
}

/** 0,385 may be 38,5 % written as Excel holds it. */
function isFraction(value: number): boolean {
  return value > 0 && value < 1 && decimalsOf(value) > 1;
}

/** What "279" may have been in a percent row: 27,9 % or 27 %. */
function damagedReadings(value: number): number[] {
  return Number.isInteger(value) ? [quotient(value, 10, 1), Math.trunc(value / 10)] : [value];
}
