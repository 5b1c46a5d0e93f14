import type { Content, Grid } from '../content';
import { contentAt, textIn, widthOf } from './grid';
import type { InsertedSheet } from './inserted-schema';
import type { Gap, Matching } from './match';
import { gapsOf, inOrder, matchByKey } from './match';
import { shapeOf } from './shape';

/** Where the rows and columns that were written stand now; those that somebody has deleted are left out. */
export interface Placement {
  readonly rows: Matching;
  readonly columns: Matching;
}

/** So much of a line must be as it was to be known again where its words are others. */
const ENOUGH = 0.5;

/** Finds what was written in the sheet as it is now, however it was moved about. */
export function placementOf(written: InsertedSheet, now: Grid): Placement {
  const columns = columnPlaces(written, now);
  return { columns, rows: rowPlaces(written.rows, now, columns) };
}

function columnPlaces({ rows, headerRow }: InsertedSheet, now: Grid): Matching {
  const width = widthOf(rows);
  const headers = headersOf(rows[headerRow] ?? [], width);
  const found = headerRowIn(now, headers);
  const places = new Map<number, number>();
  if (found === null) return new Map(headers.map((_, column) => [column, column]));
  const seen = headersOf(now[found] ?? [], widthOf(now));
  matchByKey(places, headers, seen);
  for (const gap of gapsOf(places, width, seen.length)) {
    pairAlike(places, gap, (one, other) => likeness(columnOf(rows, one), columnOf(now, other)));
  }
  return places;
}

const headersOf = (row: readonly Content[], width: number): string[] =>
  Array.from({ length: width }, (_, column) => textIn(row[column] ?? null) ?? '');

/** The row with most of the header's words; null when none has any. */
function headerRowIn(now: Grid, headers: readonly string[]): number | null {
  const wanted = new Set(headers.filter(header => header !== ''));
  let best: { row: number; count: number } | null = null;
  for (const [row, cells] of now.entries()) {
    const count = new Set(cells.map(cell => textIn(cell) ?? '').filter(text => wanted.has(text))).size;
    if (count > (best?.count ?? 0)) best = { row, count };
  }
  return best?.row ?? null;
}

function rowPlaces(rows: Grid, now: Grid, columns: Matching): Matching {
  const before = rows.map(row => [...columns.keys()].map(column => row[column] ?? null));
  const after = now.map(row => [...columns.values()].map(column => row[column] ?? null));
  const [keys, seen] = [before.map(keyOf), after.map(keyOf)];
  const places = new Map(inOrder(keys, seen));
  for (const gap of gapsOf(places, keys.length, seen.length)) {
    pairAlike(places, gap, (one, other) => likeness(before[one] ?? [], after[other] ?? []));
  }
  matchByKey(places, keys, seen);
  pairBlank(places, before, after);
  return places;
}

/** A line as it is known again by; "" for a blank one. */
function keyOf(cells: readonly Content[]): string {
  return cells.every(cell => cell === null) ? '' : cells.map(cell => shapeOf(cell).text).join('\t');
}

/** Pairs the lines of a gap: in order when there are as many of each, else those that are alike. */
function pairAlike(
  places: Map<number, number>,
  gap: Gap,
  alike: (one: number, other: number) => number,
): void {
  const { ones, others } = gap;
  let next = 0;
  for (const [index, one] of ones.entries()) {
    const same = ones.length === others.length;
    const at = same
      ? index
      : others.findIndex((other, place) => place >= next && alike(one, other) >= ENOUGH);
    const other = others[at];
    if (other === undefined) continue;
    places.set(one, other);
    next = at + 1;
  }
}

/** The share of what was written in a line that stands in the other in the same shape. */
function likeness(written: readonly Content[], now: readonly Content[]): number {
  const filled = [...written.entries()].filter(([, cell]) => cell !== null);
  const same = filled.filter(([at, cell]) => shapeOf(cell).text === shapeOf(now[at] ?? null).text);
  return filled.length === 0 ? 0 : same.length / filled.length;
}

const columnOf = (grid: Grid, column: number): Content[] =>
  grid.map((_, row) => contentAt(grid, row, column));

/** Blank rows are known by the row before. */
function pairBlank(places: Map<number, number>, rows: Grid, now: Grid): void {
  const taken = new Set(places.values());
  const isBlank = (grid: Grid, row: number) => (grid[row] ?? []).every(cell => cell === null);
  for (const row of rows.keys()) {
    const next = (places.get(row - 1) ?? -1) + 1;
    if (places.has(row) || !isBlank(rows, row) || taken.has(next) || !isBlank(now, next)) continue;
    places.set(row, next);
    taken.add(next);
  }
}
