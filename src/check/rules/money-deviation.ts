import type { RecognisedTable } from '../../table/table';
import { type Claim, claimsRun, holds } from '../claim';
import { columnKey } from '../columns';
import { eachTable } from '../each-table';
import { rowDifferences } from '../row-difference';
import type { Rule } from '../rule';

const ID = 'A02';
/** So many times more rows must follow the original budget before the table is taken to mean it. */
const MUCH_MORE = 3;

/** Deviation = revised budget − actual, for income rows too: positive is underspending. */
export const moneyDeviation: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: eachTable(table => claimsRun(ID, () => ofTable(table))),
};

/** A table without a revised budget, or one where all rows but few say so, takes its deviations from the original one. */
function ofTable(table: RecognisedTable): Claim[] {
  const revised = from(table, 'revisedBudget');
  const held = holding(revised) * MUCH_MORE;
  if (held >= table.rows.length) return revised;
  const original = from(table, 'originalBudget');
  return holding(original) > held ? original : revised;
}

function from(table: RecognisedTable, budget: 'revisedBudget' | 'originalBudget'): Claim[] {
  return rowDifferences(table, {
    rule: ID,
    difference: columnKey('deviation', table.year),
    minuend: columnKey(budget, table.year),
    subtrahend: columnKey('actual', table.year),
    blankIsZero: false,
  });
}

function holding(claims: readonly Claim[]): number {
  return claims.filter(holds).length;
}
