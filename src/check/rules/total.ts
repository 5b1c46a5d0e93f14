import type { RecognisedTable, TableRow } from '../../table/table';
import { figureOf, placeOf } from '../cells';
import { type ColumnKey, columnKey, isPercentColumn, moneyColumns } from '../columns';
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
  const columns = addedColumns(table);
  const totals = table.rows.flatMap((row, index) => (row.parts.length > 0 ? [{ row, index }] : []));
  return {
    judged: totals.flatMap(({ row, index }) => totalOf({ table, row, index, columns })),
    checks: unusable(
      table,
      totals.map(({ row }) => row),
    ),
  };
}

/** A row that sums others, as an index too, and the columns in which it does. */
interface Total {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  readonly index: number;
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
    return [{ column, header, key: keys.get(column) ?? columnKey('other', column) }];
  });
}

function totalOf(total: Total): Judged[] {
  const { table, index, columns } = total;
  const line = `${table.id}:${index}`;
  const judged = columns.flatMap(column => {
    const relation = relationIn(total, line, column);
    return relation ? [judge(relation)] : [];
  });
  const holding = judged.filter(({ state }) => state !== 'failed').length;
  if (!isMoney(table.kind) && holding * 2 < judged.length) return [];
  if (!missesRow(judged, judged.length - holding)) return judged;
  const group = `${ID}:${line}`;
  return judged.map(one => ({ ...one, relation: { ...one.relation, group } }));
}

/** A sum that fails in most columns lacks a row, or has one twice: one error, not one a column. */
function missesRow(judged: readonly Judged[], failed: number): boolean {
  if (failed < WHOLE_ROW) return false;
  const telling = judged.filter(({ expected, tolerance }) => Math.abs(expected) > tolerance);
  const failing = telling.filter(({ state }) => state === 'failed').length;
  return failing >= WHOLE_ROW && failing * 2 > telling.length;
}

function relationIn(
  { table, row, index }: Total,
  line: string,
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
    table,
    severity: 'error',
    computed,
    terms,
    line,
    key,
    group: null,
    convention: null,
    cellFactor: cellFactorOf(cell),
    live: cell.formula !== null,
    values: { label: row.label, column: header },
  };
}

/** Columns where a total or a row of it holds something that cannot be added. */
function unusable(table: RecognisedTable, totals: readonly TableRow[]): CheckRun[] {
  const columns = [...table.columns.entries()].filter(
    ([column, { role }]) =>
      role !== 'comment' && role !== 'outcome' && table.rows.some(({ cells }) => isUnusable(cells[column])),
  );
  if (columns.length === 0) return [];
  return totals.flatMap(row => {
    const rows = [row, ...row.parts.flatMap(part => table.rows[part] ?? [])];
    return columns.flatMap(([column, { header }]) => {
      const cells = rows.flatMap(line => line.cells[column] ?? []);
      if (!cells.some(isUnusable) || !cells.some(figureOf)) return [];
      const places = cells.filter(isUnusable).map(cell => placeOf(table, cell));
      return [notRun(ID, 'unusableFigure', places, { label: row.label, column: header })];
    });
  });
}
