import { difference, sum } from '../figure/decimal';
import type { LetterRow, LetterTable } from './letter';

export type SumCheck = LetterTable['checks'][number];

const TOTAL = /^(?:del)?(?:sum|totalt?|totalsum|i alt|samlet)\b|^netto|\bnetto\)?$|^\(?netto/i;
const SPECK_IN_WORD = /(?<=\p{L})\.(?=\p{L})/gu;
const WHOLE_CITY = /^(?:oslo(?: kommune)?|kommunen|hele kommunen|byen|hele byen)$/i;
const TOTAL_COLUMN = /^(?:sum|totalt?|i alt|samlet)\b/i;
const LEAST_ROWS_OF_A_TOTAL = 2;
const MOST_PARTS_NAMED = 3;
/** No table of a letter has more; it bounds the work on a hostile one. */
const MOST_TOTALS = 60;

/** "Sum", "Netto driftsramme", "Totalsum": the label of a total row. Machines read specks as stops: "Su.m". */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label.replace(SPECK_IN_WORD, ''));
}

/** "Oslo", "Hele kommunen": a total row when it comes last. */
export function isWholeCity(label: string): boolean {
  return WHOLE_CITY.test(label);
}

/** The rows with `isTotal` set: by their label, or in the last row because its figures are the sum of those above. */
export function withTotals(rows: readonly LetterRow[]): LetterRow[] {
  return rows.map((row, index) => ({ ...row, isTotal: isTotalRow(rows, index) }));
}

function isTotalRow(rows: readonly LetterRow[], index: number): boolean {
  const row = rows[index];
  if (!row || index === 0 || !hasFigures(row)) return false;
  if (isTotalLabel(row.label)) return true;
  const isLast = index === rows.length - 1;
  if (!isLast) return false;
  if (row.label === '' || isWholeCity(row.label)) return true;
  return (
    index >= LEAST_ROWS_OF_A_TOTAL &&
    addsUp(
      row,
      rows.slice(0, index).filter(above => !isTotalLabel(above.label)),
    )
  );
}

/** A heading among the rows has none. */
export function hasFigures({ status }: LetterRow): boolean {
  return status.some(cell => cell !== 'missing');
}

/** In every column that can be added up, and in one at least. */
function addsUp(total: LetterRow, parts: readonly LetterRow[]): boolean {
  const columns = [...total.values.keys()].filter(
    column => (total.values[column] ?? null) !== null && sumIn(parts, column) !== null,
  );
  return columns.length > 0 && columns.every(column => total.values[column] === sumIn(parts, column));
}

/** Every sum that a table's own figures let us check: total rows down the columns, and a total column along the rows. */
export function sumChecks(rows: readonly LetterRow[], valueColumns: readonly string[]): SumCheck[] {
  return [...totalRowChecks(rows, valueColumns), ...totalColumnChecks(rows, valueColumns)];
}

function totalRowChecks(rows: readonly LetterRow[], columns: readonly string[]): SumCheck[] {
  const totals = [...rows.keys()].filter(index => rows[index]?.isTotal).slice(0, MOST_TOTALS);
  return totals.flatMap(index => {
    const row = rows[index];
    if (!row) return [];
    const ways = waysToAdd(rows, index);
    const way = ways.find(expected => columns.every((_c, i) => matches(row, i, expected(i)))) ?? ways[0];
    return columns.flatMap((column, i) =>
      checkOf(`${row.label || '(sum)'}: ${column}`, way?.(i) ?? null, row, i),
    );
  });
}

/** The rows that a total may add up, as indexes: those since the total before it, or all that are no totals. */
export function partsOfTotal(rows: readonly LetterRow[], index: number): number[][] {
  const above = rows.slice(0, index).map((_row, i) => i);
  const last = above.findLast(i => rows[i]?.isTotal) ?? -1;
  const parts = above.filter(i => !rows[i]?.isTotal);
  const own = parts.filter(i => i > last);
  return [own, parts].filter(({ length }, i) => length > 0 && (i === 0 || length > own.length));
}

/** Whether some sum of the rows above gives a row, in all columns that can be checked and in one at least. */
export function isBorneOut(rows: readonly LetterRow[], index: number): boolean {
  const row = rows[index];
  if (!row) return false;
  return waysToAdd(rows, index).some(expected => {
    const isFound = row.values.map((value, i) => value !== null && expected(i) === value);
    return isFound.includes(true) && isFound.every((found, i) => found || matches(row, i, expected(i)));
  });
}

/** A total may add the rows since the total before it, all rows, all totals, or take the rest off the first row. */
function waysToAdd(rows: readonly LetterRow[], index: number): ((column: number) => number | null)[] {
  const above = rows.slice(0, index);
  const lastTotal = above.map(row => row.isTotal).lastIndexOf(true);
  const parts = [
    above.slice(lastTotal + 1),
    above.filter(row => !row.isTotal),
    above.filter(row => row.isTotal),
  ];
  const sums = parts.filter(part => part.length > 0).map(part => (column: number) => sumIn(part, column));
  const [first, ...others] = above;
  const rest = (column: number) => {
    const [whole, taken] = [first?.values[column] ?? null, sumIn(others, column)];
    return whole === null || taken === null ? null : difference(whole, taken);
  };
  return /^netto/i.test(rows[index]?.label ?? '') ? [...sums, rest] : sums;
}

function totalColumnChecks(rows: readonly LetterRow[], columns: readonly string[]): SumCheck[] {
  const total = columns.findIndex(column => TOTAL_COLUMN.test(column));
  if (total < LEAST_ROWS_OF_A_TOTAL) return [];
  return rows.flatMap(row => {
    const parts = row.values.slice(0, total);
    const settled = row.status.slice(0, total).every(status => status !== 'doubtful');
    const expected = settled ? sum(parts.map(value => value ?? 0)) : null;
    return checkOf(`${row.label || '(sum)'}: ${alongIn(columns, total)}`, expected, row, total);
  });
}

/** "Drift + Sosialhjelp = Sum" */
function alongIn(columns: readonly string[], total: number): string {
  const parts = columns.slice(0, total);
  const some = parts.length > MOST_PARTS_NAMED ? [...parts.slice(0, 1), '…', ...parts.slice(-1)] : parts;
  return `${some.join(' + ')} = ${columns[total] ?? ''}`;
}

/** No check where a figure is doubtful or missing: it could not be carried out. */
function checkOf(what: string, expected: number | null, row: LetterRow, column: number): SumCheck[] {
  const found = row.values[column] ?? null;
  return expected === null || found === null ? [] : [{ what, expected, found, ok: expected === found }];
}

function matches(row: LetterRow, column: number, expected: number | null): boolean {
  return expected === null || (row.values[column] ?? null) === null || row.values[column] === expected;
}

/** The sum of a column; a dash counts as nothing. Null when a figure in it is doubtful. */
function sumIn(rows: readonly LetterRow[], column: number): number | null {
  return rows.some(row => row.status[column] === 'doubtful') ? null : sum(valuesIn(rows, column));
}

function valuesIn(rows: readonly LetterRow[], column: number): number[] {
  return rows.map(row => row.values[column] ?? 0);
}
