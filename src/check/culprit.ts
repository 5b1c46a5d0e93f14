import { difference, product, sum } from '../figure/decimal';
import type { Place } from './finding';
import { type Judged, placesOf, weightIn } from './relation';

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
 * @param all those and the ones that hold.
 * @returns the culprits, most telling first, and the failed relations that none explains.
 */
export function culprits(
  failed: readonly Judged[],
  all: readonly Judged[],
): { found: readonly Culprit[]; rest: readonly Judged[] } {
  const found: Culprit[] = [];
  const holding = byCell(all.filter(({ state }) => state !== 'failed'));
  for (let rest = failed; ;) {
    const best = suspects(rest, holding)[0];
    if (!best) return { found, rest };
    found.push(best);
    rest = rest.filter(judged => !best.judged.includes(judged));
  }
}

function suspects(failed: readonly Judged[], holding: ReadonlyMap<string, CellRelations>): Culprit[] {
  const crossings = [...byCell(failed).values()].filter(({ judged }) => judged.length > 1);
  const suspected = crossings.flatMap(({ place, judged }): Culprit[] => {
    const [first, ...others] = judged.toSorted((one, other) => one.tolerance - other.tolerance);
    if (!first) return [];
    const error = errorAt(place, first);
    const agree = others.every(other => within(difference(errorAt(place, other), error), first, other));
    const cleared = (holding.get(key(place))?.judged ?? []).some(
      ({ relation, tolerance }) => isWithinTable(relation.rule) && tolerance < Math.abs(error),
    );
    return agree && !cleared ? [{ place, error, judged }] : [];
  });
  return suspected.sort((one, other) => other.judged.length - one.judged.length);
}

function within(off: number, one: Judged, other: Judged): boolean {
  return Math.abs(off) <= sum([one.tolerance, other.tolerance]);
}

function errorAt(place: Place, { relation, residual }: Judged): number {
  return product(residual, weightIn(relation, place));
}

/** Rules of a table's own arithmetic have numbers beginning with A. */
function isWithinTable(rule: string): boolean {
  return rule.startsWith('A');
}

interface CellRelations {
  readonly place: Place;
  readonly judged: Judged[];
}

function byCell(judged: readonly Judged[]): Map<string, CellRelations> {
  const cells = new Map<string, CellRelations>();
  for (const one of judged) {
    for (const place of placesOf(one.relation)) {
      const cell = cells.get(key(place)) ?? { place, judged: [] };
      cell.judged.push(one);
      cells.set(key(place), cell);
    }
  }
  return cells;
}

function key({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
