import type { ReportChart } from './chart';
import { chartHeight, placedChart } from './chart';
import type { DraftCell, SheetDraft, StyleName } from './command';
import { printedFigure } from './figure-style';
import { pageOf, totalHeight } from './page';
import { STYLES } from './style';
import { linesHeight, textWidth, wrappedLines } from './text-width';

export interface ReportColumn {
  readonly header: string;
  /** Row labels; figures, right-aligned, in a column that fits them; text beside them, indented. */
  readonly align: 'label' | 'figure' | 'text';
  /** In characters; longer text wraps. */
  readonly width?: number;
}

const HEADER_STYLES = {
  label: 'headerText',
  figure: 'headerFigure',
  text: 'headerTextIndented',
} as const satisfies Record<ReportColumn['align'], StyleName>;

/** A report table before it is laid out on its sheet. */
export interface ReportSheet {
  readonly name: string;
  readonly title: string;
  readonly unitLine: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** A picture of the first rows, between the table and what stands below it. */
  readonly chart?: ReportChart;
  /** What stands below the table, a paragraph each. */
  readonly notes: readonly string[];
  /** In words, but for the commands of the right part. */
  readonly footer: SheetDraft['footer'];
  /** The title as a note when it is too long to stand above the table. */
  fullTitle(title: string): string;
}

export type ReportRow = readonly (DraftCell | null)[];

/** Title, unit line and the header row come first; the body begins at this zero-based row of the sheet. */
export const BODY_ROW = 3;
const HEADER_ROW = BODY_ROW - 1;
const LABEL_WIDTH = { least: 24, most: 56, mostInWideTable: 40 };
/** So many columns leave little room for labels. */
const WIDE_TABLE = 10;
const FIGURE_WIDTH = 9.5;
/** A column of text without a width of its own fits its text up to this. */
const TEXT_WIDTH = 24;
/** A header takes so many lines where so much more width can bring that about. */
const HEADER_LINES = 3;
const MORE_WIDTHS = [0, 1, 2, 3, 4];
/** No column is wider, whatever a hostile header holds; and Excel's own limit for rows, in points. */
const WIDEST = 90;
const HIGHEST = 409;
/** What fits beside each other in a footer, in characters. */
const FOOTER_LEFT = { portrait: 24, landscape: 45 };
const FOOTER_CENTER = 60;
/** What stays free beside the longest text of a column, and what one step of indent takes, in characters. */
const CELL_MARGIN = 0.5;
const INDENT = 1.5;
/** Words in a column of figures do not widen it; a group heading runs out over its row. */
const WRAPS_IN_ITS_COLUMN: readonly StyleName[] = ['figureText', 'group'];

/** Puts a report table on a sheet: places, widths, heights, print. */
export function layOut(sheet: ReportSheet): SheetDraft {
  const columnWidths = sheet.columns.map((column, index) => Math.min(widthOf(column, index, sheet), WIDEST));
  const tableWidth = columnWidths.reduce((total, width) => total + width, 0);
  const title = fittedTitle(sheet.title, tableWidth);
  const notes = title === sheet.title ? sheet.notes : [sheet.fullTitle(sheet.title), ...sheet.notes];
  const rows = [
    [constant(title, 'title')],
    [constant(sheet.unitLine, 'unitLine')],
    sheet.columns.map(({ header, align }) => constant(header, HEADER_STYLES[align])),
    ...sheet.rows,
    [],
    ...chartRows(sheet.chart),
    ...noteRows(notes, tableWidth),
  ];
  const rowHeights = heights(rows, columnWidths);
  const page = pageOf(columnWidths, totalHeight(rows.length, rowHeights));
  return {
    name: sheet.name,
    title,
    rows,
    columnWidths: page.columnWidths,
    rowHeights,
    headerRow: HEADER_ROW,
    notes,
    landscape: page.landscape,
    ...(sheet.chart && { chart: placedChart(sheet.chart, BODY_ROW, BODY_ROW + sheet.rows.length + 1) }),
    footer: footerText(sheet.footer, page.landscape),
  };
}

/** The parts of a footer so short that they do not meet; an ampersand is a command there, so one in a name is doubled. */
function footerText({ left, center, right }: SheetDraft['footer'], landscape: boolean): SheetDraft['footer'] {
  const most = landscape ? FOOTER_LEFT.landscape : FOOTER_LEFT.portrait;
  const short = left.length <= most ? left : `${left.slice(0, most - 1).trimEnd()}…`;
  const escaped = (text: string) => text.replace(/&/g, '&&');
  return { left: escaped(short), center: escaped(center.slice(0, FOOTER_CENTER)), right };
}

