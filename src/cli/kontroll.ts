import { basename } from 'node:path';
import type { Finding, Severity } from '../check/finding';
import { readWorkbook } from '../file/read';
import { memoryIn } from '../file/remembered';
import { checkJob, type JobResult } from '../job';
import type { Language } from '../language/language';
import type { Letter } from '../letter/letter';
import { settledIn } from '../memory/memory';
import type { Arguments } from './arguments';
import { CouldNotRun } from './failure';
import { bytesOf, letterIn } from './files';
import { kontrollWorkbook } from './kontroll-json';
import type { ExitCode, Output } from './output';
import { withRemembered } from './remembered';
import { sentenceFor } from './sentence';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

interface Checked {
  readonly file: string;
  readonly job: JobResult;
}

/** `maltall kontroll`: one workbook or many against the letters. Those that cannot be checked are named on stderr. */
export async function kontroll(words: Arguments, output: Output): Promise<ExitCode> {
  const { language, files } = words;
  if (files.length === 0) throw new CouldNotRun(language.terminal.missingFile('kontroll'));
  const letters = await Promise.all(words.letters.map(file => letterIn(file, language)));
  const checked: Checked[] = [];
  for (const file of files) {
    try {
      checked.push({ file, job: await checkedJob(file, letters, words) });
    } catch (error) {
      output.error(sentenceFor(error, language));
    }
  }
  if (checked.length > 0) output.out(words.json ? asJson(checked, language) : asText(checked, language));
  if (checked.length < files.length) return 2;
  return checked.some(({ job }) => job.check.summary.errors > 0) ? 1 : 0;
}

/**
 * Checks with the letters given, and with what the workbook itself remembers: letters of other years, the receiver
 * and what the user has settled in the pane.
 * @throws CouldNotRun when the workbook cannot be read, has no table, or no check could be carried out on it.
 */
export async function checkedJob(
  file: string,
  letters: readonly Letter[],
  words: Arguments,
): Promise<JobResult> {
  const { terminal } = words.language;
  const bytes = await bytesOf(file, words.language);
  const workbook = readWorkbook(bytes, basename(file));
  const memory = memoryIn(bytes);
  const job = checkJob({
    workbook,
    letters: withRemembered(letters, memory.letters),
    receiver: words.receiver ?? memory.receiver,
    settled: settledIn(memory),
  });
  if (job.tables.length === 0) throw new CouldNotRun(terminal.noTables(file));
  if (job.check.summary.checksRun === 0) throw new CouldNotRun(terminal.noChecks(file));
  return job;
}

function asJson(checked: readonly Checked[], language: Language): string {
  const workbooks = checked.map(({ file, job }) => kontrollWorkbook(basename(file), job, language));
  return JSON.stringify({ workbooks }, null, 2);
}

function asText(checked: readonly Checked[], language: Language): string {
  return checked.map(({ file, job }) => described(file, job, language)).join('\n\n');
}

function described(file: string, job: JobResult, language: Language): string {
  const { terminal } = language;
  const { findings, indicators, summary } = job.check;
  const letter = job.letter ? (job.letter.letter.title ?? terminal.untitled) : terminal.noLetter;
  return [
    terminal.workbookLine(file, letter),
    terminal.countsLine(job.tables.length, indicators.length, summary.checksRun),
    ...SEVERITIES.flatMap(severity => groupOf(severity, findings, language)),
    ...(summary.errors === 0 ? [terminal.clean] : []),
    ...(summary.notEvaluated > 0 ? [terminal.notRun(summary.notEvaluated)] : []),
  ].join('\n');
}

function groupOf(severity: Severity, findings: readonly Finding[], language: Language): string[] {
  const group = findings.filter(finding => finding.severity === severity);
  if (group.length === 0) return [];
  const lines = group.map(finding => {
    const place = `${finding.place.sheet}!${finding.place.cell}`;
    return language.terminal.findingLine(finding.rule, place, language.finding.message(finding));
  });
  return [language.terminal.groupLine(language.terminal.severity[severity], group.length), ...lines];
}
