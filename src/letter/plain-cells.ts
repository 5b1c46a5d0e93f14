import type { Piece, TrailingFigures } from './plain-figures';

/** A cell found in text without columns; `certain` is false where its place or its extent is not settled. */
export interface PlainCell {
  readonly text: string;
  readonly certain: boolean;
}

export interface PlainRow {
  readonly label: string;
  readonly cells: readonly PlainCell[];
}

/** One way to read a line. */
interface Way {
  /** A figure for each column, null where it is empty. */
  readonly cells: readonly (string | null)[];
  /** Pieces in front of the figures that belong to the label. */
  readonly toLabel: readonly string[];
}

/** Beyond so many ways to read a row it is not read at all. */
const MOST_WAYS = 400;
const MOST_PIECES = 40;
/** 999 999 999: no amount of a letter has more groups of digits. */
const MOST_GROUPS = 3;
/** What stands only in columns of targets. */
const ONLY_TARGETS = /^[<>≥≤]|^\d{1,2}\)$/;

/**
 * Deals the figures of a line out to `columns`, in order. All ways are looked at: which pieces are thousands of the one
 * before, which column is empty when there are too few. A cell that comes out the same in all ways is certain; the
 * others hold their alternatives, parted by " | ".
 * @param isTarget of each column whether it holds targets: only those carry comparators and footnote marks.
 */
export function placedFigures(found: TrailingFigures, isTarget: readonly boolean[]): PlainRow | null {
  if (found.pieces.length > MOST_PIECES) return null;
  const ways = waysOf(found, isTarget.length);
  if (ways.length === 0 || ways.length > MOST_WAYS) return null;
  const sensible = ways.filter(({ cells }) =>
    cells.every((text, i) => isTarget[i] || !ONLY_TARGETS.test(text ?? '')),
  );
  const kept = sensible.length > 0 ? sensible : ways;
  const toLabel = kept.every(way => way.toLabel.join() === kept[0]?.toLabel.join())
    ? (kept[0]?.toLabel ?? [])
    : [];
  return {
    label: [found.label, ...toLabel].filter(part => part !== '').join(' '),
    cells: isTarget.map((_target, column) =>
      cellOf(
        kept.map(({ cells }) => cells[column] ?? null),
        sensible.length > 0,
      ),
    ),
  };
}

function cellOf(texts: readonly (string | null)[], sensible: boolean): PlainCell {
  const distinct = [...new Set(texts)];
  const [only] = distinct;
  if (distinct.length === 1 && sensible) return { text: only ?? '', certain: true };
  return { text: distinct.filter(text => text !== null).join(' | '), certain: false };
}

/** None when there are too many. */
function waysOf({ pieces, firstMayBeLabel }: TrailingFigures, width: number): Way[] {
  const whole = groupings(pieces);
  const later = firstMayBeLabel ? groupings(pieces.slice(1)) : [];
  if (whole === null || later === null) return [];
  const first = pieces.slice(0, 1).map(({ text }) => text);
  const withoutFirst = bestWays(later, width).map(way => ({ ...way, toLabel: [...first, ...way.toLabel] }));
  return [...bestWays(whole, width), ...withoutFirst];
}

/** Ways that fill every column come before ways that leave one empty. */
function bestWays(groupings: readonly (readonly string[])[], width: number): Way[] {
  const exact = groupings.filter(figures => figures.length === width);
  return (exact.length > 0 ? exact : groupings).flatMap(figures => placingsOf(figures, width));
}

/** All ways to join pieces to figures; null when there are too many. */
function groupings(pieces: readonly Piece[]): string[][] | null {
  let ways: string[][] = [[]];
  for (const { text, mayJoin } of pieces) {
    ways = ways.flatMap(figures => {
      const last = figures.at(-1);
      const apart = [...figures, text];
      const joins = mayJoin && last !== undefined && last.split(' ').length < MOST_GROUPS;
      return joins ? [[...figures.slice(0, -1), `${last} ${text}`], apart] : [apart];
    });
    if (ways.length > MOST_WAYS) return null;
  }
  return ways;
}

/** Figures into columns, in order: the last ones when there are too many, every choice of columns when too few. */
function placingsOf(figures: readonly string[], width: number): Way[] {
  const over = figures.length - width;
  if (over >= 0) return [{ cells: figures.slice(over), toLabel: figures.slice(0, over) }];
  const [first, ...rest] = figures;
  if (first === undefined) return [{ cells: Array.from({ length: width }, () => null), toLabel: [] }];
  const starts = Array.from({ length: 1 - over }, (_, start) => start);
  return starts.flatMap(start => {
    const empty = Array.from({ length: start }, () => null);
    return placingsOf(rest, width - start - 1).map(({ cells }) => ({
      cells: [...empty, first, ...cells],
      toLabel: [],
    }));
  });
}
