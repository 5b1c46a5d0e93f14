import type { insert as bokmål } from '../nb/pane-insert';
import { counted } from '../words';

/** What the pane says where it inserts tables. */
export const insert: typeof bokmål = {
  title: 'Set inn tabellar',
  intro: 'Kvar tabell blir eit nytt ark bakarst i arbeidsboka. Det som står der frå før, blir ikkje rørt.',
  choose: 'Tabellar',
  all: (ticked, all) => `Alle (${ticked} av ${all} valde)`,
  preview: name => `Førehandsvis ${name}`,
  hide: name => `Skjul ${name}`,
  previewLabel: title => `Førehandsvising: ${title}`,
  leftOut: n => `Kan ikkje lagast (${n})`,
  leftOutOne: (kind, reason) => `${kind}: ${reason}`,
  nothing: 'Arbeidsboka har ingen tabellar å lage rapport av.',
  insert: n => `Set inn ${counted(n, 'tabell', 'tabellar')}`,
  written: n => `${counted(n, 'nytt ark er sett inn', 'nye ark er sette inn')}:`,
  undo: 'Angre innsetjinga',
  undone: 'Arka er tekne bort igjen.',
};
