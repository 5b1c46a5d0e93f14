import { counted } from '../words';

/** What the pane says where it helps with the words about a table, and with its way into Word. */
export const remarks = {
  count: (n: number) => counted(n, 'vesentlig avvik', 'vesentlige avvik'),
  title: (n: number) => `Forslag til tekst (${n})`,
  hint: 'Tallene er fra tabellen. Fyll inn årsaken. Teksten kommer ikke med i tabellen om du ikke krysser av.',
  offered:
    'Tallene er fra tabellen. Fyll inn årsaken. Teksten kommer ikke med i tabellen om du ikke krysser av og oppdaterer. Det andre har skrevet, blir stående.',
  draftOutdated: 'Utkastet i tabellen har andre tall:',
  wordsOutdated: 'Det som står her, har andre tall:',
  inColumn: 'Sett inn i kommentarkolonnen',
  below: 'Sett inn under tabellen',
  copy: 'Kopier',
  copyOne: (label: string) => `Kopier teksten om ${label}`,
  copied: 'Teksten er kopiert.',
  copyTable: 'Kopier til Word',
  copyTableNamed: (name: string) => `Kopier til Word: ${name}`,
  tableCopied: 'Kopiert. Lim inn i Word.',
};
