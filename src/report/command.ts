/** What is to be written, as data: the same commands run in Excel (`excel/`) and on a file (`file/`). */

/** How a cell looks; `style.ts` says what each name means. */
export type StyleName =
  | 'title'
  | 'unitLine'
  | 'headerText'
  | 'headerTextIndented'
  | 'headerFigure'
  | 'label'
  | 'labelIndented'
  | 'labelTotal'
  /** Heads the sections of one source table in a table over several. */
  | 'group'
  | 'section'
  | 'text'
  | 'amount'
  | 'amountTotal'
  | 'decimal1Total'
  | 'decimal2Total'
  | 'percent'
  | 'percent2'
  | 'percentTotal'
  | 'percentagePoint'
  | 'percentagePoint2'
  | 'decimal1'
  | 'decimal2'
  | 'count'
  | 'figureText'
  | 'met'
  | 'notMet'
  | 'notAssessable'
  | 'error'
  | 'warning'
  | 'note'
  /** A line of its own under the table, running out over the empty cells to its right. */
  | 'noteLine'
  /** Where a row comes from, small. */
  | 'source';

export interface DraftCell {
  /**
   * In English with commas and with "=", functions by the names that Excel shows (a file writes some of them with a
   * prefix: NUMBERVALUE, UNICHAR); null for a constant. Only our own code writes formulas.
   */
  readonly formula: string | null;
  /** The constant, or the formula's right value now. Text is always text, also when it begins with "=". */
  readonly value: string | number | null;
  readonly style: StyleName;
}

/** A whole new sheet with one report table. */
export interface SheetDraft {
  readonly name: string;
  /** For the sheet's accessible name and the print title. */
  readonly title: string;
  /** From A1 down; null for a cell that is left alone. Rows may differ in length. */
  readonly rows: readonly (readonly (DraftCell | null)[])[];
  /** One width a column, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Heights in points where a row must be higher than one line, by zero-based row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Zero-based row of the one header row. */
  readonly headerRow: number;
  /** The paragraphs below the table; `rows` holds them in lines that fit the sheet. */
  readonly notes: readonly string[];
  readonly landscape: boolean;
  /** The footer's three parts in print; "&P" and "&N" are the page and the number of pages. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export type WriteCommand = { readonly kind: 'insertSheet'; readonly sheet: SheetDraft };
