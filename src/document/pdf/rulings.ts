import type { Stroke } from './page';

/** Lines this near run in the same place; pieces of a line with a gap below the second are one. Points. */
export const NEAR = 1.6;
const GAP = 3;
/** Shorter ones rule nothing. */
const SHORTEST = 5;

/** Joins the pieces that borders are drawn in: from cell to cell, dashes, corners. */
export function joinStrokes(strokes: readonly Stroke[]): Stroke[] {
  const places: { at: number; strokes: Stroke[] }[] = [];
  const sorted = [...strokes].sort((a, b) => Number(a.horizontal) - Number(b.horizontal) || a.at - b.at);
  for (const stroke of sorted) {
    const place = places.at(-1);
    const fits = place?.strokes[0]?.horizontal === stroke.horizontal && stroke.at - place.at <= NEAR;
    if (place && fits) place.strokes.push(stroke);
    else places.push({ at: stroke.at, strokes: [stroke] });
  }
  return places.flatMap(place => joinAlong(place.strokes)).filter(({ from, to }) => to - from >= SHORTEST);
}

function joinAlong(strokes: readonly Stroke[]): Stroke[] {
  const joined: Stroke[] = [];
  for (const stroke of [...strokes].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && stroke.from - last.to <= GAP) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, stroke.to) };
    } else joined.push(stroke);
  }
  return joined;
}
