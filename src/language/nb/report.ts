import type { ReportWords } from '../../report/words';
import { assessmentTexts } from '../assessment-texts';
import { counted, listed, norwegianTime, withPart } from '../words';
import { chart } from './chart';
import { finding } from './finding';
import { headers, kinds } from './report-kind';

const assessments = assessmentTexts({
  noTarget: 'Måltall mangler',
  noResult: 'Resultat mangler',
  required: {
    '>': 'Resultatet skal være over måltallet',
    '>=': 'Resultatet skal være minst måltallet',
    '<': 'Resultatet skal være under måltallet',
    '<=': 'Resultatet skal være høyst måltallet',
  },
  alike: 'Likt måltallet',
  directionUnknown: 'Ikke kjent om høyere eller lavere er bedre',
  better: { higher: 'Høyere er bedre', lower: 'Lavere er bedre' },
  directionReasons: {
    comparator: 'tegnet i brevet',
    history: 'tegnet i andre års måltall',
    knownList: 'kjent indikator',
    chosen: 'valgt av bruker',
  },
  comparisons: {
    equal: 'Likt brevet',
    comparatorDiffers: 'Samme tall, et annet tegn foran',
    different: 'Ulikt brevet',
    notComparable: 'Kan ikke sammenlignes',
    notInLetter: 'Står ikke i brevet',
    missingInWorkbook: 'Måltallet mangler i arbeidsboken',
  },
  comparisonNotes: {
    relativeTarget: 'brevets måltall er et tidligere resultat',
    cityTotal: 'brevet gir ett tall for alle',
    letterTargetMissing: 'brevet har ikke noe måltall',
    letterTargetDoubtful: 'brevets måltall kan leses på flere måter',
    matchDoubtful: 'usikkert om det er samme indikator',
    unitDiffers: 'en annen enhet',
    workbookTargetUnread: 'måltallet kan ikke leses',
  },
  targetOf: year => `brevets måltall for ${year}`,
  signLost: sign => `Samme tall, men tegnet ${sign} er falt bort`,
  signAdded: sign => `Samme tall, men tegnet ${sign} er lagt til`,
  againstLetter: { met: 'Mot brevets måltall: oppnådd', notMet: 'Mot brevets måltall: ikke oppnådd' },
  reason: finding.reason,
});

