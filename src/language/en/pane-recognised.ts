import type { recognised as bokmål } from '../nb/pane-recognised';
import { counted } from '../words';

/** What the pane says about how a table is read, and where the user corrects that. */
export const recognised: typeof bokmål = {
  understood: 'How the table is read',
  doubts: n => counted(n, 'thing to look over', 'things to look over'),
  kind: 'What kind of table is this?',
  columns: 'What are the columns?',
  role: header => `What is “${header}”?`,
  year: header => `Which year is “${header}” for?`,
  noHeader: column => `column ${column}`,
  noYear: 'No year',
  hint: 'The correction is remembered in the workbook. The cells are not changed.',
  none: 'This is not a table',
  undo: 'Undo the correction',
  notTables: n => `Not tables (${n})`,
  include: 'Include again',
  includeThis: place => `Include again ${place}`,
};
