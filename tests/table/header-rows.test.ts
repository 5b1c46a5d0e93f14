import { expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

const recognised = (rows: readonly (readonly Cell[])[]) => recogniseTables(workbookOf(sheetOf('Ark1', rows)));

test('a row of years is a header, though the table beside it has figures in that row', () => {
  const tables = recognised([
    ['Brutto', null, null, null, null, null, 'Netto'],
    [null, 'Regnskap', 'Regulert budsjett', 'Regnskap', null, null, null, 'Regnskap 2025', 'Regnskap 2026'],
    ['Område', 2025, 2026, 2026, null, null, 'FO1', 4000, 5000],
    ['FO1', 4400, 5500, 5400, null, null, 'FO3', 6000, 7000],
    ['FO3', 6600, 7700, 7800, null, null, 'Sum', 10_000, 12_000],
    ['Sum', 11_000, 13_200, 13_200],
  ]);
  expect(tables.map(({ columns }) => columns.map(({ role, year }) => `${role} ${year}`))).toContainEqual([
    'actual 2025',
    'revisedBudget 2026',
    'actual 2026',
  ]);
});

test('a row of years under a blank row is a header, though figures of another table stand just above', () => {
  const tables = recognised([
    ['Nøkkeltall', 'Resultat 2024', 'Resultat 2025', 'Resultat 2026'],
    ['Antall plasser', 310, 320, 330],
    [],
    ['Tall i 1000 kr'],
    [null, 2024, 2025, 2026],
    ['Regnskap', 41_112, 40_915, 50_874],
    ['Antall brukere', 43, 42, 56],
  ]);
  expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['keyFigures', 1],
    ['timeSeries', 2],
  ]);
});

test('headings of causes may stand over several rows', () => {
  const [table] = recognised([
    ['Investeringsavvik etter årsak'],
    [null, null, '2 Reelle', '3 Reelle', '4 Uforutsigbare', 'Sum'],
    ['Prosjekt', '1 Periodiseringsavvik', 'netto besparelser', 'forsinkelser', 'avsetninger', 'prosjekt'],
    ['Ladeanlegg', 5000, null, 200, null, 5200],
    ['Dagsenter', -3457, 8086, -2074, null, 2555],
    ['Sum', 1543, 8086, -1874, null, 7755],
  ]);
  expect(table).toMatchObject({ kind: 'investmentCause', title: 'Investeringsavvik etter årsak' });
  expect(table?.columns.at(-1)?.header).toBe('Sum prosjekt');
});

test('among account groups the net row is the sum, also where a column does not add up', () => {
  const [table] = recognised([
    ['Regnskap fordelt på artsgrupper'],
    ['Artsgruppe', 'Oppr. budsjett 2026', 'Regulert budsjett 2026', 'Regnskap 2026', 'Avvik 2026'],
    ['10 Lønn', 45_546, 55_404, 53_571, 1833],
    ['11 Varer', 13_466, 14_905, 14_609, 296],
    ['16 Salgsinntekter', -4320, -3600, -3887, 287],
    ['Netto', 54_692, 66_709, 60_000, 6709],
  ]);
  expect(table?.rows.at(-1)).toMatchObject({ kind: 'total', parts: [0, 1, 2] });
});
