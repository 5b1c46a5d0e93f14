import type { Receipt } from '../../excel/workbook';
import type { SheetDraft } from '../../report/command';
import type { ReportOptions } from '../../report/options';
import { insertedSheet, type Asked } from '../../report/refresh/inserted';
import type { ReportSheetDraft } from '../../report/report';
import { keep, type Checking } from '../checking';
import type { Services } from '../services';
import type { TakenConflict } from '../state';
import type { Store } from '../store';
import type { Job, WorkRunner } from '../work';
import { withRemarks, type Remark } from './remark';

/** What a person can do with report tables. */
export interface InsertActions {
  /** Makes the tables otherwise from now on; remembered in the workbook. */
  choose(options: Partial<ReportOptions>): Promise<void>;
  /** Says something about a material deviation, in the table or not. */
  remark(remark: Remark): void;
  /** The same about a table that is there, which gets it by the next update. */
  remarkInSheet(remark: Remark): void;
  /** @returns whether the table is on the clipboard now, as Word takes it */
  copyTable(sheet: SheetDraft): Promise<boolean>;
  /** Writes the ticked tables. */
  insert(): Promise<void>;
  /** Brings the inserted tables up to date. */
  update(): Promise<void>;
  /** Takes the set of tables in a workbook of the user's disk as the one to be made here. */
  followSet(file: File): Promise<void>;
  /** Goes back to the set of this workbook. */
  forgetSet(): Promise<void>;
  /** Makes the set of the next period on new sheets. */
  rollForward(): Promise<void>;
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
    choose: options => checking.settle({ type: 'optionsChosen', options }),
    remark: remark => store.send({ type: 'remarked', remark }),
    remarkInSheet: remark => store.send({ type: 'sheetRemarked', remark }),
    copyTable: sheet =>
      work.briefly(async () => {
        const { copiedTable } = await import('../../annex/clipboard');
        await services.copyTable(copiedTable(sheet));
      }),
    insert: () => kept(work.during('inserting', (...job) => insert(services, store, checking, job))),
    update: () => kept(work.during('updating', (...job) => update(services, store, checking, job))),
    async followSet(file) {
      const before = store.get().last;
      await work.during('readingLastSet', async signal => {
        const last = await services.readLastSet(file, signal);
        signal.throwIfAborted();
        store.send({ type: 'lastSetChosen', last });
      });
      if (store.get().last !== before) await checking.again();
    },
    async forgetSet() {
      store.send({ type: 'lastSetChosen', last: null });
      await checking.again();
    },
    rollForward: () =>
      kept(work.during('inserting', (...job) => rollForward(services, store, checking, job))),
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
  const { inserted, language, options, draftedAs, remarks, last } = get();
  const remarked = wanted.map(sheet => withRemarks(sheet, remarks));
  const receipt = await services.insert(remarked, onProgress, signal);
  const records = recordsOf(wanted, receipt, draftedAs ?? { language, options });
  const titles = wanted.map(({ title }) => title);
  send({ type: 'inserted', receipt, titles, inserted: [...inserted, ...records], last });
}

function recordsOf(drafts: readonly ReportSheetDraft[], receipt: Receipt, asked: Asked) {
  return drafts.map((draft, index) => insertedSheet(draft, receipt.sheets[index]?.id ?? '', asked));
}

/** Reads and checks anew first, so that what is written is of this moment. */
async function update(
  services: Services,
  { get, send }: Store,
  checking: Checking,
  [signal, onProgress]: Parameters<Job>,
): Promise<void> {
  await checking.refresh(null, signal, () => undefined);
  const { plan, last } = get();
  if (!plan || plan.updates.length === 0) return;
  const receipt = await services.update(plan.updates, onProgress, signal);
  send({ type: 'inserted', receipt, titles: [], inserted: plan.inserted, last });
}

/** Of what stands there now; the sheets of the last set are left alone. */
async function rollForward(
  services: Services,
  { get, send }: Store,
  checking: Checking,
  [signal, onProgress]: Parameters<Job>,
): Promise<void> {
  await checking.refresh(null, signal, () => undefined);
  const { next } = get();
  if (!next || next.sheets.length === 0) return;
  const receipt = await services.insert(
    next.sheets.map(({ draft }) => draft),
    onProgress,
    signal,
  );
  const records = next.sheets.map(({ whole, asked }, index) =>
    insertedSheet(whole, receipt.sheets[index]?.id ?? '', asked),
  );
  const titles = next.sheets.map(({ draft }) => draft.title);
  send({ type: 'inserted', receipt, titles, inserted: [...next.inserted, ...records], last: null });
}

async function undo(services: Services, { get, send }: Store): Promise<void> {
  const last = get().written.at(-1);
  if (!last) return;
  await services.undo(last);
  send({ type: 'undone' });
}
