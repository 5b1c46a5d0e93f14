import { parseCellAddress, parseRange } from '../table/address';
import type { RecognisedTable } from '../table/table';
import type { Claim } from './claim';
import type { Place } from './finding';
import { groupBy } from './group';
import { PlaceMap } from './place-map';
import { type Judged, judge, placesOf } from './relation';

/** All that relations are about. */
export interface Whole {
  readonly tables: readonly RecognisedTable[];
  /** Every claim of a table's own arithmetic. */
  readonly claimsIn: (table: RecognisedTable) => readonly Claim[];
}

/**
 * The relations that hold and may have to do with those that do not: all between tables, all of a table whose own arithmetic
 * fails, and of other tables those that an error in a failed relation's cells would reach. In a large workbook with few
 * errors they are few of all.
 */
export function holdingNear(
  failed: readonly Judged[],
  all: readonly Judged[],
  { tables, claimsIn }: Whole,
): Judged[] {
  const wrong = new Set(failed.map(({ relation }) => relation.table));
  const touched = tablesOf(failed, tables);
  const reached = new PlaceMap<true>();
  for (const { relation } of failed) for (const place of placesOf(relation)) reached.set(place, true);
  const within = tables.flatMap(table => {
    if (!touched.has(table)) return [];
    const claims = claimsIn(table);
    return wrong.has(table) ? claims : reachedFrom(reached, claims);
  });
  const between = all.filter(({ relation }) => relation.table === null);
  return [...within.map(({ relation }) => judge(relation())), ...between].filter(
    ({ state }) => state !== 'failed',
  );
}

/** The claims with a cell that an error would reach, which then goes on to the figure that is claimed. */
function reachedFrom(reached: PlaceMap<true>, claims: readonly Claim[]): Claim[] {
  const taken = new Set<Claim>();
  // Inner sums come before the outer ones, so that few rounds are needed.
  for (let before = -1; taken.size > before;) {
    before = taken.size;
    for (const claim of claims) {
      if (taken.has(claim) || !claim.cells.some(place => reached.has(place))) continue;
      taken.add(claim);
      for (const place of claim.cells.slice(0, 1)) reached.set(place, true);
    }
  }
  return claims.filter(claim => taken.has(claim));
}

function tablesOf(failed: readonly Judged[], tables: readonly RecognisedTable[]): Set<RecognisedTable> {
  const bySheet = groupBy(tables, ({ sheet }) => sheet);
  const areas = new Map(
    [...bySheet].map(([sheet, own]) => [
      sheet,
      own.map(table => ({ table, area: parseRange(table.address) })),
    ]),
  );
  const at = ({ sheet, cell }: Place) => {
    const parsed = parseCellAddress(cell);
    return (areas.get(sheet) ?? []).flatMap(({ table, area }) => (isIn(area, parsed) ? [table] : []));
  };
  return new Set(failed.flatMap(({ relation }) => relation.table ?? placesOf(relation).flatMap(at)));
}

function isIn(area: ReturnType<typeof parseRange>, cell: ReturnType<typeof parseCellAddress>): boolean {
  if (!area || !cell) return true;
  const [down, across] = [cell.row - area.row, cell.column - area.column];
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}
