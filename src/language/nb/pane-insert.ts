import { counted } from '../words';

/** What the pane says where it inserts tables. */
export const insert = {
  title: 'Sett inn tabeller',
  intro: 'Hver tabell blir et nytt ark bakerst i arbeidsboken. Det som står der fra før blir ikke rørt.',
  choose: 'Tabeller',
  all: (ticked: number, all: number) => `Alle (${ticked} av ${all} valgt)`,
  preview: (name: string) => `Forhåndsvis ${name}`,
  hide: (name: string) => `Skjul ${name}`,
  previewLabel: (title: string) => `Forhåndsvisning: ${title}`,
  leftOut: (n: number) => `Kan ikke lages (${n})`,
  leftOutOne: (kind: string, reason: string) => `${kind}: ${reason}`,
  nothing: 'Arbeidsboken har ingen tabeller å lage rapport av.',
  insert: (n: number) => `Sett inn ${counted(n, 'tabell', 'tabeller')}`,
  written: (n: number) => `${counted(n, 'nytt ark er satt inn', 'nye ark er satt inn')}:`,
  undo: 'Angre innsettingen',
  undone: 'Arkene er tatt bort igjen.',
};
