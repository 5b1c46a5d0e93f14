import { describe, expect, test } from '@jest/globals';
import type { TableCorrection } from '../../src/table/correction';
import { correctionSchema } from '../../src/table/correction';
import { recogniseTables } from '../../src/table/recognise';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

const ROWS: readonly (readonly Cell[])[] = [
  ['Enheter'],
  ['Tall i 1000 kr'],
  ['Enhet', 'Regnskap 2025', 'Tall A', 'Tall B', 'Avvik 2026'],
  ['Enhet nord', 900, 1000, 950, 50],
  ['Enhet sør', 800, 790, 795, -5],
];
const CORRECTION: TableCorrection = {
  sheet: 'Ark1',
  address: 'A3:E5',
  title: 'Enheter',
  kind: null,
  headerRows: null,
  columns: [],
};
const recognised = (rows: readonly (readonly Cell[])[], correction: Partial<TableCorrection>) =>
  recogniseTables(workbookOf(sheetOf('Ark1', rows)), undefined, [{ ...CORRECTION, ...correction }]);
const columns: TableCorrection['columns'] = [
  { header: 'Tall A', role: 'revisedBudget', year: 2026 },
  { header: 'Tall B', role: 'actual', year: 2026 },
];

describe('what the user has settled wins', () => {
  test('without it, two columns are doubtful', () => {
    const [table] = recogniseTables(workbookOf(sheetOf('Ark1', ROWS)));
    const unknown = table?.reasons.filter(({ code }) => code === 'roleUnknown');
    expect(unknown?.map(({ words, cells, doubtful }) => [words, cells, doubtful])).toEqual([
      ['Tall A', ['C3'], true],
      ['Tall B', ['D3'], true],
    ]);
  });

  test('roles and years of columns, by their headers', () => {
    const [table] = recognised(ROWS, { columns });
    expect(table?.columns.map(({ role, year }) => [role, year])).toEqual([
      ['actual', 2025],
      ['revisedBudget', 2026],
      ['actual', 2026],
      ['deviation', 2026],
    ]);
    expect(table?.year).toBe(2026);
    expect(table?.reasons.filter(({ code }) => code === 'corrected').map(({ value }) => value)).toEqual([
      'revisedBudget',
      'actual',
    ]);
    expect(table?.reasons.some(({ code }) => code === 'roleUnknown')).toBe(false);
  });

  test('also after columns have moved and rows were inserted above', () => {
    const moved = ROWS.map(([label = null, before = null, a = null, b = null, deviation = null], at) =>
      at < 2 ? [label] : [label, b, before, a, deviation],
    );
    const [table] = recognised([[], [], ['Et notat'], [], [], ...moved], { columns });
    expect(table?.address).toBe('A8:E10');
    expect(table?.columns.map(({ role }) => role)).toEqual([
      'actual',
      'actual',
      'revisedBudget',
      'deviation',
    ]);
  });

  test('the kind', () => {
    const [table] = recognised(ROWS, { kind: 'function' });
    expect(table?.kind).toBe('function');
    expect(table?.reasons.some(({ code }) => code === 'kind')).toBe(false);
  });

  test('that no table stands there', () => {
    expect(recognised(ROWS, { kind: 'none' })).toEqual([]);
  });

  test('a table that nothing shows to be one', () => {
    const list: Cell[][] = [
      ['Ting', 'Kolonne 1', 'Kolonne 2'],
      ['Enhet nord', 900, 1000],
      ['Enhet sør', 800, 790],
    ];
    expect(recogniseTables(workbookOf(sheetOf('Ark1', list)))).toEqual([]);
    const [table, ...more] = recognised(list, {
      address: 'A1:C3',
      title: null,
      kind: 'unit',
      headerRows: [0],
      columns: [
        { header: 'Kolonne 1', role: 'revisedBudget', year: 2026 },
        { header: 'Kolonne 2', role: 'actual', year: 2026 },
      ],
    });
    expect(more).toEqual([]);
    expect([table?.kind, table?.address, table?.year]).toEqual(['unit', 'A1:C3', 2026]);
    expect(table?.rows.map(({ label }) => label)).toEqual(['Enhet nord', 'Enhet sør']);
  });

  test.each<[string, Partial<TableCorrection>]>([
    ['another sheet', { sheet: 'Ark2', kind: 'none' }],
    ['another title', { title: 'Noe annet', kind: 'none' }],
    ['an address that is none', { address: 'tull', kind: 'none', title: null }],
    [
      'a header that is gone',
      { headerRows: [2], columns: [{ header: 'Borte', role: 'actual', year: 2026 }] },
    ],
  ])('%s changes nothing', (_, correction) => {
    const plain = recogniseTables(workbookOf(sheetOf('Ark1', ROWS)));
    expect(recognised(ROWS, correction)).toEqual(plain);
  });
});

test('a correction travels as data', () => {
  expect(correctionSchema.parse(JSON.parse(JSON.stringify({ ...CORRECTION, columns })))).toEqual({
    ...CORRECTION,
    columns,
  });
  expect(correctionSchema.safeParse({ ...CORRECTION, kind: 'noe' }).success).toBe(false);
});
