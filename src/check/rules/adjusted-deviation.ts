import { claimsRun } from '../claim';
import { columnKey } from '../columns';
import { eachTable } from '../each-table';
import { rowDifferences } from '../row-difference';
import type { Rule } from '../rule';

const ID = 'A03';

/** Adjusted deviation = deviation − carried over; a blank carried over counts as 0, a negative one adds. */
export const adjustedDeviation: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: eachTable(table =>
    claimsRun(ID, () =>
      rowDifferences(table, {
        rule: ID,
        difference: columnKey('adjustedDeviation', table.year),
        minuend: columnKey('deviation', table.year),
        subtrahend: columnKey('carriedOver', table.year),
        blankIsZero: true,
      }),
    ),
  ),
};
