import { difference, product, quotient, sum } from '../figure/decimal';
import type { RecognisedTable } from '../table/table';
import { plainWords, saysOfWhich } from '../table/words';
import { figureOf } from './cells';
import { moneyColumns } from './columns';

const THOUSAND = 1000;
/** So many columns must say that a row is in kroner. */
const FEWEST_COLUMNS = 2;

/** A row that sums others, as indexes into the table's rows. */
interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Whether the sum that a row is part of would hold, or come near, with a thousandth of it, and holds in no column as it
 * is. A row in kroner hides what is a sum of what, so other rows are tried as well: the last, and those near by.
 */
export function isScaled(table: RecognisedTable, index: number): boolean {
  const proved = table.rows.findIndex(({ parts }) => parts.includes(index));
  const sums =
    proved >= 0
      ? [{ total: proved, parts: table.rows[proved]?.parts ?? [] }]
      : [...lastSum(table), ...runsWith(table, index)];
  return sums.some(one => one.parts.includes(index) && holdsInThousands(table, one, index));
}

/** The last row as the sum of all rows that no other row sums. */
function lastSum({ rows }: RecognisedTable): Sum[] {
  const taken = new Set(rows.flatMap(({ parts }) => parts));
  const open = rows.flatMap(({ kind, label }, at) =>
    kind === 'section' || taken.has(at) || saysOfWhich(plainWords(label)) ? [] : [at],
  );
  const total = open.at(-1);
  return total === undefined || open.length < 3 ? [] : [{ total, parts: open.slice(0, -1) }];
}

/** Rows that a sum may reach over. */
const LONGEST = 60;

/** Each row near by that is far smaller than the row itself, as the sum of the rows between them and any number beyond. */
function runsWith(table: RecognisedTable, index: number): Sum[] {
  const near = table.rows.flatMap((_, at) => (at !== index && Math.abs(at - index) <= LONGEST ? [at] : []));
  const totals = near.filter(total => isFarSmaller(table, total, index));
  return totals.flatMap(total => {
    const beyond = Math.min(LONGEST, total > index ? index + 1 : table.rows.length - index);
    return Array.from({ length: beyond }, (_, more) => ({
      total,
      parts:
        total > index
          ? rowsBetween(table, index - more, total)
          : rowsBetween(table, total + 1, index + more + 1),
    }));
  });
}

function rowsBetween({ rows }: RecognisedTable, from: number, to: number): number[] {
  return rows
    .slice(from, to)
    .flatMap(({ kind, label }, at) =>
      kind === 'section' || saysOfWhich(plainWords(label)) ? [] : [from + at],
    );
}

/** A sum smaller than a tenth of one of its rows: ordinary figures of one sign never make one. */
function isFarSmaller(table: RecognisedTable, total: number, index: number): boolean {
  const columns = [...moneyColumns(table).values()];
  const smaller = columns.filter(column => {
    const [own, whole] = [index, total].map(row => figureOf(table.rows[row]?.cells[column])?.value);
    return own !== undefined && whole !== undefined && Math.abs(own) > 10 * Math.abs(whole);
  });
  return smaller.length >= FEWEST_COLUMNS;
}

function holdsInThousands(table: RecognisedTable, { total, parts }: Sum, index: number): boolean {
  const said = [...moneyColumns(table).values()].flatMap(column => {
    const valueAt = (row: number) => figureOf(table.rows[row]?.cells[column])?.value;
    const [own, whole] = [valueAt(index), valueAt(total)];
    if (own === undefined || whole === undefined || Math.abs(own) < THOUSAND) return [];
    // Nearly every row is far off; only one that may hold is worked out exactly.
    let roughly = whole - own / THOUSAND;
    for (const part of parts) if (part !== index) roughly -= valueAt(part) ?? 0;
    if (Math.abs(roughly) > parts.length + 3) return [false];
    const rest = parts.filter(part => part !== index).flatMap(part => valueAt(part) ?? []);
    const missing = difference(whole, sum(rest));
    const off = Math.abs(difference(missing, quotient(own, THOUSAND, 3)));
    return [off <= product(0.5, parts.length + 2)];
  });
  return said.length >= FEWEST_COLUMNS && said.every(Boolean);
}
