import { memoryIn } from '../file/remembered';
import { writeSheets } from '../file/write';
import type { JobResult } from '../job';
import type { Letter } from '../letter/letter';
import { insertedSheet } from '../report/refresh/inserted';
import { draftReport, REPORT_KINDS, type ReportDraft, type ReportKind } from '../report/report';
import type { Arguments } from './arguments';
import { CouldNotRun } from './failure';
import { bytesOf, letterIn } from './files';
import { checkedJob } from './kontroll';
import { freePlaces, writeAll } from './new-files';
import type { ExitCode, Output } from './output';
import { PROGRAM } from './program';
import { refreshed } from './refreshed';
import { withInserted } from './remembered';
import { rolled } from './rolled';
import { annexOf } from './word-annex';

/** `maltall rapport`: the workbook as it was, plus one sheet a report table, in a new file; if asked the same in Word. */
export async function rapport(words: Arguments, output: Output): Promise<ExitCode> {
  const { language } = words;
  const [file, ...more] = words.files;
  if (!file) throw new CouldNotRun(language.terminal.missingFile('rapport'));
  if (more.length > 0) throw new CouldNotRun(language.terminal.oneFileOnly('rapport'));
  if (words.forward !== null) return rolled(file, words.forward, words, output);
  if (words.refresh) return refreshed(file, words, output);
  const kinds = kindsIn(words);
  const places = await freePlaces(words, file);
  const letters = await Promise.all(words.letters.map(letter => letterIn(letter, language)));
  const job = await checkedJob(file, letters, words);
  const draft = drafted(job, kinds, words);
  const bytes = await bytesOf(file, language);
  const workbook = inserted(bytes, draft, letters, words);
  const annex = places.word === null ? null : await annexOf(draft.sheets, file, words);
  await writeAll(
    [[places.out, workbook], ...(places.word !== null && annex ? [[places.word, annex] as const] : [])],
    words,
  );
  output.out(words.json ? JSON.stringify(asJson(draft, places)) : told(draft, places, words));
  return job.check.summary.errors > 0 ? 1 : 0;
}

/** The new sheets are remembered, so that they can be brought up to date later. */
function inserted(
  bytes: Uint8Array,
  { sheets }: ReportDraft,
  letters: readonly Letter[],
  { options, languageCode, receiver }: Arguments,
): Uint8Array {
  const written = writeSheets(
    bytes,
    sheets.map(sheet => ({ kind: 'insertSheet', sheet })),
  );
  const added = sheets.map(sheet => insertedSheet(sheet, '', { options, language: languageCode }));
  return withInserted(written, [...memoryIn(bytes).inserted, ...added], { letters, receiver });
}

interface Places {
  readonly out: string;
  readonly word: string | null;
}

function drafted(job: JobResult, kinds: readonly ReportKind[] | null, words: Arguments): ReportDraft {
  const { workbook, tables, check, letter } = job;
  const madeAt = new Date().toISOString();
  return draftReport(
    { workbook, tables, check, letter, kinds, options: words.options, madeAt, program: PROGRAM },
    words.language.report,
  );
}

function kindsIn({ tables, language }: Arguments): ReportKind[] | null {
  if (!tables) return null;
  return tables.map(name => {
    const kind = REPORT_KINDS.find(known => known === name);
    if (!kind) throw new CouldNotRun(language.terminal.unknownTable(name, REPORT_KINDS.join(', ')));
    return kind;
  });
}

function asJson({ sheets, leftOut }: ReportDraft, { out, word }: Places) {
  return { file: out, word, sheets: sheets.map(({ name }) => name), texts: textsIn(sheets), leftOut };
}

function told({ sheets, leftOut }: ReportDraft, { out, word }: Places, { language }: Arguments): string {
  const { terminal } = language;
  const texts = textsIn(sheets);
  return [
    terminal.written(out, sheets.length),
    ...sheets.map(sheet => terminal.sheetLine(sheet.name)),
    ...(word === null ? [] : [terminal.wordWritten(word)]),
    ...(texts.length > 0 ? [terminal.drafts] : []),
    ...texts.map(({ sheet, text }) => terminal.leftOutLine(sheet, text)),
    ...(leftOut.length > 0 ? [terminal.leftOut] : []),
    ...leftOut.map(({ kind, reason }) => terminal.leftOutLine(kind, reason)),
  ].join('\n');
}

/** A draft about each material deviation, when the user has given limits. */
function textsIn(sheets: ReportDraft['sheets']) {
  return sheets.flatMap(({ name, deviations = [] }) =>
    deviations.map(({ label, text }) => ({ sheet: name, row: label, text })),
  );
}
