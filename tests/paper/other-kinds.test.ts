import { beforeAll, expect, test } from '@jest/globals';
import { againstDraft, pointersAgainstSource } from './against-source';
import type { Case } from './case';
import { calculatedAt, caseOf, errors } from './case';
import { describeOnPaper, pagesOf } from './libreoffice';
import type { Rows } from './source-book';
import { bookOf } from './source-book';

/** The kinds of table that the real workbook lacks, of a year and a place of our own. */
const YEAR = 2031;
/** 31 December of that year. */
const LAST_DAY = 48213;

const INVESTMENT: Rows = [
  ['Investeringsregnskap'],
  ['Tall i 1000 kr'],
  [
    'Prosjekt',
    'Prosjektnr.',
    'Frist',
    'Dok 3',
    `Regulert budsjett ${YEAR}`,
    `Regnskap ${YEAR}`,
    'Avvik',
    'Kommentar',
  ],
  [
    'Nytt bad',
    12105001,
    { date: LAST_DAY },
    800,
    '1 000',
    400,
    600,
    '=Venter på anbud, og på svar fra eieren av bygget',
  ],
  ['Heis i bo- og omsorgssenteret', 12105002, null, 0, 250, 310.5, -60.5, null],
  ['Sum', null, null, 800, '1 250', 710.5, 539.5, null],
];
const CAUSES: Rows = [
  ['Investeringsavvik etter årsak'],
  ['Tall i 1000 kr'],
  [
    'Prosjekt',
    '1 Periodiseringsavvik',
    '2 Reelle netto besparelser',
    '3 Reelle forsinkelser',
    '4 Uforutsigbare avsetninger',
    'Sum prosjekt',
  ],
  ['Nytt bad', 600, 0, '−20', 20, 600],
  ['Heis', -60.5, 0, 0, 0, -60.5],
  ['Sum', 539.5, 0, -20, 20, 539.5],
];
const EARMARKED: Rows = [
  ['Avvik fordelt på øremerkede midler og ordinær drift'],
  ['Tall i 1000 kr'],
  ['Netto per funksjon', `Avvik ${YEAR}`, 'Avvik øremerkede midler', 'Avvik ordinær drift'],
  ['201 Tiltak', 300, 120, 180],
  ['202 Drift', '−50', 10, -60],
  ['Sum', 250, 130, 120],
];
const ACCOUNTS: Rows = [
  ['Budsjett per kontogruppe'],
  ['Tall i 1000 kr'],
  ['Kontogruppe', `Budsjett ${YEAR}`, `Budsjett ${YEAR + 1}`, `Budsjett ${YEAR + 2}`],
  ['10 Lønn', 900, 910, 920],
  ['11 Varer og tjenester', 200, 210, 220],
  ['16 Salgsinntekter', -100, -100, -110],
  ['Netto', 1000, 1020, 1030],
];
const KEY_FIGURES: Rows = [
  ['Obligatoriske nøkkeltall'],
  ['Nøkkeltall', ...[4, 3, 2, 1, 0].map(back => `Resultat ${YEAR - back}`)],
  ['Dekningsgrad', { percent: 0.8 }, { percent: 0.81 }, '82,5 %', { percent: 0.83 }, 'N.A'],
  ['Antall brukere', 100, 110, '1 120', 130, 140],
];
const SERIES: Rows = [
  ['Heldøgns omsorg'],
  ['', ...[3, 2, 1, 0].map(back => YEAR - back)],
  ['Regnskap (1000 kr)', 1000, 1100, 1200, 1300],
  ['Antall brukere', 10, 11, 12, 12],
  ['Kostnad per bruker', 100, 100, 100, 108.3],
];
const CLIMATE: Rows = [
  ['Klimabudsjett'],
  ['Virkemiddel', `Måltall ${YEAR}`, `Resultat ${YEAR}`, `Avvik ${YEAR}`],
  ['Andel biler uten utslipp', { percent: 1 }, { percent: 0.85 }, null],
  ['Antall ladepunkter', 12, 15, 3],
];
const BUDGET: Rows = [
  ['Netto driftsutgifter'],
  ['Tall i 1000 kr'],
  [
    'Funksjonsområde',
    `Regnskap ${YEAR - 1}`,
    `Regulert budsjett ${YEAR}`,
    `Regnskap ${YEAR}`,
    `Avvik ${YEAR}`,
    `Overført til ${YEAR + 1}`,
    'Avvik justert',
  ],
  ['Funksjonsområde 1', 90, 20000, 18000, 2000, null, 2000],
  ['Funksjonsområde 2', 80, 0, 1200, -1200, 5, -1205],
  ['Funksjonsområde 3', 70, -4000, -3900, -100, null, -100],
  ['Sum netto drift', 240, 16000, 15300, 700, 5, 695],
];
const SHEETS = [
  ['Investering', INVESTMENT],
  ['Årsaker', CAUSES],
  ['Øremerket', EARMARKED],
  ['Konto', ACCOUNTS],
  ['Nøkkeltall', KEY_FIGURES],
  ['Serie', SERIES],
  ['Klima', CLIMATE],
  ['Budsjett', BUDGET],
] as const;

