import type { CopiedTable } from '../annex/clipboard';
import type { Place } from '../check/finding';
import type { Told } from '../check/outdated';
import type { CellChange, CellReceipt, Marked, Receipt, SelectedSheet } from '../excel/workbook';
import type { PagePicture, PageWish } from '../document/page-in-worker';
import type { JobInput, JobResult } from '../job';
import type { LanguageCode } from '../language/codes';
import type { Language } from '../language/language';
import type { Letter } from '../letter/letter';
import type { Memory } from '../memory/memory';
import type { Merged } from '../memory/merge';
import type { SheetDraft, SheetUpdate } from '../report/command';
import type { ReportOptions } from '../report/options';
import type { InsertedSheet } from '../report/refresh/inserted-schema';
import type { RefreshPlan } from '../report/refresh/refresh';
import type { LastSet, RollPlan } from '../report/refresh/roll-forward-job';
import type { ReportDraft } from '../report/report';
import type { Area, WorkbookData } from '../table/sheet';

/** How far a piece of work has come: 0 at its beginning, 1 at its end. */
export type OnProgress = (done: number) => void;

/** A checked workbook, and the report tables that it allows. */
export interface Checked {
  readonly result: JobResult;
  readonly drafts: ReportDraft;
  /** What a refresh of the inserted tables would do; null when none was asked for. */
  readonly plan: RefreshPlan | null;
  /** The set of the next period; null as `plan`. */
  readonly next: RollPlan | null;
  /** ISO time on the user's clock. */
  readonly checkedAt: string;
}

/** The sheets that Måltall remembers to have written, and what the user has chosen about changes in them. */
export interface WrittenTables {
  readonly inserted: readonly InsertedSheet[];
  /** Keys of the conflicts in which the user wants the table's own, by the sheet's name. */
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
  /** The remarks that the user wants in sheets, by the sheet's name and the keys of their deviations. */
  readonly remarks: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The set of another workbook that is to be made for this one; null for the set of this one. */
  readonly last: LastSet | null;
}

/** How the report tables are wanted. */
export interface TableChoices {
  readonly language: LanguageCode;
  readonly options: ReportOptions;
}

/**
 * All that the pane needs from the world, so that it can be played in a test. Every promise may be rejected with an
 * error that `problem.ts` knows; `signal` stops what can be stopped.
 */
export interface Services {
  /** A letter from a Word, PDF or text file. */
  readLetter(file: File, onProgress: OnProgress, signal: AbortSignal): Promise<Letter>;
  /** The sample letter that comes with Måltall. */
  sampleLetter(signal: AbortSignal): Promise<Letter>;
  /** Whether the pages of a letter can be shown: a PDF that was read in this sitting. @param letter the name of its file */
  hasPages(letter: string): boolean;
  /** Draws a page of such a letter with a place marked in it. */
  drawPage(letter: string, wish: PageWish, signal: AbortSignal): Promise<PagePicture>;
  readWorkbook(onProgress: OnProgress, signal: AbortSignal): Promise<WorkbookData>;
  /** The set of tables in an .xlsx file; it is read here and goes nowhere. */
  readLastSet(file: File, signal: AbortSignal): Promise<LastSet>;
  /** @param written the inserted tables that are to be held against what they would be now; null for none */
  check(
    input: JobInput,
    choices: TableChoices,
    written: WrittenTables | null,
    signal: AbortSignal,
  ): Promise<Checked>;
  /** Reads anew only what a change in these sheets, by Excel's ids or by name, may have touched. */
  readChanges(before: WorkbookData, changed: readonly string[], signal: AbortSignal): Promise<WorkbookData>;
  /** What a check would tell, and no more of it. */
  look(input: JobInput, signal: AbortSignal): Promise<Told>;
  /** Waits as long as a person pauses who has done with a cell. */
  pause(): Promise<void>;
  /** Writes new sheets; the receipt is what `undo` takes. */
  insert(sheets: readonly SheetDraft[], onProgress: OnProgress, signal: AbortSignal): Promise<Receipt>;
  /** Brings inserted sheets up to date; the receipt is what `undo` takes. */
  update(updates: readonly SheetUpdate[], onProgress: OnProgress, signal: AbortSignal): Promise<Receipt>;
  undo(receipt: Receipt): Promise<void>;
  /** Changes cells, all or none; the receipt is what `undoCells` takes. */
  setCells(changes: readonly CellChange[]): Promise<CellReceipt>;
  undoCells(receipt: CellReceipt): Promise<void>;
  /** Selects a cell or a range and brings it into view. */
  select(sheet: string, address: string): Promise<void>;
  /** Whether this Excel can mark cells. */
  canMark(): boolean;
  /** Marks those of the places that lie on the sheet that is shown, until something else is selected. */
  mark(places: readonly Place[]): Promise<Marked>;
  unmark(): Promise<void>;
  /** Calls back when another sheet is shown. */
  onSheetShown(listener: () => void): Promise<void>;
  selectedArea(): Promise<Area>;
  /** The sheet with its formulas, and which cell of it is selected. */
  selectedSheet(): Promise<SelectedSheet>;
  /** @returns what somebody else has written meanwhile, with ours; undefined when nobody has */
  remember(memory: Memory): Promise<Merged | undefined>;
  recall(): Promise<Memory | null>;
  /** Calls back after edits that are not our own, with Excel's id of the sheet. */
  onWorkbookChanged(listener: (sheet: string) => void): Promise<void>;
  /** Opens the sample workbook in a window of its own. */
  openSampleWorkbook(): Promise<void>;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Puts a table on the clipboard, as Word takes it and as plain text. */
  copyTable(table: CopiedTable): Promise<void>;
  /** ISO time on the user's clock. */
  now(): string;
  /** The program and the Excel it runs in, a line each, for a bug report. */
  environment(): readonly string[];
  /** All texts of a language. */
  words(language: LanguageCode): Promise<Language>;
  /** Keeps the language for the next time the pane opens, whatever the workbook. */
  keepLanguage(language: LanguageCode): void;
}
