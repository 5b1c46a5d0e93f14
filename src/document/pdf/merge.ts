import type { Band } from './band';
import { meet } from './band';
import type { Columns } from './columns';
import type { TextLine } from './line';

/**
 * The same columns, with those that are one column set in two ways made one: under a single heading, with no row that has
 * words in both. So it comes out when headings and words begin at the left and figures end at the right.
 */
export function withMerged(
  columns: Columns,
  body: readonly TextLine[],
  headings: readonly TextLine[],
): Columns {
  const [parts, heads] = [body, headings].map(lines => lines.map(line => line.segments));
  let merged = columns;
  // From the right, so that a heading that begins at the left takes the figures behind it, not the words in front.
  for (let at = columns.bands.length - 2; at >= 0; at -= 1) {
    const pair = merged.bands.slice(at, at + 2);
    if (mayShareHeading(pair, heads ?? []) && neverBoth(pair, parts ?? [])) merged = joinedAt(merged, at);
  }
  return merged;
}

type Parts = readonly (readonly TextLine[])[];

/** Headings over both columns, or over one of them; not one over each. */
function mayShareHeading(pair: readonly Band[], headings: Parts): boolean {
  const over = headings.flat().map(part => pair.map(band => meet(part, band)));
  const isOwn = (column: number) => over.some(met => met[column] && !met[1 - column]);
  return over.some(met => met.includes(true)) && !(isOwn(0) && isOwn(1));
}

function neverBoth(pair: readonly Band[], rows: Parts): boolean {
  return rows.every(parts => !pair.every(band => parts.some(part => meet(part, band))));
}

function joinedAt({ bands, isValue }: Columns, at: number): Columns {
  const [left, right] = [bands[at], bands[at + 1]];
  if (!left || !right) return { bands, isValue };
  const whole = { left: left.left, right: right.right };
  return {
    bands: bands.toSpliced(at, 2, whole),
    isValue: isValue.toSpliced(at, 2, isValue[at] === true || isValue[at + 1] === true),
  };
}
