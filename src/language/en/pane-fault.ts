import type { fault as bokmål } from '../nb/pane-fault';

/** What the pane says where something went wrong in Måltall itself. */
export const fault: typeof bokmål = {
  copy: 'Copy error report',
  copied: 'Copied. The report has nothing from the workbook or the letter in it.',
};
