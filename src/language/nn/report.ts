import { assessmentTexts } from '../assessment-texts';
import type { Language } from '../language';
import { counted, listed, norwegianTime, withPart } from '../words';
import { chart } from './chart';
import { finding } from './finding';
import { headers, kinds } from './report-kind';

const assessments = assessmentTexts({
  noTarget: 'Måltal manglar',
  noResult: 'Resultat manglar',
  required: {
    '>': 'Resultatet skal vere over måltalet',
    '>=': 'Resultatet skal vere minst måltalet',
    '<': 'Resultatet skal vere under måltalet',
    '<=': 'Resultatet skal vere høgst måltalet',
  },
  alike: 'Likt måltalet',
  directionUnknown: 'Ikkje kjent om høgare eller lågare er betre',
  better: { higher: 'Høgare er betre', lower: 'Lågare er betre' },
  directionReasons: {
    comparator: 'teiknet i brevet',
    history: 'teiknet i måltala for andre år',
    knownList: 'kjend indikator',
    chosen: 'valt av brukar',
  },
  comparisons: {
    equal: 'Likt brevet',
    comparatorDiffers: 'Same tal, eit anna teikn framfor',
    different: 'Ulikt brevet',
    notComparable: 'Kan ikkje samanliknast',
    notInLetter: 'Står ikkje i brevet',
    missingInWorkbook: 'Måltalet manglar i arbeidsboka',
  },
  comparisonNotes: {
    relativeTarget: 'måltalet i brevet er eit tidlegare resultat',
    cityTotal: 'brevet gir eitt tal for alle',
    letterTargetMissing: 'brevet har ikkje noko måltal',
    letterTargetDoubtful: 'måltalet i brevet kan lesast på fleire måtar',
    matchDoubtful: 'usikkert om det er same indikator',
    unitDiffers: 'ei anna eining',
    workbookTargetUnread: 'måltalet kan ikkje lesast',
  },
  targetOf: year => `måltalet i brevet for ${year}`,
  signLost: sign => `Same tal, men teiknet ${sign} er falle bort`,
  signAdded: sign => `Same tal, men teiknet ${sign} er lagt til`,
  againstLetter: {
    met: 'Mot måltalet i brevet: oppnådd',
    notMet: 'Mot måltalet i brevet: ikkje oppnådd',
  },
  reason: finding.reason,
});

