import type { ColumnRole } from './table';

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
export function inferredYear(
  column: RoleAndYear,
  columns: readonly RoleAndYear[],
  title: string,
): number | null {
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
