import { parseCellAddress, parseRange } from '../table/address';
import type { RecognisedTable } from '../table/table';
import type { Place } from './finding';
import { groupBy } from './group';
import { type Judged, placesOf } from './relation';

/** All that relations are about. */
export interface Whole {
  readonly tables: readonly RecognisedTable[];
  /** Every relation of a table's own arithmetic. */
  readonly allIn: (table: RecognisedTable) => readonly Judged[];
}

/**
 * The relations that hold and may have to do with those that do not: between tables, and in a table with a cell of a failed
 * one. In a large workbook with few errors they are few of all.
 */
export function holdingNear(
  failed: readonly Judged[],
  all: readonly Judged[],
  { tables, allIn }: Whole,
): Judged[] {
  const touched = tablesOf(failed, tables);
  const within = tables.flatMap(table => (touched.has(table) ? allIn(table) : []));
  const between = all.filter(({ relation }) => relation.table === null);
  return [...within, ...between].filter(({ state }) => state !== 'failed');
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
