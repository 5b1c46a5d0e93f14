import type { RecognisedTable, TableColumn } from '../table/table';

/** A column of the sources, over all tables that share a report sheet. */
export interface SharedColumn {
  readonly key: string;
  readonly header: string;
}

/** The figures of the sources and what stands beside them; deviations and outcomes are the report's own. */
const FIGURES = ['result', 'target'];
const REMARKS = ['comment', 'other'];

/** The columns that tables of one year have together, in the order of the first that has them. */
export function sharedColumns(tables: readonly RecognisedTable[]): {
  readonly figures: readonly SharedColumn[];
  readonly remarks: readonly SharedColumn[];
} {
  const columns = tables.flatMap(table => table.columns);
  return { figures: distinct(columns, FIGURES), remarks: distinct(columns, REMARKS) };
}

/** A column's identity: what it holds and when, else its words. */
export function columnKey({ role, year, header }: TableColumn): string {
  return FIGURES.includes(role) ? `${role} ${year}` : `${role} ${header}`;
}

function distinct(columns: readonly TableColumn[], roles: readonly string[]): SharedColumn[] {
  const byKey = new Map<string, SharedColumn>();
  for (const column of columns.filter(({ role }) => roles.includes(role))) {
    const key = columnKey(column);
    if (!byKey.has(key)) byKey.set(key, { key, header: column.header.replace(/\s+/g, ' ') });
  }
  return [...byKey.values()];
}
