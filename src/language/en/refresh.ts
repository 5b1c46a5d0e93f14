import type { Language } from '../language';
import { counted } from '../words';

export const refresh: Language['refresh'] = {
  gone: label => `${label} (no longer in the source)`,
  title: 'Inserted tables',
  upToDate: n => (n === 1 ? 'The inserted table is up to date.' : `The ${n} inserted tables are up to date.`),
  intro: sheets =>
    `${counted(sheets, 'inserted table', 'inserted tables')} can be brought up to date where they stand. What you have written beside and below stays.`,
  update: changes => `Update the tables (${counted(changes, 'change', 'changes')})`,
  updated: n => `${counted(n, 'table is up to date', 'tables are up to date')}:`,
  undone: 'The tables stand as they did before the update.',
  undo: 'Undo the update',
  sheet: (name, n) => `${name}: ${counted(n, 'change', 'changes')}`,
  conflicts: n => `Changed by others (${n})`,
  conflictsIntro:
    'This was changed in the tables after they were inserted. It stays unless you choose otherwise.',
  keep: now => (now === '' ? 'Leave the cell empty' : `Keep ${now}`),
  take: fresh => (fresh === '' ? 'Empty the cell' : `Use ${fresh}`),
  keepDeleted: { row: 'Leave the row out', column: 'Leave the column out' },
  takeDeleted: { row: 'Put the row back', column: 'Put the column back' },
  needed: 'It is put back, for a sum uses it.',
  place: (row, column) => [row, column].filter(part => part !== '').join(' · '),
  cell: (was, willBe) => `${was === '' ? 'empty' : was} → ${willBe === '' ? 'empty' : willBe}`,
  formula: 'new formula, same value',
  lines: {
    rowAdded: 'New row',
    rowRemoved: 'The row goes',
    rowEmptied: 'The row goes; what others have written in it stays',
    columnAdded: 'New column',
    columnRemoved: 'The column goes',
    columnEmptied: 'The column goes; what others have written in it stays',
  },
  more: n => `Show ${n} more`,
  left: n => `Left as they are (${n})`,
  reasons: {
    sourceGone: 'its source is no longer in the workbook',
    protected: 'the sheet is protected',
    sheetGone: 'the sheet has been deleted',
  },
  leftOne: (name, reason) => `${name}: ${reason}.`,
};
