import { difference, product } from '../figure/decimal';
import { formatFigure } from '../figure/format';
import { distinctPlaces, samePlace } from './cells';
import { type Culprit, culprits } from './culprit';
import { type WithEffects, withEffects } from './effects';
import type { CheckRun, Finding, Place, Severity } from './finding';
import { groupBy } from './group';
import { type Judged, judge, placesOf, type Relation, type Values, valueAt } from './relation';

const GRAVITY: readonly Severity[] = ['note', 'warning', 'error'];
/** So many turned signs, and more than straight ones, are a table's own convention and not so many slips. */
const CONVENTION = 3;

/** Judges the relations of all rules together: one finding for one wrong cell, however many checks it breaks. */
export function judgementOf(relations: readonly Relation[]): {
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckRun[];
} {
  const all = relations.map(judge);
  const conventions = turnedTables(all);
  const told = new Set(conventions.flat());
  const failed = withEffects(all.filter(judged => !told.has(judged)));
  const { found, rest } = culprits(
    failed.map(({ judged }) => judged),
    all,
  );
  const effectsOf = (judged: readonly Judged[]) =>
    failed.filter(one => judged.includes(one.judged)).flatMap(({ effects }) => effects);
  const unexplained = failed.filter(({ judged }) => rest.includes(judged));
  return {
    findings: [
      ...conventions.flatMap(conventionFinding),
      ...found.map(culprit => culpritFinding(culprit, effectsOf(culprit.judged))),
      ...byGroup(unexplained).map(groupFinding),
      ...byGroup(
        all.filter(({ state }) => state === 'rounding').map(judged => ({ judged, effects: [] })),
      ).map(roundingNote),
    ],
    checks: all.map(checkRun),
  };
}

function checkRun({ relation, state }: Judged): CheckRun {
  const { rule, values } = relation;
  return {
    rule,
    values,
    state: state === 'failed' ? 'failed' : 'passed',
    reason: null,
    cells: placesOf(relation),
  };
}

/** Tables that compute their deviations the other way round throughout; each as its turned relations. */
function turnedTables(all: readonly Judged[]): Judged[][] {
  const signed = all.filter(({ relation }) => relation.convention !== null);
  const tables = [...groupBy(signed, ({ relation }) => relation.convention).values()];
  return tables.flatMap(table => {
    const turned = table.filter(judged => judged.turned);
    const straight = table.filter(
      ({ state, expected, tolerance }) => state !== 'failed' && Math.abs(expected) > tolerance,
    );
    return turned.length >= CONVENTION && turned.length > straight.length ? [turned] : [];
  });
}

function conventionFinding(turned: readonly Judged[]): Finding[] {
  const [first, ...others] = turned;
  if (!first) return [];
  const related = others.map(({ relation }) => relation.computed.place);
  const finding = findingOf(first, 'convention', related);
  return [
    { ...finding, severity: 'warning', values: { ...finding.values, count: turned.length }, fix: null },
  ];
}

function culpritFinding({ place, error, judged }: Culprit, effects: readonly Judged[]): Finding {
  const [first, ...others] = inRuleOrder(judged, place);
  if (!first) throw new RangeError('a culprit without a relation');
  const found = valueAt(first.relation, place) ?? 0;
  const expected = difference(found, error);
  const alone = others.length === 0 || judged.every(({ relation }) => relation.group !== null);
  const related = [...judged, ...effects].flatMap(({ relation }) => placesOf(relation));
  return {
    ...findingOf(
      first,
      alone ? 'off' : 'crossing',
      related.filter(other => !samePlace(other, place)),
    ),
    severity: gravest(judged),
    place,
    expected,
    found,
    values: {
      ...first.relation.values,
      ...inWords(found, expected),
      variant: 'crossing',
      cell: place.cell,
      count: judged.length,
    },
  };
}

/** The relation that the cell is computed by first, since its text names the cell. */
function inRuleOrder(judged: readonly Judged[], place: Place): Judged[] {
  const own = ({ relation }: Judged) => (samePlace(relation.computed.place, place) ? 0 : 1);
  return judged.toSorted((one, other) => own(one) - own(other));
}

function byGroup(failed: readonly WithEffects[]): WithEffects[][] {
  return [...groupBy(failed, ({ judged: { relation } }) => relation.group ?? relation).values()];
}

function groupFinding(group: readonly WithEffects[]): Finding {
  const judged = group.map(one => one.judged);
  const [first] = judged;
  if (!first) throw new RangeError('a group without a relation');
  const effects = group.flatMap(one => one.effects);
  const related = [...judged, ...effects].flatMap(({ relation }) => placesOf(relation));
  const variant = first.turned ? 'turned' : judged.length > 1 ? 'several' : 'off';
  const finding = findingOf(first, variant, related);
  const { cellFactor } = first.relation;
  const fix = first.turned && cellFactor !== null ? product(first.expected, cellFactor) : null;
  return {
    ...finding,
    severity: gravest(judged),
    values: { ...finding.values, listing: listingOf(judged) },
    fix: fix === null ? null : { cell: finding.place.cell, value: fix },
  };
}

function roundingNote(group: readonly WithEffects[]): Finding {
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
