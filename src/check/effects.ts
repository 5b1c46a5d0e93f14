import { difference, sum } from '../figure/decimal';
import { differenceBehind } from './columns';
import { groupBy } from './group';
import type { Judged } from './relation';

/** Failed relations with those that only follow from them. */
export interface WithEffects {
  readonly judged: Judged;
  readonly effects: readonly Judged[];
}

/**
 * Sets aside what only follows: where a budget is off by 100 between two rows, a deviation that is off by the same
 * 100 in the same rows is no error of its own.
 */
export function withEffects(all: readonly Judged[]): WithEffects[] {
  const causes = new Map<Judged, Judged>();
  const broken = new Set(all.flatMap(({ state, relation }) => (state === 'failed' ? [relation.line] : [])));
  const byLine = groupBy(
    all.filter(({ relation }) => broken.has(relation.line)),
    ({ relation }) => relation.line,
  );
  for (const line of byLine.values()) {
    const at = new Map(line.map(judged => [judged.relation.key, judged]));
    for (const judged of inOrder(line)) {
      const cause = judged.state === 'failed' ? causeOf(judged, at) : null;
      if (cause) causes.set(judged, causes.get(cause) ?? cause);
    }
  }
  const failed = all.filter(judged => judged.state === 'failed' && !causes.has(judged));
  const effects = groupBy(causes.keys(), effect => causes.get(effect));
  return failed.map(judged => ({ judged, effects: effects.get(judged) ?? [] }));
}

/** Deviations before the adjusted ones, which follow from them. */
function inOrder(line: readonly Judged[]): Judged[] {
  const depth = ({ relation: { key } }: Judged) =>
    key.startsWith('adjusted') ? 2 : differenceBehind(key) ? 1 : 0;
  return line.toSorted((one, other) => depth(one) - depth(other));
}

function causeOf(judged: Judged, line: ReadonlyMap<string, Judged>): Judged | null {
  const behind = differenceBehind(judged.relation.key);
  if (!behind) return null;
  const [minuend, subtrahend] = behind.map(key => line.get(key));
  const failing = [minuend, subtrahend].find(term => term?.state === 'failed');
  if (!failing) return null;
  const implied = difference(minuend?.residual ?? 0, subtrahend?.residual ?? 0);
  const tolerance = sum([judged, minuend, subtrahend].map(term => term?.tolerance ?? 0));
  return Math.abs(difference(judged.residual, implied)) <= tolerance ? failing : null;
}
