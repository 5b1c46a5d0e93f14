import type { Comparator } from '../figure/figure';

/** What a value is counted in. `count`: whole things or persons; `number`: scores and rates. */
export type Unit = 'percent' | 'count' | 'number' | 'yesNo' | 'text';

/** Which way is good. Never guessed silently: `unknown` until somebody says. */
export type Direction = 'higher' | 'lower' | 'unknown';

export type Outcome = 'met' | 'notMet' | 'notAssessable';

/** What an indicator must reach in a year. Percent values are percent points. */
export interface Target {
  readonly raw: string;
  readonly value: number | null;
  readonly comparator: Comparator | null;
  readonly unit: Unit;
  /** "At least as good as in 2022": the yardstick is the receiver's own result of that year. */
  readonly relativeTo: { readonly year: number } | null;
}

/** Where a value in a letter comes from: the page (null for text), the line (1-based) and the words. */
export interface Source {
  readonly page: number | null;
  readonly line: number;
  readonly text: string;
}
