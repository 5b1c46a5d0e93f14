import type { BodyRow } from './body';
import { bodyRows } from './body';
import type { Family, HeadedColumn } from './column';
import type { Grid } from './grid';
import { headerText } from './header-block';
import type { Layout } from './layout';
import type { RecognisedTable } from './table';
import { plainWords, saysTotal } from './words';

/** A layout that is a report table's, with what its header says. */
export interface Candidate {
  readonly layout: Layout;
  readonly columns: readonly HeadedColumn[];
  readonly family: Family;
}

/** A candidate with the rows under it, and the rows that can be its own. */
export interface Body {
  readonly candidate: Candidate;
  readonly rows: readonly BodyRow[];
  readonly lastRow: number;
  /** The row after the table above; 0 when there is none. */
  readonly from: number;
  /** The row before the next header over the same columns. */
  readonly until: number;
  /** First column that no table to the left takes up. */
  readonly free: number;
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** Tables side by side come in one row; the next one above or below is among so many. */
const NEIGHBOURS = 50;
/** Title, unit line and notes stand so near above and below a table. */
const ROWS_AROUND = 4;

/** The candidates that have rows, in reading order, with the rows. @param others tables of words, whose rows are theirs */
export function bodiesOf(
  grid: Grid,
  found: readonly Candidate[],
  others: readonly RecognisedTable[] = [],
): Body[] {
  const candidates = withoutRepeats(
    grid,
    found.toSorted((a, b) => a.layout.headerTop - b.layout.headerTop || a.layout.left - b.layout.left),
  );
  const bodies: Body[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const until = Math.min(
      rowBeforeNext(candidates, index, grid.bottom),
      rowBeforeOther(candidate.layout, others),
    );
    const rows = bodyRows(grid, candidate.layout, until);
    const last = rows.at(-1);
    if (!last) continue;
    const from = firstRow(bodies, candidate);
    bodies.push({ candidate, rows, lastRow: last.row, from, until, free: candidate.layout.free });
  }
  return bodies.map((body, index) => ({ ...body, free: firstColumn(bodies, index) }));
}

/** A header that stands again inside its table, as on each page of a long one, begins no other. */
function withoutRepeats(grid: Grid, candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const above = kept.findLast(({ layout }) => overlap(layout, candidate.layout));
    if (!above || !isRepeat(grid, above, candidate)) kept.push(candidate);
  }
  return kept;
}

function isRepeat(grid: Grid, above: Candidate, candidate: Candidate): boolean {
  const words = ({ columns, layout }: Candidate) =>
    [labelHeaderOf(grid, layout), ...columns.map(({ column, header }) => `${column} ${header}`)].join('|');
  if (words(above) !== words(candidate)) return false;
  const { labelColumn, right } = candidate.layout;
  const before = candidate.layout.headerTop - 1;
  const figures = grid.columnsOf(before, labelColumn + 1, right, 'figure', 'missing');
  return figures.length > 0 && !saysTotal(plainWords(grid.textAt(before, labelColumn)));
}

/** The column after the tables that stand left of a body, their titles and notes counted in. */
function firstColumn(bodies: readonly Body[], index: number): number {
  const body = bodies[index];
  if (!body) return 0;
  const { headerTop, left, free } = body.candidate.layout;
  const besides = bodies
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
    .filter(({ candidate: { layout }, lastRow }) => {
      const besideIt =
        layout.headerTop <= body.lastRow + ROWS_AROUND && lastRow + ROWS_AROUND >= headerTop - ROWS_AROUND;
      return layout.right < left && besideIt;
    });
  return Math.max(free, ...besides.map(({ candidate }) => candidate.layout.right + 1));
}

/** The words over a layout's label column. */
export function labelHeaderOf(grid: Grid, { headerTop, headerBottom, labelColumn }: Layout): string {
  return headerText(grid, { top: headerTop, bottom: headerBottom }, labelColumn);
}

function overlap(a: Columns, b: Columns): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function rowBeforeNext(candidates: readonly Candidate[], index: number, bottom: number): number {
  const [current, ...others] = candidates.slice(index, index + 1 + NEIGHBOURS);
  const below = others.find(
    other =>
      current &&
      other.layout.headerTop > current.layout.headerBottom &&
      overlap(other.layout, current.layout),
  );
  return below ? Math.min(bottom, below.layout.headerTop - 1) : bottom;
}

/** A table of another sort, of words, ends what stands over it. */
function rowBeforeOther(layout: Layout, others: readonly RecognisedTable[]): number {
  const tops = others.flatMap(({ headerRows: [top = 0], labelColumn }) =>
    top > layout.headerBottom && labelColumn >= layout.left && labelColumn <= layout.right ? [top] : [],
  );
  return Math.min(...tops) - 1;
}

function firstRow(above: readonly Body[], { layout }: Candidate): number {
  const rows = above
    .slice(-NEIGHBOURS)
    .filter(({ lastRow, candidate }) => lastRow < layout.headerTop && overlap(candidate.layout, layout))
    .map(({ lastRow }) => lastRow + 1);
  return Math.max(0, ...rows);
}
