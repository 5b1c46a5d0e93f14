import type { SheetUpdate } from '../report/command';
import type { Grid } from '../report/content';
import { messagesOf } from './bytes';
import { ExcelError } from './error';
import { excelErrorFrom } from './error-from-excel';
import type { Receipt, WrittenSheet } from './receipt';
import { fingerprint } from './receipt';
import type { SheetRows } from './rows';
import { readRows } from './rows';
import { inExcel, send } from './run';
import { sheetsNow } from './sheets';
import type { Standing } from './standing';
import { isAs, standingSheets } from './standing';
import { takeBackUpdates } from './take-back';
import { chartBackSteps, editSteps } from './update-steps';

export interface Undone {
  /** Names of the sheets that were deleted, as they were called now. */
  readonly removed: readonly string[];
  /** Names of sheets that somebody had deleted before. */
  readonly alreadyGone: readonly string[];
  /** Names of the sheets whose update was taken back. */
  readonly restored: readonly string[];
}

interface Present {
  readonly written: WrittenSheet;
  readonly sheet: Excel.Worksheet;
}

/**
 * Takes a run back: deletes exactly the sheets it added, also when they were renamed, and gives those it brought up to
 * date what stood there before.
 * @param evenIfChanged delete also sheets that somebody has worked on since; an update is never taken back then
 * @throws ExcelError `sheetChanged` with the names, and nothing is done, when cells of ours were changed
 */
export function undo(receipt: Receipt, evenIfChanged = false): Promise<Undone> {
  return inExcel(async context => {
    const there = await sheetsNow(context);
    const present = receipt.sheets.flatMap(written => {
      const sheet = there.find(({ id }) => id === written.id);
      return sheet ? [{ written, sheet }] : [];
    });
    const updated = receipt.updated.filter(({ id }) => there.some(sheet => sheet.id === id));
    const standing = await standingSheets(context, updated, undefined, there);
    refuseUpdatedSince(updated, standing);
    if (!evenIfChanged) await refuseChanged(context, present);
    try {
      present.forEach(({ sheet }) => sheet.delete());
      await takeBack(context, updated, standing);
    } catch (cause) {
      await finish(present, { updated, standing }, cause);
    }
    const gone = [...receipt.sheets, ...receipt.updated].filter(
      one => !there.some(({ id }) => id === one.id),
    );
    return {
      removed: present.map(({ sheet }) => sheet.name),
      alreadyGone: gone.map(({ name }) => name),
      restored: standing.map(({ sheet }) => sheet.name),
    };
  });
}

function refuseUpdatedSince(updated: readonly SheetUpdate[], standing: readonly Standing[]): void {
  const changed = standing.filter(
    ({ now }, index) => !isAs(now, updated[index]?.after ?? []) && !isBack(now, updated[index]),
  );
  if (changed.length > 0)
    throw new ExcelError('sheetChanged', { sheets: changed.map(({ sheet }) => sheet.name) });
}

/** An undo that failed half-way had come so far. */
const isBack = (now: Grid, update: SheetUpdate | undefined): boolean => isAs(now, update?.before ?? []);

async function takeBack(
  context: Excel.RequestContext,
  updated: readonly SheetUpdate[],
  standing: readonly Standing[],
): Promise<void> {
  const steps = updated.flatMap((update, index) => [
    ...(isBack(standing[index]?.now ?? [], update) ? [] : editSteps(update.back, index, update.house)),
    ...chartBackSteps(update, index, standing[index]?.chart ?? null),
  ]);
  const messages = messagesOf(steps);
  for (const message of messages) {
    for (const step of message) step.queue((standing[step.draft] as Standing).sheet);
    await send(context);
  }
  if (messages.length === 0) await send(context);
}

/**
 * Excel may have done a part of it, or all, and does not tell which. A deleted sheet does not come back, so the rest
 * follows, asked for anew.
 * @throws ExcelError with the sheets that are left in `leftSheets`
 */
async function finish(
  present: readonly Present[],
  { updated, standing }: { readonly updated: readonly SheetUpdate[]; readonly standing: readonly Standing[] },
  cause: unknown,
): Promise<void> {
  const leftSheets = [...(await deleted(present)), ...(await takeBackUpdates(updated, standing))];
  if (leftSheets.length === 0) return;
  const { code, sheets } = excelErrorFrom(cause);
  throw new ExcelError(code, { sheets, leftSheets, cause });
}

/** @returns names of the sheets that could not be deleted */
async function deleted(present: readonly Present[]): Promise<string[]> {
  let left = present.map(({ sheet }) => sheet.name);
  if (left.length === 0) return [];
  try {
    await Excel.run(async context => {
      const ours = (await sheetsNow(context)).filter(({ id }) =>
        present.some(({ written }) => written.id === id),
      );
      left = ours.map(({ name }) => name);
      ours.forEach(sheet => sheet.delete());
      await send(context);
    });
    return [];
  } catch {
    return left;
  }
}

async function refuseChanged(context: Excel.RequestContext, present: readonly Present[]): Promise<void> {
  const used = await usedSizes(context, present);
  const areas = present.map(({ written, sheet }) => areaOf(written, sheet));
  const rows = await readRows(context, areas, ['formulas']);
  const changed = present.filter(
    ({ written }, index) =>
      written.fingerprint !== fingerprint(rows[index]?.formulas ?? []) || reachesOut(used[index], written),
  );
  if (changed.length > 0) {
    throw new ExcelError('sheetChanged', { sheets: changed.map(({ sheet }) => sheet.name) });
  }
}

async function usedSizes(context: Excel.RequestContext, present: readonly Present[]): Promise<Excel.Range[]> {
  const used = present.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true).untrack());
  used.forEach(range => range.load('rowIndex,columnIndex,rowCount,columnCount'));
  await send(context);
  return used;
}

const areaOf = ({ rows, columns }: WrittenSheet, sheet: Excel.Worksheet): SheetRows => ({
  name: sheet.name,
  sheet,
  firstRow: 0,
  firstColumn: 0,
  rows,
  columns,
});

/** Whether somebody has written outside our cells. */
function reachesOut(used: Excel.Range | undefined, { rows, columns }: WrittenSheet): boolean {
  if (!used || used.isNullObject) return false;
  return used.rowIndex + used.rowCount > rows || used.columnIndex + used.columnCount > columns;
}
