import { sumOf } from '../../figure/decimal';
import type { RecognisedTable, TableRow } from '../../table/table';
import { isPercentColumn } from '../../table/words';
import { figureOf, placeAt, placeOf } from '../cells';
import { claimsRun } from '../claims-run';
import { type ColumnKey, columnKey, moneyColumns, priceColumns } from '../columns';
import { eachTable } from '../each-table';
import type { CheckRun } from '../finding';
import { isMoney } from '../kinds';
import { type Claim, judge, type Judged, type Relation } from '../relation';
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
  const run = claimsRun(ID, () => claimsOf(table));
  return { ...run, checks: [...(run.checks ?? []), ...unusable(table)] };
}

function claimsOf(table: RecognisedTable): Claim[] {
  const columns = addedColumns(table);
  return table.rows.flatMap((row, index) =>
    row.parts.length > 0 ? claimsIn({ table, row, index, columns }) : [],
  );
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
    if (priceColumns(table).includes(column)) return [];
    return [{ column, header, key: keys.get(column) ?? columnKey('other', column) }];
  });
}

function claimsIn(total: Total): Claim[] {
  const { table, index, columns } = total;
  const claims = columns.flatMap(column => claimIn(total, column) ?? []);
  if (claims.every(({ exact }) => exact)) return claims;
  const judged = claims.map(({ relation }) => judge(relation()));
  const failed = judged.filter(({ state }) => state === 'failed').length;
  if (!isMoney(table.kind) && failed * 2 > judged.length) return [];
  if (failed < WHOLE_ROW || !missesRow(judged)) return claims;
  const group = `${ID}:${table.id}:${index}`;
  return claims.map(claim => ({ ...claim, relation: () => ({ ...claim.relation(), group }) }));
}

/** A sum that fails in most columns lacks a row, or has one twice: one error, not one a column. */
function missesRow(judged: readonly Judged[]): boolean {
  const telling = judged.filter(({ expected, tolerance }) => Math.abs(expected) > tolerance);
  const failing = telling.filter(({ state }) => state === 'failed').length;
  return failing >= WHOLE_ROW && failing * 2 > telling.length;
}

function claimIn(total: Total, added: AddedColumn): Claim | null {
  const { table, row, index } = total;
  const { column, header } = added;
  const figure = figureOf(row.cells[column]);
  if (!figure || figure.percent) return null;
  const parts: number[] = [];
  for (const part of row.parts) {
    const cell = table.rows[part]?.cells[column];
    if (figureOf(cell)) parts.push(part);
    else if (isUnusable(cell)) return null;
  }
  if (parts.length === 0) return null;
  const together = sumOf(parts, part => figureOf(table.rows[part]?.cells[column])?.value ?? 0);
  const values = { label: row.label, column: header };
  return {
    values,
    cells: [index, ...parts].map(at => placeAt(table, at, column)),
    exact: together === figure.value,
    relation() {
      return { ...relationOf(total, added, parts), values };
    },
  };
}

function relationOf(
  { table, row, index }: Total,
  { column, key }: AddedColumn,
  parts: readonly number[],
): Omit<Relation, 'values'> {
  const cell = row.cells[column];
  const computed = ownTermOf(table, index, column);
  if (!cell || !computed) throw new RangeError('a total without a figure');
  return {
    rule: ID,
    table,
    severity: 'error',
    computed,
    terms: parts.flatMap(part => termOf(table, part, column) ?? []),
    line: `${table.id}:${index}`,
    key,
    group: null,
    convention: null,
    cellFactor: cellFactorOf(cell),
    live: cell.formula !== null,
  };
}

/** Columns where a total or a row of it holds something that cannot be added. */
function unusable(table: RecognisedTable): CheckRun[] {
  const columns = [...table.columns.entries()].filter(
    ([column, { role }]) =>
      role !== 'comment' && role !== 'outcome' && table.rows.some(({ cells }) => isUnusable(cells[column])),
  );
  if (columns.length === 0) return [];
  return table.rows.flatMap(row => {
    if (row.parts.length === 0) return [];
    const rows = [row, ...row.parts.flatMap(part => table.rows[part] ?? [])];
    return columns.flatMap(([column, { header }]) => {
      const cells = rows.flatMap(line => line.cells[column] ?? []);
      if (!cells.some(isUnusable) || !cells.some(figureOf)) return [];
      const places = cells.filter(isUnusable).map(cell => placeOf(table, cell));
      return [notRun(ID, 'unusableFigure', places, { label: row.label, column: header })];
    });
  });
}
