import type { TableCell } from '../../table/table';
import type { AssessedIndicator } from '../assess';
import { figureOf, placeOf } from '../cells';
import type { Finding } from '../finding';
import { targetFinding } from '../letter-finding';
import type { CheckContext, Rule, RuleRun } from '../rule';

const ID = 'L04';

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
    .filter(cell => figureOf(cell)?.percent === false && figureOf(cell)?.value !== 0)
    .map(cell => ({
      ...targetFinding(ID, 'warning', indicator, { variant: 'lost', cellText: cell.raw }),
      place: placeOf(indicator.row.table, cell),
      expected: null,
      found: cell.raw,
      fix: fixOf(cell),
      source: null,
    }));
}

/** Text gets its sign; a number would need a number format as well. */
function fixOf({ address, raw, asText, formula, figure }: TableCell): Finding['fix'] {
  const isText = asText || (figure.kind === 'figure' && figure.comparator !== null);
  return isText && formula === null ? { cell: address, value: `${raw.trim()} %` } : null;
}

function lostInLetter(indicator: AssessedIndicator): Finding[] {
  const target = indicator.demand?.target;
  const lost = target?.unit === 'percent' && target.value !== null && !/%|prosent|pst/i.test(target.raw);
  return lost ? [targetFinding(ID, 'note', indicator, { variant: 'lostInLetter' })] : [];
}

function cellsOf({ row }: AssessedIndicator): TableCell[] {
  return [row.target, row.result].flatMap(cell => cell ?? []);
}
