import { constant, noteRows, rowHeight } from './layout';
import type { ReportSheetDraft } from './origin';

/** What a person wants said about a row of a report sheet; zero-based. */
export interface RowWords {
  readonly row: number;
  readonly text: string;
}

/**
 * The sheet with a person's words in its comment column, else below its notes. They are the person's own: what is
 * remembered of the sheet is the one without them, so that a refresh leaves them as they are.
 */
export function withRowWords(sheet: ReportSheetDraft, words: readonly RowWords[]): ReportSheetDraft {
  if (words.length === 0) return sheet;
  const column = sheet.commentColumn ?? null;
  return column === null ? belowNotes(sheet, words) : inColumn(sheet, words, column);
}

function inColumn(sheet: ReportSheetDraft, words: readonly RowWords[], column: number): ReportSheetDraft {
  const textOf = new Map(words.map(({ row, text }) => [row, text]));
  const rows = sheet.rows.map((cells, row) => {
    const text = textOf.get(row);
    return text === undefined ? cells : cells.with(column, constant(text, cells[column]?.style ?? 'text'));
  });
  const heights = [...textOf.keys()].map(row => [row, rowHeight(rows[row] ?? [], sheet.columnWidths)]);
  return { ...sheet, rows, rowHeights: { ...sheet.rowHeights, ...Object.fromEntries(heights) } };
}

function belowNotes(sheet: ReportSheetDraft, words: readonly RowWords[]): ReportSheetDraft {
  const width = sheet.columnWidths.reduce((total, column) => total + column, 0);
  const texts = words.map(({ text }) => text);
  return { ...sheet, rows: [...sheet.rows, [], ...noteRows(texts, width)] };
}
