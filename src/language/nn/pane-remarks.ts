import type { remarks as bokmål } from '../nb/pane-remarks';
import { counted } from '../words';

/** What the pane says where it helps with the words about a table, and with its way into Word. */
export const remarks: typeof bokmål = {
  count: n => counted(n, 'vesentleg avvik', 'vesentlege avvik'),
  title: n => `Framlegg til tekst (${n})`,
  hint: 'Tala er frå tabellen. Fyll inn årsaka. Teksten kjem ikkje med i tabellen om du ikkje kryssar av.',
  offered:
    'Tala er frå tabellen. Fyll inn årsaka. Teksten kjem ikkje med i tabellen om du ikkje kryssar av og oppdaterer. Det andre har skrive, blir ståande.',
  draftOutdated: 'Utkastet i tabellen har andre tal:',
  wordsOutdated: 'Det som står her, har andre tal:',
  inColumn: 'Set inn i kommentarkolonnen',
  below: 'Set inn under tabellen',
  copy: 'Kopier',
  copyOne: label => `Kopier teksten om ${label}`,
  copied: 'Teksten er kopiert.',
  copyTable: 'Kopier til Word',
  copyTableNamed: name => `Kopier til Word: ${name}`,
  tableCopied: 'Kopiert. Lim inn i Word.',
};
