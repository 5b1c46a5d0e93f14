import { difference, halfUnit, sum } from '../figure/decimal';
import type { Figure } from '../figure/figure';
import type { ColumnRole, TableRow } from './table';

/** A column as far as its words tell: `open` where they do not decide its role. */
export interface OpenColumn {
  readonly role: ColumnRole;
  readonly open: boolean;
}

/** A deviation's two sides: revised budget − actual; result − target. */
type Sides = readonly [minuend: ColumnRole, subtrahend: ColumnRole];
const SIDES: readonly Sides[] = [
  ['revisedBudget', 'actual'],
  ['result', 'target'],
];
/** Rows looked at. */
const SAMPLE_ROWS = 60;
/** Columns tried for a side; a wider table is no report table. */
const MOST_TRIED = 12;
const FEWEST_AGREEING = 3;
/** Of the rows with all three figures, so many in ten must agree. */
const AGREEING_IN_TEN = 8;

interface Triple {
  readonly minuend: number;
  readonly subtrahend: number;
  readonly deviation: number;
}

/**
 * The roles that arithmetic gives to open columns: where in (nearly) every row one column minus another is the deviation,
 * those are its sides, and the other open columns of these roles are not. Empty where no column is open or several fit.
 * @returns roles by index of the column
 */
export function rolesByFigures(
  columns: readonly OpenColumn[],
  rows: readonly TableRow[],
): ReadonlyMap<number, ColumnRole> {
  if (!columns.some(({ open }) => open)) return new Map();
  for (const sides of SIDES) {
    const [triple, ...more] = triplesOf(columns, rows, sides);
    if (triple && more.length === 0) return rolesOf(triple, sides, columns);
  }
  return new Map();
}

function triplesOf(columns: readonly OpenColumn[], rows: readonly TableRow[], sides: Sides): Triple[] {
  const [minuends, subtrahends] = sides.map(side => candidates(columns, side));
  const deviations = candidates(columns, 'deviation').filter(at => columns[at]?.role === 'deviation');
  const sample = rows.filter(({ kind }) => kind !== 'section').slice(0, SAMPLE_ROWS);
  return (minuends ?? []).flatMap(minuend =>
    (subtrahends ?? []).flatMap(subtrahend =>
      deviations.flatMap(deviation => {
        const triple = { minuend, subtrahend, deviation };
        return new Set([minuend, subtrahend, deviation]).size === 3 && holds(triple, sample) ? [triple] : [];
      }),
    ),
  );
}

/** Columns that have a role by their words, or may have it since their words say nothing. */
function candidates(columns: readonly OpenColumn[], side: ColumnRole): number[] {
  return columns
    .flatMap(({ role, open }, at) => (role === side || (open && role === 'other') ? [at] : []))
    .slice(0, MOST_TRIED);
}

function holds({ minuend, subtrahend, deviation }: Triple, rows: readonly TableRow[]): boolean {
  let agreeing = 0;
  let tried = 0;
  for (const { cells } of rows) {
    const [a, b, c] = [minuend, subtrahend, deviation].map(at => cells[at]?.figure);
    if (!isSettled(a) || !isSettled(b) || !isSettled(c) || c.value === 0) continue;
    tried += 1;
    const expected = difference(a.value, b.value);
    const rounding = sum([a, b, c].map(({ decimals }) => halfUnit(decimals)));
    const isSame = (found: number) => Math.abs(difference(found, expected)) <= rounding;
    if (isSame(c.value) || isSame(-c.value)) agreeing += 1;
  }
  return agreeing >= FEWEST_AGREEING && agreeing * 10 >= tried * AGREEING_IN_TEN;
}

function isSettled(figure: Figure | undefined): figure is Extract<Figure, { kind: 'figure' }> {
  return figure?.kind === 'figure';
}

function rolesOf(triple: Triple, sides: Sides, columns: readonly OpenColumn[]): Map<number, ColumnRole> {
  const [minuend, subtrahend] = sides;
  const named = new Map<number, ColumnRole>([
    [triple.minuend, minuend],
    [triple.subtrahend, subtrahend],
    [triple.deviation, 'deviation'],
  ]);
  const found = new Map<number, ColumnRole>();
  columns.forEach(({ role, open }, at) => {
    const fitting = named.get(at);
    if (open && fitting) found.set(at, fitting);
    else if (open && [minuend, subtrahend, 'deviation'].includes(role)) found.set(at, 'other');
  });
  return found;
}
