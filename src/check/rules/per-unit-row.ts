import { product, quotient } from '../../figure/decimal';
import { formatFigure } from '../../figure/format';
import type { RecognisedTable } from '../../table/table';
import { placeOf } from '../cells';
import { eachTable } from '../each-table';
import type { CheckRun, Finding, Place } from '../finding';
import { type PerUnit, type PerUnitColumn, perUnitColumns, perUnitRows } from '../per-unit';
import type { Rule, RuleRun } from '../rule';

const ID = 'A06';
/** So many other columns must follow the relation before one that does not is wrong. */
const CONFIRMING = 2;

/** "Hours per user" is hours ÷ users in every column, when at least two other columns say that it is. */
export const perUnitRow: Rule = {
  id: ID,
  severity: 'error',
  needs: [],
  tolerance: 'rounding',
  run: eachTable(table => {
    const runs = perUnitRows(table).map(rows => ofRows(table, rows));
    return { findings: runs.flatMap(run => run.findings), checks: runs.flatMap(run => run.checks) };
  }),
};

function ofRows(table: RecognisedTable, rows: PerUnit): Required<Pick<RuleRun, 'findings' | 'checks'>> {
  const columns = perUnitColumns(table, rows);
  const holding = columns.filter(({ holds }) => holds);
  const failing = columns.filter(({ holds }) => !holds);
  if (holding.length < CONFIRMING || failing.length >= holding.length) return { findings: [], checks: [] };
  const values = { label: rows.perUnit.label };
  const checks = columns.map((column): CheckRun => ({
    rule: ID,
    values: { ...values, column: table.columns[column.column]?.header ?? '' },
    state: column.holds ? 'passed' : 'failed',
    reason: null,
    cells: placesIn(table, rows, column),
  }));
  return { findings: failing.map(column => findingOf(table, rows, column)), checks };
}

function findingOf(table: RecognisedTable, rows: PerUnit, column: PerUnitColumn): Finding {
  const [place, ...related] = placesIn(table, rows, column);
  if (!place) throw new RangeError('a column without cells');
  const { count, perUnit, expected } = column;
  const amount = product(column.amount.value, rows.factor);
  return {
    rule: ID,
    severity: 'error',
    place,
    related,
    expected,
    found: perUnit.value,
    values: {
      label: rows.perUnit.label,
      column: table.columns[column.column]?.header ?? '',
      amountLabel: rows.amount.label,
      amount: formatFigure(amount),
      countLabel: rows.count.label,
      count: formatFigure(count.value),
      found: formatFigure(perUnit.value),
      expected: formatFigure(expected),
      fittingCount: perUnit.value === 0 ? '–' : formatFigure(quotient(amount, perUnit.value, count.decimals)),
    },
    fix: null,
    source: null,
  };
}

/** The cells of the three rows in a column, the quotient first. */
function placesIn(
  table: RecognisedTable,
  { perUnit, amount, count }: PerUnit,
  { column }: PerUnitColumn,
): Place[] {
  return [perUnit, amount, count].flatMap(row => {
    const cell = row.cells[column];
    return cell ? [placeOf(table, cell)] : [];
  });
}
