import type { Grid } from './grid';
import type { Layout } from './layout';
import { headerText } from './headed-block';
import type { ColumnRole, TableColumn } from './table';
import type { WordRole } from './words';
import { isMonth, isYearText, plainWords, roleOfWords, yearOfWords } from './words';

/** A column as its header's words give it. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
  readonly words: string;
  readonly role: WordRole;
  readonly year: number | null;
}

/** What a table is about, as its columns tell; null when they are no report table's. */
export type Family = 'money' | 'indicators' | 'results' | 'series' | 'cause' | 'allocation';

const MONEY: readonly WordRole[] = [
  'originalBudget',
  'revisedBudget',
  'budget',
  'actual',
  'deviation',
  'earmarkedDeviation',
  'ordinaryDeviation',
  'carriedOver',
  'adjustedDeviation',
];
const FEWEST_IN_A_SERIES = 3;
const FEWEST_MONTHS = 6;

/** The columns of a layout with the words above them; a heading over several columns counts for each. */
export function headedColumns(grid: Grid, layout: Layout): HeadedColumn[] {
  const block = { top: layout.headerTop, bottom: layout.headerBottom };
  return layout.columns.map(column => {
    const own = headerText(grid, block, column);
    const header = [spanningHeading(grid, layout, column, plainWords(own)), own]
      .filter(text => text !== '')
      .join(' ');
    const words = plainWords(header);
    return { column, header, words, role: roleOfWords(words), year: yearOfWords(words) };
  });
}

/** "2023" or "Resultat" over the first of its columns, in a row above the last: for columns that lack the year or the role. */
function spanningHeading(grid: Grid, layout: Layout, column: number, own: string): string {
  for (let row = layout.headerTop; row < layout.headerBottom; row += 1) {
    if (grid.textAt(row, column) !== '' || grid.isBlankRow(layout.headerBottom, column, column)) continue;
    const heading = layout.columns.findLast(other => other < column && grid.textAt(row, other) !== '');
    const words = heading === undefined ? '' : plainWords(grid.textAt(row, heading));
    const givesYear = isYearText(words) && yearOfWords(own) === null;
    const givesRole = isYearText(own) && roleOfWords(words) !== 'other' && yearOfWords(words) === null;
    if (heading !== undefined && (givesYear || givesRole)) return grid.textAt(row, heading);
  }
  return '';
}

/** @param about the words of title and label header */
export function familyOf(columns: readonly HeadedColumn[], about: string): Family | null {
  const count = (...roles: readonly WordRole[]) => columns.filter(({ role }) => roles.includes(role)).length;
  const years = columns.filter(({ words }) => isYearText(words)).length;
  if (count('cause') >= FEWEST_IN_A_SERIES) return 'cause';
  if (count('target') > 0 && count('budget', 'originalBudget', 'revisedBudget') === 0) {
    if (count('result', 'actual', 'deviation', 'outcome') + years > 0 || /indikator/.test(about))
      return 'indicators';
  }
  const budgets = count('originalBudget', 'revisedBudget', 'budget');
  if (budgets + count('actual', 'earmarkedDeviation') > 0 && count(...MONEY) >= 2) return 'money';
  if (columns.filter(({ words }) => /driftsramme|sosialhjelp/.test(words)).length >= 2) return 'allocation';
  if (count('result') >= FEWEST_IN_A_SERIES) return 'results';
  if (count('result') + years >= 2 && /indikator|nøkkeltall/.test(about)) return 'results';
  const months = columns.filter(({ words }) => isMonth(words)).length;
  return years >= FEWEST_IN_A_SERIES || months >= FEWEST_MONTHS ? 'series' : null;
}

/** The columns with their final roles and years, and why each is read so. */
export function settledColumns(
  columns: readonly HeadedColumn[],
  family: Family,
  title: string,
): { columns: TableColumn[]; reasons: string[] } {
  const reasons: string[] = [];
  const roles = columns.map(column => settledRole(column, columns, family));
  const withRoles = columns.map(({ column, header, year }, index) => {
    const role = roles[index] ?? 'other';
    if (role !== 'other') reasons.push(`role:${role}=${header}`);
    return { column, header, role, year };
  });
  const settled = withRoles.map(column => {
    if (column.year !== null) return column;
    const year = inferredYear(column, withRoles, title);
    if (year !== null) reasons.push(`year:inferred=${column.header}`);
    return { ...column, year };
  });
  return { columns: settled, reasons };
}

function settledRole(column: HeadedColumn, columns: readonly HeadedColumn[], family: Family): ColumnRole {
  const { role, words } = column;
  if (
    role === 'prognosis' ||
    role === 'cause' ||
    role === 'earmarkedDeviation' ||
    role === 'ordinaryDeviation'
  )
    return 'other';
  if (family === 'indicators' || family === 'results') return indicatorRole(column);
  if (family !== 'money') return role === 'budget' ? 'originalBudget' : role;
  if (role === 'budget') return budgetRole(column, columns);
  const isShare = /%|prosent(?!poeng)|i pst/.test(words);
  return isShare && (role === 'deviation' || role === 'adjustedDeviation' || role === 'actual')
    ? 'other'
    : role;
}

function indicatorRole({ role, words }: HeadedColumn): ColumnRole {
  if (role === 'actual' || isYearText(words)) return 'result';
  return role === 'budget' ? 'other' : (role as ColumnRole);
}

/** "Budsjett" beside a revised one is the original; alone with accounts of the same year it is what they are held against. */
function budgetRole({ year }: HeadedColumn, columns: readonly HeadedColumn[]): ColumnRole {
  const has = (role: WordRole) =>
    columns.some(
      other => other.role === role && (other.year === null || year === null || other.year === year),
    );
  if (has('revisedBudget')) return 'originalBudget';
  return has('originalBudget') || has('actual') || has('deviation') ? 'revisedBudget' : 'originalBudget';
}

interface RoleAndYear {
  readonly role: ColumnRole;
  readonly year: number | null;
}

/** The newest year of what a table reports; null when a column of that kind has no year, since that may be the newest. */
export function reportedYear(columns: readonly RoleAndYear[]): number | null {
  const years = columns.filter(({ role }) => role === 'actual' || role === 'result' || role === 'target');
  const known = years.flatMap(({ year }) => (year === null ? [] : [year]));
  return known.length === 0 || known.length < years.length ? null : Math.max(...known);
}

/**
 * A deviation without a year is of the year that both its sides have. Any other column takes the title's only year, when
 * it is the only one of its role without a year and no column is of a later year.
 */
function inferredYear(column: RoleAndYear, columns: readonly RoleAndYear[], title: string): number | null {
  const reported = reportedYear(columns);
  const sides: readonly ColumnRole[] = ['revisedBudget', 'originalBudget', 'target'];
  const sameYear = columns.some(
    ({ role, year }) => sides.includes(role) && year !== null && year === reported,
  );
  const isDeviation = ['deviation', 'adjustedDeviation', 'outcome'].includes(column.role);
  if (isDeviation && sameYear) return reported;
  if (['other', 'comment', 'carriedOver'].includes(column.role)) return null;
  const named = new Set(title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);
  const [year] = [...named].map(Number);
  const alone =
    columns.filter(({ role, year: other }) => role === column.role && other === null).length === 1;
  const newest = Math.max(
    0,
    ...columns.filter(({ role }) => role !== 'carriedOver').map(other => other.year ?? 0),
  );
  return named.size === 1 && year !== undefined && alone && newest <= year ? year : null;
}
