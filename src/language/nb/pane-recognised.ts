import { counted } from '../words';

/** What the pane says about how a table is read, and where the user corrects that. */
export const recognised = {
  understood: 'Slik er tabellen lest',
  doubts: (n: number) => counted(n, 'ting å se over', 'ting å se over'),
  kind: 'Hva slags tabell er dette?',
  columns: 'Hva er kolonnene?',
  role: (header: string) => `Hva er «${header}»?`,
  year: (header: string) => `Hvilket år gjelder «${header}»?`,
  noHeader: (column: string) => `kolonne ${column}`,
  noYear: 'Uten år',
  hint: 'Rettingen huskes i arbeidsboken. Cellene blir ikke endret.',
  none: 'Dette er ingen tabell',
  undo: 'Angre rettingen',
  notTables: (n: number) => `Ikke tabeller (${n})`,
  include: 'Ta med igjen',
  includeThis: (place: string) => `Ta med igjen ${place}`,
};
