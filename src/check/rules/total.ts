import type { RecognisedTable, TableRow } from '../../table/table';
import { figureOf, placeOf } from '../cells';
import { type ColumnKey, columnKey, isPercentColumn, moneyColumns, priceColumn } from '../columns';
import { eachTable } from '../each-table';
import type { CheckRun } from '../finding';
import { isMoney } from '../kinds';
import { judge, type Judged, type Relation, type Term } from '../relation';
import type { Rule, RuleRun } from '../rule';
import { cellFactorOf, isUnusable, notRun, ownTermOf, termOf } from '../term';

const ID = 'A01';
/** So many columns must fail, and more than hold, before a whole row is to blame. */
const WHOLE_ROW = 3;
/** Prices, rates and averages are not added up. */
const PER_UNIT = /pris|sats|snitt|(?<![a-zæøå])(?:per|pr\.?) (?!\d)/i;

/** A total is the sum of its rows, column by column. A blank row counts as 0. */
export const total: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: eachTable(totalsOf),
};

function totalsOf(table: RecognisedTable): RuleRun {
  const adding = { table, columns: addedColumns(table) };
  const totals = table.rows.flatMap((row, index) =>
    row.parts.length > 0 ? [totalOf(adding, row, index)] : [],
  );
  return {
    relations: totals.flatMap(({ relations }) => relations),
    checks: totals.flatMap(({ checks }) => checks),
  };
}

/** What the totals of one table are worked out from. */
interface Adding {
  readonly table: RecognisedTable;
  readonly columns: readonly AddedColumn[];
}

interface AddedColumn {
  readonly column: number;
  readonly header: string;
  readonly key: ColumnKey;
}

/** Comments, percentages and prices are not added up. */
function addedColumns(table: RecognisedTable): AddedColumn[] {
  const keys = new Map([...moneyColumns(table)].map(([key, column]) => [column, key]));
  return table.columns.flatMap(({ header, role }, column): AddedColumn[] => {
    if (role === 'comment' || isPercentColumn(header) || PER_UNIT.test(header)) return [];
    if (column === priceColumn(table)) return [];
    return [{ column, header, key: keys.get(column) ?? columnKey('other', column) }];
  });
}

function totalOf(
  adding: Adding,
  row: TableRow,
  index: number,
): { relations: readonly Relation[]; checks: CheckRun[] } {
  const { table, columns } = adding;
  const relations = columns.flatMap(column => relationIn(adding, row, index, column) ?? []);
  const judged = relations.map(judge);
  const holding = judged.filter(({ state }) => state !== 'failed');
  const isSum = isMoney(table.kind) || holding.length * 2 >= relations.length;
  const group = `${ID}:${table.id}:${index}`;
  const grouped = missesRow(judged) ? relations.map(relation => ({ ...relation, group })) : relations;
  return { relations: isSum ? grouped : [], checks: unusable(table, row) };
}

/** A sum that fails in most columns lacks a row, or has one twice: one error, not one a column. */
function missesRow(judged: readonly Judged[]): boolean {
  const telling = judged.filter(({ expected, tolerance }) => Math.abs(expected) > tolerance);
  const failing = telling.filter(({ state }) => state === 'failed').length;
  return failing >= WHOLE_ROW && failing * 2 > telling.length;
}

function relationIn(
  { table }: Adding,
  row: TableRow,
  index: number,
  { column, header, key }: AddedColumn,
): Relation | null {
  const cell = row.cells[column];
  const computed = ownTermOf(table, index, column);
  if (!cell || !computed || figureOf(cell)?.percent) return null;
  const terms: Term[] = [];
  for (const part of row.parts) {
    const term = termOf(table, part, column);
    if (term) terms.push(term);
    else if (isUnusable(table.rows[part]?.cells[column])) return null;
  }
  if (terms.length === 0) return null;
  return {
    rule: ID,
    severity: 'error',
    computed,
    terms,
    line: `${table.id}:${index}`,
    key,
    group: null,
    convention: null,
    cellFactor: cellFactorOf(cell),
    live: cell.formula !== null,
    values: { label: row.label, column: header },
  };
}

/** Columns where the total or a row of it holds something that cannot be added. */
function unusable(table: RecognisedTable, row: TableRow): CheckRun[] {
  const rows = [row, ...row.parts.flatMap(part => table.rows[part] ?? [])];
  return table.columns.flatMap(({ header, role }, column) => {
    if (role === 'comment' || role === 'outcome') return [];
    if (!rows.some(({ cells }) => isUnusable(cells[column]))) return [];
    const cells = rows.flatMap(line => line.cells[column] ?? []);
    if (!cells.some(figureOf)) return [];
    const places = cells.filter(isUnusable).map(cell => placeOf(table, cell));
    return [notRun(ID, 'unusableFigure', places, { label: row.label, column: header })];
  });
}
