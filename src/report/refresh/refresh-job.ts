import { isOwnSheet } from '../../table/recognise';
import { contentsSheet } from '../contents';
import type { ReportContext } from '../context';
import { AS_PRINTED } from '../options';
import type { ReportSheetDraft } from '../origin';
import { fromMany } from '../origin';
import type { ReportInput, ReportWords } from '../report';
import { draftReport } from '../report';
import { sheetNames } from '../sheet-name';
import type { RefreshWords } from './input';
import type { InsertedSheet } from './inserted-schema';
import type { RefreshPlan, SetInput } from './refresh';
import { refreshPlan } from './refresh';

/** The words of one language. */
export interface RefreshLanguage {
  readonly report: ReportWords;
  readonly refresh: RefreshWords;
}

export interface RefreshJob
  extends
    Pick<ReportInput, 'workbook' | 'tables' | 'check' | 'letter' | 'limits' | 'madeAt' | 'program'>,
    Pick<SetInput, 'ids' | 'inserted' | 'taken' | 'remarks'> {
  /** By code; one for every language that a sheet was written in. */
  readonly languages: ReadonlyMap<string, RefreshLanguage>;
}

/** The plan for a workbook that has been read and checked: each sheet as it was asked for. */
export function refreshJob(job: RefreshJob): RefreshPlan {
  const inserted = job.inserted.filter(({ language }) => job.languages.has(language));
  return refreshPlan({
    ...job,
    inserted,
    draftsFor: draftsOnce(job),
    contentsOf: (written, sheets) => contentsOf(written, sheets, job),
    words: written => languageOf(written, job).refresh,
  });
}

/** The tables of today, made as a sheet was asked for; all that were asked for alike share them. */
export function draftsOnce(job: RefreshJob): (written: InsertedSheet) => readonly ReportSheetDraft[] {
  const drafted = new Map<string, readonly ReportSheetDraft[]>();
  return written => {
    const key = `${written.language} ${JSON.stringify(written.options)}`;
    const drafts = drafted.get(key) ?? draftsAs(written, job);
    drafted.set(key, drafts);
    return drafts;
  };
}

/** The list of contents of these sheets, made as `written` was. */
export function contentsOf(
  written: InsertedSheet,
  sheets: readonly ReportSheetDraft[],
  job: RefreshJob,
): ReportSheetDraft {
  const context = contextOf(written, job);
  const draft = fromMany(contentsSheet(sheets, context), 'contents', job.letter?.letter.year ?? null);
  return { ...draft, fleeting: [context.words.time(job.madeAt), job.workbook.name] };
}

/** The tables of today, made as `written` was. Names are free: those of the sheets that are brought up to date stay. */
function draftsAs(written: InsertedSheet, job: RefreshJob): readonly ReportSheetDraft[] {
  const { options } = written;
  return draftReport({ ...withoutOwnSheets(job), kinds: null, options }, languageOf(written, job).report)
    .sheets;
}

function withoutOwnSheets(job: RefreshJob): RefreshJob {
  const sheets = job.workbook.sheets.filter(sheet => !isOwnSheet(sheet));
  return { ...job, workbook: { ...job.workbook, sheets } };
}

function contextOf(written: InsertedSheet, job: RefreshJob): ReportContext {
  const { options } = written;
  const words = languageOf(written, job).report;
  return { ...job, options: { ...AS_PRINTED, ...options }, words, names: sheetNames([]) };
}

function languageOf({ language }: InsertedSheet, { languages }: RefreshJob): RefreshLanguage {
  const found = languages.get(language);
  if (!found) throw new RangeError(`no words in ${language}`);
  return found;
}
