import type { Receipt } from '../../excel/workbook';
import { AS_PRINTED } from '../../report/options';
import { insertedSheet } from '../../report/refresh/inserted';
import type { ReportSheetDraft } from '../../report/report';
import { keep, type Checking } from '../checking';
import type { Services } from '../services';
import type { TakenConflict } from '../state';
import type { Store } from '../store';
import type { Job, WorkRunner } from '../work';

/** What a person can do with report tables. */
export interface InsertActions {
  /** Writes the ticked tables. */
  insert(): Promise<void>;
  /** Brings the inserted tables up to date. */
  update(): Promise<void>;
  /** Chooses between what somebody has changed in an inserted table and the table's own. */
  settleConflict(conflict: TakenConflict, taken: boolean): void;
  /** Takes the last insertion or update back. */
  undo(): Promise<void>;
}

/** Writing report tables, bringing them up to date, and taking either back. */
export function insertActions(
  services: Services,
  store: Store,
  checking: Checking,
  work: WorkRunner,
): InsertActions {
  const kept = async (doing: Promise<void>) => {
    const before = store.get().inserted;
    await doing;
    if (store.get().inserted !== before) await work.briefly(() => keep(services, store));
  };
  return {
    insert: () => kept(work.during('inserting', (...job) => insert(services, store, checking, job))),
    update: () => kept(work.during('updating', (...job) => update(services, store, checking, job))),
    undo: () => kept(work.during('undoing', () => undo(services, store))),
    settleConflict: (conflict, taken) => store.send({ type: 'conflictSettled', conflict, taken }),
  };
}

/** Writes the ticked tables; of a workbook that has changed since, or already got them, they are made anew first. */
async function insert(
  services: Services,
  { get, send }: Store,
  checking: Checking,
  [signal, onProgress]: Parameters<Job>,
): Promise<void> {
  const { stale, written, within, unticked } = get();
  if (stale || written.length > 0) await checking.refresh(within, signal, () => undefined);
  const wanted = get().drafts?.sheets.filter(({ title }) => !unticked.includes(title)) ?? [];
  const receipt = await services.insert(wanted, onProgress, signal);
  const { inserted, language } = get();
  send({ type: 'inserted', receipt, inserted: [...inserted, ...recordsOf(wanted, receipt, language)] });
}

function recordsOf(drafts: readonly ReportSheetDraft[], receipt: Receipt, language: string) {
  return drafts.map((draft, index) => {
    const written = receipt.sheets[index];
    return insertedSheet(draft, written?.id ?? '', { options: AS_PRINTED, language });
  });
}

/** Reads and checks anew first, so that what is written is of this moment. */
async function update(
  services: Services,
  { get, send }: Store,
  checking: Checking,
  [signal, onProgress]: Parameters<Job>,
): Promise<void> {
  await checking.refresh(null, signal, () => undefined);
  const { plan } = get();
  if (!plan || plan.updates.length === 0) return;
  const receipt = await services.update(plan.updates, onProgress, signal);
  send({ type: 'inserted', receipt, inserted: plan.inserted });
}

async function undo(services: Services, { get, send }: Store): Promise<void> {
  const last = get().written.at(-1);
  if (!last) return;
  await services.undo(last);
  send({ type: 'undone' });
}
