import { formatFigure } from '../../figure/format';
import type { Thresholds } from '../../report/options';
import type { ReportKindWords } from '../../report/kind-words';
import { counted, withPart } from '../words';

type Kinds = Omit<ReportKindWords, 'headers'>;

/** Headers of the columns that some kinds have, and that a user asks for. */
export const headers: ReportKindWords['headers'] = {
  deviationPercent: 'Avvik i prosent',
  material: 'Vesentlig avvik',
  comment: 'Kommentar',
  number: 'Nr.',
  subject: 'Oppdrag',
  deadline: 'Frist',
  status: 'Status',
  measure: 'Virkemiddel',
  target: year => withPart('Måltall', year),
  result: year => withPart('Resultat', year),
  table: 'Tabell',
  sheet: 'Ark',
};

/** What each kind of report table is called and made from, what stands under it, and the drafts about deviations. */
export const kinds: Kinds = {
  sheetName: (kind, area) =>
    ({
      contents: 'Innhold',
      indicators: 'Måloppnåelse',
      gross: 'Hovedoversikt brutto',
      net: 'Hovedoversikt netto',
      function: withPart('Hovedoversikt', area),
      earmarked: withPart('Øremerkede midler', area),
      unit: withPart('Resultat per enhet', area),
      accountGroup: withPart('Kontogrupper', area),
      money: withPart('Beløp', area),
      investment: 'Investeringsregnskap',
      investmentCause: 'Investeringsavvik',
      premises: withPart('Budsjettpremisser', area),
      keyFigures: withPart('Nøkkeltall', area),
      timeSeries: withPart('Tidsserie', area),
      climate: 'Klimabudsjett',
      assignments: 'Oppdrag',
      letterTable: 'Fra brevet',
      chart: withPart('Diagram', area),
      control: 'Kontrollrapport',
    })[kind],
  title: (kind, area, year) =>
    ({
      contents: withPart('Innhold i vedlegget', year),
      indicators: withPart(withPart('Resultatindikatorer', area), year),
      gross: withPart('Brutto driftsutgifter', year),
      net: withPart('Netto driftsutgifter', year),
      function: withPart(withPart('Hovedoversikt økonomi', area), year),
      earmarked: withPart(withPart('Avvik øremerkede midler', area), year),
      unit: withPart(withPart('Resultat per resultatenhet', area), year),
      accountGroup: withPart(withPart('Budsjett per kontogruppe', area), year),
      money: withPart(withPart('Beløp', area), year),
      investment: withPart('Investeringsregnskap', year),
      investmentCause: withPart('Investeringsavvik etter årsak', year),
      premises: withPart(withPart('Budsjettpremisser', area), year),
      keyFigures: withPart(withPart('Nøkkeltall', area), year),
      timeSeries: withPart(withPart('Tidsserie', area), year),
      climate: withPart('Klimabudsjett', year),
      assignments: withPart('Oppdrag i tildelingsbrevet', year),
      letterTable: withPart(withPart('Tabell i brevets kapittel', area), year),
      chart: withPart('Diagram', year),
      control: withPart('Kontrollrapport', year),
    })[kind],
  kindNames: {
    contents: 'Innhold',
    indicators: 'Resultatindikatorer',
    gross: 'Hovedoversikt brutto',
    net: 'Hovedoversikt netto',
    function: 'Hovedoversikt per funksjonsområde',
    earmarked: 'Øremerkede midler',
    unit: 'Resultat per resultatenhet',
    accountGroup: 'Kontogrupper',
    money: 'Andre beløpstabeller',
    investment: 'Investeringsregnskap',
    investmentCause: 'Investeringsavvik',
    premises: 'Budsjettpremisser',
    keyFigures: 'Nøkkeltall',
    timeSeries: 'Tidsserier',
    climate: 'Klimabudsjett',
    assignments: 'Oppdrag',
    letterTable: 'Tabeller fra brevet',
    chart: 'Diagrammer',
    control: 'Kontrollrapport',
  },
  lacks: {
    contents: 'Det er ingen tabeller å liste opp.',
    indicators: 'Fant ingen tabell med indikatorer, resultat og måltall i arbeidsboken.',
    gross: 'Fant ingen tabell over brutto budsjett og regnskap per funksjonsområde i arbeidsboken.',
    net: 'Fant ingen tabell over netto budsjett og regnskap per funksjonsområde i arbeidsboken.',
    function: 'Fant ingen tabell med budsjett og regnskap per KOSTRA-funksjon i arbeidsboken.',
    earmarked: 'Fant ingen tabell som deler avviket i øremerkede midler og ordinær drift.',
    unit: 'Fant ingen tabell med budsjett og regnskap per resultatenhet eller avdeling i arbeidsboken.',
    accountGroup: 'Fant ingen tabell per kontogruppe (10 Lønn, 11 …) i arbeidsboken.',
    money: 'Fant ingen andre beløpstabeller i arbeidsboken.',
    investment: 'Fant ingen tabell over investeringsprosjekter med budsjett og regnskap i arbeidsboken.',
    investmentCause: 'Fant ingen tabell som deler prosjektenes avvik etter årsak.',
    premises: 'Fant ingen tabell med budsjettpremisser (antall og pris med måltall) i arbeidsboken.',
    keyFigures: 'Fant ingen tabell med nøkkeltall over flere år i arbeidsboken.',
    timeSeries: 'Fant ingen tabell med tall per år eller måned i arbeidsboken.',
    climate: 'Fant ingen klimatiltak, hverken i arbeidsboken eller i et brev for samme år.',
    assignments: 'Trenger et tildelingsbrev med oppdrag for samme år som arbeidsboken.',
    letterTable: 'Trenger et tildelingsbrev med talltabeller for samme år som arbeidsboken.',
    chart: 'Fant ingen hovedoversikt med avvik og ingen indikatorer med måltall og resultat i samme enhet.',
    control: 'Kontrollen er ikke kjørt.',
  },
  deviationText: ({ label, year, millions, percent, direction }) => {
    const when = year === null ? '' : ` i ${year}`;
    if (direction === 'none') return `${label} har ikke noe avvik fra budsjettet${when}.`;
    const share =
      percent === null ? '' : `, ${formatFigure(percent, { decimals: 1, percent: true })} av budsjettet`;
    const word = direction === 'underspending' ? 'mindreforbruk' : 'merforbruk';
    const amount = millions === 0 ? 'under 0,1' : formatFigure(millions, { decimals: 1 });
    return `${label} har et ${word} på ${amount} mill. kr${when}${share}. Årsaken er [fyll inn].`;
  },

  moneySigns: ({ budget, adjusted }) =>
    `Avvik = ${budget === 'revisedBudget' ? 'regulert' : 'opprinnelig'} budsjett − regnskap: pluss er mindreforbruk, minus er merforbruk.${
      adjusted ? ' Avvik justert = avvik − overførte prosjektmidler.' : ''
    }`,
  deviationAsSource: 'Avvikene står som i kilden: de er noe annet enn budsjett − regnskap i denne tabellen.',
  deviationPercentNote: 'Avvik i prosent = avvik delt på budsjettets tallverdi; – der budsjettet er 0.',
  material: { underspending: '▲ mindreforbruk', overspending: '▼ merforbruk' },
  materialNote,
  premiseSigns: 'Avvik = måltall − resultat: pluss er under premisset, minus er over.',
  resultSigns: 'Avvik = resultat − måltall.',
  measuredUnitLine: deviates =>
    `Hver rad i sin egen enhet.${deviates ? ' Avvik mellom to prosenttall er i prosentpoeng.' : ''}`,
  assignmentLine: count => `${counted(count, 'oppdrag', 'oppdrag')} i brevet`,
  assignmentNote: 'Oppdrag og frister er fra brevet. Kolonnen Status er tom, til å fylle ut.',
  assignmentStatusNote: 'Oppdrag og frister er fra brevet, og Status fra arbeidsboken.',
  ownAssignment: 'ikke i brevet',
  climateNote:
    'Virkemidler og måltall er fra brevet. Kolonnen Resultat er tom, til å fylle ut; avviket regnes da av seg selv.',
  letterScale: scale =>
    scale === null
      ? 'Tallenes enhet er ikke oppgitt i brevet'
      : scale === 'count'
        ? 'Antall'
        : `Tall i ${scale === 'percent' ? 'prosent' : scale}`,
  letterTableNote: chapter =>
    `Tallene er fra brevet${chapter === null ? '' : `, kapittel ${chapter}`}. Sumrader som stemmer i brevet, er regnet av radene over.`,
  contentsLine: count => counted(count, 'tabell', 'tabeller'),
};

/** "avvik på minst 1 000 000 kr og 5 % av budsjettet". */
function materialNote({ kroner, percent }: Thresholds): string {
  const limits = [
    ...(kroner === null ? [] : [`${formatFigure(kroner)} kr`]),
    ...(percent === null ? [] : [`${formatFigure(percent, { percent: true })} av budsjettet`]),
  ];
  const limit = limits.length === 0 ? 'alle avvik' : `avvik på minst ${limits.join(' og ')}`;
  return `Vesentlig avvik: ${limit}.`;
}
