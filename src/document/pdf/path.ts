import type { Matrix } from './matrix';
import { applied } from './matrix';
import type { Box, Stroke } from './page';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle thinner than this is a line. Points. */
const THICKEST_LINE = 3;
/** How far the ends of a line may be out of level. Points. */
const LEVEL = 0.7;

/** pdf.js's codes in a path, and how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const NUMBERS: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, 2: 6, 3: 4, [CLOSE]: 0 };

/** The corners of each part of a path; parts with curves are left out. */
export function cornersOf(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (let at = 0; at < data.length;) {
    const code = data[at] ?? CLOSE;
    const count = NUMBERS[code];
    if (count === undefined) return [];
    if (code === MOVE) parts.push((part = []));
    if (code === MOVE || code === LINE) part.push(applied(matrix, data[at + 1] ?? 0, data[at + 2] ?? 0));
    else if (code === CLOSE && part[0]) part.push(part[0]);
    else parts.pop();
    at += 1 + count;
  }
  return parts;
}

/** The level lines that drawing along a path leaves. */
export function strokesAlong(parts: readonly (readonly Point[])[]): Stroke[] {
  return parts.flatMap(part =>
    part.flatMap((point, i) => {
      const before = part[i - 1];
      return before ? (levelLine(before, point) ?? []) : [];
    }),
  );
}

function levelLine(a: Point, b: Point): Stroke | null {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  if (bottom - top < LEVEL) return { horizontal: true, at: (a.y + b.y) / 2, from: left, to: right };
  if (right - left < LEVEL) return { horizontal: false, at: (a.x + b.x) / 2, from: top, to: bottom };
  return null;
}

/** A filled part that is a rectangle; null for other shapes. */
export function rectangle(part: readonly Point[]): Box | null {
  const [xs, ys] = [part.map(point => point.x), part.map(point => point.y)];
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  const onEdge = ({ x, y }: Point) =>
    (Math.abs(x - box.left) < LEVEL || Math.abs(x - box.right) < LEVEL) &&
    (Math.abs(y - box.top) < LEVEL || Math.abs(y - box.bottom) < LEVEL);
  return part.length >= 4 && part.length <= 6 && part.every(onEdge) ? box : null;
}

/** A rectangle so thin that it is a line. */
export function thin(box: Box): Stroke | null {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (height < THICKEST_LINE && width >= height) {
    return { horizontal: true, at: (box.top + box.bottom) / 2, from: box.left, to: box.right };
  }
  if (width < THICKEST_LINE) {
    return { horizontal: false, at: (box.left + box.right) / 2, from: box.top, to: box.bottom };
  }
  return null;
}
