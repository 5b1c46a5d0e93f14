import { outcome } from '../../target/outcome';
import { type AssessedIndicator, ownResult } from '../assess';
import { placeOf } from '../cells';
import { targetCheck, targetFinding } from '../letter-finding';
import type { Rule } from '../rule';

const ID = 'L17';

/**
 * A target is no easier than the result of the year before. One that the letter sets stands, but who has passed it
 * already may set a harder one; relative ones, and those of an earlier year, have rules of their own.
 */
export const easierTarget: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['indicators'],
  tolerance: 'exact',
  run: ({ indicators }) => {
    const own = indicators.flatMap(indicator => beforeOf(indicator));
    const easier = own.filter(({ indicator, before }) => isEasier(indicator, before));
    return {
      findings: easier.map(({ indicator, before, year }) => ({
        ...targetFinding(ID, 'warning', indicator, {
          year,
          before: before.raw,
          ...(isOfLetter(indicator) ? { variant: 'letter' } : {}),
        }),
        related: [placeOf(indicator.row.table, { address: before.cell })],
        expected: before.raw,
        source: null,
      })),
      checks: own.map(one => targetCheck(ID, one.indicator, easier.includes(one) ? 'failed' : 'passed')),
    };
  },
};

interface Before {
  readonly indicator: AssessedIndicator;
  readonly year: number;
  readonly before: { readonly raw: string; readonly value: number; readonly cell: string };
}

function isOfLetter({ assessment }: AssessedIndicator): boolean {
  return ['equal', 'comparatorDiffers'].includes(assessment.comparison);
}

/** An indicator with a target of this year and its result of the year before. */
function beforeOf(indicator: AssessedIndicator): Before[] {
  const { row, demand, assessment } = indicator;
  const toldElsewhere = assessment.equalsLetterYear !== null || demand?.target?.relativeTo;
  if (toldElsewhere || row.year === null || assessment.direction === 'unknown') return [];
  const year = row.year - 1;
  const target = assessment.workbookTarget;
  const before = target && ownResult(row, year, target.unit);
  if (!before || before.value === null || target.value === null) return [];
  return [{ indicator, year, before: { ...before, value: before.value } }];
}

function isEasier({ assessment }: AssessedIndicator, before: Before['before']): boolean {
  const value = assessment.workbookTarget?.value ?? null;
  return outcome(value, { value: before.value, comparator: null }, assessment.direction).outcome === 'notMet';
}
