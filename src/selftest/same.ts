/** What was found is not what was expected. */
export class Unequal extends Error {
  override readonly name = 'Unequal';

  constructor(
    readonly found: unknown,
    readonly expected: unknown,
  ) {
    super(`found ${text(found)}, expected ${text(expected)}`);
  }
}

/** @throws Unequal unless both are the same data; what is undefined counts as not there. */
export function same(found: unknown, expected: unknown): void {
  if (text(found) !== text(expected)) throw new Unequal(found, expected);
}

/** Data as JSON with its keys in order. */
export function text(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : inner,
    ) ?? 'undefined'
  );
}
