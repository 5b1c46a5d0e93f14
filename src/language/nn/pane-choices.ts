import type { choices as bokmål } from '../nb/pane-choices';

/** What the pane says about the choices for the report tables. */
export const choices: typeof bokmål = {
  summary: changed => (changed === 0 ? 'Val for tabellane' : `Val for tabellane (${changed} endra)`),
  columns: 'Kolonnar',
  column: {
    withoutEarlierYears: 'Tidlegare år',
    withoutCarriedOver: 'Overførte midlar og avvik justert',
    withoutOutcome: 'Måloppnåing med grunngiving',
    deviationPercent: 'Avvik i prosent av budsjettet',
    commentColumn: 'Kommentar, til å fylle ut',
  },
  material: 'Vesentlege avvik',
  materialHint:
    'Eit avvik som når begge grensene – i kroner og i prosent av budsjettet – blir merkt i tabellen, og du får eit framlegg til tekst. Tomt felt er inga grense.',
  kroner: 'Minst (kr)',
  percent: 'Minst (%)',
  notALimit: 'Skriv eit tal, til dømes 500 000 eller 2,5.',
  colours: 'Fargeprofil',
  house: { neutral: 'Nøytral', oslo: 'Oslo kommune' },
  kept: 'Vala blir hugsa i arbeidsboka. Dei gjeld tabellar du set inn frå no av.',
};
