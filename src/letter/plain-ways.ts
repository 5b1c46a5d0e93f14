import type { Piece, TrailingFigures } from './plain-figures';

/** One way to read a line without columns. */
export interface Way {
  /** A figure for each column, null where it is empty. */
  readonly cells: readonly (string | null)[];
  /** Pieces in front of the figures that belong to the label. */
  readonly toLabel: readonly string[];
  /** Whether it is one piece of the line for every column, because there may be more columns than are known. */
  readonly isPiece?: boolean;
}

/** Beyond so many ways to read a row it is not read at all. */
const MOST_WAYS = 400;
const MOST_PIECES = 40;
/** 999 999 999: no amount of a letter has more groups of digits. */
const MOST_GROUPS = 3;
/** Figures of one row are seldom so many times each other. */
const UNLIKE = 20;
const MOST_UNLIKE = 600;
/** So many figures at most belong to the words in front of them: "avdeling 1". */
const MOST_TO_LABEL = 1;
/** What stands only in columns of targets. */
const ONLY_TARGETS = /^[<>≥≤]|^\d{1,2}\)$/;
/** "avdeling 2", "i 2024", "boliger 1)", "under 18": other figures in front mean more figures than columns. */
const OF_A_LABEL = /^(?:\p{L}+\.? )?(?:\d{1,3}|(?:19|20)\d\d)\)?$/u;
/** "048" and "000" are thousands of the figure before, never figures of their own. */
const NO_FIGURE_OF_ITS_OWN = /^0\d/;

/**
 * All ways to deal the figures of a line out to the columns, in order: which pieces are thousands of the one before,
 * which column is empty when there are too few, which pieces are part of the label when there are too many.
 * @param isTarget of each column whether it holds targets: only those carry comparators and footnote marks.
 * @returns no way when there are too many to look at.
 */
export function waysOf(found: TrailingFigures, isTarget: readonly boolean[]): Way[] {
  const { pieces, firstMayBeLabel } = found;
  if (pieces.length > MOST_PIECES) return [];
  const [whole, later] = [groupings(pieces), firstMayBeLabel ? groupings(pieces.slice(1)) : []];
  if (whole === null || later === null) return [];
  const width = isTarget.length;
  const first = pieces.slice(0, 1).map(({ text }) => text);
  const [exact, exactLater] = [whole, later].map(ways => ways.filter(figures => figures.length === width));
  const hasExact = (ways: string[][] | undefined) => (ways?.length ?? 0) > 0;
  const fewer =
    hasExact(exact) && mayBeFewer(pieces, width) ? shortest(whole).filter(ways => ways.length < width) : [];
  const isAlike = (exact ?? []).some(areAlike);
  const known = hasExact(exact) ? isAlike : hasExact(exactLater);
  const used = known ? [...(exact ?? []), ...fewer] : whole;
  const usedLater = hasExact(exactLater) ? (exactLater ?? []) : later;
  const open = [
    ...used.flatMap(figures => placingsOf(figures, width)),
    ...usedLater
      .flatMap(figures => placingsOf(figures, width))
      .map(way => ({ ...way, toLabel: [...first, ...way.toLabel] })),
  ];
  return open.length > MOST_WAYS ? [] : sensible(open, isTarget, firstMayBeLabel);
}

/**
 * Of one kind of amount in several years: where in one way only the figures of a row are of one size, that way is meant.
 * "163 299 162 207 161 514" is three figures of six digits, not 163 beside 299 162 207.
 */
export function ofOneSize(ways: readonly Way[]): readonly Way[] {
  const alike = ways.filter(({ cells }) => cells.every(text => text !== null) && areWithin(UNLIKE, cells));
  return alike.length === 1 ? alike : ways;
}

/** Every figure that the pieces of a line may be, for a line with more figures than columns. */
export function figuresOf({ pieces }: TrailingFigures): string[] {
  const ways = pieces.length > MOST_PIECES ? null : groupings(pieces);
  return [...new Set((ways ?? [pieces.map(({ text }) => text)]).flat())];
}

/** Amounts of one row are seldom a thousand times each other: "637016 | 622 866 622 | 866" is cut at the wrong places. */
function areAlike(figures: readonly string[]): boolean {
  return areWithin(MOST_UNLIKE, figures);
}

/** Whether no figure is so many times another. */
function areWithin(times: number, figures: readonly string[]): boolean {
  const sizes = figures.map(figure => Number(figure.replace(/\D/g, ''))).filter(size => size > 0);
  return sizes.every(size => size * times > Math.max(...sizes));
}

/** "1 362 1 171" may be two figures and not four, and so may "120 500 130 400": every second piece may be thousands. */
function mayBeFewer(pieces: readonly Piece[], width: number): boolean {
  const unlike = pieces.some((piece, i) => {
    const [before, own] = [digitsOf(pieces[i - 1]), digitsOf(piece)];
    return piece.mayJoin && before > 0 && own >= before * UNLIKE;
  });
  const paired =
    pieces.length === width && width % 2 === 0 && pieces.every(({ mayJoin }, i) => i % 2 === 0 || mayJoin);
  return unlike || paired;
}

function digitsOf(piece: Piece | undefined): number {
  return Number(/\d+/.exec(piece?.text ?? '')?.[0] ?? 0);
}

function shortest(ways: readonly string[][]): string[][] {
  const least = ways.reduce((least, { length }) => Math.min(least, length), MOST_PIECES);
  return ways.filter(({ length }) => length === least);
}

/** How many columns the figures of a line may fill. */
export function widthsOf({ pieces }: TrailingFigures): number[] {
  if (pieces.length > MOST_PIECES) return [];
  return [...new Set((groupings(pieces) ?? []).map(figures => figures.length))];
}

function sensible(ways: readonly Way[], isTarget: readonly boolean[], firstMayBeLabel: boolean): Way[] {
  const most = firstMayBeLabel ? MOST_TO_LABEL : 0;
  return ways.filter(
    ({ cells, toLabel }) =>
      cells.every((text, i) => isTarget[i] || !ONLY_TARGETS.test(text ?? '')) &&
      toLabel.length <= most &&
      toLabel.every(text => OF_A_LABEL.test(text)),
  );
}

/** All ways to join pieces to figures; null when there are too many. */
function groupings(pieces: readonly Piece[]): string[][] | null {
  let ways: string[][] = [[]];
  for (const { text, mayJoin } of pieces) {
    ways = ways.flatMap(figures => {
      const last = figures.at(-1);
      const joins = mayJoin && last !== undefined && groupsIn(last) < MOST_GROUPS;
      const joined = joins ? [[...figures.slice(0, -1), `${last} ${text}`]] : [];
      const standsAlone = !mayJoin || !NO_FIGURE_OF_ITS_OWN.test(text);
      return standsAlone ? [...joined, [...figures, text]] : joined;
    });
    if (ways.length > MOST_WAYS) return null;
  }
  return ways;
}

function groupsIn(text: string): number {
  return text.match(/\d+/g)?.length ?? 0;
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
