import type { CellReceipt, Receipt } from '../../excel/workbook';
import type { LogEntry } from '../../memory/log';
import type { Services } from '../services';
import type { PaneState } from '../state';
import type { Store } from '../store';

/** Writes into the log what the pane's journals say was written or taken back, as soon as they do. */
export function keepLog({ now }: Pick<Services, 'now'>, { get, send, subscribe }: Store): void {
  let before = get();
  subscribe(() => {
    const deed = deedBetween(before, get());
    before = get();
    if (deed) send({ type: 'logged', entry: { at: now(), ...deed } });
  });
}

type Journals = Pick<PaneState, 'written' | 'fixed'>;
type Deed = Omit<LogEntry, 'at'>;

/** What was done to the workbook between two states; null for nothing. Pure. */
export function deedBetween(before: Journals, after: Journals): Deed | null {
  if (after.written.length > before.written.length) return written(after.written.at(-1), WRITTEN);
  if (after.written.length < before.written.length) return written(before.written.at(-1), TAKEN_BACK);
  if (after.fixed.length > before.fixed.length) return corrected(after.fixed.at(-1), 'corrected');
  if (after.fixed.length < before.fixed.length) return corrected(before.fixed.at(-1), 'correctionUndone');
  return null;
}

const WRITTEN = { inserted: 'inserted', updated: 'updated' } as const;
const TAKEN_BACK = { inserted: 'insertionUndone', updated: 'updateUndone' } as const;

function written(receipt: Receipt | undefined, deeds: typeof WRITTEN | typeof TAKEN_BACK): Deed | null {
  if (!receipt) return null;
  const { sheets, updated } = receipt;
  const places = [...sheets, ...updated].map(({ name }) => ({ sheet: name, cell: 'A1' }));
  return { deed: updated.length > 0 ? deeds.updated : deeds.inserted, count: places.length, places };
}

function corrected(receipt: CellReceipt | undefined, deed: LogEntry['deed']): Deed | null {
  if (!receipt) return null;
  const places = receipt.cells.map(({ sheet, cell }) => ({ sheet, cell }));
  return { deed, count: places.length, places };
}
