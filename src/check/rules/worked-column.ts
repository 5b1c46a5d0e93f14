import { formatFigure } from '../../figure/format';
import { pricedTerms } from '../../table/priced';
import type { ColumnRole, RecognisedTable } from '../../table/table';
import { isPercentColumn, plainWords } from '../../table/words';
import { placeOf } from '../cells';
import { isDerived } from '../columns';
import { eachTable } from '../each-table';
import type { Finding } from '../finding';
import { type Form, workedOut, type WorkedOut, type WorkedRow } from '../worked-out';
import { workedProduct } from '../worked-product';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'A08';
const PER_UNIT = /(?:^|[ (])(?:per|pr\.?) (?!\d)|snitt/i;
/** Figures of a row beyond these are no terms; it also bounds the work. */
const MOST_SOURCES = 12;
const MOST_ROWS = 500;
/** What quantity × price may give: a budget, or what only its words tell. */
const PRODUCTS: readonly ColumnRole[] = ['other', 'originalBudget', 'revisedBudget'];
/** So many rows show that a column is the product whose words do not say that it is an amount. */
const FEWEST_WITHOUT_WORDS = 3;

/** A percentage, an amount per unit or price × quantity follows from the other columns of its row, in the way most rows show. */
export const workedColumn: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: eachTable(table => {
    const columns = table.rows.length <= MOST_ROWS ? columnsOf(table) : [];
    return {
      findings: columns.flatMap(column =>
        column.rows.filter(({ holds }) => !holds).flatMap(row => findingOf(table, column, row)),
      ),
      checks: columns.flatMap(column =>
        column.rows.map(row =>
          checked(
            ID,
            row.holds,
            [column.column, column.first, column.second].flatMap(index => placeIn(table, row, index)),
            { label: labelOf(table, row), column: headerOf(table, column.column) },
          ),
        ),
      ),
    };
  }),
};

function columnsOf(table: RecognisedTable): WorkedOut[] {
  const figures = table.columns.flatMap(({ role }, column) =>
    role === 'comment' || role === 'outcome' ? [] : [column],
  );
  const amounts = figures.filter(column => !isPercentColumn(headerOf(table, column))).slice(0, MOST_SOURCES);
  const products = productsOf(table);
  const terms = products.flatMap(({ first, second }) => [first, second]);
  return figures.flatMap(column => {
    const { header = '', role = 'other' } = table.columns[column] ?? {};
    const own = products.find(one => one.column === column);
    if (own || (role !== 'other' && !(isDerived(role) && isPercentColumn(header)))) return own ?? [];
    const forms = terms.includes(column) ? [] : formsOf(header);
    return workedOut(table, column, forms, amounts) ?? [];
  });
}

function productsOf(table: RecognisedTable): WorkedOut[] {
  const found = pricedTerms(table.columns.map(({ header }) => plainWords(header)));
  if (!found) return [];
  const { quantity, price, amounts } = found;
  return table.columns.flatMap(({ role, header }, amount) => {
    const mayBe = amount !== quantity && amount !== price && PRODUCTS.includes(role);
    if (!mayBe || isPercentColumn(header)) return [];
    const worked = workedProduct(table, { quantity, price, amount });
    const holding = worked?.rows.filter(({ holds }) => holds).length ?? 0;
    return worked && (amounts.includes(amount) || holding >= FEWEST_WITHOUT_WORDS) ? [worked] : [];
  });
}

/** What a header lets a column be, worked out from the others of its row. */
function formsOf(header: string): readonly Form[] {
  if (isPercentColumn(header)) return ['share', 'change'];
  return PER_UNIT.test(header) ? ['quotient', 'quotientOfThousands'] : [];
}

function findingOf(
  table: RecognisedTable,
  { form, column, first, second }: WorkedOut,
  row: WorkedRow,
): Finding[] {
  const [place] = placeIn(table, row, column);
  if (!place) return [];
  return [
    told({
      rule: ID,
      severity: 'error',
      place,
      related: [first, second].flatMap(index => placeIn(table, row, index)),
      expected: row.expected,
      found: row.found,
      values: {
        variant: VARIANTS[form] ?? form,
        label: labelOf(table, row),
        column: headerOf(table, column),
        first: headerOf(table, first),
        second: headerOf(table, second),
        expected: formatFigure(row.expected),
        found: formatFigure(row.found),
      },
    }),
  ];
}

/** Forms that are told in the words of another. */
const VARIANTS: Readonly<Partial<Record<Form, string>>> = {
  productInThousands: 'product',
  quotientOfThousands: 'quotient',
};

function placeIn(table: RecognisedTable, { row }: WorkedRow, column: number) {
  const cell = table.rows[row]?.cells[column];
  return cell ? [placeOf(table, cell)] : [];
}

function labelOf({ rows }: RecognisedTable, { row }: WorkedRow): string {
  return rows[row]?.label ?? '';
}

function headerOf({ columns }: RecognisedTable, column: number): string {
  return columns[column]?.header ?? '';
}
