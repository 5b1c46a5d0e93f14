import type { SheetUpdate } from '../report/command';
import type { Grid } from '../report/content';
import { isFormula, shiftedGrid, widthOf } from '../report/refresh/grid';
import type { Shift } from '../table/references';
import { inverseOf } from '../report/refresh/axis';
import { messagesOf } from './bytes';
import type { Standing } from './standing';
import { isAs, standingSheets } from './standing';
import { send } from './run';
import type { Step } from './steps';
import { chartBackSteps, editSteps } from './update-steps';

/**
 * Takes back updates that failed half-way. Excel has carried out a part of what was asked, and does not tell which:
 * what stands in each sheet now is held against what stood there after each step.
 * @param began how their charts stood when it began
 * @returns names of the sheets that are not as they were
 */
export async function takeBackUpdates(
  updates: readonly SheetUpdate[],
  began: readonly Pick<Standing, 'chart'>[],
): Promise<string[]> {
  if (updates.length === 0) return [];
  try {
    return await Excel.run(async context => {
      const standing = await standingSheets(context, updates);
      const steps = standing.flatMap((each, index) => {
        const update = updates[index];
        return update ? backSteps(update, index, each, began[index]?.chart?.isPlaced ?? false) : [];
      });
      for (const message of messagesOf(steps)) {
        for (const step of message) step.queue((standing[step.draft] as (typeof standing)[number]).sheet);
        await send(context);
      }
      const after = await standingSheets(context, updates);
      return updates
        .filter(({ before }, index) => !isAs(after[index]?.now ?? [], before))
        .map(({ name }) => name);
    });
  } catch {
    return updates.map(({ name }) => name);
  }
}

/** @param isPlaced nobody had moved the chart before: half-way it may lie anywhere */
function backSteps(update: SheetUpdate, index: number, { now, chart }: Standing, isPlaced: boolean): Step[] {
  const chartBack = chartBackSteps(update, index, chart && { ...chart, isPlaced });
  if (isAs(now, update.before)) return chartBack;
  const done = update.forward.shifts.slice(0, shiftsDone(update, now));
  const edit = { ...update.back, shifts: inverseOf(done) };
  return [...editSteps(edit, index, update.house), ...chartBack];
}

/** How many of the shifts the sheet shows signs of. */
function shiftsDone({ name, before, forward }: SheetUpdate, now: Grid): number {
  const states = forward.shifts.reduce<Grid[]>(
    (list, shift: Shift) => [...list, shiftedGrid(list.at(-1) ?? before, shift, name)],
    [before],
  );
  const likeness = states.map(state => alike(state, now));
  return likeness.lastIndexOf(Math.max(...likeness));
}

/** The number of cells that hold the same constant. */
function alike(one: Grid, other: Grid): number {
  let count = 0;
  for (let row = 0; row < one.length; row++) {
    for (let column = 0; column < widthOf([one[row] ?? []]); column++) {
      const content = one[row]?.[column] ?? null;
      if (content !== null && !isFormula(content) && content === (other[row]?.[column] ?? null)) count++;
    }
  }
  return count;
}
