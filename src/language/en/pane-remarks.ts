import type { remarks as bokmål } from '../nb/pane-remarks';
import { counted } from '../words';

/** What the pane says where it helps with the words about a table, and with its way into Word. */
export const remarks: typeof bokmål = {
  count: n => counted(n, 'material deviation', 'material deviations'),
  title: n => `Drafts of texts (${n})`,
  hint: 'The figures are from the table. Fill in the cause. The text is not in the table unless you tick it.',
  offered:
    'The figures are from the table. Fill in the cause. The text does not come into the table unless you tick it and update. What others have written stays.',
  draftOutdated: 'The draft in the table has other figures:',
  wordsOutdated: 'What is written here has other figures:',
  inColumn: 'Insert into the comment column',
  below: 'Insert below the table',
  copy: 'Copy',
  copyOne: label => `Copy the text about ${label}`,
  copied: 'The text has been copied.',
  copyTable: 'Copy to Word',
  copyTableNamed: name => `Copy to Word: ${name}`,
  tableCopied: 'Copied. Paste it into Word.',
};
