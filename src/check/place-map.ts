import type { Place } from './finding';

/** What is known of cells. By sheet and by cell, since joining the two to one key for every cell asked about is slow. */
export class PlaceMap<Value> {
  private readonly sheets = new Map<string, Map<string, Value>>();

  get({ sheet, cell }: Place): Value | undefined {
    return this.sheets.get(sheet)?.get(cell);
  }

  has(place: Place): boolean {
    return this.get(place) !== undefined;
  }

  set({ sheet, cell }: Place, value: Value): void {
    const cells = this.sheets.get(sheet);
    if (cells) cells.set(cell, value);
    else this.sheets.set(sheet, new Map([[cell, value]]));
  }
}

/** Adds an item to those of a place. */
export function addTo<Item>(map: PlaceMap<Item[]>, place: Place, item: Item): void {
  const there = map.get(place);
  if (there) there.push(item);
  else map.set(place, [item]);
}
