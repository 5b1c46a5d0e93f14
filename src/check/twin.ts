import { type ColumnKey, isBudget } from './columns';
import type { Severity } from './finding';
import { amountOf, type Line } from './line';
import type { Quantity } from './quantity';
import type { Relation } from './relation';
import { termOfAmount } from './term';

/** Two lines of different tables that stand for the same amounts; the first is the surer. */
export interface Twins {
  readonly quantity: Quantity;
  readonly sure: Line;
  readonly other: Line;
}

/** Every two lines of every quantity. */
export function twinsOf(quantities: readonly Quantity[]): Twins[] {
  return quantities.flatMap(quantity =>
    quantity.lines.flatMap((sure, index) =>
      quantity.lines.slice(index + 1).map(other => ({ quantity, sure, other })),
    ),
  );
}

/** The net table's row of an area, and that area's function table. */
export function isAreaAndItsTable({ sure, other }: Twins): boolean {
  return sure.table.kind === 'function' && other.table.kind === 'net';
}

export function areWholeTotals({ sure, other }: Twins): boolean {
  return sure.wholeTotal && other.wholeTotal;
}

/** In every column that both have, the amounts are equal. */
export function equalities(rule: string, twins: Twins): Relation[] {
  const { quantity, sure, other } = twins;
  return [...other.columns].flatMap(([key, column]): Relation[] => {
    const [expected, computed] = [amountOf(sure, key, other.scale), amountOf(other, key, other.scale)];
    if (!expected || !computed) return [];
    return [
      {
        rule,
        table: null,
        severity: severityOf(twins, key),
        computed,
        terms: [termOfAmount(expected)],
        line: [quantity.id, sure, other].map(idOf).join(':'),
        key,
        group: `${rule}:${quantity.id}:${key}`,
        convention: null,
        cellFactor: null,
        live: false,
        values: {
          label: other.row.label,
          column: other.table.columns[column]?.header ?? '',
          otherLabel: sure.row.label,
          otherSheet: sure.table.sheet,
          otherCell: expected.place.cell,
        },
      },
    ];
  });
}

/**
 * A budget is one decision and has one value. Accounts by function and by unit are cut differently, so a difference
 * between the two views of one service is worth knowing and no error; for the whole there is no such excuse.
 */
function severityOf(twins: Twins, key: ColumnKey): Severity {
  const { sure, other } = twins;
  const twoViews = (sure.table.kind === 'unit') !== (other.table.kind === 'unit');
  return twoViews && !areWholeTotals(twins) && !isBudget(key) ? 'note' : 'error';
}

function idOf(one: string | Line): string {
  return typeof one === 'string' ? one : `${one.table.id}-${one.index}`;
}
