import type { Direction, Unit } from '../target/target';
import { deviation, deviationUnitOf } from '../target/deviation';
import { directionOf, type FoundDirection } from '../target/direction';
import { outcome, type Yardstick } from '../target/outcome';
import { unitOf } from '../target/unit';
import { compareTargets, hindranceOf } from './compare';
import type { Demand, YearTarget } from './demand';
import type { IndicatorAssessment, WorkbookFigure } from './finding';
import { type IndicatorRow, workbookFigure } from './indicator-row';
import type { Match } from './match';

/** An indicator row with what was found out about it. */
export interface AssessedIndicator {
  readonly row: IndicatorRow;
  /** The letter's demand; null when there is none, or when a human must first say whether it is the same. */
  readonly demand: Demand | null;
  readonly assessment: IndicatorAssessment;
}

/** What an assessment starts from, beside the row itself. */
export interface AssessmentInput {
  readonly match: Match | null;
  /** Whether the letter speaks to many. */
  readonly bindsMany: boolean;
  /** Targets of the same indicator in letters of other years. */
  readonly history: readonly YearTarget[];
  /** What the user has said about the direction. */
  readonly chosen: Direction | null;
}

/** Compares a row's target with the letter's, and its result with both. */
export function assessed(row: IndicatorRow, input: AssessmentInput): AssessedIndicator {
  const { match, bindsMany } = input;
  const demand = match?.confirmed ? withHistory(match.demand, input.history) : null;
  const unit = demand ? unitOf(row.measured, row.row.label, demand.unit) : row.unit;
  const target = workbookFigure(row.target, unit);
  const result = workbookFigure(row.result, unit);
  const direction = directionFor(row, demand, target, input);
  const value = result?.value ?? null;
  const verdict = outcome(value, yardstick(target), direction.direction);
  return {
    row,
    demand,
    assessment: {
      name: row.row.label,
      tableId: row.table.id,
      sheet: row.table.sheet,
      cell: row.row.labelAddress,
      workbookTarget: target,
      ...matched(match),
      ...comparisonOf(row, target, demand, input),
      result,
      direction: direction.direction,
      directionReason: direction.reason,
      ...deviationFrom(value, target?.value ?? null, unit),
      outcome: verdict.outcome,
      outcomeReason: verdict.reason,
      againstLetter: againstLetter(row, demand, value, unit, direction.direction, bindsMany),
    },
  };
}

/** The letter's side of the pair; of a doubtful one too, so that the user can be asked. */
function matched(match: Match | null): Pick<IndicatorAssessment, 'letterTarget' | 'match'> {
  if (!match) return { letterTarget: null, match: null };
  const { demand, score, nameChanged, confirmed } = match;
  const { name, unit, target } = demand;
  const letterTarget = target && {
    raw: target.raw,
    comparator: target.comparator,
    value: target.value,
    unit,
    name,
    source: target.source,
  };
  return { letterTarget, match: { score, nameChanged, confirmed } };
}

function comparisonOf(
  row: IndicatorRow,
  target: WorkbookFigure | null,
  demand: Demand | null,
  { match, bindsMany }: AssessmentInput,
): Pick<IndicatorAssessment, 'comparison' | 'equalsLetterYear' | 'comparisonNote'> {
  if (match && !match.confirmed) {
    return { comparison: 'notComparable', equalsLetterYear: null, comparisonNote: 'matchDoubtful' };
  }
  const { comparison, equalsLetterYear, note } = compareTargets(target, demand, bindsMany, row.year);
  return { comparison, equalsLetterYear, comparisonNote: note };
}

function withHistory(demand: Demand, history: readonly YearTarget[]): Demand {
  return { ...demand, otherYears: [...demand.otherYears, ...history] };
}

function directionFor(
  { row }: IndicatorRow,
  demand: Demand | null,
  target: WorkbookFigure | null,
  { chosen, history }: AssessmentInput,
): FoundDirection {
  const comparators = [demand?.target?.comparator ?? null, target?.comparator ?? null];
  const before = (demand?.otherYears ?? history).map(({ comparator }) => comparator);
  return directionOf({ name: row.label, comparators, history: before, chosen });
}

function yardstick(target: WorkbookFigure | null): Yardstick | null {
  return target && target.value !== null ? { value: target.value, comparator: target.comparator } : null;
}

function deviationFrom(result: number | null, target: number | null, unit: Unit) {
  const found = result === null || target === null ? null : deviation(result, target, unit);
  return { deviation: found?.value ?? null, deviationUnit: deviationUnitOf(unit) };
}

/** The result against the letter's own target: a number, or for a relative target the row's own earlier result. */
function againstLetter(
  row: IndicatorRow,
  demand: Demand | null,
  result: number | null,
  unit: Unit,
  direction: Direction,
  bindsMany: boolean,
): IndicatorAssessment['againstLetter'] {
  const target = demand && letterYardstick(row, demand, unit, bindsMany);
  if (!target || result === null) return null;
  const found = deviation(result, target.value, unit);
  return found && { deviation: found.value, outcome: outcome(result, target, direction).outcome };
}

function letterYardstick(
  row: IndicatorRow,
  demand: Demand,
  unit: Unit,
  bindsMany: boolean,
): Yardstick | null {
  const { target } = demand;
  if (target?.relativeTo) return yardstick(ownResult(row, target.relativeTo.year, unit));
  if (!target || target.value === null || hindranceOf(demand, bindsMany) || unit !== demand.unit) return null;
  return { value: target.value, comparator: target.comparator };
}

/** The row's own result of an earlier year, the yardstick of a target such as "minst like godt som i fjor". */
export function ownResult(row: IndicatorRow, year: number, unit: Unit): WorkbookFigure | null {
  return workbookFigure(row.results.get(year) ?? null, unit);
}
