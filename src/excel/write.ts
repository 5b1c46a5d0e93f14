import type { SheetDraft, WriteCommand } from '../report/command';
import { messagesOf } from './bytes';
import { ExcelError } from './error';
import { excelErrorFrom } from './error-from-excel';
import type { Receipt } from './receipt';
import { fingerprint } from './receipt';
import { inExcel, send } from './run';
import { sameName, sheetsNow } from './sheets';
import type { Step } from './steps';
import { columnsOf, stepsOf } from './steps';

export interface WriteProgress {
  readonly messagesDone: number;
  readonly messagesInAll: number;
}

/**
 * Carries out the commands: new sheets behind the others, with contents, looks and print set-up. One message looks
 * what is there, then one writes for each 4 MB. If anything fails, the sheets already added are deleted again; those
 * that could not be are named in the error's `leftSheets`.
 * @throws ExcelError; the signal's reason when the user stops it.
 */
export function runInExcel(
  commands: readonly WriteCommand[],
  onProgress?: (progress: WriteProgress) => void,
  signal?: AbortSignal,
): Promise<Receipt> {
  const drafts = commands.map(command => command.sheet);
  return inExcel(async context => {
    const before = (await sheetsNow(context, signal)).map(({ id, name }) => ({ id, name }));
    refuseTakenNames(drafts, before);
    try {
      return await write(context, drafts, onProgress, signal);
    } catch (cause) {
      const leftSheets = await removeOurs(drafts, before);
      if (leftSheets.length === 0) throw cause;
      const { code, sheets } = excelErrorFrom(cause);
      throw new ExcelError(code, { sheets, leftSheets, cause });
    }
  }, signal);
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
  onProgress: ((progress: WriteProgress) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Receipt> {
  const sheets = drafts.map(draft => context.workbook.worksheets.add(draft.name));
  sheets.forEach(sheet => sheet.load('id,name'));
  const written: Excel.Range[][] = drafts.map(() => []);
  const messages = messagesOf(drafts.flatMap(stepsOf));
  for (const [index, steps] of messages.entries()) {
    await sendSteps(context, sheets, steps, written, signal);
    onProgress?.({ messagesDone: index + 1, messagesInAll: messages.length });
  }
  return { sheets: drafts.map((draft, index) => writtenSheet(draft, sheets[index], written[index])) };
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