describeOnPaper('the kinds of table that the real workbook lacks, calculated by LibreOffice', () => {
  let given: Case;
  beforeAll(async () => {
    given = await caseOf(bookOf(SHEETS), 'andre.xlsx', {
      options: { deviationPercent: true, material: { kroner: 500_000, percent: 5 }, commentColumn: true },
    });
  });
  /** A calculated value by the words over its column and the label of the row. */
  const at = (name: string, label: string, header: string) => {
    const rows = given.sheets.find(sheet => sheet.name === name)?.rows ?? [];
    const row = rows.findIndex(cells => cells[0]?.value === label);
    return calculatedAt(given, name, row, rows[2]?.findIndex(cell => cell?.value === header) ?? -1);
  };

  test('are all made', () => {
    expect(given.sheets.map(({ name }) => name)).toEqual([
      'Hovedoversikt netto',
      'Øremerkede midler',
      'Kontogrupper',
      'Investeringsregnskap',
      'Investeringsavvik',
      'Nøkkeltall (2)',
      'Tidsserie',
      'Klimabudsjett',
      'Diagram netto',
      'Kontrollrapport',
    ]);
  });

  test('show what they were drafted with, and what their source cells hold; no formula gives an error', () => {
    expect(errors(given)).toEqual([]);
    expect(againstDraft(given).different).toEqual([]);
    const pointers = pointersAgainstSource(given);
    const dates = pointers.different.filter(({ expected }) => expected === LAST_DAY);
    expect(dates.map(({ value }) => value)).toEqual([`31.12.${YEAR}`]);
    expect(pointers.different).toHaveLength(1);
    // 75 in the tables, and budget and accounts of the three rows that the chart draws.
    expect(pointers.compared).toBe(75 + 2 * 3);
  });

  test.each([
    ['Investeringsregnskap', 'Nytt bad', 'Avvik', 600],
    ['Investeringsregnskap', 'Nytt bad', 'Frist', `31.12.${YEAR}`],
    ['Investeringsregnskap', 'Sum', `Regulert budsjett ${YEAR}`, 1250],
    ['Investeringsregnskap', 'Sum', 'Avvik', 539.5],
    ['Investeringsavvik', 'Nytt bad', 'Sum prosjekt', 600],
    ['Investeringsavvik', 'Sum', '3 Reelle forsinkelser', -20],
    ['Øremerkede midler', '202 Drift', 'Avvik ordinær drift', -60],
    ['Øremerkede midler', 'Sum', 'Avvik øremerkede midler', 130],
    ['Kontogrupper', 'Netto', `Budsjett ${YEAR + 2}`, 1030],
    ['Nøkkeltall (2)', 'Dekningsgrad', `Resultat ${YEAR - 2}`, 0.825],
    ['Nøkkeltall (2)', 'Antall brukere', `Resultat ${YEAR - 2}`, 1120],
    ['Tidsserie', 'Kostnad per bruker', String(YEAR), 108.3],
    ['Klimabudsjett', 'Andel biler uten utslipp', `Avvik ${YEAR}`, -15],
    ['Klimabudsjett', 'Antall ladepunkter', `Avvik ${YEAR}`, 3],
    ['Hovedoversikt netto', 'Funksjonsområde 1', 'Avvik i prosent', 0.1],
    ['Hovedoversikt netto', 'Funksjonsområde 1', 'Vesentlig avvik', '▲ mindreforbruk'],
    ['Hovedoversikt netto', 'Funksjonsområde 2', 'Avvik i prosent', '–'],
    ['Hovedoversikt netto', 'Funksjonsområde 2', 'Vesentlig avvik', '▼ merforbruk'],
    ['Hovedoversikt netto', 'Funksjonsområde 3', 'Avvik i prosent', -0.025],
    ['Hovedoversikt netto', 'Funksjonsområde 3', 'Vesentlig avvik', null],
    ['Hovedoversikt netto', 'Sum netto drift', 'Avvik justert', 695],
  ])('%s: %s, %s is %s', (name, label, header, value) => {
    expect(at(name, label, header)).toBe(value);
  });

  test('come out on paper without a figure that does not fit', async () => {
    const pages = await pagesOf(given.written);
    const own = pages.slice(pages.findIndex(page => page.includes('Avvik i prosent')));
    expect(own.length).toBeGreaterThanOrEqual(given.sheets.length);
    expect(own.join('\n')).not.toContain('##');
  });
});
