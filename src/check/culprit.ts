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
 * @returns the culprits, most telling first, and the relations that would not hold with the culprits mended either.
 */
export function culprits(
  failed: readonly Judged[],
  all: readonly Judged[],
): { found: readonly Culprit[]; rest: readonly Judged[] } {
  const found: Culprit[] = [];
  const asked = new Set(failed.flatMap(({ relation }) => placesOf(relation).map(key)));
  const holding = byCell(
    all.filter(({ state }) => state !== 'failed'),
    asked,
  );
  for (let rest = failed; ;) {
    const best = suspects(rest, holding)[0];
    if (!best) return { found, rest };
    found.push(best);
    rest = rest.filter(judged => !best.judged.includes(judged)).map(judged => mended(judged, best));
    rest = rest.filter(({ state }) => state === 'failed');
  }
}

function suspects(failed: readonly Judged[], holding: ReadonlyMap<string, CellRelations>): Culprit[] {
  const crossings = [...byCell(failed).values()].filter(({ judged }) => judged.length > 1);
  const suspected = crossings.map(crossing => mostAgreeing(crossing));
  return suspected
    .filter(({ judged }) => independent(judged) > 1)
    .filter(({ place, error }) => !isCleared(error, holding.get(key(place))?.judged ?? []))
    .sort((one, other) => other.judged.length - one.judged.length);
}

/** How many checks speak: tables that repeat one figure after each other count as one voice. */
function independent(judged: readonly Judged[]): number {
  return new Set(judged.map(({ relation }) => relation.group ?? relation)).size;
}

/** The error of a cell that most of its failed relations agree on; of several, the one most tightly told. */
function mostAgreeing({ place, judged }: CellRelations): Culprit {
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
    ({ relation, tolerance }) =>
      isWithinTable(relation.rule) && !relation.live && tolerance < Math.abs(error),
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

/** Rules of a table's own arithmetic have numbers beginning with A. */
function isWithinTable(rule: string): boolean {
  return rule.startsWith('A');
}

interface CellRelations {
  readonly place: Place;
  readonly judged: Judged[];
}

/** @param asked only these cells; all when left out */
function byCell(judged: readonly Judged[], asked?: ReadonlySet<string>): Map<string, CellRelations> {
  const cells = new Map<string, CellRelations>();
  for (const one of judged) {
    for (const place of placesOf(one.relation)) {
      const name = key(place);
      if (asked && !asked.has(name)) continue;
      const cell = cells.get(name);
      if (cell) cell.judged.push(one);
      else cells.set(name, { place, judged: [one] });
    }
  }
  return cells;
}

function key({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
