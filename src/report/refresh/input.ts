import type { SheetData } from '../../table/sheet';
import type { ReportSheetDraft } from '../origin';
import type { InsertedSheet } from './inserted-schema';

export interface RefreshInput {
  /** The sheet as it is now. */
  readonly sheet: SheetData;
  readonly written: InsertedSheet;
  /** The same table as it would be inserted today. */
  readonly fresh: ReportSheetDraft;
  /** Formulas of people in other sheets: rows that they point at stay. */
  readonly elsewhere: readonly string[];
  /** Keys of the conflicts in which the user wants the table's own. */
  readonly taken: ReadonlySet<string>;
  /** The remarks that the user wants in the sheet, by the keys of their deviations; none without. */
  readonly remarks?: ReadonlyMap<string, string>;
  readonly words: RefreshWords;
}

export interface RefreshWords {
  /** The words of a row (or header of a column) that is no longer in the source, and is kept for what stands in it. */
  gone(label: string): string;
}
