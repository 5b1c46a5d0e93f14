import type { Place } from './finding';

/** What is known of cells. By sheet and by cell, since joining the two to one key for every cell asked about is slow. */
export class PlaceMap<Value> {
  private readonly sheets = new Map<string, Map<string, Value>>();
  private last: { readonly sheet: string; readonly cells: Map<string, Value> } | null = null;

  get({ sheet, cell }: Place): Value | undefined {
    return this.on(sheet)?.get(cell);
  }

  has(place: Place): boolean {
    return this.get(place) !== undefined;
  }

  set({ sheet, cell }: Place, value: Value): void {
    const cells = this.on(sheet);
    if (cells) cells.set(cell, value);
    else this.sheets.set(sheet, (this.last = { sheet, cells: new Map([[cell, value]]) }).cells);
  }

  /** Cells are mostly asked about sheet by sheet. */
  private on(sheet: string): Map<string, Value> | undefined {
    if (this.last?.sheet === sheet) return this.last.cells;
    const cells = this.sheets.get(sheet);
    if (cells) this.last = { sheet, cells };
    return cells;
  }
}

/** Adds an item to those of a place. */
export function addTo<Item>(map: PlaceMap<Item[]>, place: Place, item: Item): void {
  const there = map.get(place);
  if (there) there.push(item);
  else map.set(place, [item]);
}
