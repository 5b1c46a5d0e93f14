import { bodyRows } from './body';
import type { Candidate } from './candidate';
import { bodiesOf } from './candidate';
import type { Grid } from './grid';
import { type HeaderBlock, shareCells } from './header-block';
import { isReckoned } from './is-reckoned';
import { laidOut } from './laid-out';
import type { Layout } from './layout';
import { plainHeaders } from './plain-header';
import { isOfMoney, scaleOfTitle } from './scale-words';
import { plainWords } from './words';

/** What every unit of amounts has in it. */
const UNIT = /kr|tusen|1[ .\u00A0]?000|mill|mkr|nok/i;

/** Whether a sheet says anywhere what amounts are counted in: without that no arithmetic makes a table. */
export function mayBeReckoned({ wholeSheet }: Grid): boolean {
  for (const text of wholeSheet.textsSeen()) {
    if (!UNIT.test(text)) continue;
    if (isOfMoney(scaleOfTitle(plainWords(text)))) return true;
  }
  return false;
}

/** The rows and columns that a table takes up. */
interface Taken {
  readonly layout: Layout;
  readonly lastRow: number;
}

/**
 * Tables that only their unit line and their arithmetic show, where none of the candidates that words show has its rows.
 * @param blocks the headers that words show
 */
export function reckonedCandidates(
  grid: Grid,
  blocks: readonly HeaderBlock[],
  found: readonly Candidate[],
): Candidate[] {
  const taken: Taken[] = bodiesOf(grid, found).map(({ candidate: { layout }, lastRow }) => ({
    layout,
    lastRow,
  }));
  const plain = plainHeaders(grid);
  const others = blocks.filter(block => !plain.some(other => shareCells(other, block)));
  const all = [...others, ...plain].sort((a, b) => a.top - b.top || a.left - b.left);
  // In most sheets of a large workbook words have shown every table: what could stand elsewhere need not be laid out.
  if (all.every(block => taken.some(other => isHeadWithin(block, other)))) return [];
  return laidOut(grid, all).flatMap(({ layout, columns, about, until }): Candidate[] => {
    if (taken.some(other => isWithin(layout, other))) return [];
    const above = taken.filter(({ lastRow }) => lastRow < layout.headerTop).map(({ lastRow }) => lastRow + 1);
    if (!isReckoned(grid, layout, columns, { about, from: Math.max(0, ...above), until })) return [];
    taken.push({ layout, lastRow: bodyRows(grid, layout, until).at(-1)?.row ?? layout.headerBottom });
    return [{ layout, columns, family: 'reckoned' }];
  });
}

/** Whether a header stands among the rows and the columns of a table. */
function isHeadWithin({ top, left, right }: HeaderBlock, { layout, lastRow }: Taken): boolean {
  return left >= layout.left && right <= layout.right && top >= layout.headerTop && top <= lastRow;
}

/** Whether the header of a layout stands among the rows of a table. */
function isWithin({ headerTop, left, right }: Layout, { layout, lastRow }: Taken): boolean {
  const isBeside = left > layout.right || right < layout.left;
  return !isBeside && headerTop >= layout.headerTop && headerTop <= lastRow;
}
