import type { CellEdit, SheetUpdate } from '../report/command';
import { cellAddress, parseCellAddress, rangeAddress } from '../table/address';
import type { Edit, XmlElement } from './tree';
import { childOf, edited, prefixed, withAttribute } from './tree';
import type { SheetShifts } from './update-formulas';
import { followed, followedPlace } from './update-formulas';
import { fileFormula } from './formula';
import { cellXml } from './write-sheet';
import { escapeXml } from './xml-text';

/** A cell of a sheet's part, or a row of it, as text; its number is zero-based. */
interface CellText {
  readonly column: number;
  readonly text: string;
}

interface RowText {
  readonly row: number;
  /** The opening tag, without a number and without the span of its cells, which may be another now. */
  readonly tag: string;
  readonly cells: CellText[];
}

/** The part of the sheet that is updated, as it is read. */
export interface SheetSource {
  readonly source: string;
  readonly root: XmlElement;
  /** Every formula by its cell. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** The number of the style of an edit; null to leave the cell the one it has. */
export type StyleOf = (edit: CellEdit, update: SheetUpdate) => number | null;

/** The rows of the sheet once rows and columns have come and gone and cells are written. */
export function updatedRows(
  sheet: SheetSource,
  update: SheetUpdate,
  name: string,
  styleOf: StyleOf,
): RowText[] {
  const data = childOf(sheet.root, 'sheetData');
  const shifts: SheetShifts = { name, shifts: update.forward.shifts };
  const rows = new Map<number, RowText>();
  let number = -1;
  for (const element of data?.children ?? []) {
    number = numberOf(element) ?? number + 1;
    const row = movedRow(sheet, element, number, shifts);
    if (row) rows.set(row.row, row);
  }
  const prefix = data?.prefix ?? '';
  for (const { row, height } of [...update.rowHeights, ...(update.forward.rowHeights ?? [])])
    rows.set(row, {
      row,
      tag: prefixed(`<row ht="${height}" customHeight="1">`, prefix),
      cells: rows.get(row)?.cells ?? [],
    });
  for (const edit of update.forward.cells) putCell(rows, edit, styleOf(edit, update), prefix);
  for (const { row, column, value } of update.recalculated) putValue(rows, row, column, value, prefix);
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

/** The rows as the part holds them, and the address of all they fill. */
export function rowsXml(rows: readonly RowText[]): { readonly xml: string; readonly extent: string } {
  const xml = rows.map(({ row, tag, cells }) => {
    const start = /^<[^\s/>]+/.exec(tag)?.[0] ?? '<row';
    const rest = tag.slice(start.length);
    const name = start.slice(1);
    return `${start} r="${row + 1}"${rest}${cells.map(({ text }) => text).join('')}</${name}>`;
  });
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const [top, bottom] = [filled[0]?.row ?? 0, filled.at(-1)?.row ?? 0];
  const columns = filled.flatMap(({ cells }) => cells.map(({ column }) => column));
  const [left, right] = [
    columns.reduce((a, b) => Math.min(a, b), Infinity),
    columns.reduce((a, b) => Math.max(a, b), 0),
  ];
  const extent = filled.length === 0 ? 'A1' : rangeAddress(top, left, bottom - top + 1, right - left + 1);
  return { xml: xml.join(''), extent };
}

const numberOf = (row: XmlElement): number | null => {
  const number = row.attribute('r');
  return number === null ? null : Number(number) - 1;
};

/** Null for a row that is gone. */
function movedRow(sheet: SheetSource, row: XmlElement, number: number, shifts: SheetShifts): RowText | null {
  const place = followedPlace(
    cellAddress(number, 0),
    shifts.shifts.filter(({ axis }) => axis === 'row'),
  );
  if (!place) return null;
  let column = -1;
  const cells = row.children.flatMap((cell): CellText[] => {
    const given = parseCellAddress(cell.attribute('r') ?? '');
    column = given?.column ?? column + 1;
    const moved = movedCell(sheet, cell, cellAddress(number, column), shifts);
    return moved ? [moved] : [];
  });
  const tag = sheet.source
    .slice(row.start, row.end)
    .replace(/\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    .replace(/\/?>$/, '>');
  return { row: place.row, tag, cells };
}

/** A cell that stays where it is keeps its text; formulas follow what they point at. */
function movedCell(
  sheet: SheetSource,
  cell: XmlElement,
  address: string,
  shifts: SheetShifts,
): CellText | null {
  const place = followedPlace(address, shifts.shifts);
  if (!place) return null;
  const { source } = sheet;
  const moved = cellAddress(place.row, place.column);
  const edits: Edit[] = [];
  if (cell.attribute('r') !== moved) edits.push(withAttribute(source, cell, 'r', moved));
  const formula = childOf(cell, 'f');
  if (formula && shifts.shifts.length > 0) edits.push(...formulaEdits(sheet, formula, address, shifts));
  const here = edits.map(edit => ({ ...edit, at: edit.at - cell.start }));
  return { column: place.column, text: edited(source.slice(cell.start, cell.outerEnd), here) };
}

function formulaEdits(
  { source, formulas }: SheetSource,
  element: XmlElement,
  address: string,
  shifts: SheetShifts,
): Edit[] {
  const formula = formulas.get(address);
  if (formula === undefined) return [];
  const text = escapeXml(fileFormula(followed(formula, shifts, shifts.name)));
  if (element.attribute('t') !== 'array' || element.empty) {
    const plain = prefixed(`<f>${text}</f>`, element.prefix);
    return [{ at: element.start, remove: element.outerEnd - element.start, text: plain }];
  }
  const area = followed(element.attribute('ref') ?? address, shifts, shifts.name);
  return [
    withAttribute(source, element, 'ref', area),
    { at: element.end, remove: element.innerEnd - element.end, text },
  ];
}

/** A cell that is emptied keeps its looks. */
function putCell(rows: Map<number, RowText>, edit: CellEdit, style: number | null, prefix: string): void {
  const { row, column, formula, value } = edit;
  const old = rows.get(row)?.cells.find(cell => cell.column === column)?.text ?? '';
  const number = style ?? Number(/^<[^>]*\ss\s*=\s*["'](\d+)["']/.exec(old)?.[1] ?? 0);
  const written = cellXml({ formula, value }, cellAddress(row, column), number);
  setCell(rows, row, { column, text: prefixed(written, prefix) });
}

function setCell(rows: Map<number, RowText>, row: number, cell: CellText): void {
  const line = rows.get(row) ?? { row, tag: '<row>', cells: [] };
  const others = line.cells.filter(({ column }) => column !== cell.column);
  const cells = [...others, cell].sort((a, b) => a.column - b.column);
  rows.set(row, { ...line, cells });
}

/** A formula's value now; its text stays as it is written. */
function putValue(
  rows: Map<number, RowText>,
  row: number,
  column: number,
  value: string | number,
  prefix: string,
): void {
  const cells = rows.get(row)?.cells ?? [];
  const at = cells.findIndex(cell => cell.column === column);
  const old = cells[at];
  const formula = old && /<(?:[\w.-]+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)/.exec(old.text)?.[0];
  if (!old || !formula) return;
  const style = /^<[^>]*\ss\s*=\s*["'](\d+)["']/.exec(old.text)?.[1] ?? '0';
  const type = typeof value === 'number' ? '' : ' t="str"';
  const open = prefixed(`<c r="${cellAddress(row, column)}" s="${style}"${type}>`, prefix);
  const close = prefixed(`<v>${escapeXml(String(value))}</v></c>`, prefix);
  cells[at] = { column, text: open + formula + close };
}
