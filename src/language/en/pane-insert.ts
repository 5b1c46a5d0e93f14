import type { insert as bokmål } from '../nb/pane-insert';
import { counted } from '../words';

/** What the pane says where it inserts tables. */
export const insert: typeof bokmål = {
  title: 'Insert tables',
  intro: 'Each table becomes a new sheet at the end of the workbook. What is there already is not touched.',
  choose: 'Tables',
  all: (ticked, all) => `All (${ticked} of ${all} chosen)`,
  preview: name => `Preview ${name}`,
  hide: name => `Hide ${name}`,
  previewLabel: title => `Preview: ${title}`,
  leftOut: n => `Cannot be made (${n})`,
  leftOutOne: (kind, reason) => `${kind}: ${reason}`,
  nothing: 'The workbook has no tables to make a report of.',
  insert: n => `Insert ${counted(n, 'table', 'tables')}`,
  written: n => `${counted(n, 'new sheet has been inserted', 'new sheets have been inserted')}:`,
  undo: 'Undo the insertion',
  undone: 'The sheets have been removed again.',
};
