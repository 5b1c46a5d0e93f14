import { difference } from '../figure/decimal';
import type { RecognisedTable } from '../table/table';
import { figureOf, placeAt } from './cells';
import { type ColumnKey, moneyColumns } from './columns';
import type { Claim, Relation } from './relation';
import { cellFactorOf, subtracted, termOf } from './term';

/** A column that is the difference of two others in the same row. */
export interface Difference {
  readonly rule: string;
  readonly difference: ColumnKey;
  readonly minuend: ColumnKey;
  readonly subtrahend: ColumnKey;
  /** Whether a blank subtrahend counts as 0. */
  readonly blankIsZero: boolean;
}

/** Where the figures of a difference stand, as indexes of columns. */
interface Columns {
  readonly difference: number;
  readonly minuend: number;
  readonly subtrahend: number;
}

/** A claim for each row of a table that has the figures; none when a column is not there. */
export function rowDifferences(table: RecognisedTable, wanted: Difference): Claim[] {
  const keys = moneyColumns(table);
  const [difference, minuend, subtrahend] = [wanted.difference, wanted.minuend, wanted.subtrahend].map(key =>
    keys.get(key),
  );
  if (difference === undefined || minuend === undefined || subtrahend === undefined) return [];
  const { rule, blankIsZero } = wanted;
  const told = { rule, key: wanted.difference, convention: `${rule}:${table.id}`, blankIsZero };
  return differencesIn(table, { difference, minuend, subtrahend }, told);
}

/** What the relations of such claims have in common. */
type Told = Pick<Relation, 'rule' | 'key' | 'convention'> & Pick<Difference, 'blankIsZero'>;

/** A claim for each row that has figures in three columns. */
export function differencesIn(table: RecognisedTable, columns: Columns, told: Told): Claim[] {
  return table.rows.flatMap((_, row) => claimIn(table, row, columns, told) ?? []);
}

function claimIn(table: RecognisedTable, row: number, columns: Columns, told: Told): Claim | null {
  const { label = '', cells = [] } = table.rows[row] ?? {};
  const found = figureOf(cells[columns.difference]);
  const minuend = figureOf(cells[columns.minuend]);
  const subtrahend = figureOf(cells[columns.subtrahend]);
  const blank = told.blankIsZero && cells[columns.subtrahend]?.figure.kind === 'missing';
  if (!found || !minuend || (!subtrahend && !blank)) return null;
  const values = {
    label,
    column: headerOf(table, columns.difference),
    minuend: headerOf(table, columns.minuend),
    subtrahend: headerOf(table, columns.subtrahend),
    unit: 'amount',
  };
  const places = [placeAt(table, row, columns.difference), placeAt(table, row, columns.minuend)];
  if (subtrahend) places.push(placeAt(table, row, columns.subtrahend));
  return {
    values,
    cells: places,
    exact: difference(minuend.value, subtrahend?.value ?? 0) === found.value,
    relation() {
      return relationOf(table, row, columns, { ...told, values });
    },
  };
}

function headerOf({ columns }: RecognisedTable, column: number): string {
  return columns[column]?.header ?? '';
}

function relationOf(
  table: RecognisedTable,
  row: number,
  columns: Columns,
  { rule, key, convention, values }: Told & Pick<Relation, 'values'>,
): Relation {
  const cell = table.rows[row]?.cells[columns.difference];
  const computed = termOf(table, row, columns.difference);
  const terms = [termOf(table, row, columns.minuend), subtracted(termOf(table, row, columns.subtrahend))];
  if (!cell || !computed) throw new RangeError('a difference without a figure');
  return {
    rule,
    table,
    severity: 'error',
    computed,
    terms: terms.flatMap(term => term ?? []),
    line: `${table.id}:${row}:${rule}`,
    key,
    group: null,
    convention,
    cellFactor: cellFactorOf(cell),
    live: cell.formula !== null,
    values,
  };
}
