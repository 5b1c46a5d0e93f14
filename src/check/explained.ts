import { difference, product } from '../figure/decimal';
import { distinctPlaces, samePlace } from './cells';
import type { Finding, Severity } from './finding';
import { crossingFix, type Writing } from './mend';
import { addTo, PlaceMap } from './place-map';
import { type Judged, placesOf, valueAt, weightIn } from './relation';

/** A finding that says what its cell may rightly hold, in the figure's printed unit. */
export interface Suspicion {
  readonly finding: Finding;
  readonly instead: readonly number[];
}

const GRAVE: readonly Severity[] = ['error', 'warning'];

/** The suspicions of findings that say by themselves what stands in their cell and what should. */
export function suspicionsIn(findings: readonly Finding[]): Suspicion[] {
  return findings.flatMap(finding => {
    const { expected, found, severity } = finding;
    const isMeasured = typeof expected === 'number' && typeof found === 'number' && GRAVE.includes(severity);
    return isMeasured ? [{ finding, instead: [expected] }] : [];
  });
}

/**
 * Tells of one wrong cell once: what fails only because of a figure that a finding blames already is told with that
 * finding. The total with a wrong product in it, and the deviation that is right for the letter's target where last year's
 * has been left standing, are no errors of their own. Where both voices say the same figure, it can be offered.
 * @returns the findings, and the relations that none of them explains
 */
export function withExplained(
  findings: readonly Finding[],
  suspicions: readonly Suspicion[],
  judged: readonly Judged[],
  writing: Writing,
): { findings: readonly Finding[]; rest: readonly Judged[] } {
  if (suspicions.length === 0) return { findings, rest: judged };
  const explained = explainedBy(suspicions, judged);
  if (explained.size === 0) return { findings, rest: judged };
  const told = findings.map(finding => {
    const own = [...explained].flatMap(([one, by]) => (by === finding ? [one] : []));
    return own.length === 0 ? finding : merged(finding, own, writing);
  });
  return { findings: told, rest: judged.filter(one => !explained.has(one)) };
}

function explainedBy(suspicions: readonly Suspicion[], judged: readonly Judged[]): Map<Judged, Finding> {
  const at = new PlaceMap<Suspicion[]>();
  for (const suspicion of suspicions) addTo(at, suspicion.finding.place, suspicion);
  const explained = new Map<Judged, Finding>();
  for (const one of judged) {
    if (one.state !== 'failed') continue;
    const suspected = placesOf(one.relation).flatMap(place => at.get(place) ?? []);
    const cause = suspected.find(suspicion => explains(suspicion, one));
    if (cause) explained.set(one, cause.finding);
  }
  return explained;
}

/** Whether a relation holds with one of the figures that its suspected cell may rightly hold. */
function explains({ finding, instead }: Suspicion, { relation, residual, tolerance }: Judged): boolean {
  const stands = valueAt(relation, finding.place);
  if (stands === null || (typeof finding.found === 'number' && finding.found !== stands)) return false;
  const weight = weightIn(relation, finding.place);
  const left = (figure: number) => difference(residual, product(difference(stands, figure), weight));
  return instead.some(figure => Math.abs(left(figure)) <= tolerance);
}

function merged(finding: Finding, explained: readonly Judged[], writing: Writing): Finding {
  const { place, severity } = finding;
  const cells = explained.flatMap(({ relation }) => placesOf(relation));
  const isError = explained.some(({ relation }) => relation.severity === 'error');
  return {
    ...finding,
    severity: isError ? 'error' : severity,
    related: distinctPlaces([...finding.related, ...cells]).filter(other => !samePlace(other, place)),
    fix: finding.fix ?? agreedFix(finding, explained, writing),
  };
}

/** The figure that the finding and all that it explains say, to the last digit. */
function agreedFix(
  { place, expected, found }: Finding,
  explained: readonly Judged[],
  writing: Writing,
): Finding['fix'] {
  if (typeof expected !== 'number' || typeof found !== 'number') return null;
  const error = difference(found, expected);
  const agree = explained.every(
    ({ relation, residual }) => residual === product(error, weightIn(relation, place)),
  );
  return agree ? crossingFix({ place, expected, judged: explained }, writing) : null;
}
