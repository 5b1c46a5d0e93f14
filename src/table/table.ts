import type { Figure } from '../figure/figure';

/** The kinds of report table a workbook of a bydel or an etat holds. `money`: amounts of a kind not told apart. */
export const TABLE_KINDS = [
  'gross',
  'net',
  'function',
  'unit',
  'earmarked',
  'accountGroup',
  'investment',
  'investmentCause',
  'indicators',
  'premises',
  'keyFigures',
  'timeSeries',
  'climate',
  'allocation',
  'assignments',
  'money',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export const COLUMN_ROLES = [
  'originalBudget',
  'revisedBudget',
  'actual',
  'deviation',
  'carriedOver',
  'adjustedDeviation',
  'result',
  'target',
  'outcome',
  'number',
  'deadline',
  'comment',
  'other',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What the figures of a money table are counted in; null when no unit line says so. */
export type Scale = '1000 kr' | 'kr' | 'mill. kr' | 'percent' | 'count';

export interface TableColumn {
  /** The header's words over all header rows, "Avvik reg.bud/regnskap 2023". */
  readonly header: string;
  readonly role: ColumnRole;
  readonly year: number | null;
  /** Zero-based column of the sheet. */
  readonly column: number;
}

export interface TableCell {
  /** Excel address within the table's sheet: "F9". */
  readonly address: string;
  /** The cell as a Norwegian Excel shows it, "74,2 %". */
  readonly raw: string;
  /** The figure in the printed unit: a percent cell 0.742 is 74.2 with `percent`. */
  readonly figure: Figure;
  /** A figure that stands as text, so that SUM in Excel would not count it. */
  readonly asText: boolean;
  readonly formula: string | null;
  /** The cell holds an Excel error value. */
  readonly error: boolean;
}

/** `section`: a row without figures that heads the rows below it, "Obligatoriske lokale måltall". */
export type RowKind = 'item' | 'subtotal' | 'total' | 'section';

export interface TableRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly label: string;
  /** Address of the cell with the label. */
  readonly labelAddress: string;
  readonly kind: RowKind;
  /** Indexes (into `rows`) of the rows whose sum this row is; empty for items and sections. */
  readonly parts: readonly number[];
  /** One cell a column, in the order of `columns`. */
  readonly cells: readonly TableCell[];
}

/** What a reason is about. Those that are doubtful ask a person to look. */
export type ReasonCode =
  | 'header'
  | 'title'
  | 'titleMissing'
  | 'scale'
  | 'scaleMissing'
  | 'kind'
  /** The header's words give the role. */
  | 'role'
  /** The words allow several roles; the other columns decide. */
  | 'roleByNeighbours'
  /** The words do not decide; the column is a side of the deviation in its rows. */
  | 'roleByFigures'
  | 'roleUnknown'
  /** Another column has the same role and year. */
  | 'roleTwice'
  /** The header names no year; title or other columns do. */
  | 'yearInferred'
  | 'yearMissing'
  /** A row is a sum by its figures, without saying so. */
  | 'sumByFigures'
  /** A row says it is a sum and no column adds up. */
  | 'sumUnproved'
  /** Figures under or beside the table that are not read as its. */
  | 'rowsLeft'
  | 'columnLeft'
  /** The user said so. */
  | 'corrected';

/** Why a part of a table is read so, or what in it is not certain; a person's words for it are made elsewhere. */
export interface Reason {
  readonly code: ReasonCode;
  readonly doubtful: boolean;
  /** What was concluded: a kind, a scale, a role, a year; '' where nothing was. */
  readonly value: string;
  /** The words that decided, as the cells print them; for a kind the sort of evidence ("kostraLabels"). */
  readonly words: string;
  /** Addresses of the cells to look at, within the table's sheet. */
  readonly cells: readonly string[];
  /** Zero-based column of the sheet, for what is about one column. */
  readonly column: number | null;
}

export interface RecognisedTable {
  /** Stable within a workbook: "T1", "T2" in reading order. */
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  /** From the first header cell to the last cell: "A3:F12". */
  readonly address: string;
  readonly title: string | null;
  /** Zero-based rows of the header. */
  readonly headerRows: readonly number[];
  /** Zero-based column of the row labels. */
  readonly labelColumn: number;
  readonly scale: Scale | null;
  /** Functional area from title or sheet, "FO2A"; null for tables over all areas. */
  readonly area: string | null;
  /** The year the table reports, the newest actual, result or target year. */
  readonly year: number | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Why it is read so, and what is doubtful. */
  readonly reasons: readonly Reason[];
}

/** What a person should look at before trusting a table. */
export function doubtsOf(table: Pick<RecognisedTable, 'reasons'>): Reason[] {
  return table.reasons.filter(({ doubtful }) => doubtful);
}
