import type { RecognisedTable } from '../../table/table';
import { claimsRun } from '../claims-run';
import { eachTable } from '../each-table';
import { earmarkedSplitOf } from '../earmarked';
import type { Claim } from '../relation';
import { differencesIn } from '../row-difference';
import type { Rule } from '../rule';

const ID = 'A07';

/** The deviation is split into earmarked funds and ordinary operations: ordinary = deviation − earmarked. */
export const earmarkedSplit: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: eachTable(table => claimsRun(ID, () => claimsOf(table))),
};

function claimsOf(table: RecognisedTable): Claim[] {
  const split = earmarkedSplitOf(table);
  if (!split) return [];
  const told = { rule: ID, key: `other:${split.difference}`, convention: null, blankIsZero: false };
  return differencesIn(table, split, told);
}
