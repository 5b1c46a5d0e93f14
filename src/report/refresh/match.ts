/** A line of one list by its number in another; undefined where it has none there. */
export type Matching = ReadonlyMap<number, number>;

/** Longer lists are not compared line by line. */
const MOST_COMPARISONS = 4_000_000;

/** The longest list of pairs in which equal lines stand in the same order; blank keys match nothing. */
export function inOrder(one: readonly string[], other: readonly string[]): [number, number][] {
  if (one.length * other.length > MOST_COMPARISONS) return [];
  const lengths = commonLengths(one, other);
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    if (isSame(one[a], other[b])) pairs.push([a++, b++]);
    else if ((lengths[a + 1]?.[b] ?? 0) >= (lengths[a]?.[b + 1] ?? 0)) a++;
    else b++;
  }
  return pairs;
}

/** How many lines from each place on can be paired. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  for (let a = one.length - 1; a >= 0; a--) {
    for (let b = other.length - 1; b >= 0; b--) {
      const row = lengths[a] as Uint32Array;
      row[b] = isSame(one[a], other[b])
        ? (lengths[a + 1]?.[b + 1] ?? 0) + 1
        : Math.max(lengths[a + 1]?.[b] ?? 0, row[b + 1] ?? 0);
    }
  }
  return lengths;
}

const isSame = (one: string | undefined, other: string | undefined): boolean => one === other && one !== '';

/** Lines that have nobody yet get the first free one with the same key, in order. */
export function matchByKey(
  matched: Map<number, number>,
  one: readonly string[],
  other: readonly string[],
): void {
  const taken = new Set(matched.values());
  const free = new Map<string, number[]>();
  for (const [index, key] of other.entries()) {
    if (key !== '' && !taken.has(index)) free.set(key, [...(free.get(key) ?? []), index]);
  }
  for (const [index, key] of one.entries()) {
    if (matched.has(index)) continue;
    const found = free.get(key)?.shift();
    if (found !== undefined) matched.set(index, found);
  }
}

export interface Gap {
  readonly ones: readonly number[];
  readonly others: readonly number[];
}

/** The lines between those that are matched in order, which have nobody yet. */
export function gapsOf(matched: Matching, ones: number, others: number): Gap[] {
  const taken = new Set(matched.values());
  const between = (from: number, to: number, isFree: (index: number) => boolean) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter(isFree);
  const gaps: Gap[] = [];
  let [one, other] = [0, 0];
  const close = (endOne: number, endOther: number) => {
    const gap = {
      ones: between(one, endOne, index => !matched.has(index)),
      others: between(other, endOther, index => !taken.has(index)),
    };
    if (gap.ones.length > 0 && gap.others.length > 0) gaps.push(gap);
    [one, other] = [endOne + 1, endOther + 1];
  };
  for (const [a, b] of [...matched].sort(([x], [y]) => x - y)) if (b >= other) close(a, b);
  close(ones, others);
  return gaps;
}

/** The longest rising part of a list, as the places that are in it. */
export function risingPart(values: readonly number[]): Set<number> {
  const best: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, value] of values.entries()) {
    let length = 0;
    while (length < best.length && (values[best[length] as number] ?? 0) < value) length++;
    before[index] = length > 0 ? best[length - 1] : undefined;
    best[length] = index;
  }
  const part = new Set<number>();
  for (let at = best.at(-1); at !== undefined; at = before[at]) part.add(at);
  return part;
}
