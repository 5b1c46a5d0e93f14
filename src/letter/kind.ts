import { readFigure } from '../figure/read';
import type { LetterGrid } from './grid';
import type { Outline } from './outline';
import { type RoleColumn, roleColumns } from './roles';
import { folded, hasDigit } from './words';

/** What a table of a letter is about. `text`: rows without figures, or with a meaning that nobody has told us. */
export type GridKind =
  'indicators' | 'climate' | 'assignments' | 'measures' | 'amounts' | 'contents' | 'addresses' | 'text';

export interface KnownGrid {
  readonly grid: LetterGrid;
  readonly kind: GridKind;
  /** Of indicator, climate and measure tables; of others what their names happen to say. */
  readonly columns: readonly RoleColumn[];
}

const CHAPTER_NUMBER = /^\d{1,2}(?:\.\d{1,2})*\.?$/;
const PAGE = /^\d{1,3}$/;
const LEAST_TARGETS = 2;
const LEAST_CHAPTERS = 3;
const RECEIVERS = /^(?:bydel|virksomhet|etat|enhet)(?:er|ene|en)?$/;
const POSTAL_CODE = /^\d{4}$/;

/** Tells by its header, its content and the heading above what a table is. */
export function knownGrid(grid: LetterGrid, outline: Outline): KnownGrid {
  const columns = roleColumns(grid);
  return { grid, columns, kind: kindOf(grid, columns, outline) };
}

/** What the rules look at. */
interface Evidence {
  readonly grid: LetterGrid;
  readonly columns: readonly RoleColumn[];
  /** The names of the columns, folded. */
  readonly names: readonly string[];
  readonly heading: string;
  /** All words over the table: its header, its heading, its chapter. */
  readonly about: string;
}

/** The first rule that fits decides. */
const RULES: readonly (readonly [GridKind, (evidence: Evidence) => boolean])[] = [
  ['contents', isContents],
  ['addresses', isAddresses],
  ['assignments', ({ names }) => says(names, /oppdrag|bestilling/) && says(names, /frist/)],
  ['climate', ({ columns, about }) => isClimate(columns, about)],
  ['indicators', isIndicators],
  ['measures', ({ columns, names }) => isMeasures(columns, names)],
  ['amounts', hasFigures],
];

function kindOf(grid: LetterGrid, columns: readonly RoleColumn[], outline: Outline): GridKind {
  const place = outline.places[grid.first];
  const heading = folded(place?.heading ?? '');
  const about = folded(`${grid.headerText} ${heading} ${place?.chapterTitle ?? ''}`);
  const evidence = { grid, columns, names: grid.columns.map(folded), heading, about };
  return RULES.find(([, fits]) => fits(evidence))?.[0] ?? 'text';
}

function says(names: readonly string[], pattern: RegExp): boolean {
  return names.some(name => pattern.test(name));
}

function has(columns: readonly RoleColumn[], role: RoleColumn['role']): boolean {
  return columns.some(column => column.role === role);
}

function isClimate(columns: readonly RoleColumn[], about: string): boolean {
  return has(columns, 'target') && !has(columns, 'result') && /klima|virkemid/.test(about);
}

function isMeasures(columns: readonly RoleColumn[], names: readonly string[]): boolean {
  return says(names, /^tiltak/) && (has(columns, 'goal') || says(names, /presisering/));
}

/** Results and targets beside each other, or one of them beside a column called indicator; not one row a receiver. */
function isIndicators({ columns, names }: Evidence): boolean {
  const measured = columns.filter(({ role }) => role === 'result' || role === 'target');
  const name = columns.find(({ role }) => role === 'name');
  if (!name || RECEIVERS.test(names[name.index] ?? '')) return false;
  const named = says(names, /indikator/);
  const targets = measured.filter(({ role }) => role === 'target').length;
  return has(columns, 'name') && (named ? measured.length > 0 : targets > 0 && measured.length > 1);
}

/** Under a heading "Innhold", or rows that mostly run from a chapter's number to a page, which rises. */
function isContents({ grid, heading }: Evidence): boolean {
  if (/^innhold/.test(heading)) return true;
  const rows = grid.body.map(row => row.cells.filter(cell => cell !== ''));
  const pages = rows.filter(isChapterAndPage).map(row => Number(row.at(-1)));
  const rise = pages.every((page, i) => page >= (pages[i - 1] ?? 0));
  return rows.length > LEAST_CHAPTERS && rise && pages.length * 2 > rows.length;
}

function isChapterAndPage(row: readonly string[]): boolean {
  return CHAPTER_NUMBER.test(row[0] ?? '') && PAGE.test(row.at(-1) ?? '') && row.length > 2;
}

/** Most rows have a postal code in front of a place. */
function isAddresses({ grid }: Evidence): boolean {
  const rows = grid.body.map(row => row.cells);
  const coded = rows.filter(row =>
    row.some((cell, i) => POSTAL_CODE.test(cell) && /^\p{Lu}{2,}/u.test(row[i + 1] ?? '')),
  );
  return coded.length > 0 && coded.length * 2 > rows.length;
}

function isCompared(cell: string): boolean {
  const figure = readFigure(cell);
  return figure.kind === 'figure' && figure.comparator !== null;
}

function isFigure(cell: string): boolean {
  return ['figure', 'doubtful'].includes(readFigure(cell).kind);
}

/** Figures, but not the targets of a table whose head is lost: "> 74 %" in rows below no name. */
function hasFigures({ grid }: Evidence): boolean {
  const isNameless = (column: number) => (grid.columns[column] ?? '') === '';
  const lost = grid.body.filter(({ cells }) =>
    cells.some((cell, column) => isNameless(column) && isCompared(cell)),
  );
  if (lost.length >= LEAST_TARGETS) return false;
  return grid.body.some(({ at, cells }) =>
    cells.some((cell, column) => isFigure(cell) || (at.doubtfulCells.includes(column) && hasDigit(cell))),
  );
}
