import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

const HEADER = [
  '',
  'Regnskap 2025',
  'Oppr. budsjett 2026',
  'Regulert budsjett 2026',
  'Regnskap 2026',
  'Avvik 2026',
];
const recognised = (rows: readonly (readonly Cell[])[]) => recogniseTables(workbookOf(sheetOf('Ark1', rows)));
const rowsOf = (rows: readonly (readonly Cell[])[]) =>
  recognised([['Netto driftsutgifter'], HEADER, ...rows])[0]?.rows.map(({ label, kind, parts }) =>
    parts.length > 0 ? [label, kind, ...parts] : [label, kind],
  );

const NORTH = ['Sone nord', 310, 320, 330, 300, 30];
const SOUTH = ['Sone sør', 415, 400, 410, 425, -15];
const WEST = ['Sone vest', 217, 220, 230, 228, 2];
const sum = (label: string, ...rows: readonly Cell[][]): Cell[] => [
  label,
  ...[1, 2, 3, 4, 5].map(at => rows.reduce((total, row) => total + Number(row[at]), 0)),
];
const EAST = ['Sone øst', 118, 120, 121, 140, -19];

describe('rows and their sums', () => {
  test('a total last', () => {
    expect(rowsOf([NORTH, SOUTH, sum('Sum', NORTH, SOUTH)])).toEqual([
      ['Sone nord', 'item'],
      ['Sone sør', 'item'],
      ['Sum', 'total', 0, 1],
    ]);
  });

  test('a total first', () => {
    expect(rowsOf([sum('Totalt', NORTH, SOUTH, WEST), NORTH, SOUTH, WEST])?.[0]).toEqual([
      'Totalt',
      'total',
      1,
      2,
      3,
    ]);
  });

  test('subtotals in the middle, with and without the word', () => {
    const [inner, outer] = [sum('Omsorg', NORTH, SOUTH), sum('Sum kultur', WEST, EAST)];
    expect(rowsOf([NORTH, SOUTH, inner, WEST, EAST, outer, sum('Sum', inner, outer)])).toEqual([
      ['Sone nord', 'item'],
      ['Sone sør', 'item'],
      ['Omsorg', 'subtotal', 0, 1],
      ['Sone vest', 'item'],
      ['Sone øst', 'item'],
      ['Sum kultur', 'subtotal', 3, 4],
      ['Sum', 'total', 2, 5],
    ]);
  });

  test('headings of sections, and blank rows between them', () => {
    expect(
      rowsOf([['Omsorg'], NORTH, SOUTH, [], ['Kultur'], WEST, [], sum('Sum', NORTH, SOUTH, WEST)]),
    ).toEqual([
      ['Omsorg', 'section'],
      ['Sone nord', 'item'],
      ['Sone sør', 'item'],
      ['Kultur', 'section'],
      ['Sone vest', 'item'],
      ['Sum', 'total', 1, 2, 4],
    ]);
  });

  test('a part that is only told about is not counted again', () => {
    const part = ['Herav vikarer', 100, 100, 100, 90, 10];
    expect(rowsOf([NORTH, part, SOUTH, sum('Sum', NORTH, SOUTH)])?.[3]).toEqual(['Sum', 'total', 0, 2]);
  });

  test('a total that is wrong in one column still has its parts', () => {
    const wrong = sum('Sum', NORTH, SOUTH, WEST).with(2, 777);
    expect(rowsOf([NORTH, SOUTH, WEST, wrong])?.[3]).toEqual(['Sum', 'total', 0, 1, 2]);
  });

  test('indented labels and a row without figures', () => {
    expect(
      rowsOf([['  Sone nord', ...NORTH.slice(1)], ['   Sone midt'], SOUTH])?.map(([label]) => label),
    ).toEqual(['Sone nord', 'Sone midt', 'Sone sør']);
  });

  test('notes under the table are not its rows', () => {
    expect(
      rowsOf([
        NORTH,
        SOUTH,
        sum('Sum', NORTH, SOUTH),
        ['*) Tall overføres oversikten'],
        ['Kilde: regnskapet'],
      ]),
    ).toHaveLength(3);
  });

  test('a cell left blank leaves the others in their columns', () => {
    const [table] = recognised([HEADER, NORTH, ['Sone sør', 415, null, 410, 425, -15], WEST]);
    expect(table?.rows[1]?.cells.map(({ raw }) => raw)).toEqual(['415', '', '410', '425', '-15']);
  });
});

describe('headers of several rows', () => {
  const body = [NORTH, SOUTH, sum('Sum', NORTH, SOUTH)];
  const read = (header: readonly (readonly Cell[])[]) =>
    recognised([['Netto driftsutgifter'], ...header, ...body]).map(({ columns, headerRows }) => [
      headerRows.length,
      ...columns.map(({ role, year }) => `${role} ${year ?? ''}`),
    ]);
  const ROLES = ['actual 2025', 'originalBudget 2026', 'revisedBudget 2026', 'actual 2026', 'deviation 2026'];

  test.each<[string, readonly (readonly Cell[])[]]>([
    [
      'words and years apart',
      [
        ['', 'Regnskap', 'Vedtatt', 'Justert', 'Regnskap', 'Avvik'],
        ['', 2025, 2026, 2026, 2026, 2026],
      ],
    ],
    [
      'merged years above',
      [
        ['', 2025, 2026, null, null, null],
        ['', 'Regnskap', 'Dok. 3', 'Rev. budsjett', 'Regnskap', 'Avvik'],
      ],
    ],
    [
      'words split over lines, hyphenated',
      [
        ['', 'Regn-', 'Oppr.', 'Regulert', 'Regn-', 'Avvik'],
        ['', 'skap', 'budsjett', 'bud-', 'skap', 'reg.bud/regn-'],
        ['', null, null, 'sjett', null, 'skap'],
        ['', '2025', '2026', '2026', '2026', '2026'],
      ],
    ],
    [
      'the columns numbered',
      [
        ['', 'Regnskap 2025', 'Oppr. bud. 2026', 'Just. bud. 2026', 'Rekneskap 2026', 'Avvik 2026'],
        ['', '(1)', '(2)', '(3)', '(4)', '(5)'],
      ],
    ],
  ])('%s', (_, header) => {
    expect(read(header)).toEqual([[header.length, ...ROLES]]);
  });
});
