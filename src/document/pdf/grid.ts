import type { Box, Stroke } from './page';
import { NEAR } from './rulings';

/** A net of ruling lines that touch each other. */
export interface Grid extends Box {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
}

export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
}

/** How near the end of a line must come to another to touch it. Points. */
const TOUCH = 2.5;
/** Share of a cell's side that must be ruled to part it from its neighbour. */
const RULED = 0.6;
/** More lines on a page, or small cells in a net, than this are a drawing. */
const MOST_STROKES = 4_000;
const MOST_CELLS = 20_000;

/** Nets with at least two columns. A cell is merged with its neighbour where no line runs between them. */
export function gridsOf(strokes: readonly Stroke[]): Grid[] {
  if (strokes.length > MOST_STROKES) return [];
  return nets(strokes)
    .map(gridOf)
    .filter(grid => grid.columns > 1);
}

function nets(strokes: readonly Stroke[]): Stroke[][] {
  const across = strokes.filter(stroke => stroke.horizontal);
  const down = strokes.filter(stroke => !stroke.horizontal);
  const left = new Set(strokes);
  const found: Stroke[][] = [];
  for (const first of across) {
    if (!left.delete(first)) continue;
    const net = [first];
    for (const stroke of net) {
      for (const other of stroke.horizontal ? down : across) {
        if (left.has(other) && touch(stroke, other)) {
          left.delete(other);
          net.push(other);
        }
      }
    }
    found.push(net);
  }
  return found;
}

function touch(a: Stroke, b: Stroke): boolean {
  const within = (at: number, { from, to }: Stroke) => at >= from - TOUCH && at <= to + TOUCH;
  return within(a.at, b) && within(b.at, a);
}

function gridOf(net: readonly Stroke[]): Grid {
  const across = net.filter(stroke => stroke.horizontal);
  const down = net.filter(stroke => !stroke.horizontal);
  const xs = places([...down.map(({ at }) => at), ...ends(across)]);
  const ys = places([...across.map(({ at }) => at), ...ends(down)]);
  const isDrawing = ys.length * xs.length > MOST_CELLS;
  const [rows, columns] = isDrawing ? [0, 0] : [Math.max(ys.length - 1, 0), Math.max(xs.length - 1, 0)];
  const cells = merged(rows, columns, (row, column, below) =>
    below
      ? isRuled(across, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0)
      : isRuled(down, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0),
  );
  const box = (part: Part): Box => ({
    left: xs[part.column] ?? 0,
    right: xs[part.lastColumn + 1] ?? 0,
    top: ys[part.row] ?? 0,
    bottom: ys[part.lastRow + 1] ?? 0,
  });
  return {
    rows,
    columns,
    cells: cells.map(part => ({ row: part.row, column: part.column, ...box(part) })),
    ...box({ row: 0, column: 0, lastRow: rows - 1, lastColumn: columns - 1 }),
  };
}

/** Where lines end outermost: a table is often open at its sides. */
function ends(strokes: readonly Stroke[]): number[] {
  if (strokes.length === 0) return [];
  return [Math.min(...strokes.map(({ from }) => from)), Math.max(...strokes.map(({ to }) => to))];
}

function places(values: readonly number[]): number[] {
  const distinct: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (distinct.at(-1) ?? -Infinity) > 2 * NEAR) distinct.push(value);
  }
  return distinct;
}

function isRuled(strokes: readonly Stroke[], at: number, from: number, to: number): boolean {
  const covered = strokes
    .filter(stroke => Math.abs(stroke.at - at) <= 2 * NEAR)
    .reduce((sum, stroke) => sum + Math.max(Math.min(stroke.to, to) - Math.max(stroke.from, from), 0), 0);
  return covered >= RULED * (to - from);
}

interface Part {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Takes small cells from the top left and lets each grow right, then down, as far as nothing parts it. */
function merged(
  rows: number,
  columns: number,
  parted: (row: number, column: number, below: boolean) => boolean,
): Part[] {
  const taken = new Set<number>();
  const parts: Part[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let lastColumn = column;
      while (lastColumn + 1 < columns && !parted(row, lastColumn, false)) lastColumn += 1;
      let lastRow = row;
      while (lastRow + 1 < rows && isOpenBelow(lastRow, column, lastColumn, parted)) lastRow += 1;
      for (let r = row; r <= lastRow; r += 1) {
        for (let c = column; c <= lastColumn; c += 1) taken.add(r * columns + c);
      }
      parts.push({ row, column, lastRow, lastColumn });
    }
  }
  return parts;
}

function isOpenBelow(
  row: number,
  from: number,
  to: number,
  parted: (r: number, c: number, below: boolean) => boolean,
) {
  for (let column = from; column <= to; column += 1) {
    if (parted(row, column, true)) return false;
  }
  return true;
}
