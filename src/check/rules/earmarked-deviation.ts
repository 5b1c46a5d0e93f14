import type { RecognisedTable } from '../../table/table';
import { areaOfWords } from '../../table/words';
import { nameWords } from '../../target/name-words';
import { columnKey } from '../columns';
import { amountOf, type Line, linesOf } from '../line';
import { relationsRun } from '../claim';
import type { Relation } from '../relation';
import type { CheckContext, Rule } from '../rule';
import { termOfAmount } from '../term';

const ID = 'B07';
/** Of the rows of an earmarked table, two in three must stand in its budget table. */
const [SHARED, OF] = [2, 3];

/** The deviation that is split into earmarked and ordinary is that of the budget table with the same rows, row by row. */
export const earmarkedDeviation: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: context => relationsRun(relationsOf(context)),
};

/** A table with its lines by what they are about; rows that cannot be told apart are left out. */
interface Rows {
  readonly table: RecognisedTable;
  readonly items: ReadonlyMap<string, Line>;
  readonly total: Line | null;
  readonly period: string;
}

function relationsOf({ tables, year }: CheckContext): Relation[] {
  const earmarked = tables.filter(({ kind }) => kind === 'earmarked').map(rowsOf);
  if (earmarked.length === 0) return [];
  const budgets = tables.filter(({ kind }) => ['net', 'function', 'unit'].includes(kind)).map(rowsOf);
  return earmarked.flatMap(split => {
    const budget = budgetOf(split, budgets, year);
    if (!budget) return [];
    const rows = [...split.items].map(([key, line]) => [line, budget.items.get(key)] as const);
    return [...rows, [split.total, budget.total] as const].flatMap(([line, whole]) =>
      line && whole ? equality(line, whole) : [],
    );
  });
}

function rowsOf(table: RecognisedTable): Rows {
  const lines = linesOf([table]);
  const items = new Map<string, Line>();
  const twice = new Set<string>();
  for (const line of lines.filter(({ row }) => row.kind === 'item')) {
    const key = keyOf(line);
    if (items.has(key)) twice.add(key);
    items.set(key, line);
  }
  for (const key of twice) items.delete(key);
  const total = lines.findLast(({ row }) => row.kind === 'total') ?? null;
  return { table, items, total, period: lines[0]?.period ?? '' };
}

const KOSTRA_CODE = /^\d{3} (?=\D)/;

/** "FO1" and "Funksjonsområde 1" are one; the code of a function may stand in a column of its own. */
function keyOf({ row }: Line): string {
  return areaOfWords(row.label) ?? nameWords(row.label).join(' ').replace(KOSTRA_CODE, '');
}

/** The table of the same year and area with most of the rows; null when none has, or several have as many. */
function budgetOf(split: Rows, budgets: readonly Rows[], year: number | null): Rows | null {
  const own = split.table.columns.find(({ role }) => role === 'deviation')?.year ?? split.table.year ?? year;
  const found = budgets
    .filter(({ table, period }) => table.year === own && period === split.period)
    .filter(({ table }) => mayBeOneArea(table, split.table))
    .map(budget => ({ budget, shared: [...split.items.keys()].filter(key => budget.items.has(key)).length }))
    .filter(({ shared }) => shared > 0 && shared * OF >= split.items.size * SHARED)
    .toSorted((one, other) => other.shared - one.shared);
  const [best, next] = found;
  return best && best.shared !== next?.shared ? best.budget : null;
}

function mayBeOneArea({ area: one }: RecognisedTable, { area: other }: RecognisedTable): boolean {
  return one === null || other === null || one === other;
}

function equality(line: Line, whole: Line): Relation[] {
  const [key, wholeKey] = [line, whole].map(({ table }) => columnKey('deviation', table.year));
  const computed = key === undefined ? null : amountOf(line, key, line.scale);
  const expected = wholeKey === undefined ? null : amountOf(whole, wholeKey, line.scale);
  const column = line.columns.get(key ?? '');
  if (!computed || !expected || column === undefined || key === undefined) return [];
  return [
    {
      rule: ID,
      table: null,
      severity: 'error',
      computed,
      terms: [termOfAmount(expected)],
      line: `${ID}:${line.table.id}:${line.index}`,
      key,
      group: null,
      convention: null,
      cellFactor: null,
      live: false,
      values: {
        label: line.row.label,
        column: line.table.columns[column]?.header ?? '',
        otherLabel: whole.row.label,
        otherSheet: whole.table.sheet,
        otherCell: expected.place.cell,
      },
    },
  ];
}
