import type { Shift } from '../table/references';
import type { Grid } from './content';
import type { House } from './house';

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
  /** In a sum row. */
  | 'textTotal'
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

/** Lying bars over rows of a sheet: one group of bars a row, named by the row's first cell. */
export interface ChartDraft {
  readonly title: string;
  /** What it shows, in words: its alternative text where the format has one. */
  readonly description: string;
  /** Zero-based rows of the figures. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The columns whose figures it shows, with their names in the legend and the colours of their bars, #RRGGBB. */
  readonly series: readonly { readonly column: number; readonly name: string; readonly color: string }[];
  /** The axis begins at 0 however alike the figures are: for figures that are never below. */
  readonly fromZero: boolean;
  /** The zero-based rows it lies over, as wide as the table. */
  readonly top: number;
  readonly bottom: number;
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
  /** A picture of some of its rows. */
  readonly chart?: ChartDraft;
  /** Whose colours it has; neutral ones without. */
  readonly house?: House;
  /** The footer's three parts in print; "&P" and "&N" are the page and the number of pages. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** A cell of an inserted sheet that gets another content. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  /** The constant, or the formula's right value now; null empties the cell. */
  readonly value: string | number | null;
  /** Null leaves its looks as they are. */
  readonly style: StyleName | null;
}

/** Rows and columns that come and go one after the other, and then cells, where they stand afterwards. */
export interface SheetEdit {
  readonly shifts: readonly Shift[];
  readonly cells: readonly CellEdit[];
  /** Of rows that get another height, in points; none without. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
}

/** The cells that a chart lies over; zero-based, the last ones included. */
export interface ChartPlace {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a chart of ours shows, by zero-based rows and columns of its sheet as they stand. */
export interface ShownChart extends Pick<ChartDraft, 'title' | 'description' | 'firstRow' | 'lastRow'> {
  /** The column that names the bars. */
  readonly labelColumn: number;
  readonly series: readonly { readonly column: number; readonly name: string }[];
  /** Where it lies if nobody has moved it or given it another size; left out where that is not known. */
  readonly place?: ChartPlace;
}

/** A chart that follows its table, and grows with it unless somebody has moved it; as many series before as after. */
export interface ChartUpdate {
  readonly before: ShownChart;
  readonly after: ShownChart;
}

/** A sheet that Måltall has written is brought up to date in place. */
export interface SheetUpdate {
  /** Excel's own id of the sheet; "" where only its name is known. */
  readonly id: string;
  readonly name: string;
  /** The sheet's contents when the update was worked out, and after it. */
  readonly before: Grid;
  readonly after: Grid;
  readonly forward: SheetEdit;
  /** Takes `forward` back. */
  readonly back: SheetEdit;
  /** Formulas that stay and give other values now; Excel sees to that itself. */
  readonly recalculated: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string | number;
  }[];
  /** Of the columns and rows that are new; in characters and in points. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** What is printed, from A1, and the zero-based header row; null where rows and columns stay. */
  readonly print: { readonly rows: number; readonly columns: number; readonly headerRow: number } | null;
  readonly footer: SheetDraft['footer'];
  /** Of a sheet with a chart whose table is there. */
  readonly chart?: ChartUpdate;
  /** Whose colours new looks have; neutral ones without. */
  readonly house?: House;
}

export type WriteCommand =
  | { readonly kind: 'insertSheet'; readonly sheet: SheetDraft }
  | { readonly kind: 'updateSheet'; readonly update: SheetUpdate };
