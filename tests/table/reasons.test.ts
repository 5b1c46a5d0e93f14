import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { ReasonCode } from '../../src/table/table';
import { doubtsOf } from '../../src/table/table';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

const recognised = (rows: readonly (readonly Cell[])[]) =>
  recogniseTables(workbookOf(sheetOf('Ark1', rows)))[0];
const doubts = (rows: readonly (readonly Cell[])[]) => {
  const table = recognised(rows);
  return table && doubtsOf(table).map(({ code, cells }) => [code, cells]);
};

const HEADER = ['Enhet', 'Regnskap 2025', 'Reg. bud. 2026', 'Regnskap 2026', 'Avvik'];
const BODY: readonly (readonly Cell[])[] = [
  ['Enhet nord', 900, 1000, 950, 50],
  ['Enhet sør', 800, 790, 795, -5],
  ['Enhet vest', 210, 300, 280, 20],
];

describe('why a table is read so', () => {
  const table = recognised([['Enhetene'], ['Tall i 1000 kr'], HEADER, ...BODY]);
  const because = (code: ReasonCode) => table?.reasons.find(reason => reason.code === code);

  test.each<[ReasonCode, object]>([
    ['header', { value: '3', words: 'Enhet', cells: ['A3:E3'] }],
    ['title', { words: 'Enhetene', cells: ['A1'] }],
    ['scale', { value: '1000 kr', words: 'Tall i 1000 kr', cells: ['A2'] }],
    ['kind', { value: 'unit', words: 'unitLabels' }],
    ['yearInferred', { value: '2026', words: 'Avvik', cells: ['E3'], column: 4 }],
  ])('%s', (code, reason) => {
    expect(because(code)).toMatchObject(reason);
  });

  test('each column', () => {
    const roles = table?.reasons.filter(({ code }) => code === 'role') ?? [];
    expect(roles.map(({ value, words, cells }) => [value, words, cells])).toEqual([
      ['actual', 'Regnskap 2025', ['B3']],
      ['revisedBudget', 'Reg. bud. 2026', ['C3']],
      ['actual', 'Regnskap 2026', ['D3']],
      ['deviation', 'Avvik', ['E3']],
    ]);
  });

  test('nothing is doubtful', () => {
    expect(table && doubtsOf(table)).toEqual([]);
  });

  test('words that allow two roles: the neighbours decide, and it is told', () => {
    const rows = [
      ['Enhet', 'Budsjett 2026', 'Regnskap 2026', 'Avvik 2026'],
      ['Enhet nord', 10, 9, 1],
    ];
    const found = recognised(rows)?.reasons.find(({ code }) => code === 'roleByNeighbours');
    expect(found).toMatchObject({ value: 'revisedBudget', words: 'Budsjett 2026', cells: ['B1'] });
  });

  test('a header that says nothing: the deviation decides', () => {
    const header = ['Enhet', 'Regnskap 2025', 'Kolonne A 2026', 'Regnskap 2026', 'Avvik 2026'];
    const found = recognised([['Tall i kr'], header, ...BODY]);
    expect(found?.columns.map(({ role }) => role)).toEqual([
      'actual',
      'revisedBudget',
      'actual',
      'deviation',
    ]);
    expect(found?.reasons.find(({ code }) => code === 'roleByFigures')?.cells).toEqual(['C2']);
    expect(found && doubtsOf(found)).toEqual([]);
  });

  test('of two budgets of one year the deviation tells which it is held against', () => {
    const found = recognised([
      ['Tall i kr'],
      ['Enhet', 'Regulert budsjett 2026', 'Revidert budsjett 2026', 'Regnskap 2026', 'Avvik 2026'],
      ['Enhet nord', 3000, 1000, 950, 50],
      ['Enhet sør', 2400, 790, 795, -5],
      ['Enhet vest', 900, 300, 280, 20],
    ]);
    expect(found?.columns.map(({ role }) => role)).toEqual(['other', 'revisedBudget', 'actual', 'deviation']);
  });
});

describe('what is doubtful is said', () => {
  const unit = ['Tall i 1000 kr'];

  test.each<[string, readonly (readonly Cell[])[], unknown]>([
    ['no unit line', [HEADER, ...BODY], [['scaleMissing', []]]],
    [
      'a column whose header says nothing',
      [
        unit,
        ['Enhet', 'Regnskap 2026', 'Tall fra systemet', 'Reg. bud. 2026'],
        ...BODY.map(row => row.slice(0, 4)),
      ],
      [['roleUnknown', ['C2']]],
    ],
    [
      'a column without a header',
      [unit, ['Enhet', 'Regnskap 2026', null, 'Reg. bud. 2026'], ...BODY.map(row => row.slice(0, 4))],
      [['roleUnknown', []]],
    ],
    [
      'a last column without a header',
      [unit, ['Enhet', 'Regnskap 2025', 'Regnskap 2026', 'Reg. bud. 2026'], ...BODY],
      [['columnLeft', ['E3']]],
    ],
    [
      'two columns of one role and year',
      [unit, ['Enhet', 'Regnskap 2026', 'Regnskap 2026'], ...BODY.map(row => row.slice(0, 3))],
      [
        ['roleTwice', ['B2']],
        ['roleTwice', ['C2']],
      ],
    ],
    [
      'a column without a year',
      [unit, ['Enhet', 'Regnskap', 'Regulert budsjett 2026'], ...BODY.map(row => row.slice(0, 3))],
      [['yearMissing', ['B2']]],
    ],
    ['a sum that no column proves', [unit, HEADER, ...BODY, ['Sum', 1, 2, 3, 4]], [['sumUnproved', ['A6']]]],
    [
      'rows after a long gap',
      [unit, HEADER, ...BODY, [], [], [], ['Enhet øst', 1, 2, 3, 4]],
      [['rowsLeft', ['A9']]],
    ],
  ])('%s', (_, rows, expected) => {
    expect(doubts(rows)).toEqual(expected);
  });
});