/** A cell that is written as it is: text is always text. */
export function constant(value: string | number | null, style: StyleName): DraftCell {
  return { formula: null, value, style };
}

/** A heading over rows of the body, as wide as the table. */
export function groupRow(heading: string, columns: number): ReportRow {
  return Array.from({ length: columns }, (_, column) => constant(column === 0 ? heading : null, 'group'));
}

/** Empty rows for the chart to lie over, and one between it and the notes. */
function chartRows(chart: ReportChart | undefined): ReportRow[] {
  return chart ? Array.from({ length: chartHeight(chart) + 1 }, () => []) : [];
}

/** Paragraphs under a table, in lines that fit it. @param tableWidth in characters */
export function noteRows(notes: readonly string[], tableWidth: number): ReportRow[] {
  const size = STYLES.noteLine.size ?? 0;
  return notes
    .flatMap(note => wrappedLines(note, tableWidth, { size }))
    .map(line => [constant(line, 'noteLine')]);
}

function fittedTitle(title: string, width: number): string {
  const look = { bold: true, size: STYLES.title.size ?? 0 };
  const [first = '', ...more] = wrappedLines(title, width, look);
  return more.length === 0 ? title : `${first.slice(0, -1).trimEnd()}…`;
}

function widthOf(
  column: ReportColumn,
  index: number,
  { columns, rows }: Pick<ReportSheet, 'columns' | 'rows'>,
): number {
  const { indent = 0 } = STYLES[HEADER_STYLES[column.align]];
  const word = longestWord(column.header) + CELL_MARGIN + INDENT * indent;
  if (column.width !== undefined) return Math.max(column.width, word);
  const content = Math.ceil(Math.max(0, ...rows.map(row => printedWidth(row[index] ?? null)))) + CELL_MARGIN;
  if (column.align === 'figure') return headerWidth(column.header, Math.max(FIGURE_WIDTH, word, content));
  if (column.align === 'text') return Math.min(Math.max(word, content), TEXT_WIDTH);
  const most = columns.length >= WIDE_TABLE ? LABEL_WIDTH.mostInWideTable : LABEL_WIDTH.most;
  return Math.min(Math.max(LABEL_WIDTH.least, content), most);
}

/** A little wider than the figures need where that saves a line of a long header. */
function headerWidth(header: string, width: number): number {
  const linesAt = (room: number) => wrappedLines(header, room - INDENT, { bold: true }).length;
  const widths = MORE_WIDTHS.map(more => width + more);
  return widths.find(room => linesAt(room) <= HEADER_LINES) ?? width;
}

function longestWord(header: string): number {
  return Math.ceil(Math.max(...header.split(/\s/).map(word => textWidth(word, { bold: true }))));
}

function printedWidth(cell: DraftCell | null): number {
  if (cell === null || cell.value === null || WRAPS_IN_ITS_COLUMN.includes(cell.style)) return 0;
  const style = STYLES[cell.style];
  const text = typeof cell.value === 'number' ? printedFigure(cell.value, cell.style) : cell.value;
  const lines = text.includes('\n') ? text.split('\n') : [text];
  const widest = lines.reduce((most, line) => Math.max(most, textWidth(line, style)), 0);
  return widest + INDENT * (style.indent ?? 0);
}

function heights(rows: readonly ReportRow[], widths: readonly number[]): Record<number, number> {
  const high = rows.map((row, index) => [index, rowHeight(row, widths)] as const);
  return Object.fromEntries(high.filter(([, height]) => height !== 0 && height !== linesHeight(1)));
}

/** In points; 0 for a row without cells. @param widths of its columns, in characters */
export function rowHeight(row: ReportRow, widths: readonly number[]): number {
  const heightsOfCells = row.map((cell, column) => cellHeight(cell, widths[column] ?? 0));
  return Math.min(Math.max(0, ...heightsOfCells), HIGHEST);
}

function cellHeight(cell: DraftCell | null, width: number): number {
  if (cell === null) return 0;
  const style = STYLES[cell.style];
  const { wrap, size, indent = 0 } = style;
  if (!wrap || typeof cell.value !== 'string') return linesHeight(1, size);
  return linesHeight(wrappedLines(cell.value, width - INDENT * indent, style).length, size);
}
