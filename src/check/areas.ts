import { difference, product, sum } from '../figure/decimal';
import type { RecognisedTable } from '../table/table';
import { type ColumnKey, isBase, roleOf } from './columns';
import { type Amount, amountOf, type Line, linesOf } from './line';
import { isUnusable } from './term';

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

/** Tables that come to less of their area than this are in another unit. */
const LEAST_PART = 0.01;

/**
 * Whether a table of a divided area is lacking, as it may when nothing says which area it is about: in most columns the
 * tables that are there come to less than the area's own row. More than it, or next to nothing, they are wrong.
 */
export function lacksTable(area: AreaRow): boolean {
  const { net, tables } = area;
  if (tables.every(table => table.area === net.area)) return false;
  const off = baseKeys(net).flatMap(key => offIn(area, key) ?? []);
  const short = off.filter(({ beyondRounding, missing, own }) => {
    const part = Math.abs(difference(own, missing));
    return beyondRounding && missing * own > 0 && part > product(Math.abs(own), LEAST_PART);
  });
  return short.length * 2 > off.length;
}

/** How an area's own row and its tables differ in a column; null when one of them has no figure there. */
export function offIn(
  { net, tables }: AreaRow,
  key: ColumnKey,
): { readonly own: number; readonly missing: number; readonly beyondRounding: boolean } | null {
  const own = amountOf(net, key, net.scale);
  const parts = tables.flatMap(part => amountOf(part, key, net.scale) ?? []);
  if (!own || parts.length === 0 || !tables.every(part => isKnown(part, key))) return null;
  const missing = difference(own.value, sum(parts.map(({ value }) => value)));
  const rounding = sum([own.rounding, ...parts.map(part => part.rounding)]);
  return { own: own.value, missing, beyondRounding: Math.abs(missing) > rounding };
}

/**
 * Whether an amount of a line, nought for a blank, is known. A table with nothing carried over may lack that column;
 * without budget or accounts of a year, or with a cell that cannot be read, nothing can be said.
 */
export function isKnown({ columns, row }: Line, key: ColumnKey): boolean {
  const column = columns.get(key);
  if (column !== undefined) return !isUnusable(row.cells[column]);
  return !isBase(key) || roleOf(key) === 'carriedOver';
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
