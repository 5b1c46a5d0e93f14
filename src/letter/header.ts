import { readFigure } from '../figure/read';
import { ALTERNATIVES } from './readings';
import { folded, isYear, tidy, yearIn } from './words';

/** Longer cells are sentences, not names of columns. */
const LONGEST_NAME = 60;
const MOST_HEADER_ROWS = 4;
const TARGET = /\bmal(?:tall?(?:et)?|nivaa?|krav|verdi)?\b|resultatmal|ambisjon|resultatkrav/;
const RESULT = /\bresultat(?:er|et)?\b|\bres\b|\bstatus\b|\boppnadd\b|\bfaktisk\b|\butfall\b/;

/** What a header says of its column: a result or a target, and of which year. */
export function measuredIn(header: string): { kind: 'result' | 'target'; year: number | null } | null {
  const text = folded(header);
  if (TARGET.test(text)) return { kind: 'target', year: yearIn(text) };
  return RESULT.test(text) ? { kind: 'result', year: yearIn(text) } : null;
}

function namesMeasureOfYear(cell: string): boolean {
  const measured = measuredIn(cell);
  return measured !== null && measured.year !== null;
}

/** A row of a header that no body row is taken for: names columns "Resultat 2023" and "Måltall 2024". */
export function isMeasureHeader(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell !== '');
  const names = filled.filter(cell => cell.length <= LONGEST_NAME);
  const isBody = (cell: string) => !isYear(cell) && isBodyFigure(cell);
  return filled.length > 1 && names.some(namesMeasureOfYear) && !filled.some(isBody);
}

/**
 * How many rows at the top name columns. A row with figures (years apart) is body; a second row belongs to the header
 * when it holds years, or fills what the row above leaves open ("Nr." and "Navn" under one merged head).
 */
export function headerDepth(rows: readonly (readonly string[])[]): number {
  let depth = 0;
  while (depth < Math.min(rows.length, MOST_HEADER_ROWS)) {
    const row = rows[depth] ?? [];
    // Several titles may stand over the names: "Kap. 511", "Tall i tusen".
    const below = rows.slice(depth + 1, depth + MOST_HEADER_ROWS).find(next => !isTitleRow(next));
    if (!continuesHeader(row, depth === 0 ? null : (rows[depth - 1] ?? []), below)) break;
    depth += 1;
  }
  return depth;
}

function continuesHeader(
  row: readonly string[],
  above: readonly string[] | null,
  below: readonly string[] | undefined,
): boolean {
  const filled = row.filter(cell => cell !== '');
  if (filled.length === 0) return true;
  if (row.some(isBodyFigure) && !isYearRow(row) && !isMeasureHeader(row)) return false;
  if (isTitleRow(row) || isLooseWord(row)) return isNamesOrYears(above) ? false : isNamesOrYears(below);
  if (filled.some(cell => cell.length > LONGEST_NAME) && !isMeasureHeader(row)) return above === null;
  if (above === null || !isNamesOrYears(above)) return true;
  return isYearRow(row) || fillsOpenPlaces(row, above);
}

/** One text in the first cell and no other: a title over the columns, or a heading among the rows. */
export function isTitleRow(row: readonly string[]): boolean {
  return tidy(row[0] ?? '') !== '' && row.slice(1).every(cell => cell === '');
}

/** Whether a row of a header names columns: not a title, and not a loose word that says nothing of a measure. */
export function namesColumns(row: readonly string[]): boolean {
  return !isTitleRow(row) && !(isLooseWord(row) && !row.some(measuredIn));
}

/** One text in another cell than the first: a unit line that slid into the table. */
function isLooseWord(row: readonly string[]): boolean {
  return row[0] === '' && row.filter(cell => cell !== '').length === 1 && row.length > 2;
}

function isNamesOrYears(row: readonly string[] | null | undefined): boolean {
  if (!row || isTitleRow(row) || isLooseWord(row)) return false;
  return isYearRow(row) || !row.some(isBodyFigure);
}

function fillsOpenPlaces(row: readonly string[], above: readonly string[]): boolean {
  return row.some((cell, i) => i > 0 && cell !== '' && (above[i] ?? '') === '');
}

/** "| 2024 | 2025 | 2026 |": two years or more in order, or one beside a name of a column that is empty. */
export function isYearRow(row: readonly string[]): boolean {
  const [name = '', ...rest] = row;
  const filled = rest.filter(cell => cell !== '');
  if (filled.length === 0 || !filled.every(isYear)) return false;
  const years = filled.map(Number);
  const inOrder =
    years.every((year, i) => i === 0 || year >= (years[i - 1] ?? 0)) ||
    years.every((year, i) => i === 0 || year <= (years[i - 1] ?? 0));
  return inOrder && (filled.length > 1 || name === '');
}

/** A figure or what it may be, a mark for "no figure" or a footnote mark: what headers do not hold. */
function isBodyFigure(cell: string): boolean {
  return cell !== '' && cell.split(ALTERNATIVES).every(text => readFigure(text).kind !== 'text');
}

/** The names of the columns: the rows of the header joined, a merged head repeated over the columns it covers. */
export function columnNames(header: readonly (readonly string[])[], width: number): string[] {
  const spread = header.map((row, i) =>
    i < header.length - 1 ? spreadHeads(row, header[i + 1] ?? []) : row,
  );
  return Array.from({ length: width }, (_, column) => tidy(spread.map(row => row[column] ?? '').join(' ')));
}

function spreadHeads(row: readonly string[], below: readonly string[]): string[] {
  let head = row[0] ?? '';
  return below.map((name, i) => {
    const own = row[i] ?? '';
    if (own !== '') head = own;
    return own === '' && i > 0 && name !== '' ? head : own;
  });
}
