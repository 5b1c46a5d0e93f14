import type { Shift } from '../table/references';
import { shiftedFormula } from '../table/references';
import type { CellValue } from '../table/sheet';
import { cellAddress, parseCellAddress } from '../table/address';
import { readCells } from './cells';
import { fileFormula } from './formula';
import type { Edit, XmlElement } from './tree';
import { childOf, edited, parseXml, prefixed } from './tree';
import { escapeXml, unescapeXml } from './xml-text';

/** Rows and columns that come into a sheet or leave it, and the sheet's name. */
export interface SheetShifts {
  readonly name: string;
  readonly shifts: readonly Shift[];
}

/** A formula, with or without "=", once a sheet's rows and columns have come and gone. @param home its own sheet's name */
export function followed(formula: string, { name, shifts }: SheetShifts, home: string): string {
  const isOn = (sheet: string | null) => (sheet ?? home).toLowerCase() === name.toLowerCase();
  return shifts.reduce((text, shift) => shiftedFormula(text, shift, isOn), formula);
}

/** Elements other than cells' formulas that hold one: of conditional formats, validations, sparklines and charts. */
const FORMULAS = /^(?:formula[12]?|\{.*\}f)$/;

/** Rewrites the formulas of other elements than cells. */
export function followedElements(
  source: string,
  root: XmlElement,
  shifts: SheetShifts,
  home: string,
): Edit[] {
  return all(root).flatMap(element => {
    if (!FORMULAS.test(element.name)) return [];
    const text = unescapeXml(source.slice(element.end, element.innerEnd));
    const written = followed(text, shifts, home);
    return written === text ? [] : [inside(element, escapeXml(written))];
  });
}

/**
 * The part of another sheet with its formulas pointing where they did; null when none has to change.
 * @param strings the texts that the workbook's cells share
 */
export function followedPart(
  source: string,
  shifts: SheetShifts,
  home: string,
  strings: readonly string[],
): string | null {
  if (!mentions(source, shifts.name)) return null;
  const root = parseXml(source);
  const formulas = formulasOf(source, strings);
  const edits = [
    ...followedCells(root, formulas, shifts, home),
    ...followedElements(source, root, shifts, home),
  ];
  return edits.length === 0 ? null : edited(source, edits);
}

/** Whether a part may hold the sheet's name. */
function mentions(source: string, name: string): boolean {
  const text = source.toLowerCase();
  return [name, name.replace(/'/g, "''")].some(each =>
    [each, escapeXml(each)].some(written => text.includes(written.toLowerCase())),
  );
}

/** Formulas that many cells share are written out for each once one of them changes. */
function followedCells(
  root: XmlElement,
  formulas: ReadonlyMap<string, string>,
  shifts: SheetShifts,
  home: string,
): Edit[] {
  const cells = (childOf(root, 'sheetData')?.children ?? []).flatMap(row => row.children);
  const edits = cells.flatMap(cell => {
    const [address, element] = [cell.attribute('r') ?? '', childOf(cell, 'f')];
    const formula = formulas.get(address);
    if (!element || formula === undefined) return [];
    const written = followed(formula, shifts, home);
    return [{ element, written, changes: written !== formula, group: element.attribute('si') }];
  });
  const groups = new Set(edits.filter(({ changes }) => changes).map(({ group }) => group ?? ''));
  return edits
    .filter(({ changes, group }) => changes || (group !== null && groups.has(group)))
    .map(({ element, written }) => formulaEdit(element, written));
}

/** Every formula of a sheet's part by its cell, shared ones too. */
export function formulasOf(source: string, strings: readonly string[]): Map<string, string> {
  const { cells } = readCells(source, { strings, formats: [], datesFrom1904: new Set() });
  return new Map(
    cells.flatMap(({ row, column, formula }) =>
      formula === null ? [] : [[cellAddress(row, column), formula] as const],
    ),
  );
}

/** The value of each cell of a sheet's part, as the file holds it. */
export function valuesOf(
  source: string,
  strings: readonly string[],
): (row: number, column: number) => CellValue {
  const { cells } = readCells(source, { strings, formats: [], datesFrom1904: new Set() });
  const values = new Map(cells.map(({ row, column, value }) => [cellAddress(row, column), value]));
  return (row, column) => values.get(cellAddress(row, column)) ?? null;
}

/** An array formula keeps its cells; any other is written plainly. */
function formulaEdit(element: XmlElement, formula: string): Edit {
  const text = escapeXml(fileFormula(formula));
  if (element.attribute('t') === 'array' && !element.empty) return inside(element, text);
  return {
    at: element.start,
    remove: element.outerEnd - element.start,
    text: prefixed(`<f>${text}</f>`, element.prefix),
  };
}

const inside = (element: XmlElement, text: string): Edit => ({
  at: element.end,
  remove: element.innerEnd - element.end,
  text,
});

/** An element with all that is in it, in the order of the text. */
export function all(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    waiting.push(...next.children.toReversed());
  }
  return found;
}

/** The zero-based place of an address after rows and columns have come and gone; null when it is gone. */
export function followedPlace(
  address: string,
  shifts: readonly Shift[],
): { readonly row: number; readonly column: number } | null {
  return parseCellAddress(followed(address, { name: '', shifts }, ''));
}
