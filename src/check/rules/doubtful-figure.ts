import { eachTable } from '../each-table';
import { cellsFinding, oddCellsWhere } from '../hygiene';
import type { Rule } from '../rule';

const ID = 'H05';

/** Every figure can be read in one way: "2.500" is 2500 to some and 2,5 to others. One finding a table. */
export const doubtfulFigure: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'exact',
  run: eachTable(table =>
    cellsFinding(
      ID,
      'warning',
      table,
      oddCellsWhere(table, ({ figure }) => figure.kind === 'doubtful'),
    ),
  ),
};
