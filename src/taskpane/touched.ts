import type { CellReceipt } from '../excel/workbook';
import type { PaneState } from './state';

/** Where the workbook has been changed, as the state keeps it: sheets, by Excel's ids or by name. */

/** After changes in more sheets: how the findings stand is to be seen anew. */
export function touchedAt(
  before: readonly string[],
  sheets: readonly string[],
): Pick<PaneState, 'touched' | 'standing'> {
  return { touched: withOthers(before, sheets), standing: null };
}

/** Each once. */
export function withOthers(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])];
}

/** The sheets of corrected cells, by name. */
export function sheetsIn(receipt: CellReceipt | undefined): string[] {
  return receipt?.cells.map(({ sheet }) => sheet) ?? [];
}
