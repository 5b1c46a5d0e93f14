import { product } from '../figure/decimal';
import type { RecognisedTable } from '../table/table';
import { placeOf } from './cells';
import type { Finding, Place } from './finding';
import { type Judged, placesOf, weightIn } from './relation';
import { cellFactorOf } from './term';

/** What a figure is multiplied by to be written in a cell; null for a cell that is not to be overwritten. */
export type Writing = (place: Place) => number | null;

/** Looked up first when a fix is asked for: most workbooks have few. */
export function writingIn(tables: readonly RecognisedTable[]): Writing {
  let factors: ReadonlyMap<string, number | null> | null = null;
  return place => (factors ??= cellFactorsOf(tables)).get(keyOf(place)) ?? null;
}

function cellFactorsOf(tables: readonly RecognisedTable[]): Map<string, number | null> {
  return new Map(
    tables.flatMap(table =>
      table.rows.flatMap(({ cells }) =>
        cells.map(cell => [keyOf(placeOf(table, cell)), cellFactorOf(cell)] as const),
      ),
    ),
  );
}

/** The fix of a cell where checks cross: its figure, when every one of them is off by just as much. */
export function crossingFix(
  { place, expected, judged }: { place: Place; expected: number; judged: readonly Judged[] },
  writing: Writing,
): Finding['fix'] {
  const errors = judged.map(({ relation, residual }) => product(residual, weightIn(relation, place)));
  const agree = errors.every(error => error === errors[0]);
  const inOwnUnit = judged.some(({ relation }) => isWithinTable(relation.rule));
  return agree && inOwnUnit ? fixOf(place, expected, writing) : null;
}

/** The cells that another check of their own table vouches for, by `sheet!cell`. @param holding every check that holds */
export function vouchedCells(holding: readonly Judged[]): ReadonlySet<string> {
  const telling = holding.filter(judged => isWithinTable(judged.relation.rule) && isTelling(judged));
  return new Set(telling.flatMap(({ relation }) => placesOf(relation).map(keyOf)));
}

/**
 * The fix of a figure that is worked out from others: what they give, when each of them is vouched for and the figure
 * itself is not.
 */
export function vouchedFix(
  { relation, expected }: Judged,
  vouched: ReadonlySet<string>,
  writing: Writing,
): Finding['fix'] {
  const { rule, computed, terms } = relation;
  const known = terms.every(({ place }) => vouched.has(keyOf(place))) && !vouched.has(keyOf(computed.place));
  return known && isWithinTable(rule) ? fixOf(computed.place, expected, writing) : null;
}

/** Noughts add up to nought whatever is wrong; and a formula holds whatever its terms are. */
function isTelling({ relation, expected, tolerance }: Judged): boolean {
  return !relation.live && Math.abs(expected) > tolerance;
}

function fixOf(place: Place, expected: number, writing: Writing): Finding['fix'] {
  const factor = writing(place);
  return factor === null ? null : { cell: place.cell, value: product(expected, factor) };
}

/** Rules of a table's own arithmetic have numbers beginning with A; their figures are in the table's unit. */
function isWithinTable(rule: string): boolean {
  return rule.startsWith('A');
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
