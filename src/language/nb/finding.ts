import type { Values } from '../finding-texts';
import { findingTexts } from '../finding-texts';
import { MESSAGES } from './finding-message';

/** What the findings of a rule have in common, as a heading. */
const titles: Readonly<Record<string, string>> = {
  A01: 'Summer',
  A02: 'Avvik mellom budsjett og regnskap',
  A03: 'Avvik justert for overførte midler',
  A04: 'Avvik mellom resultat og måltall',
  A05: 'Avvik fra budsjettpremisser',
  A06: 'Tall per enhet',
  A07: 'Øremerkede midler og ordinær drift',
  A08: 'Endringer, prosenter og pris ganger antall',
  A09: 'Summer bortover',
  A10: 'Endringer fra år til år',
  B01: 'Nettotabellen mot hovedoversiktene',
  B02: 'Delte funksjonsområder',
  B03: 'Nettotabellens total mot alle hovedoversikter',
  B04: 'Samme størrelse i flere tabeller',
  B05: 'Samme total i flere tabeller',
  B06: 'Tomme celler',
  B07: 'Øremerkede midler mot budsjettabellen',
  B08: 'Samme resultat i flere tabeller',
  B09: 'Investeringsavvik etter årsak',
  L01: 'Måltall mot brevet',
  L02: 'Fjorårets måltall',
  L03: 'Tegn foran måltallet',
  L04: 'Prosenttegn',
  L05: 'Navn på måltall',
  L06: 'Måltall i brevet uten rad i arbeidsboken',
  L07: 'Måltall som mangler',
  L08: 'Måltall som ikke står i brevet',
  L09: 'Måltall som ikke kan sammenlignes',
  L10: 'Måltall mot eget tidligere resultat',
  L11: 'Antall i brevet mot budsjettpremiss',
  L12: 'Rammen i brevet',
  L13: 'Deler av rammen i brevet',
  L14: 'Hva som er best',
  L15: 'Brev for andre år eller mottakere',
  L16: 'Usikre navn',
  L17: 'Måltall som er lettere enn fjorårets resultat',
  L18: 'Artsgrupper i brevet',
  L19: 'Øremerkede beløp i brevet',
  L20: 'Oppdrag i brevet som mangler i arbeidsboken',
  L21: 'Frister mot brevet',
  L22: 'Oppdrag som ikke står i brevet',
  H01: 'Tall som står som tekst',
  H02: 'Enhet over tabellen',
  H03: 'Feilverdier',
  H04: 'Prosenttegn på poengsum eller rate',
  H05: 'Tall med flere lesninger',
  H06: 'Tall blant formler',
  H07: 'Formler som skiller seg ut',
  H08: 'Rader i feil enhet',
  H09: 'Tall langt utenfor egen historikk',
  H10: 'Like rader',
  H11: 'Tall under feil overskrift',
  H12: 'Årstall i overskriften',
  H13: 'Enheten i enhetslinjen',
  P01: 'Små antall personer',
};

/** Why something is as it is: outcomes, directions, comparisons, and checks that could not be carried out. */
const reasons: Readonly<Record<string, string>> = {
  reached: 'Resultatet når måltallet.',
  notReached: 'Resultatet når ikke måltallet.',
  equal: 'Resultatet er lik måltallet.',
  strict: 'Resultatet er lik måltallet, men tegnet foran krever mer enn det.',
  noResult: 'Resultatet mangler.',
  noTarget: 'Måltallet mangler.',
  unknownDirection: 'Det er ikke kjent om et høyt eller et lavt tall er best.',

  comparator: 'Tegnet foran måltallet viser hva som er best.',
  history: 'Tegnet foran måltallet i andre år viser hva som er best.',
  knownList: 'Hentet fra listen over kjente måltall.',
  chosen: 'Du har valgt det.',
  unknown: 'Ikke kjent.',

  relativeTarget: 'Brevet krever minst like godt resultat som i et tidligere år.',
  cityTotal: 'Brevets måltall gjelder alle som får brevet, til sammen.',
  letterTargetMissing: 'Brevet har ikke noe måltall for året.',
  letterTargetDoubtful: 'Brevets måltall kan ikke leses sikkert.',
  matchDoubtful: 'Det er ikke avklart om navnet er det samme som i brevet.',
  unitDiffers: 'Måltallene er ikke i samme enhet.',
  workbookTargetUnread: 'Måltallet i arbeidsboken kan ikke leses som ett tall.',
  workbookTargetMissing: 'Måltallet mangler i arbeidsboken.',

  noLetter: 'Det er ikke lest inn noe brev for året.',
  areaIncomplete:
    'Funksjonsområdets tabeller gir et annet tall i de fleste kolonnene. Trolig mangler en av dem i arbeidsboken.',
  noReceiver: 'Det er ikke kjent hvem arbeidsboken er fra.',
  noIndicators: 'Arbeidsboken har ingen tabell med måltall.',
  noAssignments: 'Arbeidsboken har ingen tabell med oppdrag og frister.',
  unusableFigure: 'En av cellene er ikke et tall.',
  figureMissing: 'Et av tallene mangler.',
  areaWithoutTable: 'Ikke alle funksjonsområder har en egen tabell.',
  noFrame: 'Brevet har ingen sikker ramme for mottakeren.',
  noOriginalBudget: 'Fant ikke totalen for opprinnelig budsjett.',
};

const framed = ({ parts, expected, found }: Values) =>
  `Ramme i brevet ${parts === '' ? '' : `${parts} = `}${expected}, opprinnelig budsjett ${found}`;

/** What findings and checks say. */
export const finding = findingTexts({
  titles,
  reasons,
  messages: MESSAGES,
  subjects: {
    inColumn: ({ label, column }) => `«${label}» i «${column}»`,
    row: ({ label }) => `«${label}»`,
    name: ({ name }) => `«${name}»`,
    table: ({ table }) => `«${table}»`,
    allocatedCount: v => `«${v.name}»: ${v.expected} i brevet, ${v.found} i arbeidsboken`,
    frame: framed,
    framePart: v => `«${v.column}» i brevet ${v.expected}, opprinnelig budsjett ${v.found}`,
  },
});
