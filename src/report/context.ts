import type { CheckResult } from '../check/finding';
import type { Letter } from '../letter/letter';
import { rangeAddress } from '../table/address';
import { OWN_SHEET_MARK } from '../table/recognise';
import type { WorkbookData } from '../table/sheet';
import type { RecognisedTable } from '../table/table';
import type { SheetDraft } from './command';

import type { ReportOptions } from './options';
import type { SheetNames } from './sheet-name';
import type { ReportWords } from './words';

/** What every report table needs beside its own source. */
export interface ReportContext {
  readonly workbook: WorkbookData;
  readonly check: CheckResult;
  readonly letter: Letter | null;
  /** ISO time, as the edge gives it. */
  readonly madeAt: string;
  /** Name and version, "Måltall 0.1.0". */
  readonly program: string;
  readonly options: ReportOptions;
  readonly words: ReportWords;
  readonly names: SheetNames;
}

/** File names in a footer stay shorter than this, since Excel takes 255 characters in all. */
const LONGEST_FOOTER = 80;

/** The footer in print. An ampersand is a command there, so one in a name is doubled. */
export function footerOf({ workbook, words, madeAt, program }: ReportContext): SheetDraft['footer'] {
  const escaped = (text: string) => text.slice(0, LONGEST_FOOTER).replace(/&/g, '&&');
  return {
    left: escaped(workbook.name),
    center: escaped(words.footerCenter(words.time(madeAt), program)),
    right: words.footerPages,
  };
}

/** The last lines under every table: where it comes from, and what made it when. */
export function provenanceOf(context: ReportContext, tables: readonly RecognisedTable[]): string[] {
  const { words, workbook, madeAt, program } = context;
  return [
    words.source(workbook.name, rangesOf(tables)),
    letterLine(context),
    `${OWN_SHEET_MARK} ${words.provenance(words.time(madeAt), program)}`,
  ];
}

function letterLine({ letter, words }: ReportContext): string {
  if (letter === null) return words.noLetter;
  const { title, year, file } = letter.letter;
  return words.letter(title, year, file);
}

/** "FO1 A31:F35", the sheets in quotes when they have spaces of their own. */
function rangesOf(tables: readonly RecognisedTable[]): string[] {
  return tables.map(table => `«${table.sheet}» ${table.address}`);
}

/** The body cells of a column in a report table: "B4:B9"; rows and columns zero-based. */
export function columnRange(firstRow: number, lastRow: number, column: number): string {
  return rangeAddress(firstRow, column, lastRow - firstRow + 1, 1);
}
