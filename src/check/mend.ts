import { product } from '../figure/decimal';
import type { RecognisedTable } from '../table/table';
import { placeOf } from './cells';
import type { Finding, Place } from './finding';
import { PlaceMap } from './place-map';
import { type Judged, weightIn } from './relation';
import { cellFactorOf } from './term';

/** What a figure is multiplied by to be written in a cell; null for a cell that is not to be overwritten. */
export type Writing = (place: Place) => number | null;

/** Looked up first when a fix is asked for: most workbooks have few. */
export function writingIn(tables: readonly RecognisedTable[]): Writing {
  let factors: PlaceMap<number | null> | null = null;
  return place => (factors ??= cellFactorsOf(tables)).get(place) ?? null;
}

function cellFactorsOf(tables: readonly RecognisedTable[]): PlaceMap<number | null> {
  const factors = new PlaceMap<number | null>();
  for (const table of tables) {
    for (const { cells } of table.rows)
      for (const cell of cells) factors.set(placeOf(table, cell), cellFactorOf(cell));
  }
  return factors;
}

/** The fix of a cell where checks cross: its figure, when every one of them is off by just as much. */
export function crossingFix(
  { place, expected, judged }: { place: Place; expected: number; judged: readonly Judged[] },
  writing: Writing,
): Finding['fix'] {
  const errors = judged.map(({ relation, residual }) => product(residual, weightIn(relation, place)));
  const agree = errors.every(error => error === errors[0]);
  // The figures of a table's own arithmetic are in the table's unit.
  const inOwnUnit = judged.some(({ relation }) => relation.table !== null);
  return agree && inOwnUnit ? fixOf(place, expected, writing) : null;
}

/** Whether another check of its own table vouches for a cell. */
export type Vouching = (place: Place) => boolean;

/** @param holding every check that holds; looked through first when a fix is asked for */
export function vouchingBy(holding: readonly Judged[]): Vouching {
  let vouched: PlaceMap<true> | null = null;
  return place => (vouched ??= vouchedCells(holding)).has(place);
}

function vouchedCells(holding: readonly Judged[]): PlaceMap<true> {
  const cells = new PlaceMap<true>();
  for (const judged of holding) {
    const { table, computed, terms } = judged.relation;
    if (!table || !isTelling(judged)) continue;
    cells.set(computed.place, true);
    for (const { place } of terms) cells.set(place, true);
  }
  return cells;
}

/**
 * The fix of a figure that is worked out from others: what they give, when each of them is vouched for and the figure
 * itself is not.
 */
export function vouchedFix(
  { relation, expected }: Judged,
  vouched: Vouching,
  writing: Writing,
): Finding['fix'] {
  const { table, computed, terms } = relation;
  if (!table) return null;
  const known = terms.every(({ place }) => vouched(place)) && !vouched(computed.place);
  return known ? fixOf(computed.place, expected, writing) : null;
}

/** Noughts add up to nought whatever is wrong; and a formula holds whatever its terms are. */
function isTelling({ relation, expected, tolerance }: Judged): boolean {
  return !relation.live && Math.abs(expected) > tolerance;
}

function fixOf(place: Place, expected: number, writing: Writing): Finding['fix'] {
  const factor = writing(place);
  return factor === null ? null : { cell: place.cell, value: product(expected, factor) };
}
