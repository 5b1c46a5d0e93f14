import type { RecognisedTable, TableCell } from '../table/table';
import { plainWords, saysCode } from '../table/words';
import { placeOf, tablePlace } from './cells';
import type { CheckRun, Finding, Severity } from './finding';
import { oncePerTable } from './once-per-table';
import type { Values } from './relation';
import type { RuleRun } from './rule';
import { checked, told } from './tell';

/** The cells of a table's figure columns that are oddly written and have a property: figures as text, doubtful ones, errors. */
export function oddCellsWhere(table: RecognisedTable, has: (cell: TableCell) => boolean): TableCell[] {
  return oddCells(table).filter(has);
}

/** Looked for once, since several rules ask and few tables have any. */
const oddCells = oncePerTable(table =>
  cellsWhere(table, ({ asText, error, figure }) => asText || error || figure.kind === 'doubtful'),
);

/** The cells of a table's figure columns that have a property; codes are no figures. */
export function cellsWhere(table: RecognisedTable, has: (cell: TableCell) => boolean): TableCell[] {
  const columns = table.columns.flatMap(({ role, header }, column) =>
    role === 'comment' || saysCode(plainWords(header)) ? [] : [column],
  );
  const found: TableCell[] = [];
  for (const { cells } of table.rows) {
    for (const column of columns) {
      const cell = cells[column];
      if (cell && has(cell)) found.push(cell);
    }
  }
  return found;
}

/** A check of a table for cells of a kind, with one finding if it has any. */
export function cellsFinding(
  rule: string,
  severity: Severity,
  table: RecognisedTable,
  cells: readonly TableCell[],
): RuleRun {
  return {
    findings: together(rule, severity, table, cells),
    checks: [cellsCheck(rule, table, cells)],
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
