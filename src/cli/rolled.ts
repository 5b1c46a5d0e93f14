import { basename } from 'node:path';
import { lastSetIn, memoryIn } from '../file/remembered';
import { writeSheets } from '../file/write';
import { AS_PRINTED } from '../report/report';
import { insertedSheet } from '../report/refresh/inserted';
import { rollForward, type RollPlan } from '../report/refresh/roll-forward-job';
import type { Arguments } from './arguments';
import { CouldNotRun } from './failure';
import { bytesOf, callersPath, letterIn } from './files';
import { checkedJob } from './kontroll';
import { freePlaces, writeAll } from './new-files';
import type { ExitCode, Output } from './output';
import { PROGRAM } from './program';
import { everyLanguage } from './refreshed';
import { withInserted } from './remembered';
import { annexOf } from './word-annex';

/**
 * `maltall rapport <bok.xlsx> --videre <forrige.xlsx>`: the set of tables that stands in a workbook, made anew for the
 * next period on the tables of this one; both may be the same workbook. The sheets that are there are left alone.
 */
export async function rolled(
  file: string,
  last: string,
  words: Arguments,
  output: Output,
): Promise<ExitCode> {
  const { language, receiver } = words;
  expectNoChoices(words);
  const places = await freePlaces(words, file);
  const bytes = await bytesOf(file, language);
  const isOwn = callersPath(last) === callersPath(file);
  const set = isOwn ? null : lastSetIn(await bytesOf(last, language), basename(last));
  const { inserted } = memoryIn(bytes);
  if ((set?.inserted ?? inserted).length === 0) throw new CouldNotRun(language.terminal.noSet(last));
  const letters = await Promise.all(words.letters.map(letter => letterIn(letter, language)));
  const job = await checkedJob(file, letters, words);
  const plan = rollForward(
    {
      ...job,
      ...{ inserted, ids: new Map(), taken: new Map() },
      ...{ madeAt: new Date().toISOString(), program: PROGRAM, languages: everyLanguage() },
    },
    set,
  );
  if (plan.sheets.length === 0) throw new CouldNotRun(language.terminal.nothingFollows(file));
  const sheets = plan.sheets.map(({ draft }) => draft);
  const written = writeSheets(
    bytes,
    sheets.map(sheet => ({ kind: 'insertSheet', sheet })),
  );
  const added = plan.sheets.map(({ whole, asked }) => insertedSheet(whole, '', asked));
  const remembered = withInserted(written, [...plan.inserted, ...added], { letters, receiver });
  const { out, word } = places;
  const annex = word === null ? [] : [[word, await annexOf(sheets, file, words)] as const];
  await writeAll([[out, remembered], ...annex], words);
  output.out(words.json ? JSON.stringify(asJson(plan, places)) : told(plan, places, words));
  return job.check.summary.errors > 0 ? 1 : 0;
}

/** The set says how its tables are made: choices beside it would be passed over. */
function expectNoChoices({ tables, options, refresh, language }: Arguments): void {
  const isChosen = JSON.stringify(options) !== JSON.stringify(AS_PRINTED);
  if (tables !== null || refresh || isChosen) throw new CouldNotRun(language.terminal.choicesOfLastSet);
}

interface Places {
  readonly out: string;
  readonly word: string | null;
}

function asJson({ sheets, left }: RollPlan, { out, word }: Places) {
  return { file: out, word, sheets: sheets.map(({ draft }) => draft.name), left };
}

function told({ sheets, left }: RollPlan, { out, word }: Places, { language }: Arguments): string {
  const { terminal, refresh, rollForward: forward } = language;
  return [
    terminal.written(out, sheets.length),
    ...sheets.map(({ draft }) => terminal.leftOutLine(draft.name, draft.title)),
    ...(word === null ? [] : [terminal.wordWritten(word)]),
    ...(left.length > 0 ? [forward.left(left.length)] : []),
    ...left.map(({ name, reason }) => terminal.sheetLine(refresh.leftOne(name, forward.reasons[reason]))),
  ].join('\n');
}
