import { claimsRun } from '../claims-run';
import { eachTable } from '../each-table';
import { isMoney } from '../kinds';
import { formulaClaims } from '../row-formulas';
import type { Rule } from '../rule';

const ID = 'A12';

/** A column follows from two or three others of its row, added or taken away, as most rows show: "Rest av ramme", "Netto". */
export const rowFormula: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: eachTable(table =>
    isMoney(table.kind) || table.kind === 'timeSeries' || table.kind === 'allocation'
      ? claimsRun(ID, () => formulaClaims(table, ID))
      : {},
  ),
};
