/**
 * Exact decimal arithmetic on plain numbers.
 *
 * A figure is carried as an ordinary `number` that stands for the decimal its shortest text writes: 74.2 means
 * 742 tenths. The functions here work on those decimals with whole numbers, so 13.3 − 7.8 is 5.5 and not
 * 5.500000000000001: plain ones where they are exact, as for nearly every figure of a report, and BigInt for the rest.
 * Nothing else in the house adds or subtracts figures with `+` and `-`.
 */

interface Scaled {
  readonly units: bigint;
  readonly decimals: number;
}

/** Powers of ten by the decimals of the figures that plain whole numbers are used for. */
const TENS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
/** Below this every whole number, and every decimal of so many digits, has a number of its own. */
const EXACT_UNITS = 1e15;

/** No municipal figure has more than 12 digits; what stands beyond them is the noise of binary subtraction. */
const SIGNIFICANT_DIGITS = 12;
const LEAST_WITH_NOISE = 10 ** SIGNIFICANT_DIGITS;

/** The decimal that a cell means by a binary number: 0.682 − 0.742 = -0.05999999999999994 → -0.06. */
export function cleaned(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < LEAST_WITH_NOISE) return value + 0;
  return Number.isFinite(value) ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) + 0 : value;
}

/** How many decimals a figure has: 74.2 → 1, 1e-7 → 7, 1500 → 0. */
export function decimalsOf(value: number): number {
  return fewDecimals(value) ?? scaled(value).decimals;
}

/** The exact sum of figures; 0 for none. */
export function sum(values: readonly number[]): number {
  return sumOf(values, itself);
}

/**
 * The exact sum of a figure of each item, without a list of those figures.
 * @param first what is added to before the first item
 */
export function sumOf<Item>(
  items: readonly Item[],
  figureOf: (item: Item) => number,
  first: number = 0,
): number {
  const exact = plainSum(items, figureOf, first);
  return exact ?? plain([first, ...items.map(figureOf)].map(scaled).reduce(add));
}

const itself = (value: number) => value;

/** The exact difference `minuend − subtrahend`. */
export function difference(minuend: number, subtrahend: number): number {
  const exact = minuend - subtrahend;
  if (
    Number.isInteger(minuend) &&
    Number.isInteger(subtrahend) &&
    Math.abs(minuend) + Math.abs(subtrahend) < EXACT_UNITS
  )
    return exact + 0;
  return sum([minuend, -subtrahend]);
}

/** The exact product of two figures. */
export function product(left: number, right: number): number {
  const whole = left * right;
  const isWhole = Number.isInteger(left) && Number.isInteger(right);
  if ((isWhole || right === 1) && Math.abs(whole) < EXACT_UNITS) return whole + 0;
  const exact = plainProduct(left, right);
  if (exact !== null) return exact;
  const [a, b] = [scaled(left), scaled(right)];
  return plain({ units: a.units * b.units, decimals: a.decimals + b.decimals });
}

/**
 * The quotient rounded half away from zero to `decimals`.
 * @throws RangeError when the divisor is 0.
 */
export function quotient(dividend: number, divisor: number, decimals: number): number {
  const exact = plainQuotient(dividend, divisor, decimals);
  if (exact !== null) return exact;
  const [a, b] = [scaled(dividend), scaled(divisor)];
  if (b.units === 0n) throw new RangeError('division by zero');
  const shift = decimals + b.decimals - a.decimals;
  const [top, bottom] = shift >= 0 ? [a.units * tenTo(shift), b.units] : [a.units, b.units * tenTo(-shift)];
  return plain({ units: divideHalfAway(top, bottom), decimals });
}

/** The figure rounded to `decimals`, halves away from zero as Excel's ROUND does. */
export function rounded(value: number, decimals: number): number {
  if (decimals >= 0 && Number.isInteger(value)) return value;
  const figure = scaled(value);
  if (figure.decimals <= decimals) return value;
  return plain({ units: divideHalfAway(figure.units, tenTo(figure.decimals - decimals)), decimals });
}

