import { difference, product } from '../figure/decimal';
import { distinctPlaces, samePlace } from './cells';
import type { Finding, Severity } from './finding';
import { crossingFix, type Writing } from './mend';
import { addTo, PlaceMap } from './place-map';
import { type Judged, placesOf, valueAt, weightIn } from './relation';

const GRAVE: readonly Severity[] = ['error', 'warning'];

/** A finding that says how much a figure is off. */
interface Measured {
  readonly finding: Finding;
  readonly found: number;
  /** How much too high the figure is. */
  readonly error: number;
}

/**
 * Tells of one wrong cell once: sums that fail by just as much as a finding says that a cell of theirs is off are told
 * with it. Two such voices agree on what the cell should be, so that it can be offered.
 * @returns the findings, and the relations that none of them explains
 */
export function withExplained(
  findings: readonly Finding[],
  judged: readonly Judged[],
  writing: Writing,
): { findings: readonly Finding[]; rest: readonly Judged[] } {
  const measured = findings.flatMap(finding => measuredOf(finding) ?? []);
  const explained = measured.length === 0 ? new Map<Judged, Measured>() : explainedBy(measured, judged);
  if (explained.size === 0) return { findings, rest: judged };
  const told = findings.map(finding => {
    const own = [...explained].flatMap(([one, by]) => (by.finding === finding ? [one] : []));
    return own.length === 0 ? finding : merged(finding, own, writing);
  });
  return { findings: told, rest: judged.filter(one => !explained.has(one)) };
}

function measuredOf(finding: Finding): Measured | null {
  const { expected, found, severity } = finding;
  if (typeof expected !== 'number' || typeof found !== 'number' || !GRAVE.includes(severity)) return null;
  return { finding, found, error: difference(found, expected) };
}

function explainedBy(measured: readonly Measured[], judged: readonly Judged[]): Map<Judged, Measured> {
  const at = new PlaceMap<Measured[]>();
  for (const one of measured) addTo(at, one.finding.place, one);
  const explained = new Map<Judged, Measured>();
  for (const one of judged) {
    if (one.state !== 'failed') continue;
    const by = placesOf(one.relation)
      .flatMap(place => at.get(place) ?? [])
      .find(candidate => explains(candidate, one));
    if (by) explained.set(one, by);
  }
  return explained;
}

function explains({ finding: { place }, found, error }: Measured, { relation, residual, tolerance }: Judged) {
  if (valueAt(relation, place) !== found) return false;
  return Math.abs(difference(residual, product(error, weightIn(relation, place)))) <= tolerance;
}

function merged(finding: Finding, explained: readonly Judged[], writing: Writing): Finding {
  const { place, expected, found, fix } = finding;
  const related = distinctPlaces([
    ...finding.related,
    ...explained.flatMap(({ relation }) => placesOf(relation)),
  ]);
  const isError = explained.some(({ relation }) => relation.severity === 'error');
  const error = difference(Number(found), Number(expected));
  const agree = explained.every(
    ({ relation, residual }) => residual === product(error, weightIn(relation, place)),
  );
  return {
    ...finding,
    severity: isError ? 'error' : finding.severity,
    related: related.filter(other => !samePlace(other, place)),
    fix:
      fix ?? (agree ? crossingFix({ place, expected: Number(expected), judged: explained }, writing) : null),
  };
}
