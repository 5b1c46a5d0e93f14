import { difference, product, sum, sumOf } from '../figure/decimal';
import { samePlace } from './cells';
import type { Place } from './finding';
import { addTo, PlaceMap } from './place-map';
import { type Judged, placesOf, type Relation, type Term, weightIn } from './relation';

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
  const byCell = failedByCell(failed);
  const ways = waysFrom(failed, holding);
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

/**
 * Only the ways from cells of failed relations, and on: to write down those of all cells would cost more than all else, in
 * a large workbook with few errors.
 */
function waysFrom(failed: readonly Judged[], holding: readonly Judged[]): Ways {
  const reached = new PlaceMap<true>();
  for (const { relation } of failed) for (const place of placesOf(relation)) reached.set(place, true);
  const isReached = ({ place }: Term) => reached.has(place);
  const taken = new Set<Relation>();
  let open = holding.flatMap(({ relation }) => (relation.table ? [relation] : []));
  // Inner sums come before the outer ones, so that few rounds are needed.
  for (let before = -1; taken.size > before; open = open.filter(relation => !taken.has(relation))) {
    before = taken.size;
    for (const relation of open) {
      if (!relation.terms.some(isReached)) continue;
      taken.add(relation);
      reached.set(relation.computed.place, true);
    }
  }
  const ways: Ways = new PlaceMap();
  for (const { relation } of holding) {
    if (!taken.has(relation)) continue;
    for (const term of relation.terms) if (isReached(term)) addTo(ways, term.place, relation);
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
