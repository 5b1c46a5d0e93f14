/** Two lists or records that have come from a third, as one: what either has changed, by what an entry is known by. */

/** Called for a key whose entry both have changed, each in its own way. */
export type OnClash = () => void;

export interface ThreeWays<Whole> {
  /** What both have come from. */
  readonly base: Whole;
  readonly ours: Whole;
  readonly theirs: Whole;
}

export function mergedList<Item>(
  { base, ours, theirs }: ThreeWays<readonly Item[]>,
  keyOf: (item: Item) => string,
  onClash: OnClash = () => undefined,
): Item[] {
  const entries = (items: readonly Item[]) => new Map(items.map(item => [keyOf(item), item]));
  return [...merged({ base: entries(base), ours: entries(ours), theirs: entries(theirs) }, onClash).values()];
}

export function mergedRecord<Fields extends object>(
  { base, ours, theirs }: ThreeWays<Fields>,
  onClash: OnClash = () => undefined,
): Fields {
  const entries = (record: Fields) => new Map<string, unknown>(Object.entries(record));
  const whole = merged({ base: entries(base), ours: entries(ours), theirs: entries(theirs) }, onClash);
  return Object.fromEntries(whole) as Fields;
}

/** Theirs in their order, then what we have added. */
function merged<Value>(
  { base, ours, theirs }: ThreeWays<ReadonlyMap<string, Value>>,
  onClash: OnClash,
): Map<string, Value> {
  const whole = new Map<string, Value>();
  for (const key of new Set([...theirs.keys(), ...ours.keys()])) {
    const [was, own, other] = [base.get(key), ours.get(key), theirs.get(key)];
    const isOurs = !same(own, was);
    if (isOurs && !same(other, was) && !same(own, other)) onClash();
    const value = isOurs ? own : other;
    if (value !== undefined) whole.set(key, value);
  }
  return whole;
}

/** Whether two values are alike, in whatever order their keys stand; a key without a value is none. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [left, right] = [one, other] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every(key => same(left?.[key], right?.[key]));
}
