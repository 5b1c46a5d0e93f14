import type { TableCell } from '../../table/table';
import type { AssessedIndicator } from '../assess';
import { figureOf, placeOf } from '../cells';
import type { Finding } from '../finding';
import { inUnit, targetFinding } from '../letter-finding';
import type { CheckContext, Rule, RuleRun } from '../rule';

const ID = 'L04';
const SIGN = /%|prosent|pst/i;

/** A share has its percent sign, in the workbook and in the letter. */
export const targetPercent: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['indicators'],
  tolerance: 'exact',
  run,
};

function run({ indicators }: CheckContext): RuleRun {
  const shares = indicators.filter(({ row, assessment }) => {
    const figure = assessment.workbookTarget ?? assessment.result;
    return (
      figure?.unit === 'percent' &&
      [row.target, row.result].some(cell => figureOf(cell ?? undefined)?.percent)
    );
  });
  return {
    findings: [...shares.flatMap(lostInWorkbook), ...indicators.flatMap(lostInLetter)],
    checks: shares.map(indicator => ({
      rule: ID,
      values: { name: indicator.assessment.name },
      state: lostInWorkbook(indicator).length > 0 ? 'failed' : 'passed',
      reason: null,
      cells: cellsOf(indicator).map(cell => placeOf(indicator.row.table, cell)),
    })),
  };
}

function lostInWorkbook(indicator: AssessedIndicator): Finding[] {
  return cellsOf(indicator)
    .filter(hasLostSign)
    .map(cell => ({
      ...targetFinding(ID, 'warning', indicator, saidOf(cell)),
      place: placeOf(indicator.row.table, cell),
      expected: null,
      found: cell.raw,
      fix: fixOf(cell),
      source: null,
    }));
}

function saidOf(cell: TableCell): Finding['values'] {
  const percent = percentOf(cell);
  return percent === null
    ? { variant: 'lost', cellText: cell.raw }
    : { variant: 'fraction', cellText: cell.raw, percent };
}

/** A fraction as the percentage that it has been read as, with its comparator; null for any other cell. */
function percentOf(cell: TableCell): string | null {
  const figure = figureOf(cell);
  return figure?.percent ? `${figure.comparator ?? ''}${inUnit(figure.value, 'percent')}` : null;
}

/** A share without a sign in its cell, also where a fraction has been read as the percentage it is; nought needs none. */
function hasLostSign(cell: TableCell): boolean {
  const figure = figureOf(cell);
  return figure !== null && figure.value !== 0 && !(figure.percent && SIGN.test(cell.raw));
}

/** Text gets its sign; a number would need a number format as well. */
function fixOf(cell: TableCell): Finding['fix'] {
  const { address, raw, asText, formula, figure } = cell;
  const isText = asText || (figure.kind === 'figure' && figure.comparator !== null);
  return isText && formula === null ? { cell: address, value: percentOf(cell) ?? `${raw.trim()} %` } : null;
}

function lostInLetter(indicator: AssessedIndicator): Finding[] {
  const target = indicator.demand?.target;
  const lost = target?.unit === 'percent' && target.value !== null && !SIGN.test(target.raw);
  return lost ? [targetFinding(ID, 'note', indicator, { variant: 'lostInLetter' })] : [];
}

function cellsOf({ row }: AssessedIndicator): TableCell[] {
  return [row.target, row.result].flatMap(cell => cell ?? []);
}
