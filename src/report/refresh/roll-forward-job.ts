import type { SheetData, WorkbookData } from '../../table/sheet';
import type { ReportSheetDraft } from '../origin';
import { sheetNames, type SheetNames } from '../sheet-name';
import { draftsFor } from './find-draft';
import { gridOf } from './grid';
import type { Asked } from './inserted';
import type { InsertedSheet } from './inserted-schema';
import { withKeptColumns, withNotesOf } from './kept-columns';
import { ownColumns } from './own-columns';
import { ownSheets, type OwnSheet } from './own-sheets';
import { placementOf } from './placement';
import type { RefreshJob } from './refresh-job';
import { contentsOf, draftsOnce } from './refresh-job';
import { successionOf, type Left, type Successor } from './roll-forward';

/** " (2)" behind a name that another has. */
const NUMBER = / \(\d+\)$/;

/** The set that is to be made for the next period, and the workbook that it stands in. */
export interface LastSet {
  readonly inserted: readonly InsertedSheet[];
  /** Its other sheets may be left out. */
  readonly workbook: WorkbookData;
}

/** A table of the new set, and how it was asked for. */
export interface RolledSheet {
  readonly draft: ReportSheetDraft;
  /**
   * With the columns that the user does without: to be remembered in its place, so that a refresh takes them for
   * deleted by the user, as they are.
   */
  readonly whole: ReportSheetDraft;
  readonly asked: Asked;
}

export interface RollPlan {
  /** In the order in which the sheets of the last set stand. */
  readonly sheets: readonly RolledSheet[];
  /** Sheets of the last set that nothing follows. */
  readonly left: readonly { readonly name: string; readonly reason: Left['reason'] }[];
  /** What to remember of the sheets that are there already: those whose source is the new set's now are the user's alone. */
  readonly inserted: readonly InsertedSheet[];
}

/**
 * Works out the set of the next period: the same kinds, choices, language, order and columns as in the last set, on
 * the tables that the workbook has now, under names of their own. Pure: nothing is written, and no sheet is touched.
 * @param last the set of another workbook; null for the set of this one
 */
export function rollForward(job: RefreshJob, last: LastSet | null = null): RollPlan {
  const own = standing(job.inserted, job.workbook, job.ids);
  const set = (last ? standing(last.inserted, last.workbook, new Map()) : own).filter(({ written }) =>
    job.languages.has(written.language),
  );
  const tables = set.filter(({ written }) => written.origin.kind !== 'contents');
  const drafts = draftsOnce(job);
  const { successors, left } = successionOf(
    tables.map(({ written }) => written),
    drafts,
    last === null,
  );
  const sheetOf = new Map(set.map(({ written, sheet }) => [written, sheet]));
  const names = sheetNames(job.workbook.sheets.map(({ name }) => name));
  const rolled = successors.map(each => rolledSheet(each, sheetOf.get(each.written), names));
  const sheets = [...contentsFor(set, rolled, names, job), ...rolled];
  return {
    sheets,
    left: left.map(({ written, reason }) => ({
      name: sheetOf.get(written)?.name ?? written.name,
      reason,
    })),
    inserted: withoutSucceeded(job.inserted, own, sheets, drafts),
  };
}

interface Standing extends OwnSheet {
  readonly sheet: SheetData;
}

/** The sheets of a set that are still there, in the order in which they stand. */
function standing(
  inserted: readonly InsertedSheet[],
  { sheets }: WorkbookData,
  ids: RefreshJob['ids'],
): Standing[] {
  const known = sheets.map(sheet => ({ sheet, id: ids.get(sheet.name) ?? null }));
  const there = ownSheets(inserted, known).flatMap(({ written, sheet }) =>
    sheet ? [{ written, sheet }] : [],
  );
  return there.toSorted((one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet));
}

function rolledSheet(
  { written, draft }: Successor,
  sheet: SheetData | undefined,
  names: SheetNames,
): RolledSheet {
  const whole = named(draft, names);
  const kept = sheet ? keptAs(sheet, written, whole) : whole;
  return { draft: kept, whole: withNotesOf(whole, kept), asked: askedOf(written) };
}

function keptAs(sheet: SheetData, written: InsertedSheet, whole: ReportSheetDraft): ReportSheetDraft {
  const now = gridOf(sheet);
  const placed = placementOf(written, now);
  return withKeptColumns(whole, written, placed.columns, ownColumns(written, placed, now));
}

/** With the year behind the name where a sheet of the last set has it. */
function named(draft: ReportSheetDraft, names: SheetNames): ReportSheetDraft {
  const wish = draft.name.replace(NUMBER, '');
  const { year } = draft.origin;
  const name = names.take(wish);
  const isFree = name.toLowerCase() === wish.toLowerCase();
  return { ...draft, name: isFree || year === null ? name : names.take(`${wish} ${year}`) };
}

function contentsFor(
  set: readonly Standing[],
  rolled: readonly RolledSheet[],
  names: SheetNames,
  job: RefreshJob,
): RolledSheet[] {
  const last = set.find(({ written }) => written.origin.kind === 'contents')?.written;
  if (!last || rolled.length === 0) return [];
  const drafts = rolled.map(({ draft }) => draft);
  const whole = named(contentsOf(last, drafts, job), names);
  return [{ draft: whole, whole, asked: askedOf(last) }];
}

const askedOf = ({ options, language }: InsertedSheet): Asked => ({ options, language });

/** A sheet whose source is the new set's now would be brought up to date with it, and is left alone instead. */
function withoutSucceeded(
  inserted: readonly InsertedSheet[],
  own: readonly Standing[],
  sheets: readonly RolledSheet[],
  drafts: (written: InsertedSheet) => readonly ReportSheetDraft[],
): InsertedSheet[] {
  const followed = new Set(sheets.map(({ draft }) => JSON.stringify(draft.origin)));
  const isContents = ({ origin }: { origin: ReportSheetDraft['origin'] }) => origin.kind === 'contents';
  const today = draftsFor(own, ({ written }) => drafts(written));
  const gone = own.filter(each => {
    if (isContents(each.written)) return sheets.some(({ draft }) => isContents(draft));
    return followed.has(JSON.stringify(today.get(each)?.origin));
  });
  const forgotten = new Set(gone.map(({ written }) => written));
  return inserted.filter(written => !forgotten.has(written));
}
