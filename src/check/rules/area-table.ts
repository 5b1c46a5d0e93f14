import { relationsRun } from '../claim';
import type { Rule } from '../rule';
import { equalities, isAreaAndItsTable, twinsOf } from '../twin';

const ID = 'B01';

/** The net table's row of an area is the total of that area's function table. */
export const areaTable: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: ({ quantities }) =>
    relationsRun(
      twinsOf(quantities)
        .filter(isAreaAndItsTable)
        .flatMap(twins => equalities(ID, twins)),
    ),
};
