import type { TableKind } from '../table/table';
import { deviationUnitOf } from '../target/deviation';
import { unitOf } from '../target/unit';
import { figureOf, ownRounding, placeOf } from './cells';
import type { CheckRun } from './finding';
import { type IndicatorRow, indicatorRowsOf } from './indicator-row';
import { judge, type Relation, type Term } from './relation';
import type { CheckContext, RuleRun } from './rule';
import { cellFactorOf, isUnusable, notRun } from './term';

/**
 * The printed deviation of every measured row of some kinds of table against its own result and target.
 * @param sign 1 for result − target, −1 for target − result.
 */
export function measuredDeviations(
  { tables }: CheckContext,
  rule: string,
  kinds: readonly TableKind[],
  sign: Term['sign'],
): RuleRun {
  const rows = tables.filter(({ kind }) => kinds.includes(kind)).flatMap(indicatorRowsOf);
  return {
    judged: rows.flatMap(row => relationOf(row, rule, sign)).map(judge),
    checks: rows.flatMap(row => incomplete(row, rule)),
  };
}

function relationOf(indicator: IndicatorRow, rule: string, sign: Term['sign']): Relation[] {
  const { table, row, deviation, result, target } = indicator;
  const [computed, first, second] = [deviation, result, target].map(figureOfCell);
  if (!deviation || !result || !target || !computed || !first || !second) return [];
  const term = (cell: typeof result, figure: typeof first) => ({
    place: placeOf(table, cell),
    value: figure.value,
    rounding: ownRounding(figure),
  });
  const unit = deviationUnitOf(unitOf(indicator.measured, row.label)) ?? 'number';
  const values = { label: row.label, result: result.raw, target: target.raw, unit };
  return [
    {
      rule,
      table,
      severity: 'error',
      computed: term(deviation, computed),
      terms: [
        { ...term(result, first), sign },
        { ...term(target, second), sign: sign === 1 ? -1 : 1 },
      ],
      line: `${table.id}:${row.row}:${rule}`,
      key: 'deviation',
      group: null,
      convention: `${rule}:${table.id}`,
      cellFactor: cellFactorOf(deviation),
      live: deviation.formula !== null,
      values,
    },
  ];
}

/** A printed deviation without both its figures cannot be checked. */
function incomplete({ table, row, deviation, result, target }: IndicatorRow, rule: string): CheckRun[] {
  const cells = [deviation, result, target].flatMap(cell => cell ?? []);
  if (cells.length < 3 || cells.every(figureOf) || cells.every(cell => !figureOf(cell) && !isUnusable(cell)))
    return [];
  const missing = cells.filter(cell => !figureOf(cell)).map(cell => placeOf(table, cell));
  return [notRun(rule, 'figureMissing', missing, { label: row.label })];
}

function figureOfCell(cell: IndicatorRow['result']) {
  return figureOf(cell ?? undefined);
}
