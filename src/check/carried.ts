import { difference, product, sum, sumOf } from '../figure/decimal';
import { samePlace } from './cells';
import type { Place } from './finding';
import { addTo, PlaceMap } from './place-map';
import { type Judged, placesOf, type Relation, weightIn } from './relation';

/**
 * Sets aside what a wrong figure only carries along: a row that is off by 90 makes its sums off by 90, its deviation,
 * and every table that repeats them. Where the sum holds, the row is to be mended and not the sum.
 * @param failed the relations that do not hold.
 * @param holding those that do, as far as they may matter: errors travel from their terms to their computed figures.
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

/** Errors do not travel farther than sums of sums of sums and their deviations. */
const FARTHEST = 8;

/** From each cell to the relations of which it is a term: an error goes on to the figure that is worked out from it. */
type Ways = PlaceMap<Relation[]>;

function waysFrom(holding: readonly Judged[]): Ways {
  const ways: Ways = new PlaceMap();
  for (const { relation } of holding) {
    if (!relation.table) continue;
    for (const { place } of relation.terms) addTo(ways, place, relation);
  }
  return ways;
}

/** The failed relations that an error in one of a relation's cells would explain. */
function effectsOf(cause: Judged, ways: Ways, byCell: PlaceMap<Judged[]>): Relation[] {
  return [
    ...new Set(
      placesOf(cause.relation).flatMap(place => {
        const error = product(cause.residual, weightIn(cause.relation, place));
        const errors = errorsFrom(place, error, ways);
        const touched = new Set(errors.places.flatMap(reached => byCell.get(reached) ?? []));
        return [...touched]
          .filter(other => other !== cause && mayFollow(other, place) && fits(other, cause, errors.at))
          .map(({ relation }) => relation);
      }),
    ),
  ];
}

/** A failed check of the cell itself is a second voice about it, unless it is only worth a note. */
function mayFollow({ relation }: Judged, place: Place): boolean {
  return relation.severity === 'note' || !placesOf(relation).some(other => samePlace(other, place));
}

/** Where a wrong figure is carried to, itself first, and how much too high each figure there is. */
interface Errors {
  readonly places: readonly Place[];
  readonly at: PlaceMap<number>;
}

function errorsFrom(place: Place, error: number, ways: Ways): Errors {
  const at = new PlaceMap<number>();
  at.set(place, error);
  const places = [place];
  let open = [place];
  for (let step = 0; step < FARTHEST && open.length > 0; step += 1) {
    const next: Place[] = [];
    for (const from of open) {
      for (const { computed, terms } of ways.get(from) ?? []) {
        const to = computed.place;
        if (at.has(to)) continue;
        const sign = terms.find(({ place: term }) => samePlace(term, from))?.sign ?? 1;
        at.set(to, product(at.get(from) ?? 0, sign));
        next.push(to);
      }
    }
    places.push(...next);
    open = next;
  }
  return { places, at };
}

/** Whether a relation is off by just what the carried errors in its cells make it. */
function fits(judged: Judged, cause: Judged, errors: PlaceMap<number>): boolean {
  const { relation, residual, tolerance } = judged;
  const implied = sumOf(placesOf(relation), place =>
    product(errors.get(place) ?? 0, weightIn(relation, place)),
  );
  const off = Math.abs(difference(residual, implied));
  return implied !== 0 && off <= sum([tolerance, cause.tolerance]);
}

function failedByCell(failed: readonly Judged[]): PlaceMap<Judged[]> {
  const cells = new PlaceMap<Judged[]>();
  for (const judged of failed) {
    for (const place of placesOf(judged.relation)) addTo(cells, place, judged);
  }
  return cells;
}
