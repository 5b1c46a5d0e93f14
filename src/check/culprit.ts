import { difference, product, sum } from '../figure/decimal';
import type { Place } from './finding';
import { PlaceMap } from './place-map';
import { type Judged, weightIn } from './relation';

/** One cell whose error explains several relations that do not hold. */
export interface Culprit {
  readonly place: Place;
  /** How much too high the cell is. */
  readonly error: number;
  readonly judged: readonly Judged[];
}

/**
 * Finds the cells where failing checks cross: the sum down the column and the deviation along the row that miss by the
 * same amount have one cell in common, and that is the one to mend. A cell is no culprit when a check within its own
 * table holds that its error would have broken.
 * @param failed the relations that do not hold.
 * @param holding those that do, of the same tables at least.
 * @returns the culprits, most telling first, and the relations that would not hold with the culprits mended either.
 */
export function culprits(
  failed: readonly Judged[],
  holding: readonly Judged[],
): { found: readonly Culprit[]; rest: readonly Judged[] } {
  const found: Culprit[] = [];
  const asked = byCell(failed);
  const vouching = byCell(holding, asked);
  for (let rest = failed; ;) {
    const best = suspects(rest, vouching)[0];
    if (!best) return { found, rest };
    found.push(best);
    rest = rest.filter(judged => !best.judged.includes(judged)).map(judged => mended(judged, best));
    rest = rest.filter(({ state }) => state === 'failed');
  }
}

function suspects(failed: readonly Judged[], vouching: CellRelations): Culprit[] {
  const crossings = byCell(failed).all.filter(({ judged }) => judged.length > 1);
  const suspected = crossings.map(crossing => mostAgreeing(crossing));
  return suspected
    .filter(({ judged }) => independent(judged) > 1)
    .filter(({ place, error }) => !isCleared(error, vouching.at.get(place)?.judged ?? []))
    .sort((one, other) => other.judged.length - one.judged.length);
}

/** How many checks speak: tables that repeat one figure after each other count as one voice. */
function independent(judged: readonly Judged[]): number {
  return new Set(judged.map(({ relation }) => relation.group ?? relation)).size;
}

/** The error of a cell that most of its failed relations agree on; of several, the one most tightly told. */
function mostAgreeing({ place, judged }: Crossing): Culprit {
  const tightest = judged.toSorted((one, other) => one.tolerance - other.tolerance);
  const readings = tightest.map((anchor): Culprit => {
    const error = errorAt(place, anchor);
    const agreeing = judged.filter(other => within(difference(errorAt(place, other), error), anchor, other));
    return { place, error, judged: agreeing };
  });
  const most = Math.max(...readings.map(reading => reading.judged.length));
  return readings.find(reading => reading.judged.length === most) ?? { place, error: 0, judged: [] };
}

/** A formula follows the cell it is computed from and holds whatever stands there, so it clears nobody. */
function isCleared(error: number, holding: readonly Judged[]): boolean {
  return holding.some(
    ({ relation, tolerance }) => relation.table !== null && !relation.live && tolerance < Math.abs(error),
  );
}

/** A relation as it would be with the culprit's error taken away. */
function mended(judged: Judged, { place, error }: Culprit): Judged {
  const weight = weightIn(judged.relation, place);
  if (weight === 0) return judged;
  const residual = difference(judged.residual, product(error, weight));
  const state = residual === 0 ? 'exact' : Math.abs(residual) <= judged.tolerance ? 'rounding' : 'failed';
  return { ...judged, residual, state };
}

function within(off: number, one: Judged, other: Judged): boolean {
  return Math.abs(off) <= sum([one.tolerance, other.tolerance]);
}

function errorAt(place: Place, { relation, residual }: Judged): number {
  return product(residual, weightIn(relation, place));
}

interface Crossing {
  readonly place: Place;
  readonly judged: Judged[];
}

/** Relations by the cells that they have in common. */
interface CellRelations {
  readonly at: PlaceMap<Crossing>;
  readonly all: readonly Crossing[];
}

/** @param asked only the cells of these relations; all when left out */
function byCell(judged: readonly Judged[], asked?: CellRelations): CellRelations {
  const at = new PlaceMap<Crossing>();
  const all: Crossing[] = [];
  const add = (one: Judged, place: Place) => {
    if (asked && !asked.at.has(place)) return;
    const cell = at.get(place) ?? { place, judged: [] };
    if (cell.judged.length === 0) {
      at.set(place, cell);
      all.push(cell);
    }
    cell.judged.push(one);
  };
  for (const one of judged) {
    add(one, one.relation.computed.place);
    for (const { place } of one.relation.terms) add(one, place);
  }
  return { at, all };
}
