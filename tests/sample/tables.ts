import type { DraftCell, SheetDraft, StyleName } from '../../src/report/command';
import { STYLES } from '../../src/report/style';
import { partsOf } from '../file/parts';
import { writeSheets } from '../../src/file/write';
import { pack, readZip, unpack, writeZip } from '../../src/file/zip';

/**
 * Sample workbooks as text, so that a person can read and change them. One line a row, cells apart by tabs:
 *
 *     # name        a new sheet
 *     ## title      _ unit line      ^ header row      = row of a sum      * row that heads others
 *     74.2 %        a percent cell   1234 or 4.7  a number
 *     =B4-C4 → 12   a formula and its value
 *
 * The marks stand before the first cell with text; a blank line is a blank row; all else is text.
 */

const MARKS = {
  '## ': 'title',
  '_ ': 'unitLine',
  '^ ': 'headerText',
  '= ': 'labelTotal',
  '* ': 'section',
} as const;
type Mark = keyof typeof MARKS;

/** Widths in characters, and the height of a line in points. */
const [MARGIN, LABEL, FIGURE, LINE] = [3, 55, 14, 15];

/** The .xlsx that the text describes; the same text gives the same bytes. */
export function workbookFrom(text: string): Uint8Array {
  const empty = Object.entries(partsOf({ sheets: [] }));
  const base = writeZip(empty.map(([name, xml]) => pack(name, new TextEncoder().encode(xml))));
  const sheets = text.split(/^# /m).slice(1).map(sheetFrom);
  const made = writeSheets(
    base,
    sheets.map(sheet => ({ kind: 'insertSheet', sheet })),
  );
  return writeZip(readZip(made).map(entry => pack(entry.name, withoutHeaderRow(unpack(entry)))));
}

/** A sheet of several tables has no one header row: none stays in view, none is repeated in print. */
function withoutHeaderRow(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(part);
  const plain = xml
    .replace(/<pane [^>]*\/><selection [^>]*\/>/, '')
    .replace(/<definedName name="_xlnm.Print_Titles"[^>]*>[^<]*<\/definedName>/g, '');
  return new TextEncoder().encode(plain);
}

function sheetFrom(text: string): SheetDraft {
  const [name = '', ...lines] = text.trimEnd().split('\n');
  const rows = lines.map(rowFrom);
  const filled = rows.filter(row => row.some(cell => cell !== null));
  const first = Math.min(...filled.map(row => row.findIndex(cell => cell !== null)));
  const columnWidths = Array.from({ length: Math.max(...rows.map(row => row.length)) }, (_, column) =>
    column < first ? MARGIN : column === first ? LABEL : FIGURE,
  );
  return {
    name,
    title: name,
    rows,
    columnWidths,
    rowHeights: heightsOf(rows, columnWidths),
    headerRow: lines.findIndex(line => line.trimStart().startsWith('^ ')),
    notes: [],
    landscape: true,
    footer: { left: '', center: name, right: '&P/&N' },
  };
}

/** Points for the rows whose longest wrapped text takes more than a line. */
function heightsOf(rows: SheetDraft['rows'], widths: readonly number[]): Record<number, number> {
  const linesIn = (cell: DraftCell | null, column: number) =>
    cell && STYLES[cell.style].wrap
      ? Math.ceil((String(cell.value).length * 1.15) / (widths[column] ?? FIGURE))
      : 1;
  const heights = rows.map((row, index) => [index, Math.max(1, ...row.map(linesIn)) * LINE] as const);
  return Object.fromEntries(heights.filter(([, height]) => height > LINE));
}

function rowFrom(line: string): (DraftCell | null)[] {
  const cells = line.split('\t');
  const start = cells.findIndex(cell => cell !== '');
  const first = cells[start] ?? '';
  const mark = (Object.keys(MARKS) as Mark[]).find(one => first.startsWith(one));
  const label: StyleName = mark ? MARKS[mark] : 'label';
  return cells.map((cell, column) => {
    if (cell === '') return null;
    if (column === start) return cellFrom(mark ? cell.slice(mark.length) : cell, label);
    return cellFrom(cell, figureStyle(cell, mark));
  });
}

function cellFrom(text: string, style: StyleName): DraftCell | null {
  if (text === '') return null;
  const formula = /^(=.+) → (.*)$/.exec(text);
  return formula
    ? { formula: formula[1] ?? '', value: valueFrom(formula[2] ?? ''), style }
    : { formula: null, value: valueFrom(text), style };
}

function valueFrom(text: string): string | number {
  if (/^-?[\d.]+ %$/.test(text)) return Number((Number(text.slice(0, -2)) / 100).toPrecision(12));
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function figureStyle(text: string, mark: Mark | undefined): StyleName {
  const shown = text.replace(/^=.+ → /, '');
  if (mark === '^ ') return 'headerFigure';
  if (/^-?[\d.]+ %$/.test(shown)) return 'percent';
  if (/^-?\d+\.\d+$/.test(shown)) return 'decimal1';
  if (/^-?\d+$/.test(shown)) return mark === '= ' ? 'amountTotal' : 'amount';
  return 'figureText';
}
