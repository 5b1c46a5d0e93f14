import { outcome } from '../../target/outcome';
import { type AssessedIndicator, ownResult } from '../assess';
import { placeOf } from '../cells';
import { targetCheck, targetFinding } from '../letter-finding';
import type { CheckContext, Rule, RuleRun } from '../rule';

const ID = 'L10';

/** "At least as good as in an earlier year": the workbook's own number is no easier than its result of that year. */
export const relativeTarget: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run,
};

interface Relative {
  readonly indicator: AssessedIndicator;
  readonly year: number;
  readonly own: { readonly raw: string; readonly value: number; readonly cell: string };
  readonly target: number;
}

function run({ indicators }: CheckContext): RuleRun {
  const relative = indicators.flatMap(relativeOf);
  const easier = relative.filter(isEasier);
  return {
    findings: easier.map(({ indicator, year, own }) => ({
      ...targetFinding(ID, 'warning', indicator, { year, own: own.raw }),
      related: [placeOf(indicator.row.table, { address: own.cell })],
      expected: own.value,
    })),
    checks: relative.map(one => targetCheck(ID, one.indicator, easier.includes(one) ? 'failed' : 'passed')),
  };
}

/** An indicator with a relative target, a number of its own and the result that it is measured by. */
function relativeOf(indicator: AssessedIndicator): Relative[] {
  const { row, demand, assessment } = indicator;
  const year = demand?.target?.relativeTo?.year;
  const own = year === undefined ? null : ownResult(row, year, assessment.workbookTarget?.unit ?? 'number');
  const target = assessment.workbookTarget?.value ?? null;
  if (
    year === undefined ||
    !own ||
    own.value === null ||
    target === null ||
    assessment.direction === 'unknown'
  )
    return [];
  return [{ indicator, year, own: { ...own, value: own.value }, target }];
}

/** Whether a result just at the workbook's number would be worse than the year it is to match. */
function isEasier({ indicator, own, target }: Relative): boolean {
  return (
    outcome(target, { value: own.value, comparator: null }, indicator.assessment.direction).outcome ===
    'notMet'
  );
}
