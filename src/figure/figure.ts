/** What a cell or a piece of text says when a figure is asked of it. */

/** The sign in front of a target. None means a plain figure: "at least as good as". */
export type Comparator = '>' | '<' | '>=' | '<=';

/** A way of writing that is read right and told about, since a human should see it. */
export type Oddity =
  'doublePercent' | 'percentSignLost' | 'percentSignAdded' | 'decimalPoint' | 'letterForDigit';

export interface PrintedFigure {
  readonly kind: 'figure';
  /** The figure as printed: 38,5 % is 38.5 (percent points). */
  readonly value: number;
  /** Decimals as printed: "85,0 %" has 1. The half unit of rounding follows from it. */
  readonly decimals: number;
  readonly comparator: Comparator | null;
  readonly percent: boolean;
  /** Marks and words beside the figure: "*)", "(+4 amb.l.)". */
  readonly note: string | null;
  readonly oddity: Oddity | null;
}

/** A figure whose text allows more than one reading; which one is for a human, or for arithmetic, to settle. */
export interface DoubtfulFigure {
  readonly kind: 'doubtful';
  readonly readings: readonly number[];
  readonly comparator: Comparator | null;
  readonly percent: boolean;
}

export type Figure =
  | PrintedFigure
  | DoubtfulFigure
  /** Blank, or one of the marks for "no figure": xx, NA, N.A, -, *, .. */
  | { readonly kind: 'missing' }
  /** A footnote mark as the whole cell: "1)". */
  | { readonly kind: 'footnote'; readonly mark: string }
  | { readonly kind: 'text' };

export const MISSING: Figure = { kind: 'missing' };

/** The value of a settled figure, else null. */
export function valueOf(figure: Figure | undefined): number | null {
  return figure?.kind === 'figure' ? figure.value : null;
}
