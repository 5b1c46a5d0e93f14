import { formatFigure } from '../figure/format';
import type { AssessedIndicator } from './assess';
import { placeOf } from './cells';
import type { CheckRun, Finding, Place, Severity } from './finding';
import type { Values } from './relation';

/** A finding about one indicator's target, at the target's cell. */
export function targetFinding(
  rule: string,
  severity: Severity,
  indicator: AssessedIndicator,
  values: Values = {},
): Finding {
  const { letterTarget, workbookTarget } = indicator.assessment;
  return {
    rule,
    severity,
    place: targetPlace(indicator),
    related: [],
    expected: letterTarget?.raw ?? null,
    found: workbookTarget?.raw ?? null,
    values: { ...namesOf(indicator), ...values },
    fix: null,
    source: letterTarget?.source ?? null,
  };
}

/** The carrying out of a check of one indicator's target. */
export function targetCheck(
  rule: string,
  indicator: AssessedIndicator,
  state: CheckRun['state'],
  reason: string | null = null,
): CheckRun {
  return { rule, values: namesOf(indicator), state, reason, cells: [targetPlace(indicator)] };
}

/** The target's cell; the name's where the table has no target column. */
export function targetPlace({ row, assessment: { sheet, cell } }: AssessedIndicator): Place {
  return row.target ? placeOf(row.table, row.target) : { sheet, cell };
}

/** What every text about a target needs: the names, both targets as printed, the result. */
function namesOf({ assessment }: AssessedIndicator): Values {
  const { name, letterTarget, workbookTarget, result, outcome, againstLetter } = assessment;
  const turns = againstLetter !== null && againstLetter.outcome !== outcome && outcome !== 'notAssessable';
  return {
    name,
    letterName: letterTarget?.name ?? '',
    letter: letterTarget?.raw ?? '',
    workbook: workbookTarget?.raw ?? '',
    result: result?.raw ?? '',
    turns: turns ? `${outcome}-${againstLetter.outcome}` : '',
  };
}

/** A figure with the unit of its row: "40 %". */
export function inUnit(value: number, unit: string): string {
  return formatFigure(value, { percent: unit === 'percent' });
}
