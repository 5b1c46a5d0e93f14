import { difference, product } from '../figure/decimal';
import { formatFigure } from '../figure/format';
import { distinctPlaces, samePlace } from './cells';
import type { Culprit } from './culprit';
import type { WithEffects } from './effects';
import type { Finding, Place, Severity } from './finding';
import { crossingFix, type Vouching, vouchedFix, type Writing } from './mend';
import { type Judged, placesOf, type Values, valueAt } from './relation';

const GRAVITY: readonly Severity[] = ['note', 'warning', 'error'];

/** Deviations of a whole table that are one mistake together. */
export interface WholeTable {
  readonly variant: 'convention' | 'many';
  readonly judged: readonly Judged[];
}

/** Another convention is to be looked at; deviations that follow from no terms of the table cannot stand. */
export function wholeTableFinding({ variant, judged }: WholeTable): Finding[] {
  const [first, ...others] = judged;
  if (!first) return [];
  const related = others.map(({ relation }) => relation.computed.place);
  const finding = findingOf(first, variant, related);
  const severity = variant === 'convention' ? 'warning' : finding.severity;
  return [{ ...finding, severity, values: { ...finding.values, count: judged.length } }];
}

export function culpritFinding(
  { place, error, judged }: Culprit,
  effects: readonly Judged[],
  writing: Writing,
): Finding {
  const [first] = inRuleOrder(judged, place);
  if (!first) throw new RangeError('a culprit without a relation');
  const found = valueAt(first.relation, place) ?? 0;
  const expected = difference(found, error);
  const related = [...judged, ...effects].flatMap(({ relation }) => placesOf(relation));
  const turned = first.turned && samePlace(first.relation.computed.place, place);
  const finding = findingOf(first, turned ? 'turned' : 'crossing', related);
  return {
    ...finding,
    related: distinctPlaces(related).filter(other => !samePlace(other, place)),
    severity: gravest(judged),
    place,
    expected,
    found,
    values: { ...finding.values, ...inWords(found, expected), cell: place.cell, count: judged.length },
    fix: turned ? turnedFix(first) : crossingFix({ place, expected, judged }, writing),
  };
}

/** The relation that the cell is computed by first, since its text names the cell; one of a turned sign before others. */
function inRuleOrder(judged: readonly Judged[], place: Place): Judged[] {
  const own = ({ relation, turned }: Judged) =>
    samePlace(relation.computed.place, place) ? (turned ? 0 : 1) : 2;
  return judged.toSorted((one, other) => own(one) - own(other));
}

export function groupFinding(group: readonly WithEffects[], vouched: Vouching, writing: Writing): Finding {
  const judged = group.map(one => one.judged);
  const [first] = judged;
  if (!first) throw new RangeError('a group without a relation');
  const effects = group.flatMap(one => one.effects);
  const related = [...judged, ...effects].flatMap(({ relation }) => placesOf(relation));
  const variant = first.turned ? 'turned' : judged.length > 1 ? 'several' : 'off';
  const finding = findingOf(first, variant, related);
  return {
    ...finding,
    severity: gravest(judged),
    values: { ...finding.values, listing: listingOf(judged) },
    fix: first.turned ? turnedFix(first) : variant === 'off' ? vouchedFix(first, vouched, writing) : null,
  };
}

/** The deviation with its sign turned, as the cell holds it; null when the cell is a formula or text. */
function turnedFix({ relation: { computed, cellFactor }, expected }: Judged): Finding['fix'] {
  return cellFactor === null ? null : { cell: computed.place.cell, value: product(expected, cellFactor) };
}

export function roundingNote(group: readonly WithEffects[]): Finding {
  const judged = group.map(one => one.judged);
  const [first] = judged.toSorted((one, other) => Math.abs(other.residual) - Math.abs(one.residual));
  if (!first) throw new RangeError('a group without a relation');
  return {
    ...findingOf(
      first,
      'rounding',
      judged.flatMap(({ relation }) => placesOf(relation)),
    ),
    severity: 'note',
  };
}

function findingOf({ relation, expected }: Judged, variant: string, related: readonly Place[]): Finding {
  const { place, value } = relation.computed;
  return {
    rule: relation.rule,
    severity: relation.severity,
    place,
    related: distinctPlaces(related).filter(other => !samePlace(other, place)),
    expected,
    found: value,
    values: { ...relation.values, ...inWords(value, expected), variant },
    fix: null,
    source: null,
  };
}

function inWords(found: number, expected: number): Values {
  const off = Math.abs(difference(found, expected));
  return { found: formatFigure(found), expected: formatFigure(expected), difference: formatFigure(off) };
}

/** Every figure of a quantity with its place: "1 627 687 (Enheter C8), 1 891 298 (Netto C11)". */
function listingOf(judged: readonly Judged[]): string {
  const cells = judged.flatMap(({ relation }) => [relation.computed, ...relation.terms]);
  const distinct = cells.filter(
    (one, index) => cells.findIndex(other => samePlace(one.place, other.place)) === index,
  );
  return distinct
    .map(({ place, value }) => `${formatFigure(value)} (${place.sheet} ${place.cell})`)
    .join(', ');
}

function gravest(judged: readonly Judged[]): Severity {
  const gravity = Math.max(...judged.map(({ relation }) => GRAVITY.indexOf(relation.severity)));
  return GRAVITY[gravity] ?? 'note';
}
