import { cleaned } from '../figure/decimal';
import type { Comparator } from '../figure/figure';
import { readFigure } from '../figure/read';

/** What Excel hands a function for a cell or a constant; null or "" for an empty cell and for what was left out. */
export type Argument = string | number | boolean | null | undefined;

/** A figure that a cell holds, whatever it is there as. */
export interface CellFigure {
  readonly kind: 'figure';
  readonly value: number;
  readonly comparator: Comparator | null;
  /** `points`: a text in percent, "68,2 %" is 68.2. `bare`: a text without the sign. `number`: a number of Excel's. */
  readonly as: 'points' | 'bare' | 'number';
}

/** A cell without a figure, or with a text that is no single figure. */
export type CellContent = CellFigure | { readonly kind: 'missing' } | { readonly kind: 'words' };

/** Reads a cell as the letters and reports print figures. A text with two readings is `words`: it is never guessed. */
export function contentOf(argument: Argument): CellContent {
  if (argument === null || argument === undefined || argument === '') return { kind: 'missing' };
  if (typeof argument === 'number') {
    return { kind: 'figure', value: cleaned(argument), comparator: null, as: 'number' };
  }
  const figure = readFigure(String(argument));
  if (figure.kind === 'missing') return { kind: 'missing' };
  if (figure.kind !== 'figure') return { kind: 'words' };
  const { value, comparator, percent } = figure;
  return { kind: 'figure', value, comparator, as: percent ? 'points' : 'bare' };
}

/** The text of an argument that should be a name. */
export function textOf(argument: Argument): string {
  return argument === null || argument === undefined ? '' : String(argument).trim();
}
