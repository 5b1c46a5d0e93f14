import { MISSING } from '../figure/figure';
import { difference, product, sum } from '../figure/decimal';
import type { RecognisedTable, TableCell, TableRow } from '../table/table';
import { figureOf, ownRounding } from './cells';
import { columnKey, differenceBehind, moneyColumns } from './columns';
import { isMoney } from './kinds';
import { oncePerTable } from './once-per-table';
import { scaledRows } from './scaled';

/** A row whose figures are right, but stand wrong: one column to the side, or in kroner among thousands. */
export interface MisplacedRow {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  readonly what: 'shifted' | 'scaled';
  /** The first cell that is wrong. */
  readonly cell: TableCell;
}

/** Finds such rows, and gives the tables without their figures, so that each is told once and not in every sum. */
export function setAsideMisplaced(tables: readonly RecognisedTable[]): {
  readonly tables: readonly RecognisedTable[];
  readonly misplaced: readonly MisplacedRow[];
} {
  const found = tables.map(setAside);
  return {
    tables: found.map(({ table }) => table),
    misplaced: found.flatMap(({ misplaced }) => misplaced),
  };
}

/** A table without the figures of its misplaced rows, and those. */
interface SetAside {
  readonly table: RecognisedTable;
  readonly misplaced: readonly MisplacedRow[];
}

/** Once, so that the table without them is the same one at the next check. */
const setAside = oncePerTable((table): SetAside => {
  const misplaced = isMoney(table.kind) ? misplacedRows(table) : [];
  return { table: misplaced.length === 0 ? table : without(table, misplaced), misplaced };
});

function misplacedRows(table: RecognisedTable): MisplacedRow[] {
  const figures = table.columns.flatMap(({ role }, column) =>
    role === 'comment' || role === 'outcome' ? [] : [column],
  );
  const endsFilled = isMostlyFilled(table, figures.at(-1) ?? 0);
  const scaled = new Set(scaledRows(table));
  return table.rows.flatMap((row, index): MisplacedRow[] => {
    if (row.kind === 'section') return [];
    const shifted = endsFilled ? shiftedFrom(table, row, figures) : null;
    if (shifted) return [{ table, row, what: 'shifted', cell: shifted }];
    const [first] = scaled.has(index) ? row.cells.filter(figureOf) : [];
    return first ? [{ table, row, what: 'scaled', cell: first }] : [];
  });
}

/** Whether a column that is blank in one row has figures in most. */
function isMostlyFilled({ rows }: RecognisedTable, column: number): boolean {
  const figured = rows.filter(({ kind }) => kind !== 'section');
  return figured.filter(({ cells }) => figureOf(cells[column])).length * 2 > figured.length;
}

/** The last cell from which all figures may stand one column too far left; null when they do not. */
function shiftedFrom(
  table: RecognisedTable,
  { cells }: TableRow,
  figures: readonly number[],
): TableCell | null {
  const last = cells[figures.at(-1) ?? -1];
  if (!last || last.figure.kind !== 'missing' || last.error || fitOf(table, cells).right > 0) return null;
  const starts = figures.flatMap((start, at) => {
    const cell = cells[start];
    const moved = fitOf(table, movedRight(cells, figures.slice(at)));
    return cell && figureOf(cell) && moved.right > 0 && !moved.wrong ? [{ cell, right: moved.right }] : [];
  });
  const most = Math.max(...starts.map(({ right }) => right));
  return starts.findLast(({ right }) => right === most)?.cell ?? null;
}

/** The cells with the figures of some columns each one column on, and a blank in the first. */
function movedRight(cells: readonly TableCell[], columns: readonly number[]): TableCell[] {
  return cells.map((cell, column) => {
    const at = columns.indexOf(column);
    const from = cells[columns[at - 1] ?? -1];
    return at < 0 ? cell : { ...cell, figure: from?.figure ?? MISSING };
  });
}

/** A deviation that is so many times what rounding allows does not follow from its terms by chance. */
const TELLING = 20;

/** How many deviations of a row follow, beyond chance, from its other figures, and whether some do not. */
function fitOf(
  table: RecognisedTable,
  cells: readonly TableCell[],
): { readonly right: number; readonly wrong: boolean } {
  const columns = moneyColumns(table);
  const checks = (['deviation', 'adjustedDeviation'] as const).flatMap(role => {
    const key = columnKey(role, table.year);
    const keys = [key, ...(differenceBehind(key) ?? [])];
    const [found, minuend, subtrahend] = keys.map(one => figureOf(cells[columns.get(one) ?? -1]));
    if (!found || !minuend || !subtrahend) return [];
    const off = Math.abs(difference(found.value, difference(minuend.value, subtrahend.value)));
    const tolerance = sum([found, minuend, subtrahend].map(ownRounding));
    return [{ holds: off <= tolerance, telling: Math.abs(found.value) >= product(tolerance, TELLING) }];
  });
  return {
    right: checks.filter(({ holds, telling }) => holds && telling).length,
    wrong: checks.some(({ holds }) => !holds),
  };
}

function without(table: RecognisedTable, misplaced: readonly MisplacedRow[]): RecognisedTable {
  const rows = new Set(misplaced.map(({ row }) => row));
  const emptied = (row: TableRow): TableRow => ({
    ...row,
    cells: row.cells.map(cell => ({ ...cell, figure: { kind: 'text' } })),
  });
  return { ...table, rows: table.rows.map(row => (rows.has(row) ? emptied(row) : row)) };
}
