import { looksLikeValue } from '../words';
import type { Columns } from './columns';
import type { TextLine } from './line';
import type { PlacedLine } from './rows';
import type { PageRow } from './table';
import { cellOf, NO_CELL } from './table';

/** The row that lines make up; `doubtful`: columns that are in doubt as a whole. */
export function rowOfLines(
  lines: readonly PlacedLine[],
  { bands }: Columns,
  doubtful: ReadonlySet<number> = new Set(),
): PageRow {
  const cells = bands.map((_, column) => {
    const own = lines.flatMap(line => line.cells[column] ?? []);
    if (own.length === 0) return NO_CELL;
    const unsure = doubtful.has(column) || lines.some(line => line.doubtful.has(column));
    return cellOf(own, unsure || own.some(holdsTwoFigures));
  });
  return { cells };
}

function holdsTwoFigures({ segments }: TextLine): boolean {
  return segments.filter(part => looksLikeValue(part.text)).length > 1;
}
