import { difference, halfUnit, product, quotient, sum } from '../figure/decimal';
import type { PrintedFigure } from '../figure/figure';
import type { RecognisedTable } from '../table/table';
import { figureOf, ownRounding, printedValue } from './cells';

/** How a column is worked out from two others of its row. */
export type Form =
  | 'share'
  | 'change'
  | 'difference'
  | 'product'
  | 'productInThousands'
  | 'quotient'
  /** Kroner per user of amounts in thousands. */
  | 'quotientOfThousands';

export interface WorkedOut {
  readonly form: Form;
  readonly column: number;
  readonly first: number;
  readonly second: number;
  readonly rows: readonly WorkedRow[];
}

export interface WorkedRow {
  /** Index into the table's rows. */
  readonly row: number;
  /** At the decimals that the cell prints. */
  readonly expected: number;
  readonly found: number;
  readonly holds: boolean;
}

/** So many rows must follow a form, and so many times more than those that do not. */
const FEWEST_HOLDING = 3;
const MUCH_MORE = 3;
/** A ratio is worked out this finely before it is rounded. */
const FINE = 6;
/** Where rounding alone could explain more than this part of a figure, the row says nothing. */
const LOOSE = 5;

/**
 * Finds by its figures how a column is worked out: the form and the two columns that most rows follow. Null when too
 * few rows follow any.
 */
export function workedOut(
  table: RecognisedTable,
  column: number,
  forms: readonly Form[],
  sources: readonly number[],
): WorkedOut | null {
  const others = sources.filter(source => source !== column);
  const tried = forms.flatMap(form =>
    others.flatMap(first =>
      others
        .filter(second => second !== first)
        .map(second => ({ form, column, first, second, rows: rowsOf(table, column, form, first, second) })),
    ),
  );
  const held = ({ rows }: WorkedOut) => rows.filter(({ holds }) => holds).length;
  const [best] = tried.toSorted((one, other) => held(other) - held(one));
  if (!best || held(best) < FEWEST_HOLDING) return null;
  return held(best) >= (best.rows.length - held(best)) * MUCH_MORE ? best : null;
}

function rowsOf(
  table: RecognisedTable,
  column: number,
  form: Form,
  first: number,
  second: number,
): WorkedRow[] {
  return table.rows.flatMap(({ cells, kind }, row): WorkedRow[] => {
    const [found, x, y] = [column, first, second].map(index => figureOf(cells[index]));
    const worked = kind !== 'section' && found && x && y ? workFrom(form, x, y, found) : null;
    return worked && found ? [{ row, found: printedValue(found), ...worked }] : [];
  });
}

/** What two figures give by a form, and whether the printed one is that; null where rounding alone could explain it. */
export function workFrom(
  form: Form,
  x: PrintedFigure,
  y: PrintedFigure,
  found: PrintedFigure,
): { readonly expected: number; readonly holds: boolean } | null {
  const worked = work(form, x, y, found.decimals);
  if (!worked || worked.slack * LOOSE > Math.abs(worked.value)) return null;
  const off = Math.abs(difference(printedValue(found), worked.value));
  return {
    expected: worked.printed,
    holds: off <= sum([worked.slack, ownRounding(found), halfUnit(FINE)]),
  };
}

/** The value by a form, and how far the rounding of its two terms can move it; null where it cannot be worked out. */
function work(form: Form, x: PrintedFigure, y: PrintedFigure, decimals: number) {
  const [rx, ry] = [ownRounding(x), ownRounding(y)];
  if (form === 'difference') return valued(difference(x.value, y.value), sum([rx, ry]), decimals);
  if (form === 'product' || form === 'productInThousands') {
    const scale = form === 'product' ? 1 : 0.001;
    const slack = sum([product(Math.abs(x.value), ry), product(Math.abs(y.value), rx), product(rx, ry)]);
    return valued(product(product(x.value, y.value), scale), product(slack, scale), decimals);
  }
  if (y.value === 0) return null;
  if (form === 'quotient' || form === 'quotientOfThousands')
    return divided(form === 'quotient' ? 1 : 1000, x, y, decimals);
  const top = form === 'share' ? x.value : difference(x.value, y.value);
  const value = quotient(product(100, top), y.value, FINE);
  const moved = sum([rx, product(ry, sum([1, quotient(Math.abs(value), 100, FINE)]))]);
  return valued(value, quotient(product(100, moved), Math.abs(y.value), FINE), decimals);
}

function divided(scale: number, x: PrintedFigure, y: PrintedFigure, decimals: number) {
  const value = quotient(product(scale, x.value), y.value, FINE);
  const moved = sum([product(scale, ownRounding(x)), product(Math.abs(value), ownRounding(y))]);
  return valued(value, quotient(moved, Math.abs(y.value), FINE), decimals);
}

function valued(value: number, slack: number, decimals: number) {
  return { value, slack, printed: quotient(value, 1, decimals) };
}
