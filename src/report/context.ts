import type { CheckResult } from '../check/finding';
import type { Letter } from '../letter/letter';
import { rangeAddress } from '../table/address';
import { OWN_SHEET_MARK } from '../table/recognise';
import type { WorkbookData } from '../table/sheet';
import { sheetNamed, valueAt } from '../table/sheet';
import type { RecognisedTable } from '../table/table';
import type { SheetDraft } from './command';

import type { ReportOptions, Thresholds } from './options';
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
  /** From when a deviation gets a draft of words where the options do not say; none without. */
  readonly limits?: Thresholds | null;
  readonly words: ReportWords;
  readonly names: SheetNames;
}

/** The footer in print, in words. */
export function footerOf({ workbook, words, madeAt, program }: ReportContext): SheetDraft['footer'] {
  return {
    left: workbook.name,
    center: words.footerCenter(words.time(madeAt), program),
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

/** The header above the row labels, which is not among a table's columns; a word of ours where there is none. */
export function labelHeader(table: RecognisedTable, { workbook, words }: ReportContext): string {
  const sheet = sheetNamed(workbook, table.sheet);
  const texts = table.headerRows.map(row => (sheet ? valueAt(sheet, row, table.labelColumn) : null));
  const header = texts.filter(text => typeof text === 'string').join(' ');
  return header.trim() || words.headers.row;
}
