import { columnName } from '../../table/address';
import type { Reason } from '../../table/table';
import type { KindSigns, RecognitionWords, Scales } from '../recognition-texts';
import { columnWith, inSentence, nameOf, rowsWith } from '../recognition-texts';
import { listed } from '../words';
import { report } from './report';

const roles: RecognitionWords['roles'] = {
  originalBudget: 'Opprinnelig budsjett',
  revisedBudget: 'Regulert budsjett',
  actual: 'Regnskap',
  deviation: 'Avvik',
  carriedOver: 'Overført',
  adjustedDeviation: 'Avvik justert',
  result: 'Resultat',
  target: 'Måltall',
  outcome: 'Måloppnåelse',
  number: 'Nummer',
  deadline: 'Frist',
  comment: 'Kommentar',
  other: 'Noe annet',
};

const signs: KindSigns = {
  causeColumns: 'kolonnene er årsaker til investeringsavvik',
  columns: 'kolonnene er slike',
  resultColumns: 'kolonnene er resultater for flere år',
  targetColumn: 'det er en kolonne med måltall',
  yearColumns: 'kolonnene er år eller måneder',
  title: 'tittelen eller hodet over radnavnene sier det',
  labelHeader: 'hodet over radnavnene sier det',
  sections: 'en mellomtittel sier det',
  quantityAndPrice: 'radene er antall og pris annenhver gang',
  pricedColumns: 'kolonnene er antall, pris og beløp, og radene ganger dem',
  addsUp: 'det er en enhetslinje, og radene eller kolonnene summeres',
  deadlineColumn: 'det er en kolonne med frister, og ordet oppdrag',
  projectCodes: 'radene begynner med prosjektnummer',
  kostraLabels: 'radene er KOSTRA-funksjoner',
  areaLabels: 'radene er funksjonsområder',
  accountGroupLabels: 'radene er kontogrupper',
  unitLabels: 'radene er enheter',
};

const scales: Scales = {
  '1000 kr': '1000 kr',
  kr: 'kr',
  'mill. kr': 'mill. kr',
  percent: 'prosent',
  count: 'antall',
};

/** How a table is read, and what in it is not certain. */
export const recognition: RecognitionWords = {
  roles,
  reasons: {
    header: ({ value }) =>
      `${rowsWith('Rad', 'Radene', value)} er overskrift, for der står det ord for budsjett, resultat eller år over tall.`,
    title: ({ words, cells }) => `Tittelen er «${words}» i ${listed(cells)}.`,
    titleMissing: () => 'Fant ingen tittel over eller ved siden av tabellen.',
    scale: ({ value, words, cells }) =>
      `Tallene er i ${nameOf(scales, value)}, for det står «${words}» i ${listed(cells)}.`,
    scaleMissing: () =>
      'Ingen linje sier hva tallene er i. Skriv for eksempel «Tall i 1000 kr» over tabellen.',
    kind: ({ value, words }) =>
      `Lest som ${inSentence(nameOf(report.tableKinds, value))}, for ${nameOf(signs, words)}.`,
    role: about => `${columnOf(about)} er ${roleOf(about)}, etter ordene i overskriften.`,
    roleByNeighbours: about => `${columnOf(about)} er ${roleOf(about)}, etter kolonnene ved siden av.`,
    roleByFigures: about =>
      about.value === 'other'
        ? `${columnOf(about)} er ikke med, for det er en annen kolonne avviket er regnet av.`
        : `${columnOf(about)} er ${roleOf(about)}, for da stemmer avviket i radene.`,
    roleUnknown: about =>
      about.words === ''
        ? `${columnOf(about)} har ingen overskrift. Velg hva den er; ellers blir den ikke kontrollert.`
        : `${columnOf(about)} sier ikke hva den er. Velg det; ellers blir den ikke kontrollert.`,
    roleTwice: about =>
      `${columnOf(about)} er ${roleOf(about)}, men det er en kolonne til for samme år. Velg hvilken som gjelder.`,
    yearInferred: about =>
      `${columnOf(about)} gjelder ${about.value}, etter tittelen eller kolonnene ved siden av.`,
    yearMissing: about =>
      `${columnOf(about)} har ikke noe årstall. Velg året, eller skriv det i overskriften.`,
    sumByFigures: ({ words, cells }) =>
      `Raden «${words}» (${listed(cells)}) er en sum, for tallene er summen av rader ved siden av.`,
    sumUnproved: ({ words, cells }) =>
      `Raden «${words}» (${listed(cells)}) er kalt en sum, men tallene stemmer ikke i noen kolonne.`,
    rowsLeft: ({ cells }) =>
      `Radene fra ${listed(cells)} ligner på tabellens, men er ikke med. Fjern de tomme radene over, eller marker hele tabellen.`,
    columnLeft: ({ column }) =>
      `Kolonne ${columnName(column ?? 0)} har tall uten overskrift og er ikke med. Skriv en overskrift over den.`,
    corrected: about =>
      about.column === null
        ? `Du har valgt ${inSentence(nameOf(report.tableKinds, about.value))}.`
        : `Du har valgt at ${inSentence(columnOf(about))} er ${roleOf(about)}.`,
  },
};

function roleOf({ value }: Reason): string {
  return inSentence(nameOf(roles, value));
}

function columnOf(about: Reason): string {
  return columnWith('Kolonne', words => `«${words}»`, about);
}
