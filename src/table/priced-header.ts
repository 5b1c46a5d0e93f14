import type { Grid } from './grid';
import type { Columns } from './header-block';
import { headerText } from './header-block';
import { pricedColumns, pricedTerm } from './priced';
import { plainWords } from './words';

/**
 * The rows and columns in which words for quantity, price and amount stand together: in one row, or in two lines of which
 * the lower, `row`, has one of them. @param columns those of `row` with words
 */
export function pricedPieces(
  grid: Grid,
  row: number,
  columns: readonly number[],
): (Columns & { readonly row: number })[] {
  const [first = 0] = columns;
  const last = columns.at(-1) ?? 0;
  if (columns.length < 3) return [];
  const termsFrom = (top: number) =>
    Array.from({ length: last - first + 1 }, (_, at) =>
      plainWords(headerText(grid, { top, bottom: row }, first + at)),
    );
  const own = termsFrom(row);
  if (!own.some(words => pricedTerm(words))) return [];
  const inOne = termsAmong(own);
  const places = (inOne ?? termsAmong(termsFrom(row - 1)))?.map(at => first + at);
  if (!places) return [];
  const piece = { row, left: Math.min(...places), right: Math.max(...places) };
  return inOne ? [piece] : [{ ...piece, row: row - 1 }, piece];
}

/** The places of the terms; the first column may be the labels', of which a word says "Stillinger". */
function termsAmong(words: readonly string[]): number[] | null {
  const found = pricedColumns(words) ?? pricedColumns(words.with(0, ''));
  return found && Object.values(found);
}
