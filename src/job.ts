import { checkTables } from './check/check';
import { isToAnother } from './check/demand';
import type { CheckResult } from './check/finding';
import type { Letter } from './letter/letter';
import { receiverIn } from './letter/receiver';
import { EMPTY_MEMORY, type Settled } from './memory/memory';
import { hiddenSheets, type Recognition, recogniseTables } from './table/recognise';
import type { Area, WorkbookData } from './table/sheet';
import type { RecognisedTable } from './table/table';

/** The main job: a workbook's tables, checked by themselves, against each other and against the letter. */
export interface JobInput {
  readonly workbook: WorkbookData;
  /** All letters at hand; the one of the workbook's year is the yardstick, the others are history. */
  readonly letters: readonly Letter[];
  /** Whom the workbook is from; null to find it in the workbook's own texts. */
  readonly receiver?: string | null;
  /** Only the tables in this rectangle: "use my selection". */
  readonly within?: Area;
  /** What the user has settled before. */
  readonly settled?: Settled;
}

export interface JobResult {
  readonly workbook: WorkbookData;
  readonly tables: readonly RecognisedTable[];
  /** The year that most tables report; null when no table tells. */
  readonly year: number | null;
  /** The letter of that year, to this receiver as far as that is known. */
  readonly letter: Letter | null;
  readonly history: readonly Letter[];
  readonly receiver: string | null;
  readonly check: CheckResult;
}

/** A job that has been done. */
export interface DoneJob {
  readonly input: JobInput;
  readonly result: JobResult;
}

/**
 * Recognises, chooses the yardstick, checks. Pure: the same input gives the same result.
 * @param before a job done before, perhaps before a change in the workbook: what it found in sheets that are the same is
 *   not looked for again. It makes the job quicker and no other.
 */
export function checkJob(input: JobInput, before: DoneJob | null = null): JobResult {
  const { workbook, letters, settled = EMPTY_MEMORY } = input;
  const { tableCorrections } = settled;
  const tables = recogniseTables(workbook, input.within, tableCorrections, before && recognitionIn(before));
  const year = mostCommonYear(tables);
  const isOwn = (candidate: Letter) =>
    candidate.letter.year === year && !isToAnother(candidate, input.receiver ?? null);
  const letter = letters.find(isOwn) ?? null;
  const history = letters.filter(candidate => candidate !== letter);
  const receiver = input.receiver ?? (letter && receiverIn(textsOf(workbook), letter));
  const { directions, confirmedMatches, off, accepted } = settled;
  const answers = { directions, confirmedMatches, off, accepted };
  const unseen = input.within ? [] : hiddenSheets(workbook);
  const check = checkTables({ tables, hiddenSheets: unseen, letter, history, receiver, ...answers });
  return { workbook, tables, year, letter, history, receiver, check };
}

/** Null where only a selection was looked at. */
function recognitionIn({ input, result }: DoneJob): Recognition | null {
  const { settled = EMPTY_MEMORY, within } = input;
  const { workbook, tables } = result;
  return within ? null : { workbook, tables, corrections: settled.tableCorrections };
}

function mostCommonYear(tables: readonly RecognisedTable[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of tables) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return first?.[0] ?? null;
}

function textsOf(workbook: WorkbookData): string[] {
  const cells = workbook.sheets.flatMap(sheet => sheet.values.flat());
  return [workbook.name, ...cells.filter(value => typeof value === 'string')];
}
