import type { RecognisedTable } from '../../table/table';
import { columnKey } from '../columns';
import { judge, type Relation } from '../relation';
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
  run: ({ tables }) => ({ relations: tables.flatMap(ofTable) }),
};

/** A table without a revised budget, or one where all rows but few say so, takes its deviations from the original one. */
function ofTable(table: RecognisedTable): Relation[] {
  const [revised, original] = (['revisedBudget', 'originalBudget'] as const).map(role =>
    rowDifferences(table, {
      rule: ID,
      difference: columnKey('deviation', table.year),
      minuend: columnKey(role, table.year),
      subtrahend: columnKey('actual', table.year),
      blankIsZero: false,
    }),
  );
  return holding(original ?? []) > holding(revised ?? []) * MUCH_MORE ? (original ?? []) : (revised ?? []);
}

function holding(relations: readonly Relation[]): number {
  return relations.filter(relation => judge(relation).state !== 'failed').length;
}
