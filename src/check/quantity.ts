import type { RecognisedTable, TableKind } from '../table/table';
import { agree, type BaseColumn, baseColumns, neighbours } from './base-amounts';
import { groupBy } from './group';
import { type Line, linesOf, WEIGHT } from './line';

/** Lines of different tables that stand for the same amounts. */
export interface Quantity {
  readonly id: string;
  /** The surest first: function tables, which show their rows, then the net table, unit tables and account groups. */
  readonly lines: readonly Line[];
}

/** Gross and net amounts of one name differ by nature, so gross tables stand outside. */
const COMPARABLE: readonly TableKind[] = ['function', 'net', 'unit', 'accountGroup'];

const KOSTRA_CODE = /^[1-8]\d\d(?=[ .]|$)/;

/**
 * Groups the rows of function, net and unit tables, and totals of account groups, that are the same thing by evidence,
 * not by name: two telling base figures agree, and no more than that disagree. For the net table's row of an area and
 * that area's own table, and for totals of the whole workbook, one such figure is enough, or two round ones.
 */
export function quantitiesOf(tables: readonly RecognisedTable[]): Quantity[] {
  const lines = linesOf(tables.filter(({ kind }) => COMPARABLE.includes(kind))).filter(isComparable);
  const columns = baseColumns(lines);
  const parent = lines.map((_, index) => index);
  const rootOf = (index: number): number => {
    const up = parent[index] ?? index;
    return up === index ? index : rootOf(up);
  };
  const joined = new Set<number>();
  forPairs(lines, columns, (one, other) => {
    const left = lines[one];
    const right = lines[other];
    const root = rootOf(one);
    const otherRoot = rootOf(other);
    if (root === otherRoot || !left || !right) return;
    if (!isSame(left, right, () => compared(one, other, columns))) return;
    parent[otherRoot] = root;
    joined.add(one).add(other);
  });
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

/**
 * Tells of pairs of lines, as indexes, that have a telling figure in common, and of pairs of totals of the whole that have
 * a large one, since those are often set to round figures. No others need be looked at.
 */
function forPairs(
  lines: readonly Line[],
  columns: readonly BaseColumn[],
  tell: (one: number, other: number) => void,
): void {
  for (const column of columns) {
    const [telling, totals]: [number[], number[]] = [[], []];
    for (let line = 0; line < lines.length; line += 1) {
      const weight = column.weights[line];
      if (weight === WEIGHT.telling) telling.push(line);
      if (weight !== WEIGHT.small && lines[line]?.wholeTotal) totals.push(line);
    }
    neighbours(column, telling, tell);
    neighbours(column, totals, tell);
  }
}

function isSame(left: Line, right: Line, evidence: () => Evidence): boolean {
  if (left.table.id === right.table.id || left.period !== right.period) return false;
  if (areApart(left, right)) return false;
  const { telling, round, disagreeing } = evidence();
  if (sameByPlace(left, right)) return telling > 0 || (round >= 2 && round >= disagreeing);
  return telling >= 2 && telling >= disagreeing + (isAreaAndItem(left, right) ? 1 : 0);
}

/** How many columns agree, by different telling figures and by round ones, and how many do not. */
interface Evidence {
  readonly telling: number;
  readonly round: number;
  readonly disagreeing: number;
}

/** Noughts say nothing. */
function compared(left: number, right: number, columns: readonly BaseColumn[]): Evidence {
  const telling = new Set<number>();
  let [round, disagreeing] = [0, 0];
  for (const column of columns) {
    const one = column.values[left] ?? NaN;
    const other = column.values[right] ?? NaN;
    if (Number.isNaN(one) || Number.isNaN(other) || (one === 0 && other === 0)) continue;
    if (!agree(column, left, right)) disagreeing += 1;
    else if (column.weights[left] === WEIGHT.telling) telling.add(Math.abs(one));
    else if (column.weights[left] === WEIGHT.large) round += 1;
  }
  return { telling: telling.size, round, disagreeing };
}

/** Two functions, and two areas, share no amounts, whatever figures come twice. */
function areApart(left: Line, right: Line): boolean {
  const [one, other] = [areaOf(left), areaOf(right)];
  if (one && other && !one.startsWith(other) && !other.startsWith(one)) return true;
  const [code, otherCode] = [codeOf(left), codeOf(right)];
  return code !== null && otherCode !== null && code !== otherCode;
}

function areaOf({ table, area }: Line): string | null {
  if (table.kind === 'function') return table.area;
  return table.kind === 'net' ? area : null;
}

/** The code of a row that is one KOSTRA function: "201 Barnehage". */
function codeOf({ table, row }: Line): string | null {
  return table.kind === 'function' && row.kind === 'item' ? (KOSTRA_CODE.exec(row.label)?.[0] ?? null) : null;
}

/** An area has a row or a total of its own, so that one function is all of it only by better evidence. */
function isAreaAndItem(left: Line, right: Line): boolean {
  const isItem = ({ table, row }: Line) => table.kind === 'function' && row.kind === 'item';
  const isArea = ({ table, row }: Line) =>
    table.kind === 'net' || (table.kind === 'function' && row.kind === 'total');
  return (isItem(left) && isArea(right)) || (isArea(left) && isItem(right));
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
