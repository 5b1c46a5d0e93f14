import { difference, product, quotient, sum } from '../figure/decimal';
import type { PrintedFigure } from '../figure/figure';
import { offProduct, PRICED_SCALES, type PricedColumns } from '../table/priced';
import type { RecognisedTable, TableRow } from '../table/table';
import { figureOf, ownRounding, printedValue } from './cells';
import { type Form, workedOut, type WorkedOut, type WorkedRow, workFrom } from './worked-out';

const FORMS: readonly [Form, Form] = ['product', 'productInThousands'];
/** The words name the three columns, so fewer rows need show it than where figures alone do. */
const FEWEST_HOLDING = 2;
const MORE = 2;
/** So many times more rows are the product to the last digit before one that rounding may explain is off. */
const MUCH_MORE = 3;
/** Quantities that are printed rounded as a rule. */
const IN_PARTS = /snitt|årsverk|stilling/i;
const MONTHS = Array.from({ length: 11 }, (_, month) => month + 1);
/** An amount of fewer printed units is a twelfth of something by chance. */
const FEWEST_UNITS = 100;
/** A quotient is worked out this finely before it is held against a figure. */
const FINE = 6;

interface Row extends WorkedRow {
  /** It is off, but by no more than quantity and price may be rounded. */
  readonly near: boolean;
  /** One of a thing costs its price, whatever the columns are. */
  readonly single: boolean;
}

/**
 * How an amount is worked out from quantity and price: to the last digit where most rows are so, else within what
 * rounding of the two allows. Null when too few rows follow. Sums are not worked out so, and a row that another figure of
 * it explains, or a part of a year, says nothing.
 */
export function workedProduct(table: RecognisedTable, columns: PricedColumns): WorkedOut | null {
  const { quantity: first, price: second, amount: column } = columns;
  const [best] = PRICED_SCALES.map((scale, at) => ({
    form: FORMS[at] ?? FORMS[0],
    rows: table.rows.flatMap((row, index) => rowOf(row, index, columns, scale) ?? []),
  })).toSorted((one, other) => held(other.rows) - held(one.rows));
  if (!best) return null;
  const holding = held(best.rows);
  const off = best.rows.filter(({ holds }) => !holds).length;
  const isExact =
    holding >= MUCH_MORE && holding >= MUCH_MORE * off && !IN_PARTS.test(headerOf(table, first));
  const rows = best.rows.filter(({ holds, near }) => holds || isExact || !near);
  const isProduct =
    holding >= FEWEST_HOLDING &&
    holding >= MORE * (rows.length - holding) &&
    rows.some(({ holds, single }) => holds && !single);
  if (isProduct) return { form: best.form, column, first, second, rows };
  return workedOut(table, column, FORMS, [first, second]);
}

const headerOf = ({ columns }: RecognisedTable, column: number) => columns[column]?.header ?? '';
const held = (rows: readonly Row[]) => rows.filter(({ holds }) => holds).length;

function rowOf(
  { cells, kind, parts }: TableRow,
  row: number,
  { quantity, price, amount }: PricedColumns,
  scale: number,
): Row | null {
  const [count, each, found] = [quantity, price, amount].map(column => figureOf(cells[column]));
  if (kind === 'section' || parts.length > 0 || !count || !each || !found) return null;
  const exact = product(product(count.value, each.value), scale);
  const holds = offProduct(count, each, found, scale) <= 0;
  const others = cells.flatMap((cell, column) => {
    const figure = column === quantity || column === price || column === amount ? null : figureOf(cell);
    return figure ? [figure.value] : [];
  });
  const saysNothing = holds ? exact === 0 : isExplained(exact, found, others);
  if (saysNothing) return null;
  const [form, inThousands] = FORMS;
  const worked = workFrom(scale === 1 ? form : inThousands, count, each, found);
  const expected = quotient(exact, 1, found.decimals);
  return {
    row,
    expected,
    found: printedValue(found),
    holds,
    near: worked?.holds ?? true,
    single: count.value === 1,
  };
}

/** Whether a product is paid for a part of the year, times or plus another figure of its row, or as income. */
function isExplained(exact: number, found: PrintedFigure, others: readonly number[]): boolean {
  const rounding = ownRounding(found);
  const is = (value: number) => Math.abs(difference(found.value, value)) <= rounding;
  const twelfths = Math.abs(exact) >= product(rounding, 2 * FEWEST_UNITS) ? MONTHS : [];
  return (
    is(-exact) ||
    twelfths.some(months => is(quotient(product(exact, months), 12, FINE))) ||
    others.some(other =>
      [
        sum([exact, other]),
        difference(exact, other),
        product(exact, other),
        ...[12, 100].map(of => quotient(product(exact, other), of, FINE)),
      ].some(is),
    )
  );
}
