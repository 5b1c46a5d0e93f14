import { describe, expect, test } from '@jest/globals';
import type { WordRole } from '../../src/table/words';
import {
  areaOfWords,
  plainWords,
  roleOfWords,
  saysTotal,
  saysWhole,
  yearOfWords,
} from '../../src/table/words';
import { scaleOfTitle, scaleOfWords } from '../../src/table/scale-words';
import type { Scale } from '../../src/table/table';

/** Header words as budget and accounts people write them, in both vocabularies, bokmål and nynorsk. */
const HEADERS: Readonly<Partial<Record<WordRole, string>>> = {
  originalBudget:
    'Oppr. bud 2026|Opprinnelig vedtatt budsjett|Vedtatt bud.|Dok 3 2026|Dok3|Dok. 3/2026|Budsjett Dok. 3|Dokument 3|Opphavleg budsjett|Vedteke budsjett 2026|Oppr.bud.|Opprinnelig ramme|Opprinneleg budsjett',
  revisedBudget:
    'Regulert|Reg. bud|Reg.bud. 2026|Rev. bud|Justert budsjett|Just.bud.|Korrigert budsjett|Disponibelt budsjett|Gjeldende budsjett|Gjeldande budsjett|Budsjett inkl. endringer|Regulert budsjett per 31.12.2026|Budsjett etter reguleringer|Endret budsjett|Rev. årsbudsjett|Regulert bud-sjett|Budsjett (regulert)',
  budget: 'Budsjett 2026|Årsbudsjett|Bud. 2026|B 2026',
  actual:
    'Regnskap|Rekneskap|Faktisk forbruk|R2026|Regn. 2026|Regn-skap 2026|Regnskap pr. 31.12.2026|Bokført|Regnsk. 2026|Påløpt',
  deviation:
    'Avvik|Avvik (regulert - regnskap)|Avvik mot rev. budsjett|Avvik regulert budsjett|Diff.|Budsjettavvik|Mer-/mindreforbruk|Meir-/mindreforbruk|Avvik reg.bud/regn-skap|Avvik just. budsjett|Avvik justert budsjett - regnskap',
  carriedOver:
    'Overført til 2027|Overføres|Til overføring|Overførte prosjekt-midler|Overførte midlar|Overføring',
  adjustedDeviation:
    'Avvik justert|Justert avvik|Korrigert avvik|Avvik justert for overførte midler|Avvik ekskl. prosjektmidler|Avvik etter overføringer|Avvik just.|Avvik just. for overf.',
  target: 'Måltall 2026|Måltal|Mål 2026|Resultatmål|Måltall (bydel)|Premiss 2026',
  result: 'Resultat 2025|Oppnådd 2026|Faktisk resultat|Resultat pr. 31.12.2026',
  outcome: 'Måloppnåelse|Måloppnåing|Mål nådd|Nådd mål?|Oppnådd?',
  earmarkedDeviation: 'Avvik øremerkede midler|Avvik øyremerkte midlar',
  ordinaryDeviation: 'Avvik ordinær drift',
  prognosis: 'Prognose|Årsprognose 2026|Estimat|Prognoseavvik|Forventet avvik',
  cause:
    '1 Periodiseringsavvik|Periodisering|2 Reelle netto besparelser|2 Netto besparelser|3 Forsinkelser|4 Uforutsigbare avsetninger',
  comment: 'Kommentar|Merknad|Forklaring på avvik|Årsak til avvik|Avviksforklaring|Vurdering av måloppnåelse',
  other:
    'Resultatindikator|Indikator|Nøkkeltall|Resultatenhet|Resultateining|Funksjon|Endring 2025-2026|Forbruk i %|Overført fra 2025|Overført fra i fjor|Årsverk|Budsjettendringer|Prosjekt|Enhet|Budsjettområde|Budsjettpremiss',
};

