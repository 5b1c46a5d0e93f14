import type { FunctionsHelp } from '../function-texts';

/** What Excel shows while a formula with a function of Måltall is written; outside the pane, in files of their own. */
export const functionHelp: FunctionsHelp = {
  MAAL: {
    description:
      'Måltallet i tildelingsbrevet for en indikator, slik brevet skriver det. Følger med når brevet byttes.',
    parameters: [
      { name: 'indikator', description: 'Navnet på måltallet, som i brevet.' },
      { name: 'år', description: 'Året måltallet gjelder. Utelatt: året for det nyeste brevet.' },
    ],
  },
  AVVIK: {
    description: 'Resultat minus måltall. Er ett av dem skrevet med prosenttegn, er avviket i prosentpoeng.',
    parameters: [
      { name: 'resultat', description: 'Resultatet: et tall, eller en tekst som 68,2 %.' },
      { name: 'mål', description: 'Måltallet: et tall, en tekst som >74 %, eller MÅLTALL.MÅL.' },
    ],
  },
  UTFALL: {
    description: 'Måloppnåelsen: oppnådd, ikke oppnådd eller kan ikke vurderes.',
    parameters: [
      { name: 'resultat', description: 'Resultatet: et tall, eller en tekst som 68,2 %.' },
      { name: 'mål', description: 'Måltallet: et tall, en tekst som >74 %, eller MÅLTALL.MÅL.' },
      {
        name: 'retning',
        description: 'Hva som er best, «høyere» eller «lavere». Trengs når måltallet ikke har tegn foran.',
      },
    ],
  },
};
