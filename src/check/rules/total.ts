import type { RecognisedTable } from '../../table/table';
import { figureOf, placeOf } from '../cells';
import { columnKey, isPercentColumn, moneyColumns } from '../columns';
import type { CheckRun } from '../finding';
import { isMoney } from '../kinds';
import { judge, type Relation } from '../relation';
import { ownRoundingIn, type Rounding, roundingOf } from '../rounding';
import type { CheckContext, Rule, RuleRun } from '../rule';
import { cellFactorOf, isUnusable, notRun, termOf } from '../term';

const ID = 'A01';
/** So many columns must fail, and more than hold, before a whole row is to blame. */
const WHOLE_ROW = 3;
/** Prices, rates and averages are not added up. */
const PER_UNIT = /pris|sats|snitt|(?<![a-zæøå])(?:per|pr\.?) (?!\d)/i;

/** A total is the sum of its rows, column by column. A blank row counts as 0. */
export const total: Rule = { id: ID, severity: 'error', needs: [], tolerance: 'rounding', run };

function run({ tables }: CheckContext): RuleRun {
  const totals = tables.flatMap(table => {
    const rounding = roundingOf(table);
    return table.rows.flatMap((row, index) =>
      row.parts.length > 0 ? [totalOf(table, index, rounding)] : [],
    );
  });
  return {
    relations: totals.flatMap(({ relations }) => relations),
    checks: totals.flatMap(({ checks }) => checks),
  };
}

function totalOf(
  table: RecognisedTable,
  index: number,
  rounding: Rounding,
): { relations: Relation[]; checks: CheckRun[] } {
  const relations = relationsOf(table, index, rounding);
  const holding = relations.filter(relation => judge(relation).state !== 'failed');
  const isSum = isMoney(table.kind) || holding.length * 2 >= relations.length;
  const group = missesRow(relations) ? `${ID}:${table.id}:${index}` : null;
  return {
    relations: isSum ? relations.map(relation => ({ ...relation, group })) : [],
    checks: unusable(table, index),
  };
}

/** A sum that fails in most columns lacks a row, or has one twice: one error, not one a column. */
function missesRow(relations: readonly Relation[]): boolean {
  const telling = relations.map(judge).filter(({ expected, tolerance }) => Math.abs(expected) > tolerance);
  const failing = telling.filter(({ state }) => state === 'failed').length;
  return failing >= WHOLE_ROW && failing * 2 > telling.length;
}

/** One relation a column. Percentages are not added up. */
function relationsOf(table: RecognisedTable, index: number, rounding: Rounding): Relation[] {
  const keys = new Map([...moneyColumns(table)].map(([key, column]) => [column, key]));
  const row = table.rows[index];
  return table.columns.flatMap(({ header, role }, column): Relation[] => {
    const cell = row?.cells[column];
    const computed = termOf(table, index, column, ownRoundingIn(table));
    const parts = row?.parts ?? [];
    const terms = parts.flatMap(part => termOf(table, part, column, rounding) ?? []);
    if (!row || !cell || !computed || terms.length === 0 || role === 'comment') return [];
    if (isPercentColumn(header) || PER_UNIT.test(header)) return [];
    if (figureOf(cell)?.percent || parts.some(part => isUnusable(table.rows[part]?.cells[column]))) return [];
    const values = { label: row.label, column: header };
    const key = keys.get(column) ?? columnKey('other', column);
    const line = `${table.id}:${index}`;
    const cellFactor = cellFactorOf(cell);
    return [
      {
        rule: ID,
        severity: 'error',
        computed,
        terms,
        line,
        key,
        group: null,
        convention: null,
        cellFactor,
        live: cell.formula !== null,
        values,
      },
    ];
  });
}

/** Columns where the total or a row of it holds something that cannot be added. */
function unusable(table: RecognisedTable, index: number): CheckRun[] {
  const row = table.rows[index];
  return table.columns.flatMap(({ header, role }, column) => {
    const cells = [row, ...(row?.parts ?? []).map(part => table.rows[part])].flatMap(
      line => line?.cells[column] ?? [],
    );
    if (!row || role === 'comment' || role === 'outcome' || !cells.some(figureOf) || !cells.some(isUnusable))
      return [];
    const places = cells.filter(isUnusable).map(cell => placeOf(table, cell));
    return [notRun(ID, 'unusableFigure', places, { label: row.label, column: header })];
  });
}
