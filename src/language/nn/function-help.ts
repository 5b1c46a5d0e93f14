import type { FunctionsHelp } from '../function-texts';

/** What Excel shows while a formula with a function of Måltall is written; outside the pane, in files of their own. */
export const functionHelp: FunctionsHelp = {
  MAAL: {
    description:
      'Måltalet i tildelingsbrevet for ein indikator, slik brevet skriv det. Følgjer med når brevet blir bytt.',
    parameters: [
      { name: 'indikator', description: 'Namnet på måltalet, som i brevet.' },
      { name: 'år', description: 'Året måltalet gjeld. Utelate: året for det nyaste brevet.' },
    ],
  },
  AVVIK: {
    description: 'Resultat minus måltal. Er eitt av dei skrive med prosentteikn, er avviket i prosentpoeng.',
    parameters: [
      { name: 'resultat', description: 'Resultatet: eit tal, eller ein tekst som 68,2 %.' },
      { name: 'mål', description: 'Måltalet: eit tal, ein tekst som >74 %, eller MÅLTALL.MÅL.' },
    ],
  },
  UTFALL: {
    description: 'Måloppnåinga: oppnådd, ikkje oppnådd eller kan ikkje vurderast.',
    parameters: [
      { name: 'resultat', description: 'Resultatet: eit tal, eller ein tekst som 68,2 %.' },
      { name: 'mål', description: 'Måltalet: eit tal, ein tekst som >74 %, eller MÅLTALL.MÅL.' },
      {
        name: 'retning',
        description:
          'Kva som er best, «høgare» eller «lågare». Trengst når måltalet ikkje har teikn framfor.',
      },
    ],
  },
};
