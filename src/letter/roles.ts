import { readFigure } from '../figure/read';
import type { LetterGrid } from './grid';
import { measuredIn } from './header';
import { folded, isYear, yearIn } from './words';

/** What a column of an indicator or climate table holds. */
export type Role =
  'name' | 'number' | 'area' | 'goal' | 'measure' | 'unit' | 'reporting' | 'result' | 'target' | 'other';

export interface RoleColumn {
  readonly index: number;
  readonly header: string;
  readonly role: Role;
  readonly year: number | null;
}

const WORDS: readonly (readonly [RegExp, Role])[] = [
  [/indikator|styringsparameter|maleparameter|nokkeltall/, 'name'],
  [/rapport/, 'reporting'],
  [/(?:^|\b)(?:nr|nummer)\b\.?$/, 'number'],
  [/^(?:maleenhet|enhet|benevning)$/, 'unit'],
  [/omrade$|^fo$/, 'area'],
  [/virkemid|\btiltak|\bnavn$/, 'measure'],
];
const GOAL = /^(?:hoved|del|sektor|kommune|effekt|resultat)?mal(?:setting)?(?:er)?$/;

/**
 * The roles of a table's columns, by their names; in what order they stand does not matter. "Mål" without a year is a
 * goal when it holds words and a target when it holds figures. Columns called by a year alone are results, if another
 * column is a target. Without a column called indicator, the first one nothing is known of is the name.
 */
export function roleColumns(grid: LetterGrid): RoleColumn[] {
  const columns = grid.columns.map((header, index) => ({ index, header, ...roleOf(header, index, grid) }));
  const measured = columns.map((column, _index, all) => asResultOfYear(column, all));
  if (measured.some(({ role }) => role === 'name')) return measured;
  const name =
    measured.find(({ role }) => role === 'other') ?? measured.find(({ role }) => role === 'measure');
  return measured.map(column => (column === name ? { ...column, role: 'name' } : column));
}

function roleOf(header: string, index: number, grid: LetterGrid): { role: Role; year: number | null } {
  const text = folded(header);
  const known = WORDS.find(([pattern]) => pattern.test(text));
  if (known) return { role: known[1], year: null };
  if (GOAL.test(text)) return { role: holdsFigures(grid, index) ? 'target' : 'goal', year: null };
  const measured = measuredIn(header);
  if (measured) return { role: measured.kind, year: measured.year };
  return { role: 'other', year: yearIn(header) };
}

function asResultOfYear(column: RoleColumn, all: readonly RoleColumn[]): RoleColumn {
  const besideTarget = all.some(({ role }) => role === 'target');
  const onlyYear = column.role === 'other' && isYear(column.header);
  return besideTarget && onlyYear ? { ...column, role: 'result' } : column;
}

function holdsFigures(grid: LetterGrid, index: number): boolean {
  const cells = grid.body.map(row => row.cells[index] ?? '').filter(cell => cell !== '');
  return cells.filter(cell => readFigure(cell).kind !== 'text').length * 2 > cells.length;
}
