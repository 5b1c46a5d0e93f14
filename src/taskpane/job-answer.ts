import type { CheckResult } from '../check/finding';
import type { Told } from '../check/outdated';
import { checkJob, type DoneJob, type JobInput, type JobResult } from '../job';
import { languageCode } from '../language/codes';
import type { Language } from '../language/language';
import { loadLanguage } from '../language/load';
import type { LetterDocument } from '../letter/line';
import type { Letter } from '../letter/letter';
import { readLetter } from '../letter/read';
import type { InsertedSheet } from '../report/refresh/inserted-schema';
import type { RefreshPlan } from '../report/refresh/refresh';
import { refreshJob } from '../report/refresh/refresh-job';
import { rollForward, type LastSet, type RollPlan } from '../report/refresh/roll-forward-job';
import { draftReport, type ReportDraft } from '../report/report';
import type { LastSetAnswer } from './last-set';
import type { TableChoices } from './services';

/** What the pane asks its worker, and how that is answered; no thread of its own here, so that a test plays it as well. */

export interface CheckRequest extends TableChoices {
  readonly input: JobInput;
  /** ISO time, and the program's name and version, for the provenance lines. */
  readonly madeAt: string;
  readonly program: string;
  /** The sheets that Måltall has written, to be held against what they would be now; null when there are none. */
  readonly refresh: RefreshRequest | null;
}

export interface RefreshRequest {
  readonly inserted: readonly InsertedSheet[];
  /** Excel's own ids of the sheets by name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Keys of conflicts in which the user wants the table's own, by sheet. */
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
  /** The remarks that the user wants in sheets, by the sheet and the keys of their deviations. */
  readonly remarks: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The set of another workbook that is to be made for this one; null for the set of this one. */
  readonly last: LastSet | null;
}

/** What was checked, without the workbook: it is large, and who asked has it. */
export interface CheckAnswer {
  readonly result: Omit<JobResult, 'workbook'>;
  readonly drafts: ReportDraft;
  readonly plan: RefreshPlan | null;
  readonly next: RollPlan | null;
}

/** One kind of work each. */
export type JobRequest =
  | { readonly letter: LetterDocument }
  | { readonly check: CheckRequest }
  /** What a check of this would tell. */
  | { readonly look: JobInput }
  | { readonly lastSet: File };

/** What each request is answered with. */
export type JobAnswer = Letter | CheckAnswer | Told | LastSetAnswer;

/** The answer to a request, of its own kind. */
export async function answerTo(request: JobRequest): Promise<JobAnswer> {
  if ('letter' in request) return readLetter(request.letter);
  if ('check' in request) return checked(request.check);
  if ('look' in request) return toldBy(request.look);
  // The reader of workbooks is large: loaded only when one is chosen.
  const { lastSetOf } = await import('./last-set');
  return lastSetOf(request.lastSet);
}

function toldBy(input: JobInput): Told {
  const { findings, indicators } = checkJob(input, done).check;
  return { findings, indicators };
}

/** What was checked last: the next check takes over what it found in sheets that are the same. */
let done: DoneJob | null = null;

async function checked(request: CheckRequest): Promise<CheckAnswer> {
  const { input, madeAt, program, language, options, refresh } = request;
  const job = checkJob(input, done);
  done = { input, result: job };
  const words = (await loadLanguage(language)).report;
  const drafts = draftReport({ ...job, kinds: null, options, madeAt, program }, words);
  const { tables, year, letter, history, receiver, check } = job;
  const languages = refresh && (await languagesOf(refresh));
  const limits = options.material;
  const written = refresh && languages && { ...job, ...refresh, limits, madeAt, program, languages };
  const [plan, next] = [written && refreshJob(written), written && rollForward(written, written.last)];
  const result = { tables, year, letter, history, receiver, check: withFirstCells(check) };
  return { result, drafts, plan, next };
}

/** The pane goes to the first cell of a check; with all their cells the checks took as long to hand over as half the rest. */
function withFirstCells(check: CheckResult): CheckResult {
  return { ...check, checks: check.checks.map(run => ({ ...run, cells: run.cells.slice(0, 1) })) };
}

/** The words of every language that a sheet was written in. */
async function languagesOf({ inserted, last }: RefreshRequest): Promise<ReadonlyMap<string, Language>> {
  const sheets = [...inserted, ...(last?.inserted ?? [])];
  const codes = [...new Set(sheets.map(({ language }) => language))].flatMap(
    code => languageCode(code) ?? [],
  );
  return new Map(await Promise.all(codes.map(async code => [code, await loadLanguage(code)] as const)));
}
