import { difference, product } from '../figure/decimal';
import { formatFigure } from '../figure/format';
import { distinctPlaces, samePlace } from './cells';
import { carriedEffects } from './carried';
import { type Culprit, culprits } from './culprit';
import { type WithEffects, withEffects } from './effects';
import type { CheckRun, Finding, Place, Severity } from './finding';
import { groupBy } from './group';
import { type Judged, judge, placesOf, type Relation, type Values, valueAt } from './relation';

const GRAVITY: readonly Severity[] = ['note', 'warning', 'error'];
/** So many wrong deviations, and more than right ones, are one mistake about the whole table and not so many slips. */
const WHOLE_TABLE = 3;

/** Judges the relations of all rules together: one finding for one wrong cell, however many checks it breaks. */
export function judgementOf(relations: readonly Relation[]): {
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckRun[];
} {
  const all = relations.map(judge);
  const tables = wholeTables(all);
  const told = new Set(tables.flatMap(({ judged }) => judged));
  const failed = all.filter(judged => judged.state === 'failed' && !told.has(judged));
  const holding = all.filter(({ state }) => state !== 'failed');
  const carried = carriedEffects(failed, holding);
  const own = failed.filter(({ relation }) => !carried.has(relation));
  const isError = ({ relation }: Judged) => relation.severity !== 'note';
  const { found, rest: unexplained } = culprits(own.filter(isError), all);
  const rest = [...unexplained, ...own.filter(judged => !isError(judged))];
  const explained = found.flatMap(({ judged }) => judged);
  const following = failed.filter(({ relation }) => carried.has(relation));
  const causes = withCarried(withEffects([...holding, ...explained, ...rest, ...following]), carried);
  const isOf = ({ judged }: Culprit) => causes.filter(cause => judged.includes(cause.judged));
  const rounded = all.filter(({ state }) => state === 'rounding').map(judged => ({ judged, effects: [] }));
  return {
    findings: [
      ...tables.flatMap(wholeTableFinding),
      ...found.map(culprit =>
        culpritFinding(
          culprit,
          isOf(culprit).flatMap(({ effects }) => effects),
        ),
      ),
      ...byGroup(causes.filter(({ judged }) => rest.includes(judged))).map(groupFinding),
      ...byGroup(rounded).map(roundingNote),
    ],
    checks: all.map(checkRun),
  };
}

/** What a cause carries along is told with it. */
function withCarried(
  causes: readonly WithEffects[],
  carried: ReadonlyMap<Relation, Relation>,
): WithEffects[] {
  const following = groupBy(
    causes.filter(({ judged }) => carried.has(judged.relation)),
    ({ judged }) => carried.get(judged.relation),
  );
  return causes
    .filter(({ judged }) => !carried.has(judged.relation))
    .map(({ judged, effects }) => {
      const more = following.get(judged.relation) ?? [];
      return { judged, effects: [...effects, ...more.flatMap(one => [one.judged, ...one.effects])] };
    });
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

interface WholeTable {
  readonly variant: 'convention' | 'many';
  readonly judged: readonly Judged[];
}

/** Tables that turn the sign of their deviations throughout, and tables whose deviations are something else. */
function wholeTables(all: readonly Judged[]): WholeTable[] {
  const signed = all.filter(({ relation }) => relation.convention !== null);
  const tables = [...groupBy(signed, ({ relation }) => relation.convention).values()];
  return tables.flatMap((table): WholeTable[] => {
    const turned = table.filter(judged => judged.turned);
    const wrong = table.filter(({ state, turned: isTurned }) => state === 'failed' && !isTurned);
    const right = table.filter(
      ({ state, expected, tolerance }) => state !== 'failed' && Math.abs(expected) > tolerance,
    );
    const most = (some: readonly Judged[]) => some.length >= WHOLE_TABLE && some.length > right.length;
    return [
      ...(most(turned) ? [{ variant: 'convention', judged: turned } as const] : []),
      ...(most(wrong) ? [{ variant: 'many', judged: wrong } as const] : []),
    ];
  });
}

/** Another convention is to be looked at; deviations that follow from no terms of the table cannot stand. */
function wholeTableFinding({ variant, judged }: WholeTable): Finding[] {
  const [first, ...others] = judged;
  if (!first) return [];
  const related = others.map(({ relation }) => relation.computed.place);
  const finding = findingOf(first, variant, related);
  const severity = variant === 'convention' ? 'warning' : finding.severity;
  return [{ ...finding, severity, values: { ...finding.values, count: judged.length } }];
}

function culpritFinding({ place, error, judged }: Culprit, effects: readonly Judged[]): Finding {
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
    fix: turned ? turnedFix(first) : null,
  };
}

/** The relation that the cell is computed by first, since its text names the cell; one of a turned sign before others. */
function inRuleOrder(judged: readonly Judged[], place: Place): Judged[] {
  const own = ({ relation, turned }: Judged) =>
    samePlace(relation.computed.place, place) ? (turned ? 0 : 1) : 2;
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
  return {
    ...finding,
    severity: gravest(judged),
    values: { ...finding.values, listing: listingOf(judged) },
    fix: first.turned ? turnedFix(first) : null,
  };
}

/** The deviation with its sign turned, as the cell holds it; null when the cell is a formula or text. */
function turnedFix({ relation: { computed, cellFactor }, expected }: Judged): Finding['fix'] {
  return cellFactor === null ? null : { cell: computed.place.cell, value: product(expected, cellFactor) };
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
