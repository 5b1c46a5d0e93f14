import type { RecognisedTable } from '../table/table';
import type { SheetDraft } from './command';
import type { SheetKind } from './kind';

/** What a report sheet was made from: by it the same table is found again, wherever it stands. */
export interface SheetOrigin {
  readonly kind: SheetKind;
  /** The source's sheet, title, area and year; null for what comes from the letter, or from several tables. */
  readonly sheet: string | null;
  readonly title: string | null;
  readonly area: string | null;
  readonly year: number | null;
}

/** A report sheet, and what it is made from. */
export interface ReportSheetDraft extends SheetDraft {
  readonly origin: SheetOrigin;
  /** Words in its notes that are others each time it is made: when, and the workbook's name. For their sake alone no sheet is out of date. */
  readonly fleeting?: readonly string[];
  /** A draft about each material deviation, for a person to finish; in no table unasked. */
  readonly deviations?: readonly DeviationDraft[];
  /** The column to write in; null without one. */
  readonly commentColumn?: number | null;
}

/** What may be said about a row of a report sheet; zero-based. */
export interface DeviationDraft {
  readonly row: number;
  readonly label: string;
  readonly text: string;
}

/** A sheet made from one table of the workbook. */
export function fromTable(draft: SheetDraft, kind: SheetKind, table: RecognisedTable): ReportSheetDraft {
  const { sheet, title, area, year } = table;
  return { ...draft, origin: { kind, sheet, title, area, year } };
}

/** A sheet made from the letter, the checks, or several tables. */
export function fromMany(draft: SheetDraft, kind: SheetKind, year: number | null): ReportSheetDraft {
  return { ...draft, origin: { kind, sheet: null, title: draft.title, area: null, year } };
}
