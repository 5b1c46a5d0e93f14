import type { TableKind } from '../../table/table';
import { sumsAcross } from '../across';
import { claimsRun } from '../claim';
import { eachTable } from '../each-table';
import { MONEY_KINDS } from '../kinds';
import type { Rule } from '../rule';

const ID = 'A09';
const KINDS: readonly TableKind[] = [...MONEY_KINDS, 'allocation', 'timeSeries'];

/** A column that is a sum, "Sum prosjekt", is the sum of the columns left of it, row by row. */
export const rowSum: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: eachTable(table =>
    KINDS.includes(table.kind)
      ? claimsRun(ID, () => sumsAcross(table, ID).flatMap(({ claims }) => claims))
      : {},
  ),
};
