import { difference, sum } from '../figure/decimal';
import { cellAddress } from '../table/address';
import { isErrorValue } from '../table/sheet';
import type { ColumnRole, RecognisedTable, TableRow } from '../table/table';
import { columnRange } from './context';
import { BODY_ROW } from './layout';
import type { SourceCell } from './source-cell';

/** A cell of a money table: pointing at its source, or arithmetic on the table's own cells. */
export interface MoneyCell {
  readonly formula: string;
  readonly value: number | string;
  readonly computed: boolean;
}

/** Amounts that a sum row sums; the deviations of a sum row are differences, as in every other row. */
const SUMMED: readonly ColumnRole[] = ['originalBudget', 'revisedBudget', 'actual', 'carriedOver'];

/** The cells of a money table, row by row, from the cells of its source. Section rows are left empty. */
export function moneyCells(
  table: RecognisedTable,
  source: readonly (readonly SourceCell[])[],
): (MoneyCell | null)[][] {
  const memory = new Map<string, MoneyCell>();
  const cellAt = (row: number, column: number): MoneyCell => {
    const key = `${row},${column}`;
    const known = memory.get(key) ?? compute(row, column);
    memory.set(key, known);
    return known;
  };
  const compute = (row: number, column: number): MoneyCell => {
    const own = source[row]?.[column];
    const pointing = { formula: own?.formula ?? '', value: own?.value ?? '', computed: false };
    const terms = termsOf(table, column);
    if (terms) return differenceOf(terms, row, cellAt);
    const parts = summedParts(table, row, column);
    return parts.length > 0 ? sumOf(parts, column, cellAt) : pointing;
  };
  return table.rows.map((row, rowIndex) =>
    row.kind === 'section' ? [] : table.columns.map((_, column) => cellAt(rowIndex, column)),
  );
}

type CellAt = (row: number, column: number) => MoneyCell;

/** The two columns whose difference a deviation column is; null for all other columns. */
function termsOf(table: RecognisedTable, column: number): readonly [number, number] | null {
  const role = table.columns[column]?.role;
  if (role === 'deviation') return pair(table, column, 'revisedBudget', 'actual');
  if (role === 'adjustedDeviation') return pair(table, column, 'deviation', 'carriedOver');
  return null;
}

function pair(table: RecognisedTable, column: number, minuend: ColumnRole, subtrahend: ColumnRole) {
  const year = table.columns[column]?.year ?? table.year;
  const [first, second] = [columnOf(table, minuend, year), columnOf(table, subtrahend, year)];
  return first === null || second === null ? null : ([first, second] as const);
}

/** The column with a role: the year's own, or the only one there is. */
function columnOf(table: RecognisedTable, role: ColumnRole, year: number | null): number | null {
  const places = [...table.columns.keys()].filter(index => table.columns[index]?.role === role);
  const [ofYear] = places.filter(index => table.columns[index]?.year === year);
  return ofYear ?? (places.length === 1 ? (places[0] ?? null) : null);
}

/** Blank counts as 0 beside an amount, and two blanks stay blank. */
function differenceOf([first, second]: readonly [number, number], row: number, cellAt: CellAt): MoneyCell {
  const [minuend, subtrahend] = [cellAt(row, first).value, cellAt(row, second).value];
  const [a, b] = [cellAddress(BODY_ROW + row, first + 1), cellAddress(BODY_ROW + row, second + 1)];
  const formula = `=IF(COUNT(${a},${b})=0,"",N(${a})-N(${b}))`;
  const value = resultOf([minuend, subtrahend], () => difference(amountOf(minuend), amountOf(subtrahend)));
  return { formula, value, computed: true };
}

function amountOf(value: number | string): number {
  return typeof value === 'number' ? value : 0;
}

/** An error goes through arithmetic as Excel lets it; no figure at all gives a blank. */
function resultOf(values: readonly (number | string)[], compute: () => number): number | string {
  const error = values.find(isErrorValue);
  if (error !== undefined) return error;
  return values.some(value => typeof value === 'number') ? compute() : '';
}

function summedParts(table: RecognisedTable, row: number, column: number): readonly number[] {
  const role = table.columns[column]?.role;
  return role !== undefined && SUMMED.includes(role) ? (table.rows[row]?.parts ?? []) : [];
}

function sumOf(parts: readonly number[], column: number, cellAt: CellAt): MoneyCell {
  const cells = partsAddress(parts, column + 1);
  const values = parts.map(part => cellAt(part, column).value);
  const formula = `=IF(COUNT(${cells})=0,"",SUM(${cells}))`;
  return { formula, value: resultOf(values, () => sum(values.map(amountOf))), computed: true };
}

/** "B4:B11,B13": neighbours as one range. */
function partsAddress(parts: readonly number[], column: number): string {
  const runs: [number, number][] = [];
  for (const part of [...parts].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && part === last[1] + 1) last[1] = part;
    else runs.push([part, part]);
  }
  return runs.map(([from, to]) => columnRange(BODY_ROW + from, BODY_ROW + to, column)).join(',');
}

/** Whether a row is ruled and bold. */
export function isSum(row: TableRow): boolean {
  return row.kind === 'subtotal' || row.kind === 'total';
}
