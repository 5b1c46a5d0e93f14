import { referencesIn as writtenReferences } from '../table/references';

/** A rectangle that a formula points at; zero-based. */
export interface Reference {
  /** Null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Longer than any of ours; it bounds the work on hostile text. */
const LONGEST = 2000;

/** The cells that a formula in English points at, in the order they stand; whole rows and columns are passed over. */
export function referencesIn(formula: string): Reference[] {
  return writtenReferences(formula.slice(0, LONGEST)).flatMap(({ sheet, from, to }) => {
    const last = to ?? from;
    if (from.row === null || from.column === null || last.row === null || last.column === null) return [];
    const { row, column } = from;
    return { sheet, row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
  });
}
