import { difference } from '../figure/decimal';
import type { PrintedFigure } from '../figure/figure';
import type { TableCell, TableKind } from '../table/table';
import { deviationUnitOf } from '../target/deviation';
import { figureOf, ownRounding, placeOf } from './cells';
import { type Claim, claimsRun } from './claim';
import { eachTable } from './each-table';
import type { CheckRun } from './finding';
import { type IndicatorRow, indicatorRowsOf } from './indicator-row';
import type { Term } from './relation';
import type { Rule } from './rule';
import { cellFactorOf, isUnusable, notRun } from './term';

/**
 * The printed deviation of every measured row of some kinds of table against its own result and target.
 * @param sign 1 for result − target, −1 for target − result.
 */
export function measuredDeviations(
  rule: string,
  kinds: readonly TableKind[],
  sign: Term['sign'],
): Rule['run'] {
  return eachTable(table => {
    if (!kinds.includes(table.kind)) return {};
    const rows = indicatorRowsOf(table);
    const run = claimsRun(rule, () => rows.flatMap(row => claimOf(row, rule, sign) ?? []));
    return { ...run, checks: [...(run.checks ?? []), ...rows.flatMap(row => incomplete(row, rule))] };
  });
}

function claimOf(indicator: IndicatorRow, rule: string, sign: Term['sign']): Claim | null {
  const { table, row, deviation, result, target } = indicator;
  const [computed, first, second] = [figureOfCell(deviation), figureOfCell(result), figureOfCell(target)];
  if (!deviation || !result || !target || !computed || !first || !second) return null;
  const unit = deviationUnitOf(indicator.unit) ?? 'number';
  const values = { label: row.label, result: result.raw, target: target.raw, unit };
  const [more, less] = sign === 1 ? [first, second] : [second, first];
  const term = (cell: TableCell, figure: PrintedFigure) => ({
    place: placeOf(table, cell),
    value: figure.value,
    rounding: ownRounding(figure),
  });
  return {
    values,
    cells: [deviation, result, target].map(cell => placeOf(table, cell)),
    exact: difference(more.value, less.value) === computed.value,
    relation: () => ({
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
    }),
  };
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
