import { formulaParts } from '../../table/references';
import type { Content, Grid } from '../content';
import { isFormula, textIn, widthOf } from './grid';
import type { InsertedSheet } from './inserted-schema';
import { writtenStyle } from './inserted';
import type { Matching } from './match';
import { gapsOf, inOrder, matchByKey } from './match';
import { tableEnd } from './notes';

/** Lines of a table before and after, by number: the fresh one's row (or column) → the written one's. */
export interface FreshLines {
  readonly rows: Matching;
  readonly columns: Matching;
}

/** A table as this file compares it: its contents, and where its parts are. */
export interface Lined {
  readonly cells: Grid;
  readonly headerRow: number;
  /** The first blank row below the header: there the table ends. */
  readonly end: number;
  /** Rows that head the rows below them. */
  readonly heads: ReadonlySet<number>;
}

/** What was written, as lines. @param now the contents of its rows as they stand in the sheet */
export function writtenLines(written: InsertedSheet): Lined {
  const { rows: cells, headerRow } = written;
  const styleOf = (row: number) => writtenStyle(written, row, 0);
  return lined(cells, headerRow, row => styleOf(row) === 'group' || styleOf(row) === 'section');
}

export function lined(cells: Grid, headerRow: number, isHead: (row: number) => boolean): Lined {
  const end = tableEnd(cells, headerRow);
  const heads = new Set([...cells.keys()].filter(row => row > headerRow && row < end && isHead(row)));
  return { cells, headerRow, end, heads };
}

/**
 * Which line of what was written each fresh line is. Rows are the same when they have the same words under the same
 * headings; where several do, the one that points at the same source row; and where the words are others, by the
 * source row alone.
 * @param pointsAt the formulas of a written row as they stand in the sheet now
 */
export function freshLines(fresh: Lined, written: Lined, pointsAt: Grid): FreshLines {
  return { rows: rowMatches(fresh, written, pointsAt), columns: columnMatches(fresh, written) };
}

function rowMatches(fresh: Lined, written: Lined, pointsAt: Grid): Matching {
  const matched = new Map<number, number>();
  const [now, then] = [rowKeys(fresh), rowKeys(written)];
  const [sources, places] = [fresh.cells.map(sourceOf), pointsAt.map(sourceOf)];
  const both = (keys: RowKeys, source: readonly string[]) =>
    keys.full.map((key, row) => (source[row] ? `${key}\n${source[row]}` : ''));
  matchByKey(matched, both(now, sources), both(then, places));
  if (sources.every(source => source === '')) pairLists(matched, fresh, written);
  matchByKey(matched, now.full, then.full);
  matchByKey(matched, now.label, then.label);
  matchByKey(matched, sources, places);
  pairNotes(matched, fresh, written);
  return matched;
}

interface RowKeys {
  readonly full: readonly string[];
  readonly label: readonly string[];
}

/** Rows above the table and blank ones are known by their place, notes by their words. */
function rowKeys({ cells, headerRow, end, heads }: Lined): RowKeys {
  let [path, blanks] = ['', 0];
  const keys = cells.map((row, at): readonly [string, string] => {
    const label = wordsOf(row[0] ?? null);
    if (at <= headerRow) return [`#${at - headerRow}`, ''];
    if (row.length === 0) return [`#blank ${blanks++}`, ''];
    if (at > end) return [`#note ${label}`, ''];
    if (heads.has(at)) path = label;
    return [`${heads.has(at) ? '' : path}\n${label}`, label === '' ? '' : `${heads.has(at)} ${label}`];
  });
  return { full: keys.map(([full]) => full), label: keys.map(([, label]) => label) };
}

const wordsOf = (content: Content): string => textIn(content) ?? String(content ?? '');

/** The row of another sheet that most formulas of a row point at; "" for none. */
function sourceOf(row: readonly Content[]): string {
  const counts = new Map<string, number>();
  for (const content of row.filter(isFormula)) {
    for (const { reference } of formulaParts(content)) {
      if (!reference || reference.sheet === null || reference.from.row === null) continue;
      const place = `${reference.sheet.toLowerCase()}!${reference.from.row}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

/** Rows of words alone, as in a list of findings: those that say the same, and between them one after the other. */
function pairLists(matched: Map<number, number>, fresh: Lined, written: Lined): void {
  const keysOf = ({ cells, headerRow, end }: Lined) =>
    cells.map((row, at) => (at > headerRow && at < end ? JSON.stringify(row) : ''));
  for (const [row, then] of inOrder(keysOf(fresh), keysOf(written))) matched.set(row, then);
  for (const { ones, others } of gapsOf(matched, fresh.end, written.end)) {
    const [rows, places] = [
      ones.filter(row => row > fresh.headerRow),
      others.filter(row => row > written.headerRow),
    ];
    if (rows.length === places.length) rows.forEach((row, at) => matched.set(row, places[at] ?? row));
  }
}

/** A note in other words takes the place of the one that stood there, and of no blank row that a chart may lie over. */
function pairNotes(matched: Map<number, number>, fresh: Lined, written: Lined): void {
  const isNote =
    ({ cells, end }: Lined) =>
    (row: number) =>
      row > end && (cells[row] ?? []).length > 0;
  for (const { ones, others } of gapsOf(matched, fresh.cells.length, written.cells.length)) {
    const notes = others.filter(isNote(written));
    for (const [index, row] of ones.filter(isNote(fresh)).entries()) {
      const note = notes[index];
      if (note !== undefined) matched.set(row, note);
    }
  }
}

/** Columns are known by their headers; between two that are, by their order when as many stand there. */
function columnMatches(fresh: Lined, written: Lined): Matching {
  const matched = new Map<number, number>();
  const [now, then] = [headersOf(fresh), headersOf(written)];
  matchByKey(matched, now, then);
  for (const { ones, others } of gapsOf(matched, now.length, then.length)) {
    if (ones.length !== others.length) continue;
    ones.forEach((column, index) => matched.set(column, others[index] ?? column));
  }
  return matched;
}

function headersOf({ cells, headerRow }: Lined): string[] {
  const header = cells[headerRow] ?? [];
  return Array.from({ length: widthOf(cells) }, (_, column) => wordsOf(header[column] ?? null));
}
