import type { RecognisedTable } from '../table/table';
import { type ColumnKey, moneyColumns } from './columns';
import type { Relation } from './relation';
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

/** A relation for each row of a table that has the figures; none when a column is not there. */
export function rowDifferences(table: RecognisedTable, wanted: Difference): Relation[] {
  const columns = moneyColumns(table);
  const [difference, minuend, subtrahend] = [wanted.difference, wanted.minuend, wanted.subtrahend].map(key =>
    columns.get(key),
  );
  if (difference === undefined || minuend === undefined || subtrahend === undefined) return [];
  const { rule } = wanted;
  const header = (column: number) => table.columns[column]?.header ?? '';
  const convention = `${rule}:${table.id}`;
  const relations: Relation[] = [];
  table.rows.forEach((row, index) => {
    const cell = row.cells[difference];
    const computed = termOf(table, index, difference);
    const plus = termOf(table, index, minuend);
    const minus = subtracted(termOf(table, index, subtrahend));
    const blank = wanted.blankIsZero && row.cells[subtrahend]?.figure.kind === 'missing';
    if (!cell || !computed || !plus || (!minus && !blank)) return;
    relations.push({
      rule,
      table,
      severity: 'error',
      computed,
      terms: minus ? [plus, minus] : [plus],
      line: `${table.id}:${index}:${rule}`,
      key: wanted.difference,
      group: null,
      convention,
      cellFactor: cellFactorOf(cell),
      live: cell.formula !== null,
      values: {
        label: row.label,
        column: header(difference),
        minuend: header(minuend),
        subtrahend: header(subtrahend),
        unit: 'amount',
      },
    });
  });
  return relations;
}
