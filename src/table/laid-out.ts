import { labelHeaderOf } from './candidate';
import type { HeadedColumn } from './column';
import { headedColumns } from './column';
import type { Grid } from './grid';
import type { HeaderBlock } from './header-block';
import type { Layout } from './layout';
import { layoutsOf } from './layout';
import { titleOf } from './surroundings';
import { plainWords, saysPivot } from './words';

/** What may stand under a header, before it is known whether it is a report table. */
export interface LaidOut {
  readonly layout: Layout;
  readonly columns: readonly HeadedColumn[];
  /** The words of title and label header. */
  readonly about: string;
  /** Last row that can be the table's. */
  readonly until: number;
}

/** Tables side by side come in one row; the next one above or below is among so many. */
const NEIGHBOURS = 50;

/** What may stand under the header blocks of a part of a sheet, pivot tables left out. */
export function laidOut(grid: Grid, blocks: readonly HeaderBlock[]): LaidOut[] {
  return blocks.flatMap((block, index) => {
    const until = lastRowUnder(blocks, index, grid.bottom);
    const layouts = layoutsOf(grid, block, until, firstColumnBeside(blocks, index, grid.left));
    return layouts.flatMap((layout): LaidOut[] => {
      const about = aboutOf(grid, layout);
      return saysPivot(about) ? [] : [{ layout, columns: headedColumns(grid, layout), about, until }];
    });
  });
}

/** Title and label header, for families that the columns alone do not settle. */
function aboutOf(grid: Grid, layout: Layout): string {
  return plainWords(`${titleOf(grid, layout) ?? ''} ${labelHeaderOf(grid, layout)}`);
}

function lastRowUnder(blocks: readonly HeaderBlock[], index: number, bottom: number): number {
  const [block, ...others] = blocks.slice(index, index + 1 + NEIGHBOURS);
  const below = others.find(
    other => block && other.top > block.bottom + 1 && other.left <= block.right && block.left <= other.right,
  );
  return below ? Math.min(bottom, below.top - 1) : bottom;
}

/** The column after the header that stands left of a block in the same rows. */
function firstColumnBeside(blocks: readonly HeaderBlock[], index: number, left: number): number {
  const block = blocks[index];
  const besides = blocks
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
    .filter(
      other => block && other.right < block.left && other.top <= block.bottom && other.bottom >= block.top,
    );
  return Math.max(left, ...besides.map(({ right }) => right + 1));
}
