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
  const amounts = baseAmounts(lines);
  const parent = lines.map((_, index) => index);
  const rootOf = (index: number): number => {
    const up = parent[index] ?? index;
    return up === index ? index : rootOf(up);
  };
  const joined = new Set<number>();
  for (const [one, other] of pairsOf(lines, amounts)) {
    const [left, right] = [lines[one], lines[other]];
    if (!left || !right || !isSame(left, right, () => compared(one, other, amounts))) continue;
    parent[rootOf(other)] = rootOf(one);
    joined.add(one).add(other);
  }
  const clusters = groupBy(
    [...joined].toSorted((one, other) => one - other),
    rootOf,
  );
  return [...clusters.values()]
    .map(cluster => oneLineATable(cluster.flatMap(index => lines[index] ?? [])))
    .filter(cluster => cluster.length > 1)
    .map((cluster, index) => ({ id: `Q${index + 1}`, lines: cluster }));
}

/** Wages and purchases are nobody else's row: of account groups only the total is. */
function isComparable({ table, wholeTotal }: Line): boolean {
  return table.kind !== 'accountGroup' || wholeTotal;
}

/** The base amounts of each line by column, in kroner, so that tables of different scales can be compared. */
type Amounts = ReadonlyMap<ColumnKey, readonly (Amount | null)[]>;

function baseAmounts(lines: readonly Line[]): Amounts {
  const keys = new Set([...new Set(lines.map(({ columns }) => columns))].flatMap(baseKeys));
  return new Map([...keys].map(key => [key, lines.map(line => amountOf(line, key, 'kr'))]));
}

function baseKeys(columns: Line['columns']): ColumnKey[] {
  return [...columns.keys()].filter(isBase);
}

/**
 * Pairs of lines, as indexes, that have a telling figure in common, and pairs of totals of the whole that have a large
 * one, since those are often set to round figures. No others need be looked at.
 */
function pairsOf(lines: readonly Line[], amounts: Amounts): Iterable<[number, number]> {
  const pairs = new Map<number, [number, number]>();
  const add = (one: number, other: number) => {
    const [first, second] = one < other ? [one, other] : [other, one];
    pairs.set(first * lines.length + second, [first, second]);
  };
  for (const column of amounts.values()) {
    const [telling, totals]: [Given[], Given[]] = [[], []];
    for (const [line, amount] of column.entries()) {
      if (amount?.telling) telling.push({ line, amount });
      if (amount?.large && lines[line]?.wholeTotal) totals.push({ line, amount });
    }
    neighbours(telling, add);
    neighbours(totals, add);
  }
  return pairs.values();
}

interface Given {
  readonly line: number;
  readonly amount: Amount;
}

/** Tells of the pairs of lines whose amounts agree: each looks as far about it as its own rounding could reach. */
function neighbours(given: readonly Given[], tell: (one: number, other: number) => void): void {
  const rising = given.toSorted((one, other) => one.amount.value - other.amount.value);
  for (const [index, { line, amount }] of rising.entries()) {
    const far = farFor(amount, amount.rounding);
    for (const step of [1, -1]) {
      for (let at = index + step; ; at += step) {
        const other = rising[at];
        if (!other || Math.abs(other.amount.value - amount.value) > far) break;
        if (agree(amount, other.amount)) tell(line, other.line);
      }
    }
  }
}

function isSame(left: Line, right: Line, evidence: () => Evidence): boolean {
  if (left.table.id === right.table.id || left.period !== right.period) return false;
  if (areApart(left, right)) return false;
  const { telling, round, disagreeing } = evidence();
  if (sameByPlace(left, right)) return telling > 0 || (round >= 2 && round >= disagreeing);
  return telling >= 2 && telling >= disagreeing;
}

/** How many columns agree, by different telling figures and by round ones, and how many do not. */
interface Evidence {
  readonly telling: number;
  readonly round: number;
  readonly disagreeing: number;
}

/** Noughts say nothing. */
function compared(left: number, right: number, amounts: Amounts): Evidence {
  const telling = new Set<number>();
  let [round, disagreeing] = [0, 0];
  for (const column of amounts.values()) {
    const [one, other] = [column[left], column[right]];
    if (!one || !other || (one.value === 0 && other.value === 0)) continue;
    if (!agree(one, other)) disagreeing += 1;
    else if (one.telling) telling.add(Math.abs(one.value));
    else if (one.large) round += 1;
  }
  return { telling: telling.size, round, disagreeing };
}

/** Function tables of two areas share no amounts, whatever figures come twice. */
function areApart({ table: one }: Line, { table: other }: Line): boolean {
  if (one.kind !== 'function' || other.kind !== 'function' || !one.area || !other.area) return false;
  return !one.area.startsWith(other.area) && !other.area.startsWith(one.area);
}

function agree(one: Amount, other: Amount): boolean {
  if (Math.abs(one.value - other.value) > farFor(one, other.rounding)) return false;
  return Math.abs(difference(one.value, other.value)) <= sum([one.rounding, other.rounding]);
}

/** A difference from an amount that no rounding explains, whatever binary figures make of it. */
function farFor({ value, rounding }: Amount, other: number): number {
  return 2 * (rounding + other) + 1e-6 * Math.abs(value);
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