/** Half of the last unit that a figure with so many decimals prints: 0 → 0.5, 1 → 0.05. */
export function halfUnit(decimals: number): number {
  const tens = TENS[decimals + 1];
  return tens === undefined ? plain({ units: 5n, decimals: decimals + 1 }) : 5 / tens;
}

/** The decimals of a figure that has few, and few digits; null for others. */
function fewDecimals(value: number): number | null {
  if (Number.isInteger(value)) return Math.abs(value) < EXACT_UNITS ? 0 : null;
  for (let decimals = 0; decimals < TENS.length; decimals += 1) {
    const tens = TENS[decimals] ?? 1;
    const units = Math.round(value * tens);
    if (!(Math.abs(units) < EXACT_UNITS)) return null;
    if (units / tens === value) return decimals;
  }
  return null;
}

/** The product in plain whole numbers; null where those might not be exact. */
function plainProduct(left: number, right: number): number | null {
  const own = fewDecimals(left);
  const other = fewDecimals(right);
  const tens = own === null || other === null ? undefined : TENS[own + other];
  if (own === null || other === null || tens === undefined) return null;
  const units = Math.round(left * (TENS[own] ?? 1)) * Math.round(right * (TENS[other] ?? 1));
  return Math.abs(units) < EXACT_UNITS ? units / tens + 0 : null;
}

/** The quotient in plain whole numbers; null where those might not be exact. */
function plainQuotient(dividend: number, divisor: number, decimals: number): number | null {
  const own = fewDecimals(dividend);
  const other = fewDecimals(divisor);
  const tens = TENS[decimals];
  if (own === null || other === null || divisor === 0 || tens === undefined) return null;
  const top = Math.abs(Math.round(dividend * (TENS[own] ?? 1))) * tens * (TENS[other] ?? 1);
  const bottom = Math.abs(Math.round(divisor * (TENS[other] ?? 1))) * (TENS[own] ?? 1);
  if (2 * top + bottom >= EXACT_UNITS || 2 * bottom >= EXACT_UNITS) return null;
  const units = Math.floor((2 * top + bottom) / (2 * bottom));
  return (dividend < 0 === divisor < 0 ? units : -units) / tens + 0;
}

/**
 * The sum in plain whole numbers of the smallest unit; null where those might not be exact. By index: an iterator for
 * every sum of a large workbook costs more than the sums.
 */
function plainSum<Item>(
  items: readonly Item[],
  figureOf: (item: Item) => number,
  first: number,
): number | null {
  let decimals = fewDecimals(first);
  if (decimals === null) return null;
  let units = Math.round(first * (TENS[decimals] ?? 1));
  for (let at = 0; at < items.length; at += 1) {
    const value = figureOf(items[at] as Item);
    const own = fewDecimals(value);
    if (own === null) return null;
    if (own > decimals) {
      units *= TENS[own - decimals] ?? 1;
      decimals = own;
    }
    units += Math.round(value * (TENS[own] ?? 1)) * (TENS[decimals - own] ?? 1);
    if (!(Math.abs(units) < EXACT_UNITS)) return null;
  }
  return units / (TENS[decimals] ?? 1) + 0;
}

function scaled(value: number): Scaled {
  if (!Number.isFinite(value)) throw new RangeError(`not a figure: ${value}`);
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const decimals = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return decimals >= 0 ? { units, decimals } : { units: units * tenTo(-decimals), decimals: 0 };
}

function add(a: Scaled, b: Scaled): Scaled {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: atScale(a, decimals) + atScale(b, decimals), decimals };
}

function atScale(figure: Scaled, decimals: number): bigint {
  return figure.units * tenTo(decimals - figure.decimals);
}

function divideHalfAway(top: bigint, bottom: bigint): bigint {
  const negative = top < 0n !== bottom < 0n;
  const [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  const quotientUnits = (2n * a + b) / (2n * b);
  return negative ? -quotientUnits : quotientUnits;
}

/** `+ 0` turns a negative zero, which would print as "-0", into 0. */
function plain({ units, decimals }: Scaled): number {
  return Number(`${units}e-${decimals}`) + 0;
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}