describe('the role a header gives', () => {
  test.each(
    Object.entries(HEADERS).flatMap(([role, headers]) => headers.split('|').map(header => [header, role])),
  )('%s: %s', (header, role) => {
    expect(roleOfWords(plainWords(header))).toBe(role);
  });
});

test.each<[string, number | null]>([
  ['Avvik 2026', 2026],
  ['2 026', 2026],
  ["Regnskap '25", 2025],
  ['R2026', 2026],
  ['Overførte prosjektmidler fra 2025 til 2026', 2026],
  ['Regnskap pr. 31.12.2026', 2026],
  ['Budsjett', null],
  ['Konto 202600', null],
])('the year in "%s": %s', (header, year) => {
  expect(yearOfWords(plainWords(header))).toBe(year);
});

test.each<[string, Scale | null]>([
  ['Tall i 1000 kr', '1000 kr'],
  ['Tall i hele tusen', '1000 kr'],
  ['Tal i heile tusen', '1000 kr'],
  ['Tall i 1\u00A0000 kroner', '1000 kr'],
  ['(Beløp i 1.000 kr)', '1000 kr'],
  ['Alle beløp i tusen kroner', '1000 kr'],
  ['Beløpa er i 1000 kroner', '1000 kr'],
  ['TNOK', '1000 kr'],
  ['Regnskap 2026 (1000 kr)', '1000 kr'],
  ['Beløp i mill. kr', 'mill. kr'],
  ['MNOK', 'mill. kr'],
  ['Tall i hele kroner', 'kr'],
  ['I prosent', 'percent'],
  ['Tallene viser antall brukere', null],
  ['Netto driftsutgifter', null],
])('the scale of "%s": %s', (text, scale) => {
  expect(scaleOfWords(plainWords(text))).toBe(scale);
});

test.each<[string, Scale | null]>([
  ['Regnskap mot budsjett 2023, 1000 kr', '1000 kr'],
  ['Tabell 1 Driftsregnskap i mill. kr', 'mill. kr'],
  ['Månedsrapport 2024 – i tusen kr', '1000 kr'],
  ['Lønnsbudsjett 2025, kroner', 'kr'],
  ['Leieinntekter. Tall i 1000 kroner.', '1000 kr'],
  ['Utvikling i avvik (1000 kr). Minus er merforbruk', '1000 kr'],
  ['Årsverk og lønn (i kroner), 2024', 'kr'],
  ['Driftsrekneskap 2024, beløp i heile tusen', '1000 kr'],
  ['Kjøp for 1000 kr', null],
  ['Tiltak under 1000 kr', null],
  ['Enheter med avvik over 2 mill. kr', null],
  ['Utvikling i prosent', null],
  ['Sykefravær, antall', null],
  ['Bydel i tusen år', null],
])('the scale of the title "%s": %s', (text, scale) => {
  expect(scaleOfTitle(plainWords(text))).toBe(scale);
});

test.each<[string, boolean]>([
  ['Sum netto utgifter *)', true],
  ['Totalt', true],
  ['I alt', true],
  ['Til saman', true],
  ['Totalsum', true],
  ['Bydelen totalt', true],
  ['Summering', false],
  ['Sommerjobb', false],
  ['Netto', false],
])('"%s" says that it is a sum: %s', (label, says) => {
  expect(saysTotal(plainWords(label))).toBe(says);
});

test.each<[string, boolean]>([
  ['Totalt', true],
  ['Sum totalt', true],
  ['Sum bydel', true],
  ['I alt', true],
  ['Sum skole', false],
  ['Totalt netto', false],
  ['Delsum', false],
])('"%s" says that it is the sum of the whole: %s', (label, says) => {
  expect(saysWhole(plainWords(label))).toBe(says);
});

test.each<[string, string | null]>([
  ['Funksjonsområde 2A - Barnehage', 'FO2A'],
  ['Hovedoversikt FO 3', 'FO3'],
  ['FO1 og FO2A', null],
  ['Foreldre', null],
])('the functional area in "%s": %s', (text, area) => {
  expect(areaOfWords(text)).toBe(area);
});
