/** A span from left to right. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Columns without space between them touch, by rounding even overlap, without sharing words. Points. */
const TOUCHING = 0.5;

export const meet = (a: Band, b: Band) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCHING;

/** How many bands a part of a line meets. */
export const meeting = (part: Band, bands: readonly Band[]) => bands.filter(band => meet(part, band)).length;

/** Bands that overlap become one. */
export function joinBands(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of [...bands].sort((a, b) => a.left - b.left)) {
    const last = joined.at(-1);
    if (last && meet(last, band))
      joined[joined.length - 1] = { left: last.left, right: Math.max(last.right, band.right) };
    else joined.push(band);
  }
  return joined;
}

/** From the first of the bands to the last. */
export function around(bands: readonly Band[]): Band {
  const span = { left: Infinity, right: -Infinity };
  for (const { left, right } of bands) {
    span.left = Math.min(span.left, left);
    span.right = Math.max(span.right, right);
  }
  return span;
}
