import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import type { Cell } from './sheets';
import { sheetOf, workbookOf } from './sheets';

type Rows = readonly (readonly Cell[])[];
const tablesOf = (rows: Rows) => recogniseTables(workbookOf(sheetOf('Ark1', rows)));
/** 30.06.2031 as Excel keeps it. */
const DATE: Cell = { value: 48029, format: 'dd.mm.yyyy' };

const FULL: Rows = [
  ['Oppdrag 2031'],
  ['Nr.', 'Oppdrag', 'Frist', 'Status', 'Ansvarlig'],
  [1, 'Kartlegge boligbehov', DATE, 'I gang', 'Stab'],
  [2, 'Vurdere vinterovernatting', '31.03.31', null, 'Drift'],
  [null, null, null, 'går videre i 2032', null],
  [3, 'Revidere fellesskriv', 'Budsjettforslag for 2032', 'Ikke startet', null],
  [],
  ['Til orientering', 'Oppdrag gis også muntlig'],
];

describe('a table of assignments', () => {
  test('is known by its header, with number, subject, deadline and status', () => {
    const [table, ...more] = tablesOf(FULL);
    expect(more).toEqual([]);
    expect(table).toMatchObject({ kind: 'assignments', address: 'A2:E6', title: 'Oppdrag 2031', year: 2031 });
    expect(table?.columns.map(({ header, role }) => [header, role])).toEqual([
      ['Nr.', 'number'],
      ['Frist', 'deadline'],
      ['Status', 'comment'],
      ['Ansvarlig', 'comment'],
    ]);
    expect(table?.rows.map(({ label, cells }) => [label, cells[1]?.raw])).toEqual([
      ['Kartlegge boligbehov', '30.06.2031'],
      ['Vurdere vinterovernatting', '31.03.31'],
      ['Revidere fellesskriv', 'Budsjettforslag for 2032'],
    ]);
  });

  test('has no figures: a date and a number are not counted', () => {
    const kinds = tablesOf(FULL).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(new Set(kinds.map(({ figure }) => figure.kind))).toEqual(new Set(['text', 'missing']));
    expect(kinds.some(({ asText }) => asText)).toBe(false);
  });

  test.each<[string, Rows]>([
    [
      'without numbers, the deadline first words',
      [
        ['Oppdrag', 'Leveringsfrist'],
        ['Kartlegge', '31.12.31'],
      ],
    ],
    ['about which the title alone says so', [['Oppdrag i brevet'], ['Tema', 'Frist'], ['Kartlegge', DATE]]],
    [
      'in nynorsk',
      [
        ['Oppdraget', 'Frist'],
        ['Kartleggje bustadbehov', 'Hausten 2031'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(tablesOf(rows)).toMatchObject([{ kind: 'assignments', rows: [{ kind: 'item' }] }]);
  });

  test('stands beside a budget table on its sheet', () => {
    const budget: Rows = [
      ['Tall i 1000 kr'],
      ['Funksjon', 'Regulert budsjett 2031', 'Regnskap 2031', 'Avvik 2031'],
      ['201 Barnehage', 100, 90, 10],
      [],
    ];
    expect(tablesOf([...budget, ...FULL]).map(({ id, kind }) => [id, kind])).toEqual([
      ['T1', 'function'],
      ['T2', 'assignments'],
    ]);
  });
});

describe('no table of assignments', () => {
  test.each<[string, Rows]>([
    [
      'a list of things to do',
      [
        ['Oppgave', 'Ansvarlig', 'Frist'],
        ['Ringe', 'Ola', DATE],
      ],
    ],
    [
      'a plan of projects',
      [
        ['Prosjekt', 'Beskrivelse', 'Frist'],
        ['A', 'Bygge', DATE],
      ],
    ],
    ['a header alone', [['Nr.', 'Oppdrag', 'Frist', 'Status']]],
    [
      'a deadline in front',
      [
        ['Frist', 'Oppdrag'],
        [DATE, 'Kartlegge'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(tablesOf(rows)).toEqual([]);
  });
});
