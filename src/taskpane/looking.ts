import { standingOf } from '../check/outdated';
import { isSameSheet, type SheetData, type WorkbookData } from '../table/sheet';
import { inputOf } from './checking';
import type { Services } from './services';
import type { Store } from './store';

/**
 * Looks, after each change in the workbook and after answers of somebody else, which of the findings are still found:
 * quietly, in what the change may have touched, and never beside other work. The findings stay as they are until the user
 * asks for a check. Nobody has asked for this, so what fails is told to nobody: then all findings may be outdated, and
 * the pane says so.
 */
export function keepLooking(services: Services, { get, send, subscribe }: Store): void {
  let looking = new AbortController();
  let { touched, answeredSince, work } = get();
  subscribe(() => {
    const now = get();
    if (now.touched === touched && now.answeredSince === answeredSince && now.work === work) return;
    ({ touched, answeredSince, work } = now);
    looking.abort();
    looking = new AbortController();
    if (work === null && now.stale && now.standing === null) look(looking.signal).catch(() => undefined);
  });

  async function look(signal: AbortSignal): Promise<void> {
    await services.pause();
    signal.throwIfAborted();
    const { result, within } = get();
    if (!result) return;
    const workbook = await services.readChanges(result.workbook, get().touched, signal);
    signal.throwIfAborted();
    if (!get().answeredSince && isSameWorkbook(workbook, result.workbook))
      return send({ type: 'lookedAt', standing: null });
    const told = await services.look(inputOf(get(), workbook, within), signal);
    signal.throwIfAborted();
    send({ type: 'lookedAt', standing: standingOf(result.check, told) });
  }
}

function isSameWorkbook({ name, sheets }: WorkbookData, before: WorkbookData): boolean {
  const isSame = (sheet: SheetData, index: number) => {
    const other = before.sheets[index];
    return other !== undefined && isSameSheet(sheet, other);
  };
  return name === before.name && sheets.length === before.sheets.length && sheets.every(isSame);
}
