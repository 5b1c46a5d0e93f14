import { difference, sum } from '../figure/decimal';
import type { RecognisedTable, TableKind } from '../table/table';
import { type ColumnKey, isBase } from './columns';
import { groupBy } from './group';
import { type Amount, amountOf, type Line, linesOf } from './line';

/** Lines of different tables that stand for the same amounts. */
export interface Quantity {
  readonly id: string;
  /** The surest first: function tables, which show their rows, then the net table, unit tables and account groups. */
  readonly lines: readonly Line[];
}

/** Gross and net amounts of one name differ by nature, so gross tables stand outside. */
const COMPARABLE: readonly TableKind[] = ['function', 'net', 'unit', 'accountGroup'];

/**
 * Groups the rows of function, net and unit tables, and totals of account groups, that are the same thing by evidence,
 * not by name: two telling base figures agree, and no more than that disagree. For the net table's row of an area and
 * that area's own table, and for totals of the whole workbook, one such figure is enough, or two round ones.
 */
export function quantitiesOf(tables: readonly RecognisedTable[]): Quantity[] {
  const lines = linesOf(tables.filter(({ kind }) => COMPARABLE.includes(kind))).filter(isComparable);
  const amounts = lines.map(baseAmounts);
  const parent = lines.map((_, index) => index);
  const rootOf = (index: number): number => {
    const up = parent[index] ?? index;
    return up === index ? index : rootOf(up);
  };
  for (const [one, other] of [...sharing(amounts), ...wholeTotals(lines)]) {
    const [left, right] = [lines[one], lines[other]];
    if (left && right && isSame(left, right, amounts[one], amounts[other]))
      parent[rootOf(other)] = rootOf(one);
  }
  const clusters = groupBy(lines.keys(), rootOf);
  return [...clusters.values()]
    .map(cluster => oneLineATable(cluster.flatMap(index => lines[index] ?? [])))
    .filter(cluster => cluster.length > 1)
    .map((cluster, index) => ({ id: `Q${index + 1}`, lines: cluster }));
}

/** Wages and purchases are nobody else's row: of account groups only the total is. */
function isComparable({ table, wholeTotal }: Line): boolean {
  return table.kind !== 'accountGroup' || wholeTotal;
}

type Amounts = ReadonlyMap<ColumnKey, Amount>;

/** The amounts of a line that stand for themselves, in kroner, so that tables of different scales can be compared. */
function baseAmounts(line: Line): Amounts {
  const keys = [...line.columns.keys()].filter(isBase);
  return new Map(
    keys.flatMap(key => {
      const amount = amountOf(line, key, 'kr');
      return amount ? [[key, amount] as const] : [];
    }),
  );
}

/** Pairs of lines, as indexes, that have a telling figure in common; no others need be looked at. */
function sharing(lines: readonly Amounts[]): [number, number][] {
  const pairs = new Map<number, [number, number]>();
  const all = lines.flatMap((amounts, line) =>
    [...amounts].map(([key, amount]) => ({ line, key, ...amount })),
  );
  for (const column of groupBy(
    all.filter(({ telling }) => telling),
    ({ key }) => key,
  ).values()) {
    const rising = column.toSorted((one, other) => one.value - other.value);
    for (const [index, one] of rising.entries()) {
      for (let next = index + 1; next < rising.length; next += 1) {
        const other = rising[next];
        if (!other || !agree(one, other)) break;
        const [first, second] = one.line < other.line ? [one.line, other.line] : [other.line, one.line];
        pairs.set(first * lines.length + second, [first, second]);
      }
    }
  }
  return [...pairs.values()];
}

/** Totals of the whole are often set to round figures, which say nothing of other lines. */
function wholeTotals(lines: readonly Line[]): [number, number][] {
  const totals = lines.flatMap(({ wholeTotal }, index) => (wholeTotal ? [index] : []));
  return totals.flatMap((one, at) => totals.slice(at + 1).map((other): [number, number] => [one, other]));
}

function isSame(left: Line, right: Line, mine: Amounts = new Map(), theirs: Amounts = new Map()): boolean {
  if (left.table.id === right.table.id || left.period !== right.period) return false;
  if (areApart(left, right)) return false;
  const { telling, round, disagreeing } = compared(mine, theirs);
  if (sameByPlace(left, right)) return telling > 0 || (round >= 2 && round >= disagreeing);
  return telling >= 2 && telling >= disagreeing;
}

/** How many columns agree, by different telling figures and by round ones, and how many do not; noughts say nothing. */
function compared(mine: Amounts, theirs: Amounts) {
  const telling = new Set<number>();
  let [round, disagreeing] = [0, 0];
  for (const [key, amount] of mine) {
    const other = theirs.get(key);
    if (!other || (amount.value === 0 && other.value === 0)) continue;
    if (!agree(amount, other)) disagreeing += 1;
    else if (amount.telling) telling.add(Math.abs(amount.value));
    else if (amount.large) round += 1;
  }
  return { telling: telling.size, round, disagreeing };
}

/** Function tables of two areas share no amounts, whatever figures come twice. */
function areApart({ table: one }: Line, { table: other }: Line): boolean {
  if (one.kind !== 'function' || other.kind !== 'function' || !one.area || !other.area) return false;
  return !one.area.startsWith(other.area) && !other.area.startsWith(one.area);
}

function agree(one: Amount, other: Amount): boolean {
  const far = 2 * (one.rounding + other.rounding) + 1e-6 * Math.abs(one.value);
  if (Math.abs(one.value - other.value) > far) return false;
  return Math.abs(difference(one.value, other.value)) <= sum([one.rounding, other.rounding]);
}

/** Two totals of the whole workbook; the net table's row of an area and the total of that area's function table. */
function sameByPlace(left: Line, right: Line): boolean {
  if (left.wholeTotal && right.wholeTotal) return true;
  const [net, area] = left.table.kind === 'net' ? [left, right] : [right, left];
  const kinds = net.table.kind === 'net' && area.table.kind === 'function' && area.row.kind === 'total';
  return kinds && net.area !== null && net.area === area.area;
}

/** A table with one row and its sum holds an amount twice: the sum stands for both. */
function oneLineATable(cluster: readonly Line[]): Line[] {
  const tables = groupBy(cluster, ({ table }) => table.id);
  const kept = [...tables.values()].flatMap(
    lines => lines.findLast(({ row }) => row.kind !== 'item') ?? lines[0] ?? [],
  );
  const order = ({ table }: Line) => COMPARABLE.indexOf(table.kind);
  return kept.toSorted((one, other) => order(one) - order(other));
}
