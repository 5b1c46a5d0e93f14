import type { KnownGrid } from './kind';
import type { Outline } from './outline';

/**
 * The goal that each indicator table belongs to. Letters put either one table under each goal or one table for a whole
 * area after its last goal; then no goal is named, though one stands above.
 */
export function goalsOf(tables: readonly KnownGrid[], { headings, places }: Outline): (string | null)[] {
  const starts = tables.map(({ grid }) => places[grid.first]?.areaStart ?? -1);
  return tables.map(({ grid }, i) => {
    const place = places[grid.first];
    if (!place?.goal) return null;
    const alone = starts.filter(start => start === starts[i]).length === 1;
    const goals = headings.filter(({ kind, at }) => kind === 'goal' && sameArea(places, at, grid.first));
    const afterLast = goals.every(({ at }) => at < grid.first);
    return alone && afterLast && goals.length > 1 ? null : place.goal;
  });
}

function sameArea(places: Outline['places'], one: number, other: number): boolean {
  const [a, b] = [places[one], places[other]];
  return a?.areaStart === b?.areaStart && a?.chapter === b?.chapter;
}
