import type { ColumnRole, RecognisedTable, TableColumn } from '../table/table';

/** A column of the sources, over all tables that share a report sheet. */
export interface SharedColumn {
  readonly key: string;
  readonly header: string;
}

/** Columns with figures, and what stands beside them. */
export interface SharedColumns {
  readonly figures: readonly SharedColumn[];
  readonly remarks: readonly SharedColumn[];
}

/** The figures of the sources and what stands beside them; deviations and outcomes are the report's own. */
const FIGURES: readonly ColumnRole[] = ['result', 'target', 'actual'];
const REMARKS: readonly ColumnRole[] = ['comment', 'other'];
const OWN: readonly ColumnRole[] = ['deviation', 'outcome'];

/** The columns that tables of one year have together, in the order of the first that has them. */
export function sharedColumns(tables: readonly RecognisedTable[]): SharedColumns {
  const columns = tables.flatMap(table => table.columns);
  const withRole = (roles: readonly ColumnRole[]) => columns.filter(({ role }) => roles.includes(role));
  return { figures: distinct(withRole(FIGURES)), remarks: distinct(withRole(REMARKS)) };
}

/**
 * The columns of tables without a fixed set, of key figures by year or by month: those with figures, and the rest.
 * Deviations and outcomes are left out.
 */
export function measuredColumns(tables: readonly RecognisedTable[]): SharedColumns {
  const kept = tables.flatMap(table =>
    table.columns.flatMap((column, index) =>
      OWN.includes(column.role) ? [] : [{ column, figures: hasFigures(table, index) }],
    ),
  );
  const keys = new Set(kept.filter(({ figures }) => figures).map(({ column }) => columnKey(column)));
  const columns = kept.map(({ column }) => column);
  return {
    figures: distinct(columns.filter(column => keys.has(columnKey(column)))),
    remarks: distinct(columns.filter(column => !keys.has(columnKey(column)))),
  };
}

function hasFigures({ columns, rows }: RecognisedTable, index: number): boolean {
  const role = columns[index]?.role ?? 'other';
  if (FIGURES.includes(role)) return true;
  return role === 'other' && rows.some(({ cells }) => cells[index]?.figure.kind === 'figure');
}

/** A column's identity: what it holds and when, else its words. */
export function columnKey({ role, year, header }: TableColumn): string {
  return FIGURES.includes(role) ? `${role} ${year}` : `${role} ${header}`;
}

/** The column with a role: the year's own, or the only one there is. */
export function keyOfYear(
  { columns }: RecognisedTable,
  role: ColumnRole,
  year: number | null,
): string | null {
  const ofRole = columns.filter(column => column.role === role);
  const found = ofRole.find(column => column.year === year) ?? (ofRole.length === 1 ? ofRole[0] : undefined);
  return found ? columnKey(found) : null;
}

function distinct(columns: readonly TableColumn[]): SharedColumn[] {
  const byKey = new Map<string, SharedColumn>();
  for (const column of columns) {
    const key = columnKey(column);
    if (!byKey.has(key)) byKey.set(key, { key, header: column.header.replace(/\s+/g, ' ') });
  }
  return [...byKey.values()];
}
