import type { Family, HeadedColumn } from './column';
import { inferredYear } from './column-years';
import { reason } from './reason';
import { rolesByFigures } from './role-figures';
import type { ColumnRole, Reason, ReasonCode, TableColumn, TableRow } from './table';
import type { WordRole } from './words';
import { isMonth, isYearText, saysWhatItIs } from './words';

/** Roles that say nothing without their year. */
const OF_A_YEAR: readonly ColumnRole[] = ['originalBudget', 'revisedBudget', 'actual', 'result', 'target'];
/** Roles that a table has once a year. */
const ONCE: readonly ColumnRole[] = [...OF_A_YEAR, 'deviation', 'carriedOver', 'adjustedDeviation'];

/** The columns with the roles that their words and their neighbours give; years as their words say. */
export function columnsByWords(columns: readonly HeadedColumn[], family: Family): TableColumn[] {
  return columns.map(column => ({
    header: column.header,
    role: roleByWords(column, columns, family),
    year: column.year,
    column: column.column,
  }));
}

function roleByWords(column: HeadedColumn, columns: readonly HeadedColumn[], family: Family): ColumnRole {
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

interface Settling {
  readonly headed: readonly HeadedColumn[];
  readonly family: Family;
  readonly title: string;
  readonly rows: readonly TableRow[];
}

/** The columns with their final roles and years, and why each is read so. */
export function settledColumns(
  byWords: readonly TableColumn[],
  settling: Settling,
): { columns: TableColumn[]; reasons: Reason[] } {
  const open = byWords.map((column, index) => isOpen(column, index, byWords, settling));
  const byFigures = rolesByFigures(
    byWords.map(({ role }, index) => ({ role, open: open[index] ?? false })),
    settling.rows,
  );
  const withRoles = byWords.map((column, index) => ({
    ...column,
    role: byFigures.get(index) ?? column.role,
  }));
  const columns = withRoles.map(column => ({
    ...column,
    year: column.year ?? inferredYear(column, withRoles, settling.title),
  }));
  const reasons = columns.flatMap((column, index) => {
    const { header: words, column: at } = column;
    const about = { words, column: at, cells: settling.headed[index]?.cells ?? [] };
    return [
      ...roleReasons(column, columns, settling.family, {
        byFigures: byFigures.has(index),
        byNeighbours: settling.headed[index]?.role === 'budget',
        unknown: (open[index] ?? false) && column.role === 'other' && !byFigures.has(index),
      }).map(code => reason(code, { ...about, value: column.role })),
      ...yearReasons(column, withRoles[index]?.year ?? null).map(code =>
        reason(code, { ...about, value: String(column.year ?? '') }),
      ),
    ];
  });
  return { columns, reasons };
}

/** A column with figures whose words say nothing, or one of two with the same role and year. */
function isOpen(
  column: TableColumn,
  index: number,
  columns: readonly TableColumn[],
  { headed, family, rows }: Settling,
): boolean {
  if (family !== 'money' && family !== 'indicators') return false;
  const words = headed[index]?.words ?? '';
  if (column.role === 'other')
    return !saysWhatItIs(words) && !isYearText(words) && !isMonth(words) && isMostlyFigures(rows, index);
  return isTwice(column, columns);
}

/** Marks for missing figures count neither way. */
function isMostlyFigures(rows: readonly TableRow[], index: number): boolean {
  const kinds = rows.flatMap(({ kind, cells }) => (kind === 'section' ? [] : [cells[index]?.figure.kind]));
  const figures = kinds.filter(kind => kind === 'figure' || kind === 'doubtful').length;
  return figures > 0 && figures >= kinds.filter(kind => kind === 'text').length;
}

function isTwice({ role, year }: TableColumn, columns: readonly TableColumn[]): boolean {
  return (
    ONCE.includes(role) && columns.filter(other => other.role === role && other.year === year).length > 1
  );
}

function roleReasons(
  column: TableColumn,
  columns: readonly TableColumn[],
  family: Family,
  found: { byFigures: boolean; byNeighbours: boolean; unknown: boolean },
): ReasonCode[] {
  if (found.unknown) return ['roleUnknown'];
  if (found.byFigures) return ['roleByFigures'];
  if (column.role === 'other') return [];
  const onceOnly = family === 'money' || family === 'indicators';
  const twice = onceOnly && isTwice(column, columns);
  return [found.byNeighbours ? 'roleByNeighbours' : 'role', ...(twice ? (['roleTwice'] as const) : [])];
}

function yearReasons({ role, year }: TableColumn, printed: number | null): ReasonCode[] {
  if (year !== null) return printed === null ? ['yearInferred'] : [];
  return OF_A_YEAR.includes(role) ? ['yearMissing'] : [];
}
