import type { SheetDraft, SheetUpdate, WriteCommand } from '../report/command';
import { messagesOf } from './bytes';
import { ExcelError } from './error';
import { excelErrorFrom } from './error-from-excel';
import type { Receipt } from './receipt';
import { fingerprint } from './receipt';
import { inExcel, send } from './run';
import { sameName, sheetsNow } from './sheets';
import type { Standing } from './standing';
import { isAs, standingSheets } from './standing';
import type { Step } from './steps';
import { columnsOf, stepsOf } from './steps';
import { takeBackUpdates } from './take-back';
import { updateSteps } from './update-steps';

export interface WriteProgress {
  readonly messagesDone: number;
  readonly messagesInAll: number;
}

/**
 * Carries out the commands: new sheets behind the others, with contents, looks and print set-up, and older ones brought
 * up to date. One message looks what is there, one more what stands in the sheets to update and one what their charts
 * show, then one writes for each 4 MB. If anything fails, the sheets already added are deleted again and the updates taken back; those that could not
 * be are named in the error's `leftSheets`.
 * @throws ExcelError; `sheetChanged` when a sheet is not as its update expects it; the signal's reason when the user
 * stops it.
 */
export function runInExcel(
  commands: readonly WriteCommand[],
  onProgress?: (progress: WriteProgress) => void,
  signal?: AbortSignal,
): Promise<Receipt> {
  const drafts = commands.flatMap(command => (command.kind === 'insertSheet' ? command.sheet : []));
  const updates = commands.flatMap(command => (command.kind === 'updateSheet' ? command.update : []));
  return inExcel(async context => {
    const there = await sheetsNow(context, signal);
    const before = there.map(({ id, name }) => ({ id, name }));
    refuseTakenNames(drafts, before);
    const standing = await standingSheets(context, updates, signal, there);
    refuseChanged(updates, standing);
    try {
      return await write(context, drafts, { updates, standing }, onProgress, signal);
    } catch (cause) {
      const leftSheets = [
        ...(await removeOurs(drafts, before)),
        ...(await takeBackUpdates(updates, standing)),
      ];
      if (leftSheets.length === 0) throw cause;
      const { code, sheets } = excelErrorFrom(cause);
      throw new ExcelError(code, { sheets, leftSheets, cause });
    }
  }, signal);
}

interface Updating {
  readonly updates: readonly SheetUpdate[];
  readonly standing: readonly Standing[];
}

function refuseChanged(updates: readonly SheetUpdate[], standing: readonly Standing[]): void {
  const changed = updates.filter(({ before }, index) => !isAs(standing[index]?.now ?? [], before));
  if (changed.length > 0) throw new ExcelError('sheetChanged', { sheets: changed.map(({ name }) => name) });
}

interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

function refuseTakenNames(drafts: readonly SheetDraft[], there: readonly NamedSheet[]): void {
  const taken = drafts
    .map(({ name }) => name)
    .filter(name => there.some(sheet => sameName(sheet.name, name)));
  if (taken.length > 0) throw new ExcelError('sheetNameTaken', { sheets: taken });
}

/** All sheets are added before anything is written, so that their formulas may point at each other. */
async function write(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
  { updates, standing }: Updating,
  onProgress: ((progress: WriteProgress) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Receipt> {
  const added = drafts.map(draft => context.workbook.worksheets.add(draft.name));
  added.forEach(sheet => sheet.load('id,name'));
  const sheets = [...added, ...standing.map(({ sheet }) => sheet)];
  const written: Excel.Range[][] = drafts.map(() => []);
  const messages = messagesOf([
    ...drafts.flatMap(stepsOf),
    ...updates.flatMap((update, index) =>
      updateSteps(update, drafts.length + index, standing[index]?.chart ?? null),
    ),
  ]);
  for (const [index, steps] of messages.entries()) {
    await sendSteps(context, sheets, steps, written, signal);
    onProgress?.({ messagesDone: index + 1, messagesInAll: messages.length });
  }
  return {
    sheets: drafts.map((draft, index) => writtenSheet(draft, added[index], written[index])),
    updated: updates.map((update, index) => ({ ...update, id: standing[index]?.sheet.id ?? update.id })),
  };
}

async function sendSteps(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  steps: readonly Step[],
  written: readonly Excel.Range[][],
  signal: AbortSignal | undefined,
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) {
    const range = step.queue(sheets[step.draft] as Excel.Worksheet);
    if (range) written[step.draft]?.push(range);
  }
  await send(context, signal);
}

function writtenSheet(
  draft: SheetDraft,
  sheet: Excel.Worksheet | undefined,
  blocks: readonly Excel.Range[] = [],
): Receipt['sheets'][number] {
  return {
    id: sheet?.id ?? '',
    name: draft.name,
    rows: draft.rows.length,
    columns: columnsOf(draft),
    fingerprint: fingerprint(blocks.flatMap(block => block.formulas)),
  };
}

/**
 * Deletes what a failed run has added: sheets that were not there before and have a name of ours. Asked anew, for
 * after a time-out nobody knows how far Excel got. Gives the names of those it could not delete.
 */
async function removeOurs(drafts: readonly SheetDraft[], before: readonly NamedSheet[]): Promise<string[]> {
  let ours: string[] = drafts.map(({ name }) => name);
  try {
    await Excel.run(async context => {
      const added = (await sheetsNow(context)).filter(
        sheet =>
          !before.some(({ id }) => id === sheet.id) && drafts.some(({ name }) => sameName(name, sheet.name)),
      );
      ours = added.map(({ name }) => name);
      added.forEach(sheet => sheet.delete());
      await send(context);
    });
    return [];
  } catch {
    return ours;
  }
}
