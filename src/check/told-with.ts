import { difference, product } from '../figure/decimal';
import { samePlace } from './cells';
import type { Finding } from './finding';
import { PlaceMap } from './place-map';
import type { Judged } from './relation';

/** A finding that says what its cell may rightly hold, in the figure's printed unit. */
export interface Suspicion {
  readonly finding: Finding;
  readonly instead: readonly number[];
}

/**
 * Sets aside what fails only because of a figure that another finding already blames: the deviation that is right for the
 * letter's target, where last year's has been left standing, or for the result whose comma has slipped. It is told with
 * that finding.
 * @returns the relations left to judge, and the cells of the others by the finding they are told with
 */
export function toldWithSuspicions(
  judged: readonly Judged[],
  suspicions: readonly Suspicion[],
): { rest: readonly Judged[]; related: ReadonlyMap<Finding, readonly Judged[]> } {
  const related = new Map<Finding, Judged[]>();
  const suspected = new PlaceMap<Suspicion>();
  for (const suspicion of suspicions) suspected.set(suspicion.finding.place, suspicion);
  const rest = judged.filter(one => {
    const cause = one.state === 'failed' ? causeOf(one, suspected) : null;
    if (cause) related.set(cause, [...(related.get(cause) ?? []), one]);
    return cause === null;
  });
  return { rest, related };
}

/** Those findings with the cells that are told with them. */
export function withRelated(
  findings: readonly Finding[],
  related: ReadonlyMap<Finding, readonly Judged[]>,
): readonly Finding[] {
  return findings.map(finding => {
    const places = (related.get(finding) ?? []).map(({ relation }) => relation.computed.place);
    const more = places.filter(place => !finding.related.some(other => samePlace(other, place)));
    return more.length === 0 ? finding : { ...finding, related: [...finding.related, ...more] };
  });
}

/** The finding whose figure, put right, makes a relation hold. */
function causeOf({ relation, residual, tolerance }: Judged, suspected: PlaceMap<Suspicion>): Finding | null {
  for (const { place, value, sign } of relation.terms) {
    const suspicion = suspected.get(place);
    const isRight = (figure: number) =>
      Math.abs(difference(residual, product(difference(figure, value), sign))) <= tolerance;
    if (suspicion?.instead.some(isRight)) return suspicion.finding;
  }
  return null;
}
