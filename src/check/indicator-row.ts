import type { Figure } from '../figure/figure';
import type { ColumnRole, RecognisedTable, TableCell, TableRow } from '../table/table';
import type { Unit } from '../target/target';
import { unitOf } from '../target/unit';
import { printedValue } from './cells';
import type { WorkbookFigure } from './finding';
import { oncePerTable } from './once-per-table';

/** A row of an indicator or premise table, with the cells of the year it reports. */
export interface IndicatorRow {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  /** The newest year with a result column. */
  readonly year: number | null;
  readonly target: TableCell | null;
  readonly result: TableCell | null;
  readonly deviation: TableCell | null;
  /** Results by year, this year's too. */
  readonly results: ReadonlyMap<number, TableCell>;
  /** The figures that share its unit: results and targets of all years. */
  readonly measured: readonly Figure[];
  /** What those figures and the name say; a letter may know better. */
  readonly unit: Unit;
}

/** The indicators of a table, without section rows. */
export const indicatorRowsOf = oncePerTable(readIndicatorRows);

function readIndicatorRows(table: RecognisedTable): readonly IndicatorRow[] {
  const resultYears = table.columns.flatMap(({ role, year }) =>
    role === 'result' && year !== null ? [year] : [],
  );
  const year = resultYears.length > 0 ? Math.max(...resultYears) : table.year;
  const [target, result, deviation] = (['target', 'result', 'deviation'] as const).map(role =>
    columnOf(table, role, year),
  );
  const results = columnsOf(table, ['result']);
  const measured = columnsOf(table, ['result', 'target']);
  return table.rows
    .filter(({ kind }) => kind !== 'section')
    .map(row => ({ row, figures: measured.flatMap(({ index }) => row.cells[index]?.figure ?? []) }))
    .map(({ row, figures }) => ({
      table,
      row,
      year,
      target: cellAt(row, target),
      result: cellAt(row, result),
      deviation: cellAt(row, deviation),
      results: resultsOf(row, results),
      measured: figures,
      unit: unitOf(figures, row.label),
    }))
    .filter(({ target: asked, result: got }) => asked !== null || got !== null);
}

/**
 * A target or a result as its cell gives it, in the row's unit: `<45` in a row of percentages is 45 %. Null for a
 * blank cell and for the marks that say "no figure"; a text that is no settled figure has no value.
 */
export function workbookFigure(cell: TableCell | null, unit: Unit): WorkbookFigure | null {
  if (!cell || (cell.figure.kind === 'missing' && !cell.error)) return null;
  const { figure, raw, address } = cell;
  const value = figure.kind === 'figure' && !cell.error ? printedValue(figure) : null;
  const comparator = 'comparator' in figure ? figure.comparator : null;
  return { raw, value, comparator, unit, cell: address };
}

/** The column of a role for a year; the only one of the role when none is of that year. */
function columnOf(table: RecognisedTable, role: ColumnRole, year: number | null): number | null {
  const columns = columnsOf(table, [role]);
  const ofYear = columns.filter(column => column.year === year);
  if (ofYear.length > 0) return ofYear[0]?.index ?? null;
  return columns.length === 1 ? (columns[0]?.index ?? null) : null;
}

interface IndexedColumn {
  readonly index: number;
  readonly year: number | null;
}

function columnsOf({ columns }: RecognisedTable, roles: readonly ColumnRole[]): IndexedColumn[] {
  return columns.flatMap(({ role, year }, index) => (roles.includes(role) ? [{ index, year }] : []));
}

function resultsOf({ cells }: TableRow, columns: readonly IndexedColumn[]): Map<number, TableCell> {
  const results = new Map<number, TableCell>();
  for (const { index, year } of columns) {
    const cell = cells[index];
    if (year !== null && cell) results.set(year, cell);
  }
  return results;
}

function cellAt(row: TableRow, column: number | null | undefined): TableCell | null {
  return column === null || column === undefined ? null : (row.cells[column] ?? null);
}
