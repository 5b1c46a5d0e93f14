import type { RecognisedTable } from '../table/table';
import { plainWords, roleOfWords } from '../table/words';

/** Where a deviation and the two parts it is split into stand, as indexes of columns: ordinary = whole − earmarked. */
export interface EarmarkedSplit {
  readonly difference: number;
  readonly minuend: number;
  readonly subtrahend: number;
}

/** The split of a table that has one column of each; null for others. */
export function earmarkedSplitOf(table: RecognisedTable): EarmarkedSplit | null {
  const roles = table.columns.map(({ header, role }) =>
    role === 'deviation' ? role : roleOfWords(plainWords(header)),
  );
  const [minuend, subtrahend, difference] = (
    ['deviation', 'earmarkedDeviation', 'ordinaryDeviation'] as const
  ).map(role => onlyIndex(roles, role));
  if (minuend === undefined || subtrahend === undefined || difference === undefined) return null;
  return { difference, minuend, subtrahend };
}

/** The index of a value that is there once. */
function onlyIndex<Value>(values: readonly Value[], wanted: Value): number | undefined {
  const first = values.indexOf(wanted);
  return first >= 0 && values.lastIndexOf(wanted) === first ? first : undefined;
}
