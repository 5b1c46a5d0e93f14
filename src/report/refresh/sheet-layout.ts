import { referencesIn } from '../../table/references';
import type { ReportSheetDraft } from '../origin';
import type { AxisLayout } from './axis';
import { axisLayout } from './axis';
import { freshLines, lined, writtenLines } from './fresh-lines';
import { contentOf, isFormula, widthOf } from './grid';
import type { InsertedSheet } from './inserted-schema';
import type { Matching } from './match';
import type { Present } from './present';

/** How the rows and columns of a sheet come to stand, and which of what was written each fresh one is. */
export interface SheetLayout {
  readonly rows: AxisLayout;
  readonly columns: AxisLayout;
  /** Fresh line → written line. */
  readonly written: { readonly rows: Matching; readonly columns: Matching };
  /** Fresh lines that a person has deleted; those in `away` stay so. */
  readonly deleted: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly away: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
}

/** The key of a deleted line's conflict. */
export const lineKey = (axis: 'row' | 'column', line: number): string => `${axis} ${line}`;

export function layoutOf(
  present: Present,
  written: InsertedSheet,
  fresh: ReportSheetDraft,
  taken: ReadonlySet<string>,
): SheetLayout {
  const cells = fresh.rows.map(row => row.map(contentOf));
  const isHead = (row: number) => ['group', 'section'].includes(fresh.rows[row]?.[0]?.style ?? '');
  const lines = freshLines(
    lined(cells, fresh.headerRow, isHead),
    writtenLines(written),
    present.writtenRowsNow(),
  );
  const needed = neededLines(fresh);
  const { rows, columns } = present.placement;
  const deletedRows = deletedIn(lines.rows, rows);
  const deletedColumns = deletedIn(lines.columns, columns);
  const staysAway = (axis: 'row' | 'column') => (line: number) =>
    !needed[axis].has(line) && !taken.has(lineKey(axis, line));
  const away = {
    rows: new Set(deletedRows.filter(staysAway('row'))),
    columns: new Set(deletedColumns.filter(staysAway('column'))),
  };
  const ours = (places: Matching) => new Set(places.values());
  return {
    written: lines,
    deleted: { rows: deletedRows, columns: deletedColumns },
    away,
    rows: axisLayout({
      axis: 'row',
      size: present.rows,
      fresh: cells.length,
      places: through(lines.rows, rows),
      ours: ours(rows),
      isKept: row => present.isRowKept(row),
      away: away.rows,
      followsOrder: isRising(rows),
    }),
    columns: axisLayout({
      axis: 'column',
      size: present.columns,
      fresh: Math.max(widthOf(cells), fresh.columnWidths.length),
      places: through(lines.columns, columns),
      ours: ours(columns),
      isKept: column => present.isColumnKept(column),
      away: away.columns,
      followsOrder: false,
    }),
  };
}

/** Lines that other lines' formulas point at, one cell or, for columns, also in ranges. */
function neededLines({ rows }: ReportSheetDraft): { row: Set<number>; column: Set<number> } {
  const needed = { row: new Set<number>(), column: new Set<number>() };
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const content = contentOf(cell);
      if (!isFormula(content)) continue;
      for (const { sheet, from, to } of referencesIn(content)) {
        if (sheet !== null || from.row === null || from.column === null) continue;
        if (to === null && from.row !== row) needed.row.add(from.row);
        if (from.column !== column) needed.column.add(from.column);
      }
    }
  }
  return needed;
}

const deletedIn = (lines: Matching, places: Matching): number[] =>
  [...lines].filter(([, then]) => !places.has(then)).map(([fresh]) => fresh);

const through = (lines: Matching, places: Matching): Map<number, number> =>
  new Map(
    [...lines].flatMap(([fresh, then]) => {
      const now = places.get(then);
      return now === undefined ? [] : [[fresh, now] as const];
    }),
  );

/** Whether the written rows still stand in their order. */
function isRising(places: Matching): boolean {
  const order = [...places].sort(([a], [b]) => a - b).map(([, now]) => now);
  return order.every((now, index) => index === 0 || now > (order[index - 1] ?? 0));
}
