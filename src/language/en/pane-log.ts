import { counted } from '../words';

const sheets = (n: number) => counted(n, 'sheet', 'sheets');
const cells = (n: number) => counted(n, 'cell', 'cells');

/** What the pane says of what Måltall has written in the workbook. */
export const log = {
  title: (n: number) => `Log of what Måltall has written (${n})`,
  inserted: (n: number) => `${sheets(n)} inserted`,
  updated: (n: number) => `${sheets(n)} brought up to date`,
  corrected: (n: number) => `${cells(n)} corrected`,
  insertionUndone: (n: number) => `Insertion undone, ${sheets(n)} removed`,
  updateUndone: (n: number) => `Update undone on ${sheets(n)}`,
  correctionUndone: (n: number) => `Correction undone, ${cells(n)} put back`,
  more: (n: number) => `and ${n} more`,
};
