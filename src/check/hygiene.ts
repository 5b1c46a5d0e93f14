import type { RecognisedTable, TableCell } from '../table/table';
import { placeOf, tablePlace } from './cells';
import type { CheckRun, Finding, Severity } from './finding';
import type { Values } from './relation';
import type { RuleRun } from './rule';
import { checked, told } from './tell';

/** The cells of a table's figure columns that have a property. */
export function cellsWhere(table: RecognisedTable, has: (cell: TableCell) => boolean): TableCell[] {
  const inColumns = table.columns.map(({ role }) => role !== 'comment');
  return table.rows.flatMap(({ cells }) => cells.filter((cell, column) => inColumns[column] && has(cell)));
}

/** A check of every table for cells of a kind, with one finding for each table that has any. */
export function cellsFinding(
  rule: string,
  severity: Severity,
  tables: readonly RecognisedTable[],
  cellsIn: (table: RecognisedTable) => readonly TableCell[],
): RuleRun {
  const found = tables.map(table => ({ table, cells: cellsIn(table) }));
  return {
    findings: found.flatMap(({ table, cells }) => together(rule, severity, table, cells)),
    checks: found.map(({ table, cells }) => cellsCheck(rule, table, cells)),
  };
}

/** One finding for cells of a table, at the first of them; none without cells. */
export function together(
  rule: string,
  severity: Severity,
  table: RecognisedTable,
  cells: readonly TableCell[],
  more: Values = {},
): Finding[] {
  const [place, ...related] = cells.map(cell => placeOf(table, cell));
  const [first] = cells;
  if (!place || !first) return [];
  const values = {
    table: table.title ?? table.address,
    count: cells.length,
    cell: first.address,
    found: first.raw,
    ...more,
  };
  return [told({ rule, severity, place, related, found: first.raw, values })];
}

/** The check of a table for such cells, which there should be none of. */
export function cellsCheck(rule: string, table: RecognisedTable, cells: readonly TableCell[]): CheckRun {
  const places = cells.length > 0 ? cells.map(cell => placeOf(table, cell)) : [tablePlace(table)];
  return checked(rule, cells.length === 0, places, { table: table.title ?? table.address });
}
