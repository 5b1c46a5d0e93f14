import type { ColumnRole, RecognisedTable } from '../table/table';
import { pricedTerms } from '../table/priced';
import { isPercentColumn, plainWords } from '../table/words';
import { oncePerTable } from './once-per-table';

/** What a money column counts, so that columns of different tables can be set side by side: "revisedBudget:2023". */
export type ColumnKey = string;

/** Amounts that stand for themselves. Deviations follow from them. */
const BASE: readonly ColumnRole[] = ['originalBudget', 'revisedBudget', 'actual', 'carriedOver'];
const DERIVED: readonly ColumnRole[] = ['deviation', 'adjustedDeviation'];
/** What is decided before the year, and cannot be measured in two ways. */
const BUDGET: readonly ColumnRole[] = ['originalBudget', 'revisedBudget'];

/**
 * The money columns of a table by what they count. Amounts belong to their column's year; deviations and what is
 * carried over belong to the year the table reports, whatever year their header names. Two columns that count the
 * same cannot be told apart, so neither is given.
 */
export const moneyColumns = oncePerTable(readMoneyColumns);

function readMoneyColumns(table: RecognisedTable): ReadonlyMap<ColumnKey, number> {
  const found = new Map<ColumnKey, number>();
  const twice = new Set<ColumnKey>();
  for (const [index, { role, year, header }] of table.columns.entries()) {
    if ((!BASE.includes(role) && !DERIVED.includes(role)) || isPercentColumn(header)) continue;
    const ownYear = role === 'carriedOver' || DERIVED.includes(role) ? null : year;
    const key = columnKey(role, ownYear ?? table.year);
    if (found.has(key)) twice.add(key);
    found.set(key, index);
  }
  for (const key of twice) found.delete(key);
  return found;
}

export function columnKey(role: ColumnRole, year: number | null): ColumnKey {
  return `${role}:${year ?? ''}`;
}

export function roleOf(key: ColumnKey): ColumnRole {
  return key.slice(0, key.indexOf(':')) as ColumnRole;
}

export function isBase(key: ColumnKey): boolean {
  return BASE.includes(roleOf(key));
}

/** What follows from other columns of its row. */
export function isDerived(role: ColumnRole): boolean {
  return DERIVED.includes(role);
}

/** The columns of prices beside quantities, as indexes, which are not added up; one or none. */
export const priceColumns = oncePerTable(({ columns }): readonly number[] => {
  const found = pricedTerms(columns.map(({ header }) => plainWords(header)));
  return found ? [found.price] : [];
});

export function isBudget(key: ColumnKey): boolean {
  return BUDGET.includes(roleOf(key));
}

/** What a deviation is the difference of: [minuend, subtrahend]; null for amounts that stand for themselves. */
export function differenceBehind(key: ColumnKey): readonly [ColumnKey, ColumnKey] | null {
  const [role, year] = [roleOf(key), key.slice(key.indexOf(':'))];
  if (role === 'deviation') return [`revisedBudget${year}`, `actual${year}`];
  if (role === 'adjustedDeviation') return [`deviation${year}`, `carriedOver${year}`];
  return null;
}
