import { memoryIn } from '../file/remembered';
import { writeSheets } from '../file/write';
import type { JobResult } from '../job';
import { LANGUAGE_CODES, languageOf } from '../language';
import type { Language } from '../language/language';
import type { RefreshPlan } from '../report/refresh/refresh';
import { refreshJob } from '../report/refresh/refresh-job';
import type { Arguments } from './arguments';
import { CouldNotRun } from './failure';
import { bytesOf, letterIn } from './files';
import { checkedJob } from './kontroll';
import { freePlaces, writeAll } from './new-files';
import type { ExitCode, Output } from './output';
import { PROGRAM } from './program';
import { withInserted } from './remembered';

/**
 * `maltall rapport --oppdater`: the workbook as it was, with the report tables in it brought up to date where they
 * stand. What somebody has changed in them is kept, and told.
 */
export async function refreshed(file: string, words: Arguments, output: Output): Promise<ExitCode> {
  const { language } = words;
  if (words.word !== null) throw new CouldNotRun(language.terminal.noWordOfRefresh);
  const places = await freePlaces(words, file);
  const bytes = await bytesOf(file, language);
  const { inserted } = memoryIn(bytes);
  if (inserted.length === 0) throw new CouldNotRun(language.terminal.nothingInserted(file));
  const letters = await Promise.all(words.letters.map(letter => letterIn(letter, language)));
  const job = await checkedJob(file, letters, words);
  const plan = refreshJob({
    ...job,
    ...{ inserted, ids: new Map(), taken: new Map() },
    ...{ limits: words.options.material, madeAt: new Date().toISOString(), program: PROGRAM },
    languages: everyLanguage(),
  });
  const written = writeSheets(
    bytes,
    plan.updates.map(update => ({ kind: 'updateSheet', update })),
  );
  await writeAll(
    [[places.out, withInserted(written, plan.inserted, { letters, receiver: words.receiver })]],
    words,
  );
  output.out(words.json ? JSON.stringify(asJson(plan, places.out)) : told(plan, places.out, words));
  return exitCode(job);
}

/** A set may hold tables in several languages. */
export function everyLanguage(): ReadonlyMap<string, Language> {
  return new Map(LANGUAGE_CODES.flatMap(code => pairOf(code)));
}

function pairOf(code: string) {
  const language = languageOf(code);
  return language ? [[code, language] as const] : [];
}

const exitCode = ({ check }: JobResult): ExitCode => (check.summary.errors > 0 ? 1 : 0);

function asJson({ sheets, left, updates }: RefreshPlan, file: string) {
  return {
    file,
    updated: updates.map(({ name }) => name),
    kept: sheets.flatMap(({ name, conflicts }) =>
      conflicts.map(({ address, now, fresh }) => ({
        sheet: name,
        cell: address || null,
        found: now,
        expected: fresh,
      })),
    ),
    texts: textsIn(sheets),
    left,
  };
}

/** A draft about each material deviation that nothing is said about, or whose figures are others; none is put in. */
function textsIn(sheets: RefreshPlan['sheets']) {
  return sheets.flatMap(({ name, remarks }) =>
    remarks.map(({ label, text }) => ({ sheet: name, row: label, text })),
  );
}

function told({ sheets, left, updates }: RefreshPlan, file: string, { language }: Arguments): string {
  const { terminal, refresh } = language;
  const texts = textsIn(sheets);
  const conflicts = sheets.flatMap(({ name, conflicts: own }) => own.map(conflict => ({ name, conflict })));
  return [
    terminal.refreshed(file, updates.length),
    ...sheets
      .filter(({ update }) => update !== null)
      .map(({ name, changes }) => terminal.sheetLine(refresh.sheet(name, changes.length))),
    ...(conflicts.length > 0 ? [terminal.keptChanges] : []),
    ...conflicts.map(({ name, conflict: { address, row, column } }) =>
      terminal.sheetLine(`${name} ${address} ${refresh.place(row, column)}`.replace(/ +/g, ' ').trim()),
    ),
    ...(texts.length > 0 ? [terminal.drafts] : []),
    ...texts.map(({ sheet, text }) => terminal.leftOutLine(sheet, text)),
    ...(left.length > 0 ? [refresh.left(left.length)] : []),
    ...left.map(({ name, reason }) => terminal.sheetLine(refresh.leftOne(name, refresh.reasons[reason]))),
  ].join('\n');
}
