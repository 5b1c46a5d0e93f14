import { product } from '../../figure/decimal';
import type { AssessedIndicator } from '../assess';
import type { Finding } from '../finding';
import { inUnit, targetCheck, targetFinding } from '../letter-finding';
import type { CheckContext, Rule, RuleRun } from '../rule';
import { cellFactorOf } from '../term';

const ID = 'L02';

/** The workbook's target is not the one of an earlier year, left standing. */
export const standingTarget: Rule = {
  id: ID,
  severity: 'error',
  needs: ['letter', 'indicators'],
  tolerance: 'exact',
  run,
};

function run({ indicators }: CheckContext): RuleRun {
  const comparable = indicators.filter(({ assessment, demand }) => {
    const compared = !['notInLetter', 'notComparable', 'missingInWorkbook'].includes(assessment.comparison);
    return compared && (demand?.otherYears.length ?? 0) > 0;
  });
  const standing = comparable.filter(({ assessment }) => assessment.equalsLetterYear !== null);
  return {
    findings: standing.map(indicator => ({
      ...targetFinding(ID, 'error', indicator, { year: indicator.assessment.equalsLetterYear ?? 0 }),
      fix: fixOf(indicator),
    })),
    checks: comparable.map(indicator =>
      targetCheck(ID, indicator, standing.includes(indicator) ? 'failed' : 'passed'),
    ),
  };
}

/** The letter's target as the cell would hold it: a sign makes it text, a percentage is a fraction. */
function fixOf({ row, assessment: { letterTarget } }: AssessedIndicator): Finding['fix'] {
  const cell = row.target;
  if (!cell || cell.formula !== null || !letterTarget || letterTarget.value === null) return null;
  const { value, comparator, unit } = letterTarget;
  const factor = cellFactorOf(cell);
  if (comparator === null && factor !== null) return { cell: cell.address, value: product(value, factor) };
  return { cell: cell.address, value: `${comparator ?? ''}${inUnit(value, unit)}` };
}
