import { difference, product, sum } from '../figure/decimal';
import { samePlace } from './cells';
import type { Place } from './finding';
import { type Judged, placesOf, type Relation, weightIn } from './relation';

/**
 * Sets aside what a wrong figure only carries along: a row that is off by 90 makes its sums off by 90, its deviation,
 * and every table that repeats them. Where the sum holds, the row is to be mended and not the sum.
 * @param failed the relations that do not hold.
 * @param holding those that do: errors travel from their terms to their computed figures.
 * @returns the relations that follow, each with the relation that it follows from, which itself follows from none.
 */
export function carriedEffects(
  failed: readonly Judged[],
  holding: readonly Judged[],
): ReadonlyMap<Relation, Relation> {
  if (failed.length === 0) return new Map();
  const ways = waysFrom(holding);
  const byCell = failedByCell(failed);
  const causes = new Map<Relation, Relation>();
  const roots = new Set<Relation>();
  const explaining = failed
    .filter(({ relation }) => relation.severity !== 'note')
    .map(cause => ({ cause: cause.relation, effects: effectsOf(cause, ways, byCell) }));
  for (const { cause, effects } of explaining.toSorted((a, b) => b.effects.length - a.effects.length)) {
    const root = causes.get(cause) ?? cause;
    for (const effect of effects) {
      if (effect === root || causes.has(effect) || roots.has(effect)) continue;
      causes.set(effect, root);
      roots.add(root);
    }
  }
  return causes;
}

/** From a cell to the figure that is worked out from it, with the sign it counts with. */
interface Way {
  readonly to: Place;
  readonly sign: 1 | -1;
}

/** Errors do not travel farther than sums of sums of sums and their deviations. */
const FARTHEST = 8;

function waysFrom(holding: readonly Judged[]): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>();
  for (const { relation } of holding.filter(({ relation: { rule } }) => rule.startsWith('A'))) {
    for (const { place, sign } of relation.terms) {
      const key = keyOf(place);
      const way = { to: relation.computed.place, sign };
      const from = ways.get(key);
      if (from) from.push(way);
      else ways.set(key, [way]);
    }
  }
  return ways;
}

/** The failed relations that an error in one of a relation's cells would explain. */
function effectsOf(
  cause: Judged,
  ways: ReadonlyMap<string, readonly Way[]>,
  byCell: ReadonlyMap<string, readonly Judged[]>,
): Relation[] {
  return [
    ...new Set(
      placesOf(cause.relation).flatMap(place => {
        const error = product(cause.residual, weightIn(cause.relation, place));
        const errors = errorsFrom(place, error, ways);
        const touched = new Set([...errors.keys()].flatMap(cell => byCell.get(cell) ?? []));
        return [...touched]
          .filter(other => other !== cause && mayFollow(other, place) && fits(other, cause, errors))
          .map(({ relation }) => relation);
      }),
    ),
  ];
}

/** A failed check of the cell itself is a second voice about it, unless it is only worth a note. */
function mayFollow({ relation }: Judged, place: Place): boolean {
  return relation.severity === 'note' || !placesOf(relation).some(other => samePlace(other, place));
}

/** By cell, how much too high each figure is that a wrong one is carried to; the wrong one first. */
function errorsFrom(
  place: Place,
  error: number,
  ways: ReadonlyMap<string, readonly Way[]>,
): ReadonlyMap<string, number> {
  const errors = new Map([[keyOf(place), error]]);
  let open = [keyOf(place)];
  for (let step = 0; step < FARTHEST && open.length > 0; step += 1) {
    const next: string[] = [];
    for (const from of open) {
      for (const { to, sign } of ways.get(from) ?? []) {
        if (errors.has(keyOf(to))) continue;
        errors.set(keyOf(to), product(errors.get(from) ?? 0, sign));
        next.push(keyOf(to));
      }
    }
    open = next;
  }
  return errors;
}

/** Whether a relation is off by just what the carried errors in its cells make it. */
function fits(judged: Judged, cause: Judged, errors: ReadonlyMap<string, number>): boolean {
  const { relation, residual, tolerance } = judged;
  const implied = sum(
    placesOf(relation).map(place => product(errors.get(keyOf(place)) ?? 0, weightIn(relation, place))),
  );
  const off = Math.abs(difference(residual, implied));
  return implied !== 0 && off <= sum([tolerance, cause.tolerance]);
}

function failedByCell(failed: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const cells = new Map<string, Judged[]>();
  for (const judged of failed) {
    for (const place of placesOf(judged.relation)) {
      const there = cells.get(keyOf(place)) ?? [];
      there.push(judged);
      cells.set(keyOf(place), there);
    }
  }
  return cells;
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
