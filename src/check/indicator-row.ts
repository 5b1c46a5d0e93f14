import type { Figure } from '../figure/figure';
import type { ColumnRole, RecognisedTable, TableCell, TableRow } from '../table/table';
import { type Unit } from '../target/target';
import { printedValue } from './cells';
import type { WorkbookFigure } from './finding';

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
}

/** The indicators of a table, without section rows. */
export function indicatorRowsOf(table: RecognisedTable): IndicatorRow[] {
  const resultYears = table.columns.flatMap(({ role, year }) =>
    role === 'result' && year !== null ? [year] : [],
  );
  const year = resultYears.length > 0 ? Math.max(...resultYears) : table.year;
  const [target, result, deviation] = (['target', 'result', 'deviation'] as const).map(role =>
    columnOf(table, role, year),
  );
  return table.rows
    .filter(({ kind }) => kind !== 'section')
    .map(row => ({
      table,
      row,
      year,
      target: cellAt(row, target),
      result: cellAt(row, result),
      deviation: cellAt(row, deviation),
      results: resultsOf(table, row),
    }))
    .filter(({ target: asked, result: got }) => asked !== null || got !== null);
}

/** The figures of a row that share its unit: results and targets of all years. */
export function measuredFigures({ table, row }: IndicatorRow): Figure[] {
  return table.columns.flatMap(({ role }, column) => {
    const cell = row.cells[column];
    return cell && (role === 'result' || role === 'target') ? [cell.figure] : [];
  });
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
  const columns = table.columns.flatMap((column, index) =>
    column.role === role ? [{ ...column, index }] : [],
  );
  const ofYear = columns.filter(column => column.year === year);
  if (ofYear.length > 0) return ofYear[0]?.index ?? null;
  return columns.length === 1 ? (columns[0]?.index ?? null) : null;
}

function resultsOf(table: RecognisedTable, row: TableRow): Map<number, TableCell> {
  return new Map(
    table.columns.flatMap(({ role, year }, column) => {
      const cell = row.cells[column];
      return role === 'result' && year !== null && cell ? [[year, cell] as const] : [];
    }),
  );
}

function cellAt(row: TableRow, column: number | null | undefined): TableCell | null {
  return column === null || column === undefined ? null : (row.cells[column] ?? null);
}
