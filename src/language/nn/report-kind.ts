import { formatFigure } from '../../figure/format';
import type { Thresholds } from '../../report/options';
import type { ReportKindWords } from '../../report/kind-words';
import { counted, withPart } from '../words';

type Kinds = Omit<ReportKindWords, 'headers'>;

/** Headers of the columns that some kinds have, and that a user asks for. */
export const headers: ReportKindWords['headers'] = {
  deviationPercent: 'Avvik i prosent',
  material: 'Vesentleg avvik',
  comment: 'Kommentar',
  number: 'Nr.',
  subject: 'Oppdrag',
  deadline: 'Frist',
  status: 'Status',
  measure: 'Verkemiddel',
  target: year => withPart('Måltal', year),
  result: year => withPart('Resultat', year),
  table: 'Tabell',
  sheet: 'Ark',
};

/** What each kind of report table is called and made from, what stands under it, and the drafts about deviations. */
export const kinds: Kinds = {
  sheetName: (kind, area) =>
    ({
      contents: 'Innhald',
      indicators: 'Måloppnåing',
      gross: 'Hovudoversikt brutto',
      net: 'Hovudoversikt netto',
      function: withPart('Hovudoversikt', area),
      earmarked: withPart('Øyremerkte midlar', area),
      unit: withPart('Resultat per eining', area),
      accountGroup: withPart('Kontogrupper', area),
      money: withPart('Beløp', area),
      investment: 'Investeringsrekneskap',
      investmentCause: 'Investeringsavvik',
      premises: withPart('Budsjettpremissar', area),
      keyFigures: withPart('Nøkkeltal', area),
      timeSeries: withPart('Tidsserie', area),
      climate: 'Klimabudsjett',
      assignments: 'Oppdrag',
      letterTable: 'Frå brevet',
      chart: withPart('Diagram', area),
      control: 'Kontrollrapport',
    })[kind],
  title: (kind, area, year) =>
    ({
      contents: withPart('Innhald i vedlegget', year),
      indicators: withPart(withPart('Resultatindikatorar', area), year),
      gross: withPart('Brutto driftsutgifter', year),
      net: withPart('Netto driftsutgifter', year),
      function: withPart(withPart('Hovudoversikt økonomi', area), year),
      earmarked: withPart(withPart('Avvik øyremerkte midlar', area), year),
      unit: withPart(withPart('Resultat per resultateining', area), year),
      accountGroup: withPart(withPart('Budsjett per kontogruppe', area), year),
      money: withPart(withPart('Beløp', area), year),
      investment: withPart('Investeringsrekneskap', year),
      investmentCause: withPart('Investeringsavvik etter årsak', year),
      premises: withPart(withPart('Budsjettpremissar', area), year),
      keyFigures: withPart(withPart('Nøkkeltal', area), year),
      timeSeries: withPart(withPart('Tidsserie', area), year),
      climate: withPart('Klimabudsjett', year),
      assignments: withPart('Oppdrag i tildelingsbrevet', year),
      letterTable: withPart(withPart('Tabell i kapittel', area), year),
      chart: withPart('Diagram', year),
      control: withPart('Kontrollrapport', year),
    })[kind],
  kindNames: {
    contents: 'Innhald',
    indicators: 'Resultatindikatorar',
    gross: 'Hovudoversikt brutto',
    net: 'Hovudoversikt netto',
    function: 'Hovudoversikt per funksjonsområde',
    earmarked: 'Øyremerkte midlar',
    unit: 'Resultat per resultateining',
    accountGroup: 'Kontogrupper',
    money: 'Andre beløpstabellar',
    investment: 'Investeringsrekneskap',
    investmentCause: 'Investeringsavvik',
    premises: 'Budsjettpremissar',
    keyFigures: 'Nøkkeltal',
    timeSeries: 'Tidsseriar',
    climate: 'Klimabudsjett',
    assignments: 'Oppdrag',
    letterTable: 'Tabellar frå brevet',
    chart: 'Diagram',
    control: 'Kontrollrapport',
  },
  lacks: {
    contents: 'Det er ingen tabellar å liste opp.',
    indicators: 'Fann ingen tabell med indikatorar, resultat og måltal i arbeidsboka.',
    gross: 'Fann ingen tabell over brutto budsjett og rekneskap per funksjonsområde i arbeidsboka.',
    net: 'Fann ingen tabell over netto budsjett og rekneskap per funksjonsområde i arbeidsboka.',
    function: 'Fann ingen tabell med budsjett og rekneskap per KOSTRA-funksjon i arbeidsboka.',
    earmarked: 'Fann ingen tabell som deler avviket i øyremerkte midlar og ordinær drift.',
    unit: 'Fann ingen tabell med budsjett og rekneskap per resultateining eller avdeling i arbeidsboka.',
    accountGroup: 'Fann ingen tabell per kontogruppe (10 Lønn, 11 …) i arbeidsboka.',
    money: 'Fann ingen andre beløpstabellar i arbeidsboka.',
    investment: 'Fann ingen tabell over investeringsprosjekt med budsjett og rekneskap i arbeidsboka.',
    investmentCause: 'Fann ingen tabell som deler avviket i prosjekta etter årsak.',
    premises: 'Fann ingen tabell med budsjettpremissar (antal og pris med måltal) i arbeidsboka.',
    keyFigures: 'Fann ingen tabell med nøkkeltal over fleire år i arbeidsboka.',
    timeSeries: 'Fann ingen tabell med tal per år eller månad i arbeidsboka.',
    climate: 'Fann ingen klimatiltak, korkje i arbeidsboka eller i eit brev for same år.',
    assignments: 'Treng eit tildelingsbrev med oppdrag for same år som arbeidsboka.',
    letterTable: 'Treng eit tildelingsbrev med taltabellar for same år som arbeidsboka.',
    chart: 'Fann inga hovudoversikt med avvik og ingen indikatorar med måltal og resultat i same eining.',
    control: 'Kontrollen er ikkje køyrd.',
  },
  deviationText: ({ label, year, millions, percent, direction }) => {
    const when = year === null ? '' : ` i ${year}`;
    if (direction === 'none') return `${label} har ikkje noko avvik frå budsjettet${when}.`;
    const share =
      percent === null ? '' : `, ${formatFigure(percent, { decimals: 1, percent: true })} av budsjettet`;
    const word = direction === 'underspending' ? 'mindreforbruk' : 'meirforbruk';
    const amount = millions === 0 ? 'under 0,1' : formatFigure(millions, { decimals: 1 });
    return `${label} har eit ${word} på ${amount} mill. kr${when}${share}. Årsaka er [fyll inn].`;
  },

  moneySigns: ({ budget, adjusted }) =>
    `Avvik = ${budget === 'revisedBudget' ? 'regulert' : 'opphavleg'} budsjett − rekneskap: pluss er mindreforbruk, minus er meirforbruk.${
      adjusted ? ' Avvik justert = avvik − overførte prosjektmidlar.' : ''
    }`,
  deviationAsSource: 'Avvika står som i kjelda: dei er noko anna enn budsjett − rekneskap i denne tabellen.',
  deviationPercentNote: 'Avvik i prosent = avvik delt på talverdien av budsjettet; – der budsjettet er 0.',
  material: { underspending: '▲ mindreforbruk', overspending: '▼ meirforbruk' },
  materialNote,
  premiseSigns: 'Avvik = måltal − resultat: pluss er under premissen, minus er over.',
  resultSigns: 'Avvik = resultat − måltal.',
  measuredUnitLine: deviates =>
    `Kvar rad i si eiga eining.${deviates ? ' Avvik mellom to prosenttal er i prosentpoeng.' : ''}`,
  assignmentLine: count => `${counted(count, 'oppdrag', 'oppdrag')} i brevet`,
  assignmentNote: 'Oppdrag og fristar er frå brevet. Kolonnen Status er tom, til å fylle ut.',
  assignmentStatusNote: 'Oppdrag og fristar er frå brevet, og Status frå arbeidsboka.',
  ownAssignment: 'ikkje i brevet',
  climateNote:
    'Verkemiddel og måltal er frå brevet. Kolonnen Resultat er tom, til å fylle ut; avviket blir då rekna ut av seg sjølv.',
  letterScale: scale =>
    scale === null
      ? 'Eininga for tala er ikkje oppgitt i brevet'
      : scale === 'count'
        ? 'Antal'
        : `Tal i ${scale === 'percent' ? 'prosent' : scale}`,
  letterTableNote: chapter =>
    `Tala er frå brevet${chapter === null ? '' : `, kapittel ${chapter}`}. Sumrader som stemmer i brevet, er rekna ut av radene over.`,
  contentsLine: count => counted(count, 'tabell', 'tabellar'),
};

/** "avvik på minst 1 000 000 kr og 5 % av budsjettet". */
function materialNote({ kroner, percent }: Thresholds): string {
  const limits = [
    ...(kroner === null ? [] : [`${formatFigure(kroner)} kr`]),
    ...(percent === null ? [] : [`${formatFigure(percent, { percent: true })} av budsjettet`]),
  ];
  const limit = limits.length === 0 ? 'alle avvik' : `avvik på minst ${limits.join(' og ')}`;
  return `Vesentleg avvik: ${limit}.`;
}
