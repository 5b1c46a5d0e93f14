import { relationsRun } from '../claim';
import type { Rule } from '../rule';
import { areWholeTotals, equalities, isAreaAndItsTable, twinsOf } from '../twin';

const ID = 'B04';

/** One quantity has one value, in whichever table it stands: a unit in two tables, a service by function and by unit. */
export const oneQuantity: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: ({ quantities }) =>
    relationsRun(
      twinsOf(quantities)
        .filter(twins => !isAreaAndItsTable(twins) && !areWholeTotals(twins))
        .flatMap(twins => equalities(ID, twins)),
    ),
};
