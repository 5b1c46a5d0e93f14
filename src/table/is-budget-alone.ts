import { bodyRows, labelColumnOf } from './body';
import type { HeadedColumn } from './column';
import type { Grid } from './grid';
import { LABEL_COLUMNS } from './header-block';
import type { Layout } from './layout';
import { plainWords, roleOfWords, saysTotal, yearsIn } from './words';

const BUDGETS = ['budget', 'originalBudget', 'revisedBudget', 'actual'];
/** Where a budget stands alone, only words can tell it from a list: of fewer rows nobody writes the sum. */
const FEWEST_ROWS = 2;

/** Whether a cell says which budget or account of what year stands below it, with labels beside the figures. */
export function isBudgetHead(grid: Grid, row: number, column: number): boolean {
  return (
    grid.sortAt(row + 1, column) === 'figure' &&
    grid.has(row + 1, column - LABEL_COLUMNS, column - 1, 'text') &&
    saysBudgetOfYear(plainWords(grid.textAt(row, column)))
  );
}

function saysBudgetOfYear(words: string): boolean {
  return BUDGETS.includes(roleOfWords(words)) && yearsIn(words).length === 1;
}

/**
 * Whether a layout with one column of amounts is a budget's: the header says which budget or account and of what year, and
 * a row says that it is the sum of those above.
 * @param until the last row that can be the table's
 */
export function isBudgetAlone(
  grid: Grid,
  layout: Layout,
  columns: readonly HeadedColumn[],
  until: number,
): boolean {
  const [amount, ...others] = columns.filter(({ role }) => role !== 'comment');
  if (!amount || others.length > 0 || !saysBudgetOfYear(amount.words)) return false;
  const rows = bodyRows(grid, layout, until).filter(({ hasFigures }) => hasFigures);
  return rows
    .slice(FEWEST_ROWS)
    .some(({ row }) => saysTotal(plainWords(grid.textAt(row, labelColumnOf(grid, layout, row)))));
}
