import type { rollForward as bokmål } from '../nb/roll-forward';
import { counted } from '../words';

/** What is said where the tables of the next period are made. */
export const rollForward: typeof bokmål = {
  summary: n => (n === 0 ? 'Next period' : `Next period: ${counted(n, 'table', 'tables')}`),
  intro: n =>
    `The same set can be made for the next period: ${counted(n, 'new sheet', 'new sheets')} with the same choices and columns. The sheets that are there are not touched.`,
  none: 'When the workbook has tables for the next tertial or year, you can make the same set for them here.',
  make: n => `Make ${counted(n, 'table', 'tables')} for the next period`,
  sheet: (name, title) => `${name}: ${title}`,
  left: n => `No table for the next period (${n}):`,
  reasons: {
    noTable: 'finds no such table in the workbook',
    notLater: 'the table in the workbook is about the same period or an earlier one',
  },
};
