import type { CellValue, WorkbookData } from '../../src/table/sheet';
import { valueAt } from '../../src/table/sheet';
import type { ColumnRole, RecognisedTable } from '../../src/table/table';

/** What a report table must show, by plain arithmetic on the source's cells: nothing here comes from `src/report`. */
export type Expected = number | string | null;

/** Percent and amounts have at most this many decimals; it takes away the noise of binary sums. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;

/** A cell as a reader of the source counts it: a number, a number written as text, else its words. */
export function counted(value: CellValue): Expected {
  if (typeof value !== 'string') return typeof value === 'number' ? value : null;
  const plain = value
    .replace(/[\s\u00A0\u2009\u202F]/g, '')
    .replace(/\*\)$/, '')
    .replace(/[−–]/g, '-')
    .replace(/^\((.+)\)$/, '-$1')
    .replace(/^(-?\d+)\.(\d+)/, '$1,$2');
  const found = /^(-?\d+(?:,\d+)?)(%?)$/.exec(plain);
  if (!found) return value === '' ? null : value;
  const number = Number((found[1] ?? '').replace(',', '.'));
  return found[2] ? round(number / 100) : number;
}

export function sourceValue(
  workbook: WorkbookData,
  table: RecognisedTable,
  row: number,
  column: number,
): Expected {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const place = table.rows[row];
  const at = table.columns[column];
  return sheet && place && at ? counted(valueAt(sheet, place.row, at.column)) : null;
}

const SUMMED: readonly ColumnRole[] = ['originalBudget', 'revisedBudget', 'actual', 'carriedOver'];

/** A money table's cell: sums of the parts, revised budget − actual, deviation − carried over; the rest as the source. */
export function moneyExpected(
  workbook: WorkbookData,
  table: RecognisedTable,
  row: number,
  column: number,
): Expected {
  const role = table.columns[column]?.role ?? 'other';
  const of = (wanted: ColumnRole) => {
    const index = table.columns.findIndex(
      other => other.role === wanted && (wanted !== 'actual' || other.year === table.year),
    );
    return index < 0 ? undefined : moneyExpected(workbook, table, row, index);
  };
  if (role === 'deviation') return minus(of('revisedBudget'), of('actual'));
  if (role === 'adjustedDeviation') return minus(of('deviation'), of('carriedOver'));
  const parts = table.rows[row]?.parts ?? [];
  if (parts.length === 0 || !SUMMED.includes(role)) return sourceValue(workbook, table, row, column);
  const numbers = parts
    .map(part => moneyExpected(workbook, table, part, column))
    .filter(value => typeof value === 'number');
  return numbers.length === 0 ? null : round(numbers.reduce((total, value) => total + value, 0));
}

function minus(first: Expected | undefined, second: Expected | undefined): Expected {
  const [a, b] = [first ?? null, second ?? null];
  if (a === null && b === null) return null;
  return round(Number(a ?? 0) - Number(b ?? 0));
}

/** How many rounded figures of the source stand behind a cell of the report table. */
export function figuresBehind(table: RecognisedTable, row: number, column: number): number {
  const role = table.columns[column]?.role;
  const each = role === 'deviation' ? 2 : role === 'adjustedDeviation' ? 3 : 1;
  return each * rowsBehind(table, row);
}

function rowsBehind(table: RecognisedTable, row: number): number {
  const parts = table.rows[row]?.parts ?? [];
  return parts.length === 0 ? 1 : parts.reduce((count, part) => count + rowsBehind(table, part), 0);
}

/** Result − target of a measured row, in prosentpoeng for percentages; null when one of them is no figure. */
export function deviationExpected(workbook: WorkbookData, table: RecognisedTable, row: number): Expected {
  const at = (role: ColumnRole) => sourceValue(workbook, table, row, columnOfYear(table, role));
  const [result, target] = [at('result'), at('target')];
  if (typeof result !== 'number' || target === null) return null;
  const asked = typeof target === 'string' ? counted(target.replace(/^[<>]\s*/, '')) : target;
  if (typeof asked !== 'number') return null;
  const percent = (table.rows[row]?.cells ?? []).some(
    ({ figure }) => figure.kind === 'figure' && figure.percent,
  );
  if (!percent) return round(result - asked);
  const points = (value: number) => (value <= 1.5 ? value * 100 : value);
  return round(points(result) - points(asked));
}

function columnOfYear({ columns, year }: RecognisedTable, wanted: ColumnRole): number {
  return columns.findIndex(column => column.role === wanted && column.year === year);
}

/** The verdict by the sign in front of the target, else by the direction that was settled; null where neither says. */
export function metExpected(
  target: string,
  direction: 'higher' | 'lower' | 'unknown',
  deviation: Expected,
): boolean | null {
  if (typeof deviation !== 'number') return null;
  if (target.trimStart().startsWith('>')) return deviation > 0;
  if (target.trimStart().startsWith('<')) return deviation < 0;
  if (direction === 'unknown') return deviation === 0 ? true : null;
  return direction === 'higher' ? deviation >= 0 : deviation <= 0;
}

/** The only source cell that a formula points at; null when it points at none, or at several. */
export function pointedAt(formula: string): { readonly sheet: string; readonly address: string } | null {
  const found = [...formula.matchAll(/'((?:[^']|'')+)'!\$?([A-Z]+)\$?(\d+)/g)].map(
    ([, sheet = '', column = '', row = '']) => `${sheet.replace(/''/g, "'")}\n${column}${row}`,
  );
  const [only, ...others] = new Set(found);
  if (only === undefined || others.length > 0) return null;
  const [sheet = '', address = ''] = only.split('\n');
  return { sheet, address };
}
