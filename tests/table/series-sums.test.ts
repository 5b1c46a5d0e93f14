import { expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import { check } from '../check/build';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

const tablesOf = (rows: Rows) => recogniseTables(workbookOf(sheetOf('Tiltak', rows)));
const parts = (rows: Rows) => tablesOf(rows).flatMap(table => table.rows.map(row => row.parts));
const errors = (rows: Rows) =>
  check(tablesOf(rows))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ place, found, expected }) => `${place.cell} ${found} → ${expected}`);

const MEASURES: Rows = [
  ['Tiltak 2025–2028 (1000 kr)'],
  ['', '2025', '2026', '2027', '2028'],
  ['Vedtatt ramme', 301200, 302400, 300900, 303100],
  ['Innsparing'],
  ['Færre vakter', -1200, -1350, -1400, -1450],
  ['Samlokalisering', -800, -2100, -2200, -2300],
  ['Sum innsparing', -2000, -3450, -3600, -3750],
  ['Nye tiltak'],
  ['Styrket barnevern', 950, 1400, 1750, 1800],
  ['Digitalisering', 640, 520, 310, 270],
  ['Sum nye tiltak', 1590, 1920, 2060, 2070],
];

test('totals of groups in a series by year are sums of their own rows', () => {
  expect(parts(MEASURES)).toEqual([[], [], [], [], [2, 3], [], [], [], [6, 7]]);
  expect(errors(MEASURES)).toEqual([]);
});

test('one that is off is told: −1 350 − 2 100 = −3 450', () => {
  const off = MEASURES.with(6, ['Sum innsparing', -2000, -4350, -3600, -3750]);
  expect(errors(off)).toEqual(['C7 -4350 → -3450']);
});

test('a row of a series that happens to be a sum is none unless it says so', () => {
  const rows = [...MEASURES.slice(0, 6), ['Effekt', -2000, -3450, -3600, -3750]];
  expect(parts(rows).every(own => own.length === 0)).toBe(true);
});

test('what is called total and is none is left alone', () => {
  const rows: Rows = [
    ['Sykefravær'],
    ['', '2021', '2022', '2023'],
    ['Korttid', 2.4, 2.6, 2.5],
    ['Legemeldt', 6.1, 6.6, 6.3],
    ['Samlet fravær av avtalte dager', 9.9, 8.1, 12.4],
  ];
  expect(parts(rows).every(own => own.length === 0)).toBe(true);
  expect(errors(rows)).toEqual([]);
});
