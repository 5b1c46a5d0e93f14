import type { rollForward as bokmål } from '../nb/roll-forward';
import { counted, listed } from '../words';

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
  fromFile: {
    summary: n =>
      n === 0 ? 'The set of the last period' : `The set of the last period: ${counted(n, 'table', 'tables')}`,
    hint: 'Is the last set in another workbook? Choose it, and the same tables are made here. The file is read on this machine and sent nowhere.',
    choose: 'Choose last workbook',
    another: 'Choose another',
    forget: 'Do not use it',
    intro: (file, n) =>
      `The set in ${file} can be made here: ${counted(n, 'new sheet', 'new sheets')} with the same choices and columns. The sheets that are there are not touched.`,
    none: file => `The workbook has no tables that fit the set in ${file}.`,
    unchecked: file => `The set in ${file} is chosen. Check the workbook to see the tables.`,
    make: n => `Make ${counted(n, 'table', 'tables')}`,
  },
  kept: {
    without: columns => `Without ${listed(columns)}, as last time.`,
    own: columns => `With room for ${listed(columns)}, which you have added.`,
    reordered: 'The columns stand in the order you gave them last time.',
  },
  problem: {
    noSet: 'Found no tables that Måltall has inserted. Choose the workbook with the last set.',
    unreadable: 'The file could not be read. Close it in other programs, and choose it again.',
  },
  ofFile: (file, sentence) => `${file}: ${sentence}`,
};
