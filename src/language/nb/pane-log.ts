import { counted } from '../words';

const sheets = (n: number) => counted(n, 'ark', 'ark');
const cells = (n: number) => counted(n, 'celle', 'celler');

/** What the pane says of what Måltall has written in the workbook. */
export const log = {
  title: (n: number) => `Logg over det Måltall har skrevet (${n})`,
  inserted: (n: number) => `${sheets(n)} satt inn`,
  updated: (n: number) => `${sheets(n)} oppdatert`,
  corrected: (n: number) => `${cells(n)} rettet`,
  insertionUndone: (n: number) => `Innsetting angret, ${sheets(n)} tatt bort`,
  updateUndone: (n: number) => `Oppdatering angret på ${sheets(n)}`,
  correctionUndone: (n: number) => `Retting angret, ${cells(n)} satt tilbake`,
  more: (n: number) => `og ${n} til`,
};
