import { expect, test } from '@jest/globals';
import { checkJob } from '../../src/job';
import { BUDGET } from '../table/fixtures';
import type { Cell } from '../table/sheets';
import { percent, sheetOf, workbookOf } from '../table/sheets';

type Rows = readonly (readonly Cell[])[];

const formula = (text: string, value: number): Cell => ({ value, formula: text, format: '#,##0' });
const thousands = (value: number): Cell => ({ value, format: '#,##0' });
const UNITS: readonly Cell[] = ['Enhet', ...BUDGET];

/** Sheets that a person would make and that hold no error, with the tables in them. */
const CLEAN: readonly (readonly [what: string, tables: readonly string[], rows: Rows])[] = [
  [
    'a measure of half a year among whole ones',
    ['money A3:D7'],
    [
      ['Beregning av nye tiltak'],
      ['Alle tall i kr'],
      ['Tiltak', 'Antall', 'Pris', 'Sum'],
      ['Nye barnehageplasser fra 1. juli', 10, 240_000, 1_200_000],
      ['Støttekontakter', 24, 61_000, 1_464_000],
      ['Avlastning', 6, 310_000, 1_860_000],
      ['Sum', null, null, 4_524_000],
    ],
  ],
  [
    'a number of months in a column of its own',
    ['money A1:E5'],
    [
      ['Stønad', 'Antall mottakere', 'Sats', 'Faktor', 'Beløp kr'],
      ['Livsopphold', 210, 6_800, 12, 17_136_000],
      ['Introduksjon', 31, 12_400, 1, 384_400],
      ['Kvalifisering', 44, 20_100, 1, 884_400],
      ['Totalt', null, null, null, 18_404_800],
    ],
  ],
  [
    'thousands rounded one by one, and a total of the printed ones',
    ['money B4:E9'],
    [
      [],
      [null, 'Kjøp av plasser'],
      [],
      [null, 'Tilbud', 'Plasser', 'Pris per plass', 'Kostnad (1000 kr)'],
      [null, 'Langtid', 33, 941_250, 31_061],
      [null, 'Korttid', 12, 1_020_700, 12_248],
      [null, 'Dagsenter', 45, 148_333, 6_675],
      [null, 'Trygghetsalarm', 310, 4_120, 1_277],
      [null, 'Sum', null, null, 51_261],
    ],
  ],
  [
    'formulas, an average price in the total',
    ['money A1:D5'],
    [
      ['Tjeneste', 'Antall timer', 'Timepris', 'Beløp'],
      ['Praktisk bistand', 15_000, 480, formula('=B2*C2', 7_200_000)],
      ['Sykepleie', 9_000, 610, formula('=B3*C3', 5_490_000)],
      ['Assistent', 12_000, 455, formula('=B4*C4', 5_460_000)],
      [
        'Sum',
        formula('=SUM(B2:B4)', 36_000),
        formula('=D5/B5', 504.1667),
        formula('=SUM(D2:D4)', 18_150_000),
      ],
    ],
  ],
  [
    'headings with sums, sums below the groups, and a lump sum',
    ['money A1:D11'],
    [
      ['Formål', 'Volum', 'Enhetspris', 'Totalt'],
      ['Oppvekst', null, null, null],
      ['Åpen barnehage', 3, 410_000, 1_230_000],
      ['Ferietilbud', 120, 1_900, 228_000],
      ['Sum oppvekst', null, null, 1_458_000],
      ['Helse', null, null, null],
      ['Frisklivssentral', 2, 760_000, 1_520_000],
      ['Trygghetsteknologi', 85, 3_600, 306_000],
      ['Innkjøring', null, null, 74_000],
      ['Sum helse', null, null, 1_900_000],
      ['Totalt', null, null, 3_358_000],
    ],
  ],
  [
    'nynorsk, a footnote, figures as text',
    ['money A2:D5'],
    [
      ['Utrekning av løyvinga'],
      ['Teneste', 'Tal på timar', 'Timesats', 'Kostnad'],
      ['Heimehjelp', '1 500', '487', '730 500'],
      ['Sjukepleie 1)', '900', '612', '550 800'],
      ['Samla', null, null, '1 281 300'],
      ['1) med kveldstillegg'],
    ],
  ],
  [
    'part positions in per cent',
    ['money A1:E5'],
    [
      ['Stillinger', 'Antall', 'Årslønn', 'Stillingsdel', 'Kostnad'],
      ['Helsesykepleier', 4, 720_000, percent(100), 2_880_000],
      ['Fysioterapeut', 2, 690_000, percent(100), 1_380_000],
      ['Lege', 1, 1_100_000, percent(40), 440_000],
      ['Sum', 7, null, null, 4_700_000],
    ],
  ],
  [
    'income counted down',
    ['money A2:D6'],
    [
      ['Grunnlag for budsjettet i kr'],
      ['Post', 'Antall', 'Sats', 'Sum'],
      ['Praktisk bistand', 400, 5_200, 2_080_000],
      ['Brukerbetaling', 400, 1_300, -520_000],
      ['Matombringing', 90, 9_100, 819_000],
      ['Sum', null, null, 2_379_000],
    ],
  ],
  [
    'the same figures in two rows that follow each other',
    ['money A1:D5'],
    [
      ['Tiltak', 'Antall', 'Pris', 'Sum'],
      ['Skolefritid nord', 12, 41_000, 492_000],
      ['Skolefritid sør', 12, 41_000, 492_000],
      ['Skolefritid vest', 7, 41_000, 287_000],
      ['Sum', 31, null, 1_271_000],
    ],
  ],
  [
    'one price for all, each quantity the sum of those before',
    ['money A1:D5'],
    [
      ['Ordning', 'Antall deltakere', 'Sats', 'Sum'],
      ['Kurs i norsk', 10, 1_000, 10_000],
      ['Kurs i matte', 20, 1_000, 20_000],
      ['Kurs i data', 30, 1_000, 30_000],
      ['Sum', 60, null, 60_000],
    ],
  ],
  [
    'nothing bought this year in two rows',
    ['money A1:D6'],
    [
      ['Tilbud', 'Antall døgn', 'Døgnpris', 'Beløp (kr)'],
      ['Rusinstitusjon', 0, 4_100, 0],
      ['Krisesenter', 0, 2_700, 0],
      ['Avlastning', 120, 3_300, 396_000],
      ['Omsorgsbolig', 365, 1_900, 693_500],
      ['I alt', 485, null, 1_089_500],
    ],
  ],
  [
    'two calculations under each other',
    ['money A2:D5', 'money A8:D11'],
    [
      ['Sykehjem'],
      ['Tilbud', 'Plasser', 'Pris per plass', 'Sum (1000 kr)'],
      ['Langtid', 40, 950_000, 38_000],
      ['Korttid', 8, 1_010_000, 8_080],
      ['Sum', 48, null, 46_080],
      [],
      ['Hjemmetjeneste'],
      ['Tjeneste', 'Timer', 'Pris per time', 'Sum (1000 kr)'],
      ['Sykepleie', 21_000, 610, 12_810],
      ['Bistand', 18_000, 480, 8_640],
      ['Sum', 39_000, null, 21_450],
    ],
  ],
  [
    'a calculation beside a budget table',
    ['unit A2:F5', 'money H2:K5'],
    [
      ['Regnskap per enhet, tall i 1000 kr', null, null, null, null, null, null, 'Grunnlag'],
      [...UNITS, null, 'Tiltak', 'Antall', 'Pris', 'Sum (1000 kr)'],
      ['Enhet nord', 3100, 3200, 3300, 3250, 50, null, 'Tolk', 900, 850, 765],
      ['Enhet sør', 2100, 2250, 2250, 2300, -50, null, 'Kurs', 14, 22_000, 308],
      ['Sum', 5200, 5450, 5550, 5550, 0, null, 'Sum', null, null, 1073],
    ],
  ],
  [
    'price and quantity beside the budget they explain',
    ['money A2:F5'],
    [
      ['Heldøgns omsorg, tall i 1000 kr'],
      ['Tilbud', 'Antall plasser', 'Pris per plass', 'Budsjett 2026', 'Regnskap 2026', 'Avvik 2026'],
      ['Langtid', 40, 950, 38_000, 37_100, 900],
      ['Korttid', 8, 1_010, 8_080, 8_500, -420],
      ['Sum', 48, null, 46_080, 45_600, 480],
    ],
  ],
  [
    'premises with price and quantity in turn',
    ['premises A2:E6'],
    [
      ['Budsjettpremisser'],
      ['Premiss', 'Resultat 2025', 'Måltall 2026', 'Resultat 2026', 'Avvik'],
      ['Antall plasser i sykehjem', 210, 215, 212, 3],
      ['Pris per plass i sykehjem', 940_000, 955_000, 961_000, -6000],
      ['Antall brukere av dagsenter', 88, 90, 97, -7],
      ['Pris per bruker av dagsenter', 148_000, 151_000, 149_000, 2000],
    ],
  ],
  [
    'hours, pay and overtime that add up along the rows',
    ['unit A2:F5'],
    [
      ['Lønn per enhet, budsjett 2026 i 1000 kr'],
      ['Enhet', 'Budsjett fastlønn', 'Budsjett timelønn', 'Budsjett overtid', 'Regnskap', 'Sum'],
      ['Enhet nord', 4100, 610, 120, 70, 4900],
      ['Enhet sør', 3900, 580, 130, 60, 4670],
      ['Sum', 8000, 1190, 250, 130, 9570],
    ],
  ],
  [
    'one table in kroner and one in thousands, both said',
    ['net A3:E6', 'function A10:E13'],
    [
      ['Netto driftsutgifter per funksjonsområde'],
      ['Tall i 1000 kr'],
      ['', 'Regnskap 2025', 'Regulert budsjett 2026', 'Regnskap 2026', 'Avvik 2026'],
      ['FO2A', 52_114, 55_230, 54_817, 413],
      ['FO2B', 31_006, 32_411, 33_952, -1541],
      ['Sum', 83_120, 87_641, 88_769, -1128],
      [],
      ['FO2A Barnehager'],
      ['Tall i kr'],
      ['Funksjon', 'Regnskap 2025', 'Regulert budsjett 2026', 'Regnskap 2026', 'Avvik 2026'],
      ['201 Barnehage', 40_113_700, 42_230_100, 41_816_600, 413_500],
      ['211 Styrket tilbud', 12_000_400, 12_999_700, 13_000_300, -600],
      ['Sum', 52_114_100, 55_229_800, 54_816_900, 412_900],
    ],
  ],
  [
    'a first row that has amounts like years',
    ['investment A3:F6'],
    [
      ['Investeringsregnskap'],
      ['Tall i 1000 kr'],
      ['Prosjekt', 'Dok. 3', 'Regulert budsjett', 'Regnskap', 'Avvik', 'Merknad'],
      ['Ladeanlegg', null, thousands(2026), thousands(2025), 1, null],
      ['Inventar', 1500, 1700, 1480, 220, 'levert sent'],
      ['Sum', 1500, 3726, 3505, 221, null],
    ],
  ],
  [
    'divisions in front of their units',
    ['unit A2:F9'],
    [
      ['Resultat per enhet, tall i 1000 kr'],
      UNITS,
      ['Avdeling omsorg', 34_600, 36_800, 36_900, 36_700, 200],
      ['  Enhet nord', 20_100, 21_300, 21_400, 22_000, -600],
      ['  Enhet sør', 14_500, 15_500, 15_500, 14_700, 800],
      ['Avdeling kultur', 9800, 9900, 9900, 9300, 600],
      ['  Enhet kino', 5600, 5700, 5700, 5500, 200],
      ['  Enhet park', 4200, 4200, 4200, 3800, 400],
      ['Sum', 44_400, 46_700, 46_800, 46_000, 800],
    ],
  ],
  [
    'some of the units under a division, which does not add up to it',
    ['unit A2:F6'],
    [
      ['Resultat per enhet, tall i 1000 kr'],
      UNITS,
      ['Avdeling omsorg', 34_600, 36_800, 36_900, 36_700, 200],
      ['  herav enhet nord', 20_100, 21_300, 21_400, 22_000, -600],
      ['Avdeling kultur', 9800, 9900, 9900, 9300, 600],
      ['Sum', 44_400, 46_700, 46_800, 46_000, 800],
    ],
  ],
  [
    'what each employee costs',
    ['money A1:D4'],
    [
      ['Navn på tiltak', 'Antall ansatte', 'Kostnad per ansatt', 'Sum'],
      ['Kompetanseheving', 120, 4_500, 540_000],
      ['Arbeidstøy', 85, 1_200, 102_000],
      ['Sum', null, null, 642_000],
    ],
  ],
  [
    'average quantities that are printed rounded',
    ['money A1:D6'],
    [
      ['Tiltak', 'Gjennomsnittlig antall brukere', 'Kostnad per bruker', 'Totalkostnad (1000 kr)'],
      ['Omsorgslønn', 31, 120_000, 3_720],
      ['Støttekontakt', 76, 45_000, 3_420],
      ['Avlastning', 18, 260_000, 4_680],
      ['Assistanse', 12, 1_410_000, 17_343],
      ['Totalt', null, null, 29_163],
    ],
  ],
];

test.each(CLEAN)('%s: no error', (_what, tables, rows) => {
  const { tables: read, check } = checkJob({ workbook: workbookOf(sheetOf('Ark1', rows)), letters: [] });
  const errors = check.findings.filter(({ severity }) => severity === 'error');
  expect(
    errors.map(({ rule, place, found, expected }) => `${rule} ${place.cell} ${found} ${expected}`),
  ).toEqual([]);
  expect(read.map(({ kind, address }) => `${kind} ${address}`)).toEqual(tables);
});