/** What the report tables say. */
export const report: ReportWords = {
  ...kinds,
  unitLine: scale =>
    scale === null
      ? 'Tallenes enhet er ikke oppgitt i kilden'
      : {
          '1000 kr': 'Tall i 1000 kr',
          kr: 'Tall i kr',
          'mill. kr': 'Tall i mill. kr',
          percent: 'Tall i prosent',
          count: 'Antall',
        }[scale],
  chart,
  indicatorUnitLine: 'Hver indikator i sin egen enhet. Avvik mellom to prosenttall er i prosentpoeng.',

  headers: {
    ...headers,
    row: 'Rad',
    indicator: 'Resultatindikator',
    deviation: year => withPart('Avvik', year),
    outcome: 'Måloppnåelse',
    outcomeReason: 'Begrunnelse',
    letterTarget: year => withPart('Brevets måltall', year),
    comparison: 'Måltallet mot brevet',
    source: 'Kilde',
    severity: 'Alvor',
    rule: 'Regel',
    place: 'Sted',
    expected: 'Forventet',
    found: 'Funnet',
    explanation: 'Forklaring',
    letterPlace: 'Sted i brevet',
  },

  outcomes: { met: '✓ oppnådd', notMet: '✗ ikke oppnådd', notAssessable: '– kan ikke vurderes' },
  ...assessments,
  missingFromWorkbook: 'Måltall i brevet som ikke står i arbeidsboken',
  missingFromWorkbookRow: 'Mangler i arbeidsboken',

  severities: { error: '✗ Feil', warning: '! Advarsel', note: '○ Merknad' },
  notRun: '– Ikke kontrollert',
  notRunHeading: 'Dette kunne ikke kontrolleres',
  noFindings: 'Ingen funn',
  acceptedHeading: 'Dette er godtatt',
  accepted: reason => `Godtatt: ${reason}`,
  controlLegend:
    'Feil: tallet kan ikke stå slik. Advarsel: se på det. Merknad: greit å vite. Rapporten viser stillingen da den ble laget, og følger ikke senere endringer.',
  finding: finding.message,
  checkNotRun: ({ rule, values, reason }) =>
    `${finding.check(rule, values)}. ${reason === null ? '' : finding.reason(reason)}`.trim(),
  summary: ({ checksRun, errors, warnings, notes, notEvaluated, accepted }) =>
    [
      `${checksRun} kontroller kjørt: ${errors} feil, ${counted(warnings, 'advarsel', 'advarsler')} og ${counted(notes, 'merknad', 'merknader')}.`,
      ...(accepted > 0 ? [`${counted(accepted, 'funn', 'funn')} er godtatt.`] : []),
      `${notEvaluated} kunne ikke kjøres.`,
    ].join(' '),

  indicatorSigns:
    'Avvik = resultat − måltall. Om et avvik er bra, følger av hvilken vei indikatoren skal, ikke av fortegnet.',
  outcomeLegend:
    '✓ oppnådd, ✗ ikke oppnådd, – kan ikke vurderes. Et måltall uten tegn foran er nådd når resultatet er minst like godt.',
  liveNote: time =>
    `Tall, avvik og måloppnåelse følger kildecellene. Farge, begrunnelse og sammenligningen med brevet er fra ${time}.`,
  liveNoteWithoutOutcome: time =>
    `Tall og avvik følger kildecellene. Sammenligningen med brevet er fra ${time}.`,
  sums: 'Sumrader og avvik er regnet av radene i denne tabellen.',
  blank: 'Tom celle: kilden har ingen verdi der.',
  notCounted: cells => `Står som tekst i kilden og er ikke med i regnestykkene: ${listed(cells)}.`,
  printedNotes: cells => `Merket i kilden: ${listed(cells)}.`,
  differences: differences =>
    `Regnet her, og et annet tall i kilden: ${differences
      .map(({ place, computed, printed }) => `${place}\u00A0${computed} (kilden\u00A0${printed})`)
      .join('; ')}.`,
  fullTitle: title => `Hele tittelen: ${title}`,

  source: (workbook, ranges) =>
    ranges.length === 0 ? `Kilde: ${workbook}.` : `Kilde: ${workbook}, ${listed(ranges)}.`,
  letter: (title, year, file) => {
    const name = title ?? 'uten tittel';
    return `Brev: ${name.includes(String(year)) ? name : withPart(name, year)} (${file}).`;
  },
  noLetter: 'Uten brev: måltallene er ikke sammenlignet med et tildelingsbrev.',
  letterPlace: ({ page, line }) => (page === null ? `brev linje ${line}` : `brev s. ${page}, linje ${line}`),
  provenance: (time, program) => `laget ${time} med ${program}.`,
  footerCenter: (time, program) => `Laget ${time} med ${program}`,
  footerPages: 'Side &P av &N',
  time: norwegianTime,

  tableKinds: {
    gross: 'Hovedoversikt brutto',
    net: 'Hovedoversikt netto',
    function: 'Hovedoversikt per funksjonsområde',
    unit: 'Resultat per resultatenhet',
    earmarked: 'Øremerkede midler',
    accountGroup: 'Kontogrupper',
    investment: 'Investeringsregnskap',
    investmentCause: 'Investeringsavvik',
    indicators: 'Resultatindikatorer',
    premises: 'Budsjettpremisser',
    keyFigures: 'Nøkkeltall',
    timeSeries: 'Tidsserie',
    climate: 'Klimabudsjett',
    allocation: 'Tildelt ramme',
    assignments: 'Oppdrag',
    money: 'Beløpstabell',
  },
};
