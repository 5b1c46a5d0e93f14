import { difference, product, quotient, sum } from '../figure/decimal';
import { MISSING } from '../figure/figure';
import type { RecognisedTable, TableCell, TableRow } from '../table/table';
import { figureOf, ownRounding } from './cells';
import { columnKey, differenceBehind, moneyColumns } from './columns';
import { isMoney } from './kinds';

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
  const found = tables.map(table => ({ table, rows: isMoney(table.kind) ? misplacedRows(table) : [] }));
  return {
    tables: found.map(({ table, rows }) => (rows.length === 0 ? table : without(table, rows))),
    misplaced: found.flatMap(({ rows }) => rows),
  };
}

function misplacedRows(table: RecognisedTable): MisplacedRow[] {
  return table.rows.flatMap((row, index): MisplacedRow[] => {
    if (row.kind === 'section') return [];
    const shifted = shiftedFrom(table, row);
    if (shifted) return [{ table, row, what: 'shifted', cell: shifted }];
    const [first] = row.parts.length === 0 && isScaled(table, index) ? row.cells.filter(figureOf) : [];
    return first ? [{ table, row, what: 'scaled', cell: first }] : [];
  });
}

/** The last cell from which all figures may stand one column too far left; null when they do not. */
function shiftedFrom(table: RecognisedTable, { cells }: TableRow): TableCell | null {
  const last = cells.at(-1);
  if (!last || last.figure.kind !== 'missing' || last.error || fits(table, cells) !== 'wrong') return null;
  const starts = cells.flatMap((cell, start) => {
    const blank: TableCell = { ...cell, figure: MISSING };
    const moved = [...cells.slice(0, start), blank, ...cells.slice(start, -1)];
    return figureOf(cell) && fits(table, moved) === 'right' ? [cell] : [];
  });
  return starts.at(-1) ?? null;
}

/** Whether the deviations of a row follow from its other figures: both must, to say that it is right. */
function fits(table: RecognisedTable, cells: readonly TableCell[]): 'right' | 'wrong' | 'unknown' {
  const columns = moneyColumns(table);
  const checks = (['deviation', 'adjustedDeviation'] as const).flatMap(role => {
    const key = columnKey(role, table.year);
    const keys = [key, ...(differenceBehind(key) ?? [])];
    const [found, minuend, subtrahend] = keys.map(one => figureOf(cells[columns.get(one) ?? -1]));
    if (!found || !minuend || !subtrahend) return [];
    const off = Math.abs(difference(found.value, difference(minuend.value, subtrahend.value)));
    return [off <= sum([found, minuend, subtrahend].map(ownRounding))];
  });
  if (checks.includes(false)) return 'wrong';
  return checks.length > 1 ? 'right' : 'unknown';
}

const THOUSAND = 1000;
/** So many columns must say that a row is in kroner. */
const FEWEST_COLUMNS = 2;

/** Whether every sum that a row is part of would hold, or come near, with a thousandth of it, and holds in no column as it is. */
function isScaled(table: RecognisedTable, index: number): boolean {
  const total = table.rows.find(({ parts }) => parts.includes(index));
  if (!total) return false;
  const said = [...moneyColumns(table).values()].flatMap(column => {
    const [own, whole] = [figureOf(table.rows[index]?.cells[column]), figureOf(total.cells[column])];
    if (!own || !whole || Math.abs(own.value) < THOUSAND) return [];
    const others = total.parts.filter(part => part !== index);
    const rest = others.flatMap(part => figureOf(table.rows[part]?.cells[column])?.value ?? []);
    const missing = difference(whole.value, sum(rest));
    const off = Math.abs(difference(missing, quotient(own.value, THOUSAND, 3)));
    return [off <= product(0.5, total.parts.length + 2)];
  });
  return said.length >= FEWEST_COLUMNS && said.every(Boolean);
}

function without(table: RecognisedTable, misplaced: readonly MisplacedRow[]): RecognisedTable {
  const rows = new Set(misplaced.map(({ row }) => row));
  const emptied = (row: TableRow): TableRow => ({
    ...row,
    cells: row.cells.map(cell => ({ ...cell, figure: { kind: 'text' } })),
  });
  return { ...table, rows: table.rows.map(row => (rows.has(row) ? emptied(row) : row)) };
}
