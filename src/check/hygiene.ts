import type { RecognisedTable, TableCell } from '../table/table';
import { placeOf, tablePlace } from './cells';
import type { Finding, Severity } from './finding';
import type { RuleRun } from './rule';

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
    findings: found.flatMap(({ table, cells }): Finding[] => {
      const [first] = cells;
      if (!first) return [];
      const [place, ...related] = cells.map(cell => placeOf(table, cell));
      const values = {
        table: table.title ?? table.address,
        count: cells.length,
        cell: first.address,
        found: first.raw,
      };
      return place
        ? [
            {
              rule,
              severity,
              place,
              related,
              expected: null,
              found: first.raw,
              values,
              fix: null,
              source: null,
            },
          ]
        : [];
    }),
    checks: found.map(({ table, cells }) => ({
      rule,
      values: { table: table.title ?? table.address },
      state: cells.length > 0 ? 'failed' : 'passed',
      reason: null,
      cells: cells.length > 0 ? cells.map(cell => placeOf(table, cell)) : [tablePlace(table)],
    })),
  };
}
