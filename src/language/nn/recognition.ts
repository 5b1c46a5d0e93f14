import { columnName } from '../../table/address';
import type { Reason } from '../../table/table';
import type { KindSigns, RecognitionWords, Scales } from '../recognition-texts';
import { columnWith, inSentence, nameOf, rowsWith } from '../recognition-texts';
import { listed } from '../words';
import { report } from './report';

const roles: RecognitionWords['roles'] = {
  originalBudget: 'Opphavleg budsjett',
  revisedBudget: 'Regulert budsjett',
  actual: 'Rekneskap',
  deviation: 'Avvik',
  carriedOver: 'Overført',
  adjustedDeviation: 'Avvik justert',
  result: 'Resultat',
  target: 'Måltal',
  outcome: 'Måloppnåing',
  number: 'Nummer',
  deadline: 'Frist',
  comment: 'Kommentar',
  other: 'Noko anna',
};

const signs: KindSigns = {
  causeColumns: 'kolonnane er årsaker til investeringsavvik',
  columns: 'kolonnane er slike',
  resultColumns: 'kolonnane er resultat for fleire år',
  targetColumn: 'det er ein kolonne med måltal',
  yearColumns: 'kolonnane er år eller månader',
  title: 'tittelen eller hovudet over radnamna seier det',
  labelHeader: 'hovudet over radnamna seier det',
  sections: 'ein mellomtittel seier det',
  quantityAndPrice: 'radene er mengd og pris annankvar gong',
  pricedColumns: 'kolonnene er mengd, pris og beløp, og radene gongar dei',
  addsUp: 'det er ei einingslinje, og radene eller kolonnane blir summerte',
  deadlineColumn: 'det er ei kolonne med fristar, og ordet oppdrag',
  projectCodes: 'radene byrjar med prosjektnummer',
  kostraLabels: 'radene er KOSTRA-funksjonar',
  areaLabels: 'radene er funksjonsområde',
  accountGroupLabels: 'radene er kontogrupper',
  unitLabels: 'radene er einingar',
};

const scales: Scales = {
  '1000 kr': '1000 kr',
  kr: 'kr',
  'mill. kr': 'mill. kr',
  percent: 'prosent',
  count: 'antal',
};

/** How a table is read, and what in it is not certain. */
export const recognition: RecognitionWords = {
  roles,
  reasons: {
    header: ({ value }) =>
      `${rowsWith('Rad', 'Radene', value)} er overskrift, for der står det ord for budsjett, resultat eller år over tal.`,
    title: ({ words, cells }) => `Tittelen er «${words}» i ${listed(cells)}.`,
    titleMissing: () => 'Fann ingen tittel over eller ved sida av tabellen.',
    scale: ({ value, words, cells }) =>
      `Tala er i ${nameOf(scales, value)}, for det står «${words}» i ${listed(cells)}.`,
    scaleMissing: () => 'Inga linje seier kva tala er i. Skriv til dømes «Tal i 1000 kr» over tabellen.',
    kind: ({ value, words }) =>
      `Lesen som ${inSentence(nameOf(report.tableKinds, value))}, for ${nameOf(signs, words)}.`,
    role: about => `${columnOf(about)} er ${roleOf(about)}, etter orda i overskrifta.`,
    roleByNeighbours: about => `${columnOf(about)} er ${roleOf(about)}, etter kolonnane ved sida av.`,
    roleByFigures: about =>
      about.value === 'other'
        ? `${columnOf(about)} er ikkje med, for det er ein annan kolonne avviket er rekna av.`
        : `${columnOf(about)} er ${roleOf(about)}, for då stemmer avviket i radene.`,
    roleUnknown: about =>
      about.words === ''
        ? `${columnOf(about)} har inga overskrift. Vel kva han er; elles blir han ikkje kontrollert.`
        : `${columnOf(about)} seier ikkje kva han er. Vel det; elles blir han ikkje kontrollert.`,
    roleTwice: about =>
      `${columnOf(about)} er ${roleOf(about)}, men det er ein kolonne til for det same året. Vel kva for ein som gjeld.`,
    yearInferred: about =>
      `${columnOf(about)} gjeld ${about.value}, etter tittelen eller kolonnane ved sida av.`,
    yearMissing: about =>
      `${columnOf(about)} har ikkje noko årstal. Vel året, eller skriv det i overskrifta.`,
    sumByFigures: ({ words, cells }) =>
      `Rada «${words}» (${listed(cells)}) er ein sum, for tala er summen av rader ved sida av.`,
    sumUnproved: ({ words, cells }) =>
      `Rada «${words}» (${listed(cells)}) er kalla ein sum, men tala stemmer ikkje i nokon kolonne.`,
    rowsLeft: ({ cells }) =>
      `Radene frå ${listed(cells)} liknar på dei i tabellen, men er ikkje med. Fjern dei tomme radene over, eller marker heile tabellen.`,
    columnLeft: ({ column }) =>
      `Kolonne ${columnName(column ?? 0)} har tal utan overskrift og er ikkje med. Skriv ei overskrift over han.`,
    corrected: about =>
      about.column === null
        ? `Du har valt ${inSentence(nameOf(report.tableKinds, about.value))}.`
        : `Du har valt at ${inSentence(columnOf(about))} er ${roleOf(about)}.`,
  },
};

function roleOf({ value }: Reason): string {
  return inSentence(nameOf(roles, value));
}

function columnOf(about: Reason): string {
  return columnWith('Kolonne', words => `«${words}»`, about);
}