/** What the report tables say. */
export const report: Language['report'] = {
  ...assessments,
  ...kinds,
  unitLine: scale =>
    scale === null
      ? 'Eininga for tala er ikkje oppgitt i kjelda'
      : {
          '1000 kr': 'Tal i 1000 kr',
          kr: 'Tal i kr',
          'mill. kr': 'Tal i mill. kr',
          percent: 'Tal i prosent',
          count: 'Antal',
        }[scale],
  chart,
  indicatorUnitLine: 'Kvar indikator i si eiga eining. Avvik mellom to prosenttal er i prosentpoeng.',

  headers: {
    ...headers,
    row: 'Rad',
    indicator: 'Resultatindikator',
    deviation: year => withPart('Avvik', year),
    outcome: 'Måloppnåing',
    outcomeReason: 'Grunngiving',
    letterTarget: year => withPart('Måltal i brevet', year),
    comparison: 'Måltalet mot brevet',
    source: 'Kjelde',
    severity: 'Alvor',
    rule: 'Regel',
    place: 'Stad',
    expected: 'Venta',
    found: 'Funne',
    explanation: 'Forklaring',
    letterPlace: 'Stad i brevet',
  },

  outcomes: { met: '✓ oppnådd', notMet: '✗ ikkje oppnådd', notAssessable: '– kan ikkje vurderast' },
  missingFromWorkbook: 'Måltal i brevet som ikkje står i arbeidsboka',
  missingFromWorkbookRow: 'Manglar i arbeidsboka',

  severities: { error: '✗ Feil', warning: '! Åtvaring', note: '○ Merknad' },
  notRun: '– Ikkje kontrollert',
  notRunHeading: 'Dette kunne ikkje kontrollerast',
  noFindings: 'Ingen funn',
  acceptedHeading: 'Dette er godteke',
  accepted: reason => `Godteke: ${reason}`,
  controlLegend:
    'Feil: talet kan ikkje stå slik. Åtvaring: sjå på det. Merknad: greitt å vite. Rapporten viser stoda då han vart laga, og følgjer ikkje seinare endringar.',
  finding: finding.message,
  checkNotRun: ({ rule, values, reason }) =>
    `${finding.check(rule, values)}. ${reason === null ? '' : finding.reason(reason)}`.trim(),
  summary: ({ checksRun, errors, warnings, notes, notEvaluated, accepted }) =>
    [
      `${counted(checksRun, 'kontroll køyrd', 'kontrollar køyrde')}: ${errors} feil, ${counted(warnings, 'åtvaring', 'åtvaringar')} og ${counted(notes, 'merknad', 'merknader')}.`,
      ...(accepted > 0 ? [`${counted(accepted, 'funn er godteke', 'funn er godtekne')}.`] : []),
      `${notEvaluated} kunne ikkje køyrast.`,
    ].join(' '),

  indicatorSigns:
    'Avvik = resultat − måltal. Om eit avvik er bra, følgjer av kva veg indikatoren skal, ikkje av forteiknet.',
  outcomeLegend:
    '✓ oppnådd, ✗ ikkje oppnådd, – kan ikkje vurderast. Eit måltal utan teikn framfor er nådd når resultatet er minst like godt.',
  liveNote: time =>
    `Tal, avvik og måloppnåing følgjer kjeldecellene. Farge, grunngiving og samanlikninga med brevet er frå ${time}.`,
  liveNoteWithoutOutcome: time =>
    `Tal og avvik følgjer kjeldecellene. Samanlikninga med brevet er frå ${time}.`,
  sums: 'Sumrader og avvik er rekna ut av radene i denne tabellen.',
  blank: 'Tom celle: kjelda har ingen verdi der.',
  notCounted: cells => `Står som tekst i kjelda og er ikkje med i reknestykka: ${listed(cells)}.`,
  printedNotes: cells => `Merkt i kjelda: ${listed(cells)}.`,
  differences: differences =>
    `Rekna her, og eit anna tal i kjelda: ${differences
      .map(({ place, computed, printed }) => `${place}\u00A0${computed} (kjelda\u00A0${printed})`)
      .join('; ')}.`,
  fullTitle: title => `Heile tittelen: ${title}`,

  source: (workbook, ranges) =>
    ranges.length === 0 ? `Kjelde: ${workbook}.` : `Kjelde: ${workbook}, ${listed(ranges)}.`,
  letter: (title, year, file) => {
    const name = title ?? 'utan tittel';
    return `Brev: ${name.includes(String(year)) ? name : withPart(name, year)} (${file}).`;
  },
  noLetter: 'Utan brev: måltala er ikkje samanlikna med eit tildelingsbrev.',
  letterPlace: ({ page, line }) => (page === null ? `brev linje ${line}` : `brev s. ${page}, linje ${line}`),
  provenance: (time, program) => `laga ${time} med ${program}.`,
  footerCenter: (time, program) => `Laga ${time} med ${program}`,
  footerPages: 'Side &P av &N',
  time: norwegianTime,

  tableKinds: {
    gross: 'Hovudoversikt brutto',
    net: 'Hovudoversikt netto',
    function: 'Hovudoversikt per funksjonsområde',
    unit: 'Resultat per resultateining',
    earmarked: 'Øyremerkte midlar',
    accountGroup: 'Kontogrupper',
    investment: 'Investeringsrekneskap',
    investmentCause: 'Investeringsavvik',
    indicators: 'Resultatindikatorar',
    premises: 'Budsjettpremissar',
    keyFigures: 'Nøkkeltal',
    timeSeries: 'Tidsserie',
    climate: 'Klimabudsjett',
    allocation: 'Tildelt ramme',
    assignments: 'Oppdrag',
    money: 'Beløpstabell',
  },
};
