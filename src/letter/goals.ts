import type { KnownGrid } from './kind';
import type { Outline, Place } from './outline';

/** What stands in one area, or in one chapter outside areas. */
interface AreaContents {
  tables: number;
  goals: number;
  /** Index of the last goal's heading among the lines. */
  lastGoal: number;
}

/**
 * The goal that each indicator table belongs to. Letters put either one table under each goal or one table for a whole
 * area after its last goal; then no goal is named, though one stands above.
 */
export function goalsOf(tables: readonly KnownGrid[], { headings, places }: Outline): (string | null)[] {
  const areas = new Map<string, AreaContents>();
  const contentsAt = (line: number) => {
    const key = areaKey(places[line]);
    const contents = areas.get(key) ?? { tables: 0, goals: 0, lastGoal: -1 };
    areas.set(key, contents);
    return contents;
  };
  for (const { grid } of tables) contentsAt(grid.first).tables += 1;
  for (const { at } of headings.filter(({ kind }) => kind === 'goal')) {
    const contents = contentsAt(at);
    contents.goals += 1;
    contents.lastGoal = at;
  }
  return tables.map(({ grid }) => {
    const area = contentsAt(grid.first);
    const forWholeArea = area.tables === 1 && area.goals > 1 && area.lastGoal < grid.first;
    return forWholeArea ? null : (places[grid.first]?.goal ?? null);
  });
}

function areaKey(place: Place | undefined): string {
  return `${place?.areaStart ?? -1} ${place?.chapter ?? ''}`;
}
