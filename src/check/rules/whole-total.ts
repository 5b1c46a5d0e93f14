import { relationsRun } from '../claim';
import type { Rule } from '../rule';
import { areWholeTotals, equalities, twinsOf } from '../twin';

const ID = 'B05';

/** The total of the whole is the same in every main table, for each budget and account. */
export const wholeTotal: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: ({ quantities }) =>
    relationsRun(
      twinsOf(quantities)
        .filter(areWholeTotals)
        .flatMap(twins => equalities(ID, twins)),
    ),
};
