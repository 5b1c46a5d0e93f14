import { sumOf } from '../figure/decimal';
import type { RecognisedTable } from '../table/table';
import { isPercentColumn, plainWords } from '../table/words';
import { figureOf, ownRounding, placeAt } from './cells';
import { holds } from './claims-run';
import { priceColumns } from './columns';
import type { Claim } from './relation';
import { cellFactorOf, isUnusable } from './term';

/** A column that sums others along every row: "Sum prosjekt". Indexes of columns. */
export interface Across {
  readonly sum: number;
  readonly parts: readonly number[];
  /** One a row. */
  readonly claims: readonly Claim[];
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
    role === 'comment' ||
    role === 'outcome' ||
    isPercentColumn(header) ||
    priceColumns(table).includes(column)
      ? []
      : [column],
  );
  const last = table.kind === 'investmentCause' ? figures.at(-1) : undefined;
  const says = (column: number) =>
    column === last || SUM.test(plainWords(table.columns[column]?.header ?? ''));
  return figures.filter(says).flatMap((sum): Across[] => {
    const before = figures.filter(column => column < sum);
    const parts = before.slice(before.findLastIndex(says) + 1);
    const claims = parts.length > 1 ? claimsOf(table, rule, sum, parts) : [];
    const holding = claims.filter(holds).length;
    const isSum = holding >= FEWEST_HOLDING && holding >= 2 * (claims.length - holding);
    return isSum ? [{ sum, parts, claims }] : [];
  });
}

/** A blank part counts as 0. */
function claimsOf(table: RecognisedTable, rule: string, sum: number, parts: readonly number[]): Claim[] {
  return table.rows.flatMap(({ label, cells, kind }, row): Claim[] => {
    const cell = cells[sum];
    const figure = figureOf(cell);
    const filled = parts.filter(part => figureOf(cells[part]));
    if (!cell || !figure || kind === 'section') return [];
    // A deviation has causes; other sums may stand alone.
    if (filled.length === 0 && table.kind !== 'investmentCause') return [];
    if (parts.some(part => isUnusable(cells[part]))) return [];
    const values = { label, column: table.columns[sum]?.header ?? '' };
    const term = (column: number) => ({
      place: placeAt(table, row, column),
      value: figureOf(cells[column])?.value ?? 0,
      rounding: ownRounding(figureOf(cells[column]) ?? figure),
    });
    return [
      {
        values,
        cells: [sum, ...filled].map(column => placeAt(table, row, column)),
        exact: sumOf(filled, column => term(column).value) === figure.value,
        relation: () => ({
          rule,
          table,
          severity: 'error',
          computed: term(sum),
          terms: filled.map(column => ({ ...term(column), sign: 1 })),
          line: `${table.id}:${row}:${rule}`,
          key: `other:${sum}`,
          group: null,
          convention: null,
          cellFactor: cellFactorOf(cell),
          live: cell.formula !== null,
          values,
        }),
      },
    ];
  });
}
