import { counted } from '../words';

const sheets = (n: number) => counted(n, 'ark', 'ark');
const cells = (n: number) => counted(n, 'celle', 'celler');

/** What the pane says of what Måltall has written in the workbook. */
export const log = {
  title: (n: number) => `Logg over det Måltall har skrive (${n})`,
  inserted: (n: number) => `${sheets(n)} sett inn`,
  updated: (n: number) => `${sheets(n)} oppdatert`,
  corrected: (n: number) => `${cells(n)} retta`,
  insertionUndone: (n: number) => `Innsetjing angra, ${sheets(n)} teke bort`,
  updateUndone: (n: number) => `Oppdatering angra på ${sheets(n)}`,
  correctionUndone: (n: number) => `Retting angra, ${cells(n)} sett tilbake`,
  more: (n: number) => `og ${n} til`,
};
