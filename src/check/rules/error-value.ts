import { eachTable } from '../each-table';
import { cellsFinding, oddCellsWhere } from '../hygiene';
import type { Rule } from '../rule';

const ID = 'H03';

/** No cell of a table holds an error value. One finding a table, since one broken reference often breaks many. */
export const errorValue: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'exact',
  run: eachTable(table =>
    cellsFinding(
      ID,
      'error',
      table,
      oddCellsWhere(table, ({ error }) => error),
    ),
  ),
};
