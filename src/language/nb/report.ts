import type { Comparison, IndicatorAssessment } from '../../check/finding';
import type { Comparator } from '../../figure/figure';
import type { ReportWords } from '../../report/words';
import { finding } from './finding';
import { headers, kinds } from './report-kind';

const withYear = (words: string, year: number | null) => (year === null ? words : `${words} ${year}`);
const list = (items: readonly string[]) => items.join(', ');

const REQUIREMENTS: Readonly<Record<Comparator, string>> = {
  '>': 'skal være over måltallet',
  '>=': 'skal være minst måltallet',
  '<': 'skal være under måltallet',
  '<=': 'skal være høyst måltallet',
};

const DIRECTION_REASONS: Readonly<Record<string, string>> = {
  comparator: 'tegnet i brevet',
  history: 'tegnet i andre års måltall',
  knownList: 'kjent indikator',
  chosen: 'valgt av bruker',
};

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  equal: 'Likt brevet',
  comparatorDiffers: 'Samme tall, et annet tegn foran',
  different: 'Ulikt brevet',
  notComparable: 'Kan ikke sammenlignes',
  notInLetter: 'Står ikke i brevet',
  missingInWorkbook: 'Måltallet mangler i arbeidsboken',
};

const COMPARISON_NOTES: Readonly<Record<string, string>> = {
  relativeTarget: 'brevets måltall er et tidligere resultat',
  cityTotal: 'brevet gir ett tall for alle',
  letterTargetMissing: 'brevet har ikke noe måltall',
  letterTargetDoubtful: 'brevets måltall kan leses på flere måter',
  matchDoubtful: 'usikkert om det er samme indikator',
  unitDiffers: 'en annen enhet',
  workbookTargetUnread: 'måltallet kan ikke leses',
};

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
  indicatorUnitLine: 'Hver indikator i sin egen enhet. Avvik mellom to prosenttall er i prosentpoeng.',

  headers: {
    ...headers,
    row: 'Rad',
    indicator: 'Resultatindikator',
    deviation: year => withYear('Avvik', year),
    outcome: 'Måloppnåelse',
    outcomeReason: 'Begrunnelse',
    letterTarget: year => withYear('Brevets måltall', year),
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
  outcomeReason,
  comparison,
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
  sums: 'Sumrader og avvik er regnet av radene i denne tabellen.',
  blank: 'Tom celle: kilden har ingen verdi der.',
  notCounted: cells => `Står som tekst i kilden og er ikke med i regnestykkene: ${list(cells)}.`,
  printedNotes: cells => `Merket i kilden: ${list(cells)}.`,
  differences: differences =>
    `Regnet her, og et annet tall i kilden: ${differences
      .map(({ place, computed, printed }) => `${place}\u00A0${computed} (kilden\u00A0${printed})`)
      .join('; ')}.`,
  fullTitle: title => `Hele tittelen: ${title}`,

  source: (workbook, ranges) =>
    ranges.length === 0 ? `Kilde: ${workbook}.` : `Kilde: ${workbook}, ${list(ranges)}.`,
  letter: (title, year, file) => {
    const name = title ?? 'uten tittel';
    return `Brev: ${name.includes(String(year)) ? name : withYear(name, year)} (${file}).`;
  },
  noLetter: 'Uten brev: måltallene er ikke sammenlignet med et tildelingsbrev.',
  letterPlace: ({ page, line }) => (page === null ? `brev linje ${line}` : `brev s. ${page}, linje ${line}`),
  provenance: (time, program) => `laget ${time} med ${program}.`,
  footerCenter: (time, program) => `Laget ${time} med ${program}`,
  footerPages: 'Side &P av &N',
  time,

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
    money: 'Beløpstabell',
  },
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Which way is good, and how we know: it holds as long as the indicator is the same, whatever the figures. */
function outcomeReason(assessment: IndicatorAssessment): string {
  const { workbookTarget, direction, directionReason } = assessment;
  if (assessment.outcomeReason === 'noTarget') return 'Måltall mangler';
  if (assessment.outcomeReason === 'noResult') return 'Resultat mangler';
  if (workbookTarget?.comparator) return `Resultatet ${REQUIREMENTS[workbookTarget.comparator]}`;
  if (direction === 'unknown') {
    return assessment.outcome === 'met' ? 'Likt måltallet' : 'Ikke kjent om høyere eller lavere er bedre';
  }
  const better = direction === 'higher' ? 'Høyere er bedre' : 'Lavere er bedre';
  return `${better} (${DIRECTION_REASONS[directionReason] ?? finding.reason(directionReason)})`;
}

/** The workbook's target against the letter's, and the outcome against the letter's where it is another. */
function comparison(assessment: IndicatorAssessment): string {
  const { outcome, againstLetter } = assessment;
  const turned =
    againstLetter && againstLetter.outcome !== outcome && againstLetter.outcome !== 'notAssessable';
  if (!turned) return comparisonWords(assessment);
  const word = againstLetter.outcome === 'met' ? 'oppnådd' : 'ikke oppnådd';
  return `${comparisonWords(assessment)}. Mot brevets måltall: ${word}`;
}

function comparisonWords(assessment: IndicatorAssessment): string {
  const { comparison, comparisonNote, equalsLetterYear } = assessment;
  if (comparison === 'comparatorDiffers') return comparatorWords(assessment);
  const verdict = COMPARISONS[comparison];
  if (equalsLetterYear !== null) return `${verdict}: brevets måltall for ${equalsLetterYear}`;
  return comparisonNote === null
    ? verdict
    : `${verdict}: ${COMPARISON_NOTES[comparisonNote] ?? finding.reason(comparisonNote)}`;
}

function comparatorWords({ workbookTarget, letterTarget }: IndicatorAssessment): string {
  const [here, asked] = [workbookTarget?.comparator, letterTarget?.comparator];
  if (!here && asked) return `Samme tall, men tegnet ${asked} er falt bort`;
  if (here && !asked) return `Samme tall, men tegnet ${here} er lagt til`;
  return COMPARISONS.comparatorDiffers;
}

/** "2026-11-25T14:30:00+01:00" → "25.11.2026 kl. 14.30", the time as it is written. */
function time(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(iso);
  if (!found) return iso;
  const [, year, month, day, hour, minute] = found;
  const zone = iso.endsWith('Z') ? ' UTC' : '';
  return `${day}.${month}.${year} kl. ${hour}.${minute}${zone}`;
}
