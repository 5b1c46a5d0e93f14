import { columnIndex, columnName } from './address';
import { piecesOf } from './formula-text';

/** One end of a reference; a row or a column that is null is all of them ("3:3", "B:B"). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A cell or a range that a formula points at, in this workbook. */
export interface Reference {
  /** The sheet that is named; null for the formula's own. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** The other end of a range; null for one cell. */
  readonly to: Corner | null;
}

/** Rows or columns that come into a sheet or leave it. */
export interface Shift {
  readonly axis: 'row' | 'column';
  /** Zero-based, the first one that comes or goes. */
  readonly at: number;
  readonly count: number;
  readonly kind: 'insert' | 'delete';
}

const CORNER = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i;
const LOST = '#REF!';

/** A piece of a formula as it is written, with the reference that it is, if any. */
export interface FormulaPart {
  readonly text: string;
  readonly reference: Reference | null;
  /** It pointed at cells that are gone: `#REF!`. */
  readonly lost: boolean;
}

/** A formula cut into its references and what stands between them. */
export function formulaParts(formula: string): FormulaPart[] {
  const texts = piecesOf(formula).map(({ text }) => text);
  const parts: FormulaPart[] = [];
  for (let at = 0; at < texts.length;) {
    const found = lostAt(texts, at) ?? referenceAt(texts, at) ?? { reference: null, length: 1, lost: false };
    const text = texts.slice(at, at + found.length).join('');
    parts.push({ text, reference: found.reference, lost: found.lost });
    at += found.length;
  }
  return parts;
}

/**
 * A formula with its references written anew.
 * @param rewrite what stands instead of a reference, its sheet's name included; null to leave it
 */
export function withReferences(formula: string, rewrite: (reference: Reference) => string | null): string {
  return formulaParts(formula)
    .map(({ text, reference }) => (reference && rewrite(reference)) ?? text)
    .join('');
}

/** The references of a formula in their order. */
export function referencesIn(formula: string): Reference[] {
  return formulaParts(formula).flatMap(({ reference }) => reference ?? []);
}

/** How formulas write a reference. */
export function referenceText({ sheet, from, to }: Reference): string {
  const name = sheet === null ? '' : `'${sheet.replace(/'/g, "''")}'!`;
  return name + cornerText(from) + (to ? `:${cornerText(to)}` : '');
}

/**
 * A formula as Excel writes it anew when rows or columns come into a sheet or leave it.
 * @param isOn whether a sheet's name, null for the formula's own sheet, is that of the sheet that changes
 */
export function shiftedFormula(
  formula: string,
  shift: Shift,
  isOn: (sheet: string | null) => boolean,
): string {
  return withReferences(formula, reference => {
    if (!isOn(reference.sheet)) return null;
    const moved = shiftedReference(reference, shift);
    if (moved === reference) return null;
    return moved ? referenceText(moved) : LOST;
  });
}

/** Where a reference points afterwards; null when all of it is gone. */
function shiftedReference(reference: Reference, shift: Shift): Reference | null {
  const { from, to } = reference;
  const [first, last] = [placeOf(from, shift), placeOf(to ?? from, shift)];
  if (first === null || last === null) return reference;
  const [newFirst, newLast] =
    shift.kind === 'insert' ? inserted(first, last, shift) : deleted(first, last, shift);
  if (newLast < newFirst) return null;
  if (newFirst === first && newLast === last) return reference;
  return { ...reference, from: placedAt(from, newFirst, shift), to: to && placedAt(to, newLast, shift) };
}

const inserted = (first: number, last: number, { at, count }: Shift): [number, number] => [
  first >= at ? first + count : first,
  last >= at ? last + count : last,
];

function deleted(first: number, last: number, { at, count }: Shift): [number, number] {
  const end = at + count;
  return [
    first < at ? first : Math.max(at, first - count),
    last < at ? last : last < end ? at - 1 : last - count,
  ];
}

const placeOf = (corner: Corner, { axis }: Shift): number | null => corner[axis];

const placedAt = (corner: Corner, place: number, { axis }: Shift): Corner => ({ ...corner, [axis]: place });

function cornerText({ row, column, fixedRow, fixedColumn }: Corner): string {
  const across = column === null ? '' : `${fixedColumn ? '$' : ''}${columnName(column)}`;
  return across + (row === null ? '' : `${fixedRow ? '$' : ''}${row + 1}`);
}

interface Found {
  /** Null for what looks like one and is none of this workbook's: it stands as it is. */
  readonly reference: Reference | null;
  /** How many pieces it takes. */
  readonly length: number;
  readonly lost: boolean;
}

/** `#REF!`, also behind the name of its sheet. */
function lostAt(texts: readonly string[], at: number): Found | null {
  const start = texts[at + 1] === '!' && texts[at + 2] === '#' ? at + 2 : at;
  const isLost =
    texts[start] === '#' && texts[start + 1]?.toUpperCase() === 'REF' && texts[start + 2] === '!';
  return isLost ? { reference: null, length: start - at + 3, lost: true } : null;
}

/** The reference that begins at a piece: `'Ark 1'!B4:C5`, `B4`, `$3:$3`. */
function referenceAt(texts: readonly string[], at: number): Found | null {
  const named = texts[at + 1] === '!';
  const start = named ? at + 2 : at;
  const from = cornerOf(texts[start]);
  if (!from) return null;
  const to = otherCorner(texts, start, from);
  const length = start - at + (to ? 3 : 1);
  if (isElsewhere(texts, at, named)) return { reference: null, length, lost: false };
  const isWhole = to === null && (from.row === null || from.column === null);
  if (isWhole || texts[at + length] === '(' || (!named && texts[at - 1] === '!')) return null;
  return { reference: { sheet: named ? sheetOf(texts[at] ?? '') : null, from, to }, length, lost: false };
}

/** The end of a range; null for one cell. */
function otherCorner(texts: readonly string[], start: number, from: Corner): Corner | null {
  const to = texts[start + 1] === ':' ? cornerOf(texts[start + 2]) : null;
  return to && (to.row === null) === (from.row === null) ? to : null;
}

/** Cells of another workbook, or of several sheets at once. */
function isElsewhere(texts: readonly string[], at: number, named: boolean): boolean {
  const before = texts[at - 1] ?? '';
  return before.endsWith(']') || (named && (before === ':' || sheetOf(texts[at] ?? '').includes('[')));
}

function cornerOf(text: string | undefined): Corner | null {
  const found = text ? CORNER.exec(text) : null;
  const [, dollar1 = '', letters, dollar2 = '', digits] = found ?? [];
  if (letters === undefined && digits === undefined) return null;
  return {
    column: letters === undefined ? null : columnIndex(letters),
    row: digits === undefined ? null : Number(digits) - 1,
    fixedColumn: letters !== undefined && dollar1 !== '',
    fixedRow: (letters === undefined ? dollar1 + dollar2 : dollar2) !== '',
  };
}

function sheetOf(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}
