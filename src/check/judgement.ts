import { carriedEffects } from './carried';
import { type Culprit, culprits } from './culprit';
import { type WithEffects, withEffects } from './effects';
import type { Finding } from './finding';
import { groupBy } from './group';
import {
  culpritFinding,
  groupFinding,
  roundingNote,
  type WholeTable,
  wholeTableFinding,
} from './judged-finding';
import { vouchingBy, type Writing } from './mend';
import { holdingNear, type Whole } from './near';
import { judge, type Judged, type Relation } from './relation';

/** So many wrong deviations, and more than right ones, are one mistake about the whole table and not so many slips. */
const WHOLE_TABLE = 3;

/**
 * Weighs the relations of all rules together: one finding for one wrong cell, however many checks it breaks.
 * @param all the relations between tables, and those within them that do not hold exactly
 */
export function judgementOf(all: readonly Judged[], whole: Whole, writing: Writing): Finding[] {
  const off = all.filter(({ state }) => state === 'failed');
  const throughout = wholeTables(off, whole);
  const told = new Set(throughout.flatMap(({ judged }) => judged));
  const failed = off.filter(judged => !told.has(judged));
  const holding = holdingNear(failed, all, whole);
  const carried = carriedEffects(failed, holding);
  const own = failed.filter(({ relation }) => !carried.has(relation));
  const vouched = vouchingBy(holding);
  const isError = ({ relation }: Judged) => relation.severity !== 'note';
  const { found, rest: unexplained } = culprits(own.filter(isError), holding);
  const rest = new Set([...unexplained, ...own.filter(judged => !isError(judged))]);
  const explained = found.flatMap(({ judged }) => judged);
  const following = failed.filter(({ relation }) => carried.has(relation));
  const causes = withCarried(withEffects([...holding, ...explained, ...rest, ...following]), carried);
  const isOf = ({ judged }: Culprit) => causes.filter(cause => judged.includes(cause.judged));
  const rounded = all.filter(({ state }) => state === 'rounding').map(judged => ({ judged, effects: [] }));
  return [
    ...throughout.flatMap(wholeTableFinding),
    ...found.map(culprit =>
      culpritFinding(
        culprit,
        isOf(culprit).flatMap(({ effects }) => effects),
        writing,
      ),
    ),
    ...byGroup(causes.filter(({ judged }) => rest.has(judged))).map(group =>
      groupFinding(group, vouched, writing),
    ),
    ...byGroup(rounded).map(roundingNote),
  ];
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

/** Tables that turn the sign of their deviations throughout, and tables whose deviations are something else. */
function wholeTables(failed: readonly Judged[], { claimsIn }: Whole): WholeTable[] {
  const signed = groupBy(failed, ({ relation }) => relation.convention);
  const suspected = [...signed].filter(
    ([convention, off]) => convention !== null && off.length >= WHOLE_TABLE,
  );
  return suspected.flatMap(([convention, off]): WholeTable[] => {
    const turned = off.filter(judged => judged.turned);
    const wrong = off.filter(judged => !judged.turned);
    const table = off[0]?.relation.table;
    const claims = table ? claimsIn(table) : [];
    const right = claims
      .map(({ relation }) => judge(relation()))
      .filter(
        ({ state, expected, tolerance, relation }) =>
          relation.convention === convention && state !== 'failed' && Math.abs(expected) > tolerance,
      );
    const most = (some: readonly Judged[]) => some.length >= WHOLE_TABLE && some.length > right.length;
    return [
      ...(most(turned) ? [{ variant: 'convention', judged: turned } as const] : []),
      ...(most(wrong) ? [{ variant: 'many', judged: wrong } as const] : []),
    ];
  });
}

function byGroup(failed: readonly WithEffects[]): WithEffects[][] {
  return [...groupBy(failed, ({ judged: { relation } }) => relation.group ?? relation).values()];
}
