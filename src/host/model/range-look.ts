import type { Rectangle } from '../../file/local/rectangle';
import type { LocalSheet } from '../../file/local/sheet';
import type { LocalStyle, StyleChange } from '../../file/local/style';
import type { Property } from '../engine/class';
import { invalidArgument } from '../engine/error';
import { COLUMNS, ROWS } from './address';
import type { RangeTarget } from './book';
import { living, writable } from './book';

/** What several members of a range's look share. */

/** A property of the cells' style. Null when the cells differ. */
export function styleProperty(
  location: string,
  get: (style: LocalStyle) => unknown,
  change: (value: unknown, location: string) => StyleChange,
): Property<RangeTarget> {
  return {
    get: range => sameStyle(range, location, get),
    set: (range, value) => setStyle(range, location, change(value, location)),
  };
}

/** Changes the style of all cells. */
export function setStyle(range: RangeTarget, location: string, change: StyleChange): void {
  const { area } = range;
  if (area.rows === ROWS || area.columns === COLUMNS) {
    throw invalidArgument(location, 'The local Excel does not format whole rows and columns.');
  }
  writable(range, location).setStyle(area, change);
}

/** What all cells have in common, null when they differ. */
export function sameStyle<Value>(
  range: RangeTarget,
  location: string,
  of: (style: LocalStyle) => Value,
): Value | null {
  const sheet = living(range, location);
  return same(cellsWithin(sheet, range.area), ([row, column]) => of(sheet.style(row, column)));
}

/** The value that all items have, null when they differ. */
export function same<Item, Value>(items: Iterable<Item>, of: (item: Item) => Value): Value | null {
  let found: Value | null = null;
  let first = true;
  for (const item of items) {
    const value = of(item);
    if (!first && value !== found) return null;
    found = value;
    first = false;
  }
  return found;
}

/** Whole rows and columns are looked at only where the sheet has anything. */
function* cellsWithin(sheet: LocalSheet, area: Rectangle): Generator<[row: number, column: number]> {
  const used = sheet.usedRange(false);
  const rows = area.rows === ROWS ? (used ? used.row + used.rows : 1) : area.rows;
  const columns = area.columns === COLUMNS ? (used ? used.column + used.columns : 1) : area.columns;
  for (let row = area.row; row < area.row + rows; row++) {
    for (let column = area.column; column < area.column + columns; column++) yield [row, column];
  }
}
