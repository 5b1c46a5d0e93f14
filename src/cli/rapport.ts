import { access, writeFile } from 'node:fs/promises';
import { writeSheets } from '../file/write';
import type { JobResult } from '../job';
import type { WriteCommand } from '../report/command';
import { draftReport, REPORT_KINDS, type ReportKind } from '../report/report';
import type { Arguments } from './arguments';
import { CouldNotRun } from './failure';
import { bytesOf, callersPath, letterIn } from './files';
import { checkedJob } from './kontroll';
import type { ExitCode, Output } from './output';
import { PROGRAM } from './program';

/** `maltall rapport`: the workbook as it was, plus one sheet a report table, in a new file. */
export async function rapport(words: Arguments, output: Output): Promise<ExitCode> {
  const { language } = words;
  const { terminal } = language;
  const [file, ...more] = words.files;
  if (!file) throw new CouldNotRun(terminal.missingFile('rapport'));
  if (more.length > 0) throw new CouldNotRun(terminal.oneFileOnly('rapport'));
  const kinds = kindsIn(words);
  const out = await freePlace(words, file);
  const letters = await Promise.all(words.letters.map(letter => letterIn(letter, language)));
  const job = await checkedJob(file, letters, words);
  const { sheets, leftOut } = draft(job, kinds, words);
  const commands: WriteCommand[] = sheets.map(sheet => ({ kind: 'insertSheet', sheet }));
  const written = writeSheets(await bytesOf(file, language), commands);
  await write(out, written, words);
  const lines = [
    terminal.written(out, sheets.length),
    ...sheets.map(sheet => terminal.sheetLine(sheet.name)),
    ...(leftOut.length > 0 ? [terminal.leftOut] : []),
    ...leftOut.map(({ kind, reason }) => terminal.leftOutLine(kind, reason)),
  ];
  output.out(
    words.json
      ? JSON.stringify({ file: out, sheets: sheets.map(({ name }) => name), leftOut })
      : lines.join('\n'),
  );
  return job.check.summary.errors > 0 ? 1 : 0;
}

function draft(job: JobResult, kinds: readonly ReportKind[] | null, words: Arguments) {
  const { workbook, tables, check, letter } = job;
  const madeAt = new Date().toISOString();
  return draftReport(
    { workbook, tables, check, letter, kinds, madeAt, program: PROGRAM },
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

/** Where to write. Never over the input, and never over another file unasked. */
async function freePlace({ out, overwrite, language }: Arguments, input: string): Promise<string> {
  if (!out) throw new CouldNotRun(language.terminal.missingOut);
  if (callersPath(out) === callersPath(input)) throw new CouldNotRun(language.terminal.outIsInput);
  if (!overwrite && (await exists(out))) throw new CouldNotRun(language.terminal.outExists(out));
  return out;
}

async function exists(path: string): Promise<boolean> {
  return access(callersPath(path)).then(
    () => true,
    () => false,
  );
}

async function write(path: string, bytes: Uint8Array, { overwrite, language }: Arguments): Promise<void> {
  try {
    await writeFile(callersPath(path), bytes, { flag: overwrite ? 'w' : 'wx' });
  } catch {
    throw new CouldNotRun(language.terminal.notWritten(path));
  }
}
