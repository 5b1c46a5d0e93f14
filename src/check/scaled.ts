import { difference, product, quotient, sumOf } from '../figure/decimal';
import type { RecognisedTable, TableRow } from '../table/table';
import { plainWords, saysOfWhich } from '../table/words';
import { figureOf } from './cells';
import { moneyColumns } from './columns';

const THOUSAND = 1000;
/** So many columns must say that a row is in kroner. */
const FEWEST_COLUMNS = 2;
/** Rows that a sum may reach over where nothing proves it, and rows of a table in which such sums are tried. */
const LONGEST = 20;
const MOST_ROWS = 200;

/** A row that sums others, as indexes into the table's rows. */
interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  /** The parts together, by column. */
  readonly together: readonly number[];
}

/**
 * The rows, as indexes, that are in kroner among thousands: the sum that such a row is part of would hold, or come near,
 * with a thousandth of it, and holds in no column as it is. A row in kroner hides what is a sum of what, so where no sum
 * is proved other rows are tried as well: the last, and those near by.
 */
export function scaledRows(table: RecognisedTable): number[] {
  const figures = figuresOf(table);
  const proved = provedSums(table, figures);
  const asked = table.rows.flatMap(({ kind, parts }, index) => {
    const isItem = kind !== 'section' && parts.length === 0;
    return isItem && largeAmounts(figures[index] ?? []) >= FEWEST_COLUMNS ? [index] : [];
  });
  const last = asked.some(index => !proved[index]) ? lastSum(table, figures) : null;
  return asked.filter(index => {
    const own = proved[index];
    const sums = own
      ? [own]
      : [...(last?.rows.has(index) ? [last.sum] : []), ...sumsNear(table, figures, index)];
    return sums.some(one => holdsInThousands(figures, one, index));
  });
}

function largeAmounts(row: Figures[number]): number {
  let large = 0;
  for (const value of row) if (value !== null && Math.abs(value) >= THOUSAND) large += 1;
  return large;
}

/** The amounts of each row, in the money columns. */
type Figures = readonly (readonly (number | null)[])[];

function figuresOf(table: RecognisedTable): Figures {
  const columns = [...moneyColumns(table).values()];
  return table.rows.map(({ cells }) => columns.map(column => figureOf(cells[column])?.value ?? null));
}

function sumOver(figures: Figures, total: number, parts: readonly number[]): Sum {
  const together = (figures[0] ?? []).map((_, column) => sumOf(parts, part => figures[part]?.[column] ?? 0));
  return { total, parts, together };
}

/** By row the sum that it is part of. */
function provedSums({ rows }: RecognisedTable, figures: Figures): readonly (Sum | undefined)[] {
  const sums = new Array<Sum | undefined>(rows.length);
  rows.forEach(({ parts }, total) => {
    const one = parts.length > 0 ? sumOver(figures, total, parts) : undefined;
    for (const part of parts) sums[part] = one;
  });
  return sums;
}

/** The last row as the sum of all rows that no other row sums, and those rows. */
function lastSum(
  { rows }: RecognisedTable,
  figures: Figures,
): { sum: Sum; rows: ReadonlySet<number> } | null {
  const taken = new Set(rows.flatMap(({ parts }) => parts));
  const open = rows.flatMap((row, at) => (taken.has(at) || isApart(row) ? [] : [at]));
  const total = open.at(-1);
  if (total === undefined || open.length < 3) return null;
  const parts = open.slice(0, -1);
  return { sum: sumOver(figures, total, parts), rows: new Set(parts) };
}

/** Each row near by that is far smaller than the row itself, as the sum of the rows between them and any number beyond. */
function sumsNear({ rows }: RecognisedTable, figures: Figures, index: number): Sum[] {
  if (rows.length > MOST_ROWS) return [];
  const near = rows.flatMap((_, at) => (at !== index && Math.abs(at - index) <= LONGEST ? [at] : []));
  const between = (from: number, to: number) =>
    rows.slice(from, to).flatMap((row, at) => (isApart(row) ? [] : [from + at]));
  return near
    .filter(total => isFarSmaller(figures, total, index))
    .flatMap(total => {
      const isBelow = total > index;
      const beyond = Math.min(LONGEST, isBelow ? index + 1 : rows.length - index);
      return Array.from({ length: beyond }, (_, more) =>
        sumOver(
          figures,
          total,
          isBelow ? between(index - more, total) : between(total + 1, index + more + 1),
        ),
      );
    });
}

function isApart({ kind, label }: TableRow): boolean {
  return kind === 'section' || saysOfWhich(plainWords(label));
}

/** A sum smaller than a tenth of one of its rows: ordinary figures of one sign never make one. */
function isFarSmaller(figures: Figures, total: number, index: number): boolean {
  const smaller = (figures[index] ?? []).filter((own, column) => {
    const whole = figures[total]?.[column] ?? null;
    return own !== null && whole !== null && Math.abs(own) > 10 * Math.abs(whole);
  });
  return smaller.length >= FEWEST_COLUMNS;
}

function holdsInThousands(figures: Figures, { total, parts, together }: Sum, index: number): boolean {
  let holding = 0;
  for (let column = 0; column < together.length; column += 1) {
    const all = together[column] ?? 0;
    const own = figures[index]?.[column] ?? null;
    const whole = figures[total]?.[column] ?? null;
    if (own === null || whole === null || Math.abs(own) < THOUSAND) continue;
    const missing = difference(whole, difference(all, own));
    const off = Math.abs(difference(missing, quotient(own, THOUSAND, 3)));
    if (off > product(0.5, parts.length + 2)) return false;
    holding += 1;
  }
  return holding >= FEWEST_COLUMNS;
}
