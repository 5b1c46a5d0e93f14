import './strict';
import { checkJob, type JobInput, type JobResult } from '../job';
import type { LanguageCode } from '../language/codes';
import { languageCode } from '../language/codes';
import type { Language } from '../language/language';
import { loadLanguage } from '../language/load';
import type { LetterDocument } from '../letter/line';
import type { Letter } from '../letter/letter';
import { readLetter } from '../letter/read';
import type { InsertedSheet } from '../report/refresh/inserted-schema';
import type { RefreshPlan } from '../report/refresh/refresh';
import { refreshJob } from '../report/refresh/refresh-job';
import { draftReport, type ReportDraft } from '../report/report';

/** The job off the pane's own thread: on a workbook of thirty tables it takes some tenths of a second. */

export interface CheckRequest {
  readonly input: JobInput;
  /** ISO time, and the program's name and version, for the provenance lines. */
  readonly madeAt: string;
  readonly program: string;
  /** Code of the language that the report tables are written in. */
  readonly language: LanguageCode;
  /** The sheets that Måltall has written, to be held against what they would be now; null when there are none. */
  readonly refresh: RefreshRequest | null;
}

export interface RefreshRequest {
  readonly inserted: readonly InsertedSheet[];
  /** Excel's own ids of the sheets by name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Keys of conflicts in which the user wants the table's own, by sheet. */
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What was checked, without the workbook: it is large, and who asked has it. */
export interface CheckAnswer {
  readonly result: Omit<JobResult, 'workbook'>;
  readonly drafts: ReportDraft;
  readonly plan: RefreshPlan | null;
}

/** One kind of work each; the answer to `letter` is a `Letter`, to `check` a `CheckAnswer`. */
export type JobRequest = { readonly letter: LetterDocument } | { readonly check: CheckRequest };

self.onmessage = ({ data }: MessageEvent<JobRequest>) => {
  // A promise that fails is heard of by nobody outside the worker; an error that is thrown is.
  answer(data).catch((error: unknown) => setTimeout(() => reportError(error)));
};

async function answer(request: JobRequest): Promise<void> {
  self.postMessage('letter' in request ? letterOf(request.letter) : await checked(request.check));
}

const letterOf = (document: LetterDocument): Letter => readLetter(document);

async function checked({ input, madeAt, program, language, refresh }: CheckRequest): Promise<CheckAnswer> {
  const job = checkJob(input);
  const words = (await loadLanguage(language)).report;
  const drafts = draftReport({ ...job, kinds: null, madeAt, program }, words);
  const { tables, year, letter, history, receiver, check } = job;
  const plan =
    refresh && refreshJob({ ...job, ...refresh, madeAt, program, languages: await languagesOf(refresh) });
  return { result: { tables, year, letter, history, receiver, check }, drafts, plan };
}

/** The words of every language that a sheet was written in. */
async function languagesOf({ inserted }: RefreshRequest): Promise<ReadonlyMap<string, Language>> {
  const codes = [...new Set(inserted.map(({ language }) => language))].flatMap(
    code => languageCode(code) ?? [],
  );
  return new Map(await Promise.all(codes.map(async code => [code, await loadLanguage(code)] as const)));
}
