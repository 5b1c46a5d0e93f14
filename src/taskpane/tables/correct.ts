import '../strict';
import { correctionFor, type TableCorrection } from '../../table/correction';
import type { RecognisedTable, TableColumn, TableKind } from '../../table/table';

type Settled = readonly TableCorrection[];

/** What the user has settled about a table; null when nothing. @param tables all that were found */
export function correctionOf(
  corrections: Settled,
  table: RecognisedTable,
  tables: readonly RecognisedTable[],
): TableCorrection | null {
  const alike = tables.filter(({ sheet, title }) => sheet === table.sheet && title === table.title);
  return correctionFor(corrections, table, alike.length);
}

/** The correction with another kind; `none` for "this is no table". */
export function withKind(
  table: RecognisedTable,
  before: TableCorrection | null,
  kind: TableKind | 'none',
): TableCorrection {
  return { ...(before ?? untouched(table)), kind };
}

/** The correction with what a column is, and its year. */
export function withColumn(
  table: RecognisedTable,
  before: TableCorrection | null,
  { header, role, year }: TableColumn,
): TableCorrection {
  const correction = before ?? untouched(table);
  const others = correction.columns.filter(column => column.header !== header);
  return { ...correction, columns: [...others, { header, role, year }] };
}

function untouched({ sheet, address, title }: RecognisedTable): TableCorrection {
  return { sheet, address, title, kind: null, headerRows: null, columns: [] };
}

/** The years a column may be of: those of all tables, and the one before and after. */
export function yearsIn(tables: readonly RecognisedTable[]): number[] {
  const found = tables.flatMap(({ columns, year }) => [...columns.map(column => column.year), year]);
  const years = found.filter(year => year !== null);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
