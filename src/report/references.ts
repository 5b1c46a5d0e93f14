import { columnIndex } from '../table/address';

/** A rectangle that a formula points at; zero-based. */
export interface Reference {
  /** Null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Texts are passed over; a sheet's name stands in quotes or, as Excel gives it back, without when it needs none. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'((?:[^']|''){1,62})'!|([\p{L}\p{N}_.]{1,31})!)?(?<![\p{L}\p{N}_.])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_.(!])/gu;
/** Longer than any of ours; it bounds the work on hostile text. */
const LONGEST = 2000;

/** The cells that a formula in English points at, in the order they stand. */
export function referencesIn(formula: string): Reference[] {
  return [...formula.slice(0, LONGEST).matchAll(TOKEN)].flatMap(found => {
    const [, quoted, plain, from, first, to = from, last = first] = found;
    if (from === undefined) return [];
    const [row, column] = [Number(first) - 1, columnIndex(from)];
    return {
      ...{ sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, row, column },
      rows: Number(last) - row,
      columns: columnIndex(to ?? from) - column + 1,
    };
  });
}
