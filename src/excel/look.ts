import type { SheetDraft, SheetUpdate } from '../report/command';
import type { House } from '../report/house';
import { type ColouredStyle, styleIn } from '../report/style';
import { rangeAddress } from '../table/address';
import type { StyledRectangle } from './rectangles';

/** Calibri 11: seven pixels a digit, five of margin, four pixels in three points. */
const PIXELS_PER_CHARACTER = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Gives a rectangle its style. Left out is what a new sheet has anyway. */
export function applyStyle(sheet: Excel.Worksheet, rectangle: StyledRectangle, house?: House): void {
  const style = styleIn(rectangle.style, house);
  const range = rangeOf(sheet, rectangle);
  range.numberFormat = filled(rectangle, style.numberFormat);
  const { format } = range;
  format.horizontalAlignment = ALIGNMENT[style.align];
  if (style.vertical) format.verticalAlignment = 'Top';
  if (style.wrap) format.wrapText = true;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.fill !== undefined) format.fill.color = style.fill;
  applyFont(format.font, style);
  applyBorders(format.borders, style, rectangle.rows);
}

const ALIGNMENT = { left: 'Left', right: 'Right', center: 'Center' } as const;

function applyFont(font: Excel.RangeFont, style: ColouredStyle): void {
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = style.color;
}

/** A style's line is every cell's: in a rectangle of several rows it lies between them too. */
function applyBorders(borders: Excel.RangeBorderCollection, style: ColouredStyle, rows: number): void {
  if (style.borderTop) line(borders, 'EdgeTop');
  if (style.borderBottom) line(borders, 'EdgeBottom');
  if (rows > 1 && (style.borderTop || style.borderBottom)) line(borders, 'InsideHorizontal');
}

function line(
  borders: Excel.RangeBorderCollection,
  side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
): void {
  borders.getItem(side).style = 'Continuous';
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: StyledRectangle): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

const filled = ({ rows, columns }: StyledRectangle, format: string): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => format));

/** Widths, heights, the header that stays in view, and how the sheet is printed. */
export function applyLayout(sheet: Excel.Worksheet, draft: SheetDraft, columns: number): void {
  draft.columnWidths.forEach((width, column) => setColumnWidth(sheet, column, width));
  for (const [row, height] of Object.entries(draft.rowHeights)) setRowHeight(sheet, Number(row), height);
  sheet.freezePanes.freezeRows(draft.headerRow + 1);
  const page = sheet.pageLayout;
  page.orientation = draft.landscape ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  const { headerRow, footer } = draft;
  applyPrint(page, { print: { rows: Math.max(1, draft.rows.length), columns, headerRow }, footer });
}

/** @param width in characters */
export function setColumnWidth(sheet: Excel.Worksheet, column: number, width: number): void {
  const range = sheet.getRangeByIndexes(0, column, 1, 1).untrack();
  range.format.columnWidth = (width * PIXELS_PER_CHARACTER + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}

/** @param height in points */
export function setRowHeight(sheet: Excel.Worksheet, row: number, height: number): void {
  sheet.getRangeByIndexes(row, 0, 1, 1).untrack().format.rowHeight = height;
}

/** What is printed, the header repeated on every page, and the footer. */
export function applyPrint(
  page: Excel.PageLayout,
  { print, footer }: Pick<SheetUpdate, 'print' | 'footer'>,
): void {
  if (print) {
    const header = print.headerRow + 1;
    page.setPrintArea(rangeAddress(0, 0, print.rows, print.columns));
    page.setPrintTitleRows(`$${header}:$${header}`);
  }
  const all = page.headersFooters.defaultForAllPages;
  all.leftFooter = footer.left;
  all.centerFooter = footer.center;
  all.rightFooter = footer.right;
}
