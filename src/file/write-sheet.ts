import type { DraftCell, SheetDraft } from '../report/command';
import { cellAddress, rangeAddress } from '../table/address';
import { fileFormula } from './formula';
import { encodeCharacters } from './strings';
import type { StyleUse } from './write-styles';
import { escapeXml } from './xml-text';

/** The text of an Excel formula begins with one of these when someone types it. */
const LOOKS_LIKE_FORMULA = /^[=+\-@]/;
const LONGEST_TEXT = 32_767;
/** Characters of room that Excel adds to a column's width for its margins and grid line. */
export const WIDTH_MARGIN = 0.7109375;
/** Inches, as Excel sets a new sheet's. */
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const A4 = 9;
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The worksheet part of a draft.
 * @param styleIndex the number of a style in the workbook's style part
 * @param drawing the id of the relationship to the sheet's drawing
 */
export function sheetXml(
  draft: SheetDraft,
  styleIndex: (use: StyleUse) => number,
  drawing: string | null,
): string {
  const { header, rows, columns } = { header: draft.headerRow + 1, ...extentOf(draft) };
  const data = draft.rows.map((cells, row) => rowXml(draft, cells, row, styleIndex)).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeAddress(0, 0, rows, columns)}"/>`,
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${header}" topLeftCell="${cellAddress(header, 0)}" activePane="bottomLeft" state="frozen"/>`,
    '<selection pane="bottomLeft"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(draft.columnWidths),
    `<sheetData>${data}</sheetData>`,
    MARGINS,
    `<pageSetup paperSize="${A4}" orientation="${draft.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${footerText(draft)}</oddFooter></headerFooter>`,
    drawing === null ? '' : `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

/** All that a draft fills, from A1: what is printed. */
export function extentOf(draft: SheetDraft): { rows: number; columns: number } {
  const columns = Math.max(1, draft.columnWidths.length, ...draft.rows.map(row => row.length));
  return { rows: Math.max(1, draft.rows.length), columns };
}

/** Which style a cell of a draft or an update refers to. */
export function styleUse(cell: DraftCell, { house = 'neutral' }: Pick<SheetDraft, 'house'>): StyleUse {
  const quoted = cell.formula === null && LOOKS_LIKE_FORMULA.test(String(cell.value ?? ''));
  return { style: cell.style, quoted: quoted && typeof cell.value === 'string', house };
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width + WIDTH_MARGIN}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(
  draft: SheetDraft,
  cells: readonly (DraftCell | null)[],
  row: number,
  styleIndex: (use: StyleUse) => number,
): string {
  const height = draft.rowHeights[row];
  const attributes = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const written = cells.map((cell, column) =>
    cell === null ? '' : cellXml(cell, cellAddress(row, column), styleIndex(styleUse(cell, draft))),
  );
  return `<row r="${row + 1}"${attributes}>${written.join('')}</row>`;
}

/** A cell. @throws RangeError for a number that is none: nothing in the house may draft one */
export function cellXml(
  { formula, value }: Pick<DraftCell, 'formula' | 'value'>,
  address: string,
  style: number,
): string {
  const start = `<c r="${address}" s="${style}"`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${address}: ${value}`);
  if (formula !== null) {
    const type = typeof value === 'number' ? '' : ' t="str"';
    const cached = typeof value === 'number' ? String(value) : textXml(value ?? '');
    return `${start}${type}><f>${escapeXml(fileFormula(formula))}</f><v>${cached}</v></c>`;
  }
  if (value === null) return `${start}/>`;
  return typeof value === 'number'
    ? `${start}><v>${value}</v></c>`
    : `${start} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`;
}

function textXml(text: string): string {
  return escapeXml(encodeCharacters(text.slice(0, LONGEST_TEXT)));
}

export function footerText({ footer }: Pick<SheetDraft, 'footer'>): string {
  return escapeXml(`&L${footer.left}&C${footer.center}&R${footer.right}`);
}
