import { difference, product, sum } from '../figure/decimal';
import type { RecognisedTable, Scale } from '../table/table';
import { areaRowsOf, baseKeys } from './areas';
import type { ColumnKey } from './columns';
import { type Amount, amountOf, type Line, linesOf } from './line';

/** A table that counts in another unit than it says, by the same amounts in another table. */
export interface OtherScale {
  /** As it stands. */
  readonly table: RecognisedTable;
  /** What its unit line says; null without one. */
  readonly says: Scale | null;
  readonly is: Scale;
  /** The row that shows it, in one column, and the amount as it stands elsewhere. */
  readonly label: string;
  readonly own: Amount;
  readonly other: Amount;
}

/** Two lines that are the same amounts by their place, where others may come in between: FO4 is FO4A, FO4B and FO4C. */
interface Pair {
  readonly one: Line;
  readonly other: Line;
  /** How many times larger the amounts of `one` stand than what `other` leaves for them; null when they are not alike. */
  readonly factor: number | null;
  /** Amounts of a column where it shows. */
  readonly amounts: readonly [Amount, Amount] | null;
}

const STEPS: readonly Scale[] = ['kr', '1000 kr', 'mill. kr'];
const FACTORS = [1, 1000, 0.001];
/** So many columns must show a factor, with different amounts so many times larger than rounding. */
const FEWEST_COLUMNS = 2;
const TELLING = 20;

/**
 * Finds tables that are a thousand times larger or smaller than their unit lines say, and gives all tables with the units
 * that they count in, so that each is told once and not in every sum.
 */
export function withTrueScales(tables: readonly RecognisedTable[]): {
  readonly tables: readonly RecognisedTable[];
  readonly otherScales: readonly OtherScale[];
} {
  if (!tables.some(({ kind }) => kind === 'net')) return { tables, otherScales: [] };
  const pairs = [...areaPairs(tables), ...totalPairs(tables)].filter(({ factor }) => factor !== null);
  const off = pairs.filter(({ factor }) => factor !== 1);
  if (off.length === 0) return { tables, otherScales: [] };
  const found = new Map<RecognisedTable, OtherScale>();
  for (const pair of off) {
    const told = otherScaleOf(pair, pairs);
    if (told && !found.has(told.table)) found.set(told.table, told);
  }
  return {
    tables: tables
      .map(table => ({ table, is: found.get(table)?.is }))
      .map(({ table, is }) => (is ? { ...table, scale: is } : table)),
    otherScales: [...found.values()],
  };
}

/** The net table's row of an area and each of the area's tables, against what the other ones leave. */
function areaPairs(tables: readonly RecognisedTable[]): Pair[] {
  return areaRowsOf(tables).flatMap(({ net, tables: parts }) =>
    parts.map(part =>
      pairOf(
        part,
        net,
        parts.filter(one => one !== part),
      ),
    ),
  );
}

/** The totals of the whole in net and unit tables of the same year. */
function totalPairs(tables: readonly RecognisedTable[]): Pair[] {
  const totals = linesOf(tables.filter(({ kind }) => kind === 'net' || kind === 'unit')).filter(
    ({ wholeTotal }) => wholeTotal,
  );
  const nets = totals.filter(({ table }) => table.kind === 'net');
  return totals
    .filter(({ table }) => table.kind === 'unit')
    .flatMap(unit =>
      nets
        .filter(({ table, period }) => table.year === unit.table.year && period === unit.period)
        .map(net => pairOf(unit, net, [])),
    );
}

function pairOf(one: Line, other: Line, besides: readonly Line[]): Pair {
  const columns = baseKeys(one).flatMap(key => columnOf(one, other, besides, key) ?? []);
  const telling = columns.filter(({ left }) => Math.abs(left.value) > product(left.rounding, TELLING));
  const factor = FACTORS.find(tried => {
    const alike = telling.filter(({ own, left }) => isTimes(own, left, tried));
    const different = new Set(alike.map(({ left }) => left.value));
    return different.size >= FEWEST_COLUMNS && alike.length === telling.length;
  });
  const [first] = telling;
  return { one, other, factor: factor ?? null, amounts: first ? [first.own, first.left] : null };
}

/** The amount of a column, and what the other line leaves for it, in the unit of the other one. */
function columnOf(
  one: Line,
  other: Line,
  besides: readonly Line[],
  key: ColumnKey,
): { readonly own: Amount; readonly left: Amount } | null {
  const own = amountOf(one, key, other.scale);
  const whole = amountOf(other, key, other.scale);
  const parts = besides.map(part => amountOf(part, key, other.scale));
  if (!own || !whole || parts.includes(null)) return null;
  const known = parts.flatMap(part => part ?? []);
  const left = known.reduce(
    (amount, part) => ({
      ...amount,
      value: difference(amount.value, part.value),
      rounding: sum([amount.rounding, part.rounding]),
    }),
    whole,
  );
  return { own, left };
}

function isTimes(own: Amount, left: Amount, factor: number): boolean {
  const off = Math.abs(difference(own.value, product(left.value, factor)));
  return off <= sum([own.rounding, product(left.rounding, factor)]);
}

/** Of two tables that differ, the one that fewer others agree with is told; of equals the one without a unit line, or the first. */
function otherScaleOf({ one, other, factor, amounts }: Pair, pairs: readonly Pair[]): OtherScale | null {
  if (factor === null || !amounts) return null;
  const agreed = (line: Line) => {
    const own = pairs.filter(pair => pair.one.table === line.table || pair.other.table === line.table);
    return own.filter(pair => pair.factor === 1).length * 2 - own.length;
  };
  const [ofOne, ofOther] = [agreed(one), agreed(other)];
  const isOther = ofOther < ofOne || (ofOther === ofOne && other.table.scale === null);
  const [line, times] = isOther ? [other, 1 / factor] : [one, factor];
  const at = STEPS.indexOf(line.scale);
  const is = at < 0 ? undefined : STEPS[times > 1 ? at - 1 : at + 1];
  if (!is) return null;
  const [own, elsewhere] = isOther ? [amounts[1], amounts[0]] : amounts;
  return { table: line.table, says: line.table.scale, is, label: line.row.label, own, other: elsewhere };
}
