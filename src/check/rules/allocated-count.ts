import { formatFigure } from '../../figure/format';
import { nameScorer } from '../../target/name-score';
import { nameWords } from '../../target/name-words';
import { type Allocation, allocationsTo, isAmount } from '../allocation';
import { figureOf, placeOf, printedValue } from '../cells';
import type { CheckRun, Finding } from '../finding';
import { type IndicatorRow, indicatorRowsOf } from '../indicator-row';
import type { CheckContext, Rule, RuleRun } from '../rule';

const ID = 'L11';
/** So much of a premise's name must stand in the title and header of the letter's table. */
const ALIKE = 0.7;
/** And so much more than of any other premise's. */
const AHEAD = 0.1;

/** A number of participants or places that the letter expects of the receiver is the target of the premise about it. */
export const allocatedCount: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'receiver'],
  tolerance: 'exact',
  run,
};

function run({ letter, receiver, tables }: CheckContext): RuleRun {
  const counts =
    letter && receiver !== null
      ? allocationsTo(letter, receiver).filter(({ scale }) => !isAmount(scale))
      : [];
  const premises = tables.filter(({ kind }) => kind === 'premises').flatMap(indicatorRowsOf);
  const runs = counts.flatMap(allocation =>
    allocation.figures.flatMap(({ column, value }) => {
      const premise = premiseFor(`${allocation.table.title ?? ''} ${column}`, premises);
      return premise ? [compared(allocation, value, premise)] : [];
    }),
  );
  return { findings: runs.flatMap(run => run.findings ?? []), checks: runs.flatMap(run => run.checks ?? []) };
}

/** The one premise whose words the letter's table has; null when none or several fit. */
function premiseFor(words: string, premises: readonly IndicatorRow[]): IndicatorRow | null {
  const names = premises.map(({ row }) => nameWords(row.label));
  const wanted = nameWords(words);
  const scorer = nameScorer(names);
  const scored = premises.map((premise, index) => ({
    premise,
    score: scorer.coverage(names[index] ?? [], wanted),
  }));
  const [best, next] = scored.toSorted((one, other) => other.score - one.score);
  if (!best || best.score < ALIKE) return null;
  return next && best.score - next.score < AHEAD ? null : best.premise;
}

function compared({ table, row }: Allocation, expected: number, premise: IndicatorRow): RuleRun {
  const figure = figureOf(premise.target ?? undefined);
  if (!premise.target || !figure) return {};
  const found = printedValue(figure);
  const place = placeOf(premise.table, premise.target);
  const values = {
    name: premise.row.label,
    letterTable: table.title ?? '',
    receiver: row.label,
    expected: formatFigure(expected),
    found: formatFigure(found),
  };
  const holds = found === expected;
  const check: CheckRun = {
    rule: ID,
    values,
    state: holds ? 'passed' : 'failed',
    reason: null,
    cells: [place],
  };
  const finding: Finding = {
    rule: ID,
    severity: 'warning',
    place,
    related: [],
    expected,
    found,
    values,
    fix: null,
    source: row.source,
  };
  return { findings: holds ? [] : [finding], checks: [check] };
}
