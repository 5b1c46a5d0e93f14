import type { RecognisedTable } from '../../table/table';
import { plainWords, roleOfWords } from '../../table/words';
import { type Claim, claimsRun } from '../claim';
import { eachTable } from '../each-table';
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
  const roles = table.columns.map(({ header, role }) =>
    role === 'deviation' ? role : roleOfWords(plainWords(header)),
  );
  const [minuend, subtrahend, difference] = (
    ['deviation', 'earmarkedDeviation', 'ordinaryDeviation'] as const
  ).map(role => onlyIndex(roles, role));
  if (minuend === undefined || subtrahend === undefined || difference === undefined) return [];
  const told = { rule: ID, key: `other:${difference}`, convention: null, blankIsZero: false };
  return differencesIn(table, { difference, minuend, subtrahend }, told);
}

/** The index of a value that is there once. */
function onlyIndex<Value>(values: readonly Value[], wanted: Value): number | undefined {
  const first = values.indexOf(wanted);
  return first >= 0 && values.lastIndexOf(wanted) === first ? first : undefined;
}
