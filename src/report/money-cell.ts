import { difference, sum } from '../figure/decimal';
import { cellAddress } from '../table/address';
import { isErrorValue } from '../table/sheet';
import type { ColumnRole, RecognisedTable, TableRow } from '../table/table';
import { columnRange } from './context';
import { BODY_ROW } from './layout';
import type { SourceCell } from './source-cell';
import type { Terms } from './terms';
import { agrees } from './terms';

/** A cell of a money table: pointing at its source, or arithmetic on the table's own cells. */
export interface MoneyCell {
  readonly formula: string;
  readonly value: number | string;
  readonly computed: boolean;
}

/** Amounts that a sum row sums. Columns worked out from others are worked out in a sum row too. */
const SUMMED: readonly ColumnRole[] = ['originalBudget', 'revisedBudget', 'actual', 'carriedOver'];

type CellAt = (row: number, column: number) => MoneyCell;

/**
 * The cells of a money table, row by row, from the cells of its source. Section rows are left empty.
 * @param terms what each column is worked out from
 */
export function moneyCells(
  table: RecognisedTable,
  source: readonly (readonly SourceCell[])[],
  terms: readonly (Terms | null)[],
): (MoneyCell | null)[][] {
  const memory = new Map<string, MoneyCell>();
  const summed = table.columns.map(({ role }, column) =>
    role === 'other' ? addsUp(table, source, column) : SUMMED.includes(role),
  );
  const cellAt = (row: number, column: number): MoneyCell => {
    const key = `${row},${column}`;
    const known = memory.get(key) ?? compute(row, column);
    memory.set(key, known);
    return known;
  };
  const compute = (row: number, column: number): MoneyCell => {
    const own = source[row]?.[column];
    const ofColumn = terms[column];
    if (ofColumn?.kind === 'difference') return differenceOf(ofColumn, row, cellAt);
    if (ofColumn?.kind === 'sum') return rowSumOf(ofColumn.columns, row, cellAt);
    const parts = summed[column] ? (table.rows[row]?.parts ?? []) : [];
    if (parts.length > 0) return sumOf(parts, column, cellAt);
    return { formula: own?.formula ?? '', value: own?.value ?? '', computed: false };
  };
  return table.rows.map((row, rowIndex) =>
    row.kind === 'section' ? [] : table.columns.map((_, column) => cellAt(rowIndex, column)),
  );
}

/** A column that nobody told us about is summed where half of the sum rows at least show it to be a sum. */
function addsUp(table: RecognisedTable, source: readonly (readonly SourceCell[])[], column: number): boolean {
  const verdicts = table.rows.flatMap(({ parts }, row) => {
    const printed = source[row]?.[column];
    if (parts.length === 0 || printed?.kind !== 'number' || printed.percent) return [];
    const values = parts.map(part => amountOf(source[part]?.[column]?.value ?? ''));
    return [agrees(printed, sum(values), parts.length)];
  });
  return verdicts.length > 0 && verdicts.filter(Boolean).length * 2 >= verdicts.length;
}

/** Blank counts as 0 beside an amount, and two blanks stay blank. */
function differenceOf(
  { minuend, subtrahend }: Extract<Terms, { kind: 'difference' }>,
  row: number,
  cellAt: CellAt,
): MoneyCell {
  const values = [cellAt(row, minuend).value, cellAt(row, subtrahend).value] as const;
  const [a, b] = [addressOf(row, minuend), addressOf(row, subtrahend)];
  const formula = `=IF(COUNT(${a},${b})=0,"",N(${a})-N(${b}))`;
  const value = resultOf(values, () => difference(amountOf(values[0]), amountOf(values[1])));
  return { formula, value, computed: true };
}

function rowSumOf(columns: readonly number[], row: number, cellAt: CellAt): MoneyCell {
  return summing(
    columns.map(column => addressOf(row, column)).join(','),
    columns.map(column => cellAt(row, column).value),
  );
}

function sumOf(parts: readonly number[], column: number, cellAt: CellAt): MoneyCell {
  return summing(
    partsAddress(parts, column + 1),
    parts.map(part => cellAt(part, column).value),
  );
}

function summing(cells: string, values: readonly (number | string)[]): MoneyCell {
  const formula = `=IF(COUNT(${cells})=0,"",SUM(${cells}))`;
  return { formula, value: resultOf(values, () => sum(values.map(amountOf))), computed: true };
}

/** The place of a cell in the report sheet. */
export function addressOf(row: number, column: number): string {
  return cellAddress(BODY_ROW + row, column + 1);
}

function amountOf(value: number | string): number {
  return typeof value === 'number' ? value : 0;
}

/** No figure at all gives a blank; among figures an error goes through arithmetic as Excel lets it. */
function resultOf(values: readonly (number | string)[], compute: () => number): number | string {
  if (!values.some(value => typeof value === 'number')) return '';
  return values.find(isErrorValue) ?? compute();
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
