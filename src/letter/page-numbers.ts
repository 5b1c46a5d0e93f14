import type { LetterRow } from './letter';
import { isBorneOut } from './sums';

const PAGE_NUMBER = /^\d{1,3}$/;

/**
 * Of each row whether it is the number of a page that ended inside the table: a short number without a label, without
 * which the sum below it holds, and with which it does not.
 */
export function arePageNumbers(rows: readonly LetterRow[]): boolean[] {
  return rows.map((row, index) => {
    const printed = row.raw.filter(cell => cell !== '');
    if (row.label !== '' || row.isTotal || !printed.every(cell => PAGE_NUMBER.test(cell))) return false;
    const without = rows.toSpliced(index, 1);
    const total = without.findIndex((other, at) => at >= index && other.isTotal);
    return total >= 0 && isBorneOut(without, total) && !isBorneOut(rows, total + 1);
  });
}
