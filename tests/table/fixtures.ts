import type { TableKind } from '../../src/table/table';
import type { Cell } from './sheets';
import { percent } from './sheets';

/** One table of each kind, with figures of its own, as another bydel or etat might print it. */
export interface Fixture {
  readonly kind: TableKind;
  readonly what: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The columns of a budget. */
export const BUDGET = [
  'Regnskap 2025',
  'Oppr. budsjett 2026',
  'Regulert budsjett 2026',
  'Regnskap 2026',
  'Avvik 2026',
];
const ADJUSTED = [...BUDGET, 'Overført til 2027', 'Avvik justert'];
const TARGETS = ['Resultat 2024', 'Resultat 2025', 'Måltall 2026', 'Resultat 2026', 'Avvik 2026'];

const AREAS: readonly (readonly Cell[])[] = [
  ['Funksjonsområde 1', 61204, 70100, 71350, 70002, 1348],
  ['Funksjonsområde 2A', 402117, 431002, 433950, 436118, -2168],
  ['Funksjonsområde 3', 811034, 850300, 861712, 866020, -4308],
  ['Sum drift', 1274355, 1351402, 1367012, 1372140, -5128],
  ['Funksjonsområde 4', 210870, 220000, 221000, 219455, 1545],
  ['Sum', 1485225, 1571402, 1588012, 1591595, -3583],
];

export const FIXTURES: readonly Fixture[] = [
  {
    kind: 'gross',
    what: 'functional areas, brutto in the title',
    rows: [['Tabell 1 Brutto driftsutgifter'], ['Tall i 1000 kr'], ['', ...BUDGET], ...AREAS],
  },
  {
    kind: 'net',
    what: 'functional areas, netto in the title',
    rows: [['Netto driftsutgifter per funksjonsområde'], ['Tall i 1000 kr'], ['', ...BUDGET], ...AREAS],
  },
  {
    kind: 'function',
    what: 'KOSTRA codes in the labels',
    rows: [
      ['Oversikt over økonomien, FO2A'],
      ['Beløp i 1000 kr'],
      ['KOSTRA-funksjon', ...ADJUSTED],
      ['201 Barnehage', 310400, 330120, 332900, 334018, -1118, 400, -1518],
      ['211 Styrket tilbud', 61700, 66010, 66100, 66900, -800, 0, -800],
      ['221 Lokaler og skyss', 30017, 34872, 34950, 35200, -250, 0, -250],
      ['Sum netto utgifter', 402117, 431002, 433950, 436118, -2168, 400, -2568],
    ],
  },
  {
    kind: 'function',
    what: 'KOSTRA codes in a column of their own',
    rows: [
      ['Funksjoner', null, ...BUDGET],
      [232, 'Helsestasjon', 21000, 22400, 22600, 22100, 500],
      [233, 'Forebyggende arbeid', 4100, 4300, 4300, 4420, -120],
      [null, 'Sum', 25100, 26700, 26900, 26520, 380],
    ],
  },
  {
    kind: 'unit',
    what: 'units and divisions',
    rows: [
      ['Resultat per enhet'],
      ['Enhet', ...ADJUSTED],
      ['Enhet sykehjem', 201300, 210000, 212000, 214100, -2100, 0, -2100],
      ['Enhet hjemmetjeneste', 180410, 190000, 191500, 190700, 800, 100, 700],
      ['Avdeling omsorg', 381710, 400000, 403500, 404800, -1300, 100, -1400],
      ['Enhet kultur', 30500, 31000, 31000, 30400, 600, 0, 600],
      ['Avdeling kultur', 30500, 31000, 31000, 30400, 600, 0, 600],
      ['Totalt', 412210, 431000, 434500, 435200, -700, 100, -800],
    ],
  },
  {
    kind: 'earmarked',
    what: 'deviation split into earmarked and ordinary',
    rows: [
      ['Øremerkede midler'],
      ['Tall i 1000 kr'],
      ['Funksjonsområde', 'Avvik 2026', 'Avvik øremerkede midler', 'Avvik ordinær drift'],
      ['Funksjonsområde 1', 1348, 300, 1048],
      ['Funksjonsområde 2A', -2168, 120, -2288],
      ['Sum', -820, 420, -1240],
    ],
  },
  {
    kind: 'accountGroup',
    what: 'account groups over four budget years',
    rows: [
      ['Tallbudsjett'],
      ['Tall i 1000 kr'],
      ['Artsgruppe', 'Budsjett 2026', 'Budsjett 2027', 'Budsjett 2028', 'Budsjett 2029'],
      ['10 Lønn', 410200, 412000, 412000, 412000],
      ['11 Varer og tjenester', 98000, 97000, 96500, 96500],
      ['16 Salgsinntekter', -12000, -12000, -12000, -12000],
      ['18 Overføringsinntekter', -30100, -30100, -30100, -30100],
      ['Netto', 466100, 466900, 466400, 466400],
    ],
  },
  {
    kind: 'investment',
    what: 'projects',
    rows: [
      ['Investeringsregnskap'],
      ['Tall i 1000 kr'],
      [
        'Prosjekt',
        'Prosjektnr.',
        'Dok 3 2026',
        'Regulert budsjett 2026',
        'Regnskap 2026',
        'Avvik 2026',
        'Kommentar',
      ],
      ['Ladestasjoner', 12345601, 4000, 4200, 3100, 1100, 'Forsinket levering'],
      ['Inventar', 12345602, 1500, 1500, 1480, 20, null],
      ['Sum', null, 5500, 5700, 4580, 1120, null],
    ],
  },
  {
    kind: 'investmentCause',
    what: 'causes of the deviation',
    rows: [
      ['Avvik i investeringene etter årsak'],
      [
        'Prosjekt',
        '1. Periodiserings-avvik',
        '2. Reelle netto besparelser',
        '3. Reelle forsinkelser',
        '4. Uforutsigbare avsetninger',
        'Sum prosjekt',
      ],
      ['Ladestasjoner', 100, 0, 1000, 0, 1100],
      ['Inventar', 0, 20, 0, 0, 20],
      ['Sum', 100, 20, 1000, 0, 1120],
    ],
  },
  {
    kind: 'indicators',
    what: 'percent cells, a target with a comparator, sections',
    rows: [
      ['Måloppnåelse barnehage'],
      ['Resultatindikator', ...TARGETS],
      ['Obligatoriske sentrale måltall'],
      ['Andel barnehagelærere', percent(40.1), percent(41.2), '>43 %', percent(44), percent(1)],
      ['Lokale måltall'],
      ['Antall plasser', 1200, 1210, 1250, 1244, -6],
    ],
  },
  {
    kind: 'indicators',
    what: 'nynorsk',
    rows: [
      ['Resultatindikatorar'],
      ['Indikator', 'Resultat 2025', 'Måltal 2026', 'Resultat 2026', 'Avvik', 'Måloppnåing'],
      ['Del tilsette i heiltid', '61,0 %', '70,0 %', '66,5 %', '-3,5 %', 'Nei'],
      ['Sjukefråvær', '9,1 %', '8,0 %', '7,9 %', '-0,1 %', 'Ja'],
    ],
  },
  {
    kind: 'premises',
    what: 'quantities and prices',
    rows: [
      ['Budsjettpremisser hjemmetjenester'],
      ['Premiss', ...TARGETS],
      ['Antall brukere', 210, 220, 230, 241, -11],
      ['Pris per bruker', 410200, 421000, 430000, 441900, -11900],
    ],
  },
  {
    kind: 'keyFigures',
    what: 'five years of results',
    rows: [
      ['Nøkkeltall for barnehage'],
      ['', 'Resultat 2022', 'Resultat 2023', 'Resultat 2024', 'Resultat 2025', 'Resultat 2026'],
      ['Dekningsgrad 1-5 år', '80,1 %', '81,0 %', '81,2 %', '82,0 %', '82,4 %'],
      ['Antall barn i barnehage', 1840, 1861, 1902, 1930, 1944],
    ],
  },
  {
    kind: 'timeSeries',
    what: 'years as numbers',
    rows: [
      ['Utvikling i antall og pris'],
      ['Heldøgns omsorg', 2021, 2022, 2023, 2024, 2025, 2026],
      ['Utgifter (1000 kr)', 90100, 94000, 97800, 101200, 104000, 111300],
      ['Antall brukere', 41, 42, 44, 44, 45, 47],
      ['Utgift per bruker', 2198, 2238, 2223, 2300, 2311, 2368],
    ],
  },
  {
    kind: 'timeSeries',
    what: 'months',
    rows: [
      ['Klienter per måned'],
      ['', 'Jan', 'Feb', 'Mars', 'April', 'Mai', 'Juni', 'Juli', 'Aug', 'Sept', 'Okt', 'Nov', 'Des'],
      ['Antall klienter', 700, 704, 710, 699, 720, 731, 715, 740, 742, 739, 750, 755],
    ],
  },
  {
    kind: 'climate',
    what: 'measures with number and answer',
    rows: [
      ['Klimabudsjett 2026'],
      ['Nr.', 'Virkemiddel', 'Indikator', 'Måltall 2026', 'Resultat 2026', 'Avvik'],
      ['1', 'Utslippsfrie biler', 'Andel utslippsfrie biler', percent(100), percent(92), percent(-8)],
      ['2', 'Fossilfri anleggsplass', 'Andel timer', percent(80), percent(85), percent(5)],
    ],
  },
  {
    kind: 'allocation',
    what: 'frames of the districts',
    rows: [
      ['Fordeling til bydelene'],
      ['Tall i 1000 kr'],
      ['Bydel', 'Driftsramme', 'Sosialhjelp', 'Sum'],
      ['Bydel Nord', 1500100, 120000, 1620100],
      ['Bydel Sør', 1702300, 140200, 1842500],
      ['Sum bydelene', 3202400, 260200, 3462600],
    ],
  },
];
