import type { Candidate } from './candidate';
import { familyOf } from './column';
import type { Grid } from './grid';
import { headerBlocks } from './header';
import { isBudgetAlone } from './is-budget-alone';
import { isPriced } from './is-priced';
import { laidOut } from './laid-out';
import { lanesOf } from './lanes';
import { mayBeReckoned, reckonedCandidates } from './reckoned';

/** The header candidates of a sheet. */
export function candidatesOf(grid: Grid): Candidate[] {
  return lanesOf(grid).flatMap(candidatesInLane);
}

function candidatesInLane(grid: Grid): Candidate[] {
  const blocks = headerBlocks(grid);
  const found = laidOut(grid, blocks).flatMap(({ layout, columns, about, until }): Candidate[] => {
    const family =
      familyOf(columns, about) ??
      (isBudgetAlone(grid, layout, columns, until) ? 'money' : null) ??
      (isPriced(grid, layout, columns, { about, until }) ? 'priced' : null);
    return family === null ? [] : [{ layout, columns, family }];
  });
  return mayBeReckoned(grid) ? [...found, ...reckonedCandidates(grid, blocks, found)] : found;
}
