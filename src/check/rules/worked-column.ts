import { formatFigure } from '../../figure/format';
import type { RecognisedTable } from '../../table/table';
import { placeOf } from '../cells';
import { isDerived, isPercentColumn } from '../columns';
import { eachTable } from '../each-table';
import type { Finding } from '../finding';
import { type Form, workedOut, type WorkedOut, type WorkedRow } from '../worked-out';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'A08';
const CHANGE = /endring|økning|auke|vekst|nedgang|reduksjon|differanse|diff\b/i;
const QUANTITY = /antall|volum|mengde|kvantum|\btimer\b|plasser/i;
const PRICE = /pris|sats|per enhet|pr\.? enhet|enhetskost/i;
const PER_UNIT = /(?:^|[ (])(?:per|pr\.?) (?!\d)|snitt/i;
const AMOUNT = /sum|beløp|kostnad|utgift|total/i;
/** Figures of a row beyond these are no terms; it also bounds the work. */
const MOST_SOURCES = 12;
const MOST_ROWS = 500;

/** A change, a percentage or price × quantity follows from the other columns of its row, in the way most rows show. */
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
  return figures.flatMap(column => {
    const { header = '', role = 'other' } = table.columns[column] ?? {};
    if (role !== 'other' && !(isDerived(role) && isPercentColumn(header))) return [];
    const found = formsOf(table, header, amounts);
    return (found && workedOut(table, column, found.forms, found.sources)) ?? [];
  });
}

/** What a header lets a column be, and from which columns; null when it says nothing of the kind. */
function formsOf(
  table: RecognisedTable,
  header: string,
  amounts: readonly number[],
): { forms: readonly Form[]; sources: readonly number[] } | null {
  if (isPercentColumn(header)) return { forms: ['share', 'change'], sources: amounts };
  if (CHANGE.test(header)) return { forms: ['difference'], sources: amounts };
  if (PER_UNIT.test(header) && !PRICE.test(header))
    return { forms: ['quotient', 'quotientOfThousands'], sources: amounts };
  const terms = [QUANTITY, PRICE].map(words => amounts.filter(column => words.test(headerOf(table, column))));
  const [quantities = [], prices = []] = terms;
  if (!AMOUNT.test(header) || quantities.length !== 1 || prices.length !== 1) return null;
  return { forms: ['product', 'productInThousands'], sources: [...quantities, ...prices] };
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
