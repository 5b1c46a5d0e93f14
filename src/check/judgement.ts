import type { RecognisedTable } from '../table/table';
import { carriedEffects } from './carried';
import { type Culprit, culprits } from './culprit';
import { type WithEffects, withEffects } from './effects';
import type { CheckRun, Finding } from './finding';
import { groupBy } from './group';
import {
  culpritFinding,
  groupFinding,
  roundingNote,
  type WholeTable,
  wholeTableFinding,
} from './judged-finding';
import { vouchingBy, writingIn } from './mend';
import { holdingNear } from './near';
import { type Judged, placesOf, type Relation } from './relation';

/** So many wrong deviations, and more than right ones, are one mistake about the whole table and not so many slips. */
const WHOLE_TABLE = 3;

/**
 * Weighs the relations of all rules together: one finding for one wrong cell, however many checks it breaks.
 * @param tables what the relations are about: they tell how figures are written into the cells, for the fixes
 */
export function judgementOf(
  all: readonly Judged[],
  tables: readonly RecognisedTable[],
): {
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckRun[];
} {
  const writing = writingIn(tables);
  const off = all.filter(({ state }) => state === 'failed');
  const throughout = wholeTables(off, all);
  const told = new Set(throughout.flatMap(({ judged }) => judged));
  const failed = off.filter(judged => !told.has(judged));
  const holding = holdingNear(failed, all, tables);
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
  return {
    findings: [
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

/** Tables that turn the sign of their deviations throughout, and tables whose deviations are something else. */
function wholeTables(failed: readonly Judged[], all: readonly Judged[]): WholeTable[] {
  const signed = groupBy(failed, ({ relation }) => relation.convention);
  const suspected = [...signed].filter(
    ([convention, off]) => convention !== null && off.length >= WHOLE_TABLE,
  );
  return suspected.flatMap(([convention, off]): WholeTable[] => {
    const turned = off.filter(judged => judged.turned);
    const wrong = off.filter(judged => !judged.turned);
    const right = all.filter(
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
