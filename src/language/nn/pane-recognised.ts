import type { recognised as bokmål } from '../nb/pane-recognised';
import { counted } from '../words';

/** What the pane says about how a table is read, and where the user corrects that. */
export const recognised: typeof bokmål = {
  understood: 'Slik er tabellen lesen',
  doubts: n => counted(n, 'ting å sjå over', 'ting å sjå over'),
  kind: 'Kva slags tabell er dette?',
  columns: 'Kva er kolonnane?',
  role: header => `Kva er «${header}»?`,
  year: header => `Kva år gjeld «${header}»?`,
  noHeader: column => `kolonne ${column}`,
  noYear: 'Utan år',
  hint: 'Rettinga blir hugsa i arbeidsboka. Cellene blir ikkje endra.',
  none: 'Dette er ingen tabell',
  undo: 'Angre rettinga',
  notTables: n => `Ikkje tabellar (${n})`,
  include: 'Ta med igjen',
  includeThis: place => `Ta med igjen ${place}`,
};
