import type { RecognisedTable } from '../table/table';
import { type ColumnKey, isBase, roleOf } from './columns';
import { type Amount, amountOf, type Line, linesOf } from './line';

/** A row of a net table with the totals of the function tables it is made of. */
export interface AreaRow {
  readonly net: Line;
  /** The total of the area's own table, or of the tables it is divided into: FO4 is FO4A, FO4B and FO4C. */
  readonly tables: readonly Line[];
}

/** The area rows of the net tables, each with its function tables of the same year; those without any have none. */
export function areaRowsOf(tables: readonly RecognisedTable[]): AreaRow[] {
  const lines = linesOf(tables.filter(({ kind }) => kind === 'net' || kind === 'function'));
  const totals = lines.filter(isTableTotal);
  const areas = lines.filter(
    ({ table, area, row }) => table.kind === 'net' && area !== null && row.kind === 'item',
  );
  return areas.map(net => {
    const sameYear = totals.filter(
      ({ table, period }) => table.year === net.table.year && period === net.period,
    );
    const own = sameYear.filter(({ area }) => area === net.area);
    const divided = sameYear.filter(({ area }) => area?.startsWith(net.area ?? '') && area !== net.area);
    return { net, tables: own.length > 0 ? own.slice(0, 1) : divided };
  });
}

/** The amount of a function table in a column it may lack: nothing carried over, and so an unadjusted deviation. */
export function amountInArea(line: Line, key: ColumnKey, { scale }: Line): Amount | null {
  if (roleOf(key) !== 'adjustedDeviation' || line.columns.has(key)) return amountOf(line, key, scale);
  return amountOf(line, key.replace('adjustedDeviation', 'deviation'), scale);
}

/** Base columns that a line has. */
export function baseKeys({ columns }: Line): ColumnKey[] {
  return [...columns.keys()].filter(isBase);
}

function isTableTotal({ table, row, index }: Line): boolean {
  return (
    table.kind === 'function' &&
    row.kind === 'total' &&
    !table.rows.slice(index + 1).some(({ kind }) => kind === 'total')
  );
}
