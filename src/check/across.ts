import type { RecognisedTable } from '../table/table';
import { plainWords } from '../table/words';
import { isPercentColumn, priceColumn } from './columns';
import { judge, type Relation } from './relation';
import { cellFactorOf, isUnusable, ownTermOf } from './term';

/** A column that sums others along every row: "Sum prosjekt". Indexes of columns. */
export interface Across {
  readonly sum: number;
  readonly parts: readonly number[];
  /** One relation a row. */
  readonly relations: readonly Relation[];
}

const SUM = /^(?:sum|totalt?|i alt|til ?sammen|til ?saman|samlet|samla)(?![a-zæøå])/;
/** So many rows must add up, and twice as many as do not, before the column is taken for a sum. */
const FEWEST_HOLDING = 2;

/**
 * The sums along the rows of a table: a column that says so, or the last one of the causes of a deviation, over the
 * figure columns left of it, that mostly adds up.
 */
export function sumsAcross(table: RecognisedTable, rule: string): Across[] {
  const figures = table.columns.flatMap(({ role, header }, column) =>
    role === 'comment' || role === 'outcome' || isPercentColumn(header) || column === priceColumn(table)
      ? []
      : [column],
  );
  const last = table.kind === 'investmentCause' ? figures.at(-1) : undefined;
  const says = (column: number) =>
    column === last || SUM.test(plainWords(table.columns[column]?.header ?? ''));
  return figures.filter(says).flatMap((sum): Across[] => {
    const before = figures.filter(column => column < sum);
    const parts = before.slice(before.findLastIndex(says) + 1);
    const relations = parts.length > 1 ? relationsOf(table, rule, sum, parts) : [];
    const holding = relations.filter(relation => judge(relation).state !== 'failed').length;
    const isSum = holding >= FEWEST_HOLDING && holding >= 2 * (relations.length - holding);
    return isSum ? [{ sum, parts, relations }] : [];
  });
}

/** A blank part counts as 0. */
function relationsOf(
  table: RecognisedTable,
  rule: string,
  sum: number,
  parts: readonly number[],
): Relation[] {
  return table.rows.flatMap(({ label, cells, kind }, row): Relation[] => {
    const [computed, cell] = [ownTermOf(table, row, sum), cells[sum]];
    const terms = parts.flatMap(part => ownTermOf(table, row, part) ?? []);
    if (!computed || !cell || kind === 'section') return [];
    // A deviation has causes; other sums may stand alone.
    if (terms.length === 0 && table.kind !== 'investmentCause') return [];
    if (parts.some(part => isUnusable(cells[part]))) return [];
    return [
      {
        rule,
        severity: 'error',
        computed,
        terms,
        line: `${table.id}:${row}:${rule}`,
        key: `other:${sum}`,
        group: null,
        convention: null,
        cellFactor: cellFactorOf(cell),
        live: cell.formula !== null,
        values: { label, column: table.columns[sum]?.header ?? '' },
      },
    ];
  });
}
