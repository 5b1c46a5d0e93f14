import './strict';
import { checkJob, type JobInput, type JobResult } from '../job';
import type { LanguageCode } from '../language/codes';
import { loadLanguage } from '../language/load';
import type { LetterDocument } from '../letter/line';
import type { Letter } from '../letter/letter';
import { readLetter } from '../letter/read';
import { draftReport, type ReportDraft } from '../report/report';

/** The job off the pane's own thread: on a workbook of thirty tables it takes some tenths of a second. */

export interface CheckRequest {
  readonly input: JobInput;
  /** ISO time, and the program's name and version, for the provenance lines. */
  readonly madeAt: string;
  readonly program: string;
  /** Code of the language that the report tables are written in. */
  readonly language: LanguageCode;
}

/** What was checked, without the workbook: it is large, and who asked has it. */
export interface CheckAnswer {
  readonly result: Omit<JobResult, 'workbook'>;
  readonly drafts: ReportDraft;
}

/** One kind of work each; the answer to `letter` is a `Letter`, to `check` a `CheckAnswer`. */
export type JobRequest = { readonly letter: LetterDocument } | { readonly check: CheckRequest };

self.onmessage = async ({ data }: MessageEvent<JobRequest>) =>
  self.postMessage('letter' in data ? letterOf(data.letter) : await checked(data.check));

const letterOf = (document: LetterDocument): Letter => readLetter(document);

async function checked({ input, madeAt, program, language }: CheckRequest): Promise<CheckAnswer> {
  const job = checkJob(input);
  const words = (await loadLanguage(language)).report;
  const drafts = draftReport({ ...job, kinds: null, madeAt, program }, words);
  const { tables, year, letter, history, receiver, check } = job;
  return { result: { tables, year, letter, history, receiver, check }, drafts };
}
