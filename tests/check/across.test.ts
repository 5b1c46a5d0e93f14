import { describe, expect, test } from '@jest/globals';
import type { RecognisedTable } from '../../src/table/table';
import { byRule, check, type Content, headed, short, table } from './build';

const CAUSES = ['1 Periodiseringsavvik', '2 Besparelser', '3 Forsinkelser', '4 Avsetninger', 'Sum prosjekt'];

type Row = readonly [string, ...Content[]];

/** Four causes and their sum; the last row sums the others. */
function causes(rows: readonly Row[], headers: readonly string[] = CAUSES): RecognisedTable {
  const last = rows.length - 1;
  const made = table({
    kind: 'investmentCause',
    columns: ['other', 'other', 'other', 'other', 'other'],
    rows: rows.map(([label, ...cells], index) =>
      index === last
        ? { label, cells, kind: 'total', parts: [...rows.keys()].slice(0, -1) }
        : { label, cells },
    ),
  });
  return headed(made, headers);
}

const RIGHT: readonly Row[] = [
  ['Velferdsteknologi', 5000, null, 200, null, 5200],
  ['Nytt dagsenter', -3457, 8086, -2074, null, 2555],
  ['Ladeanlegg', null, null, -1102, 900, -202],
  ['Sum', 1543, 8086, -2976, 900, 7553],
];
const withCell = (row: number, cell: number, value: Content) =>
  RIGHT.map((cells, at) => (at === row ? cells.with(cell, value) : cells)) as Row[];

describe('A09 sums along the rows', () => {
  test('each row of four is checked, blanks counting 0', () => {
    const { findings, checks } = check([causes([...RIGHT])]);
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule }) => rule === 'A09')).toHaveLength(4);
  });

  test('a sum that is off along its row and down its column is one error, at the crossing', () => {
    const [found, ...others] = check([causes(withCell(1, 5, 2655))]).findings;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'A09', place: { cell: 'F5' }, found: 2655, expected: 2555 });
    expect(found?.related).toContainEqual({ sheet: 'investmentCause', cell: 'F7' });
  });

  test('a part that is off, too', () => {
    const [found, ...others] = check([causes(withCell(1, 2, 8806))]).findings;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ place: { cell: 'C5' }, found: 8806, expected: 8086 });
  });

  test('a sum of a column without figures', () => {
    const rows = RIGHT.map(([label, first, , ...rest]): Row => [label, first ?? null, null, ...rest]);
    rows[1] = ['Nytt dagsenter', -3457, null, -2074, null, -5531];
    rows[3] = ['Sum', 1543, 52, -2976, 900, -533];
    expect(short(check([causes(rows)]).findings)).toEqual(['A09 error investmentCause!F7 off']);
  });

  test('a deviation without any cause, which the sum below does not know either', () => {
    const rows: Row[] = [...RIGHT];
    rows[1] = ['Nytt dagsenter', null, null, null, null, -373];
    rows[3] = ['Sum', 5000, null, -902, 900, 4998];
    expect(short(check([causes(rows)]).findings)).toEqual(['A09 error investmentCause!F5 crossing']);
  });

  test('the last column of causes is the sum, whatever its header has lost', () => {
    const headers = [...CAUSES.slice(0, 4), 'prosjekt'];
    expect(short(check([causes(withCell(1, 5, 2655), headers)]).findings)).toHaveLength(1);
  });

  test('a column "Sum" that mostly is none is left alone', () => {
    const rows = RIGHT.map((cells): Row => [cells[0], ...cells.slice(1, 5), 77_777]);
    expect(byRule(check([causes(rows)]), 'A09')).toEqual([]);
  });
});

describe('B09 causes against the investment table', () => {
  const investment = (deviation: number) =>
    table({
      kind: 'investment',
      columns: ['revisedBudget 2023', 'actual 2023', 'deviation 2023'],
      rows: [
        { label: 'Velferdsteknologi', cells: [15_200, 10_000, 5200] },
        { label: 'Nytt dagsenter', cells: [40_000, 40_000 - deviation, deviation] },
        { label: 'Ladeanlegg', cells: [800, 1002, -202] },
        {
          label: 'Totalt',
          kind: 'total',
          parts: [0, 1, 2],
          cells: [56_000, 51_002 - deviation, 4998 + deviation],
        },
      ],
    });

  test('three projects and the total agree', () => {
    const { findings, checks } = check([investment(2555), causes([...RIGHT])]);
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule }) => rule === 'B09')).toHaveLength(4);
  });

  test('a project that differs, and the total that follows from it: one error', () => {
    const { findings } = check([investment(2655), causes([...RIGHT])]);
    expect(short(findings)).toEqual(['B09 error investmentCause!F5 off']);
    expect(findings[0]).toMatchObject({ found: 2555, expected: 2655 });
  });
});

describe('A10 a row of changes', () => {
  const series = (change: readonly Content[]) =>
    table({
      kind: 'timeSeries',
      columns: ['other 2020', 'other 2021', 'other 2022', 'other 2023'],
      rows: [
        { label: 'Utbetalt', cells: [40_000, 44_000, 41_800, 50_160] },
        { label: 'Endring fra året før', cells: change },
      ],
    });

  test.each([
    ['in per cent', [null, '10 %', '-5 %', '20 %'], []],
    ['one wrong: 50 160 is 20 % more than 41 800', [null, '10 %', '-5 %', '12 %'], ['E5 12 → 20']],
    ['in whole', [null, 4000, -2200, 8360], []],
    ['one digit swap: 41 800 − 44 000', [null, 4000, -2020, 8360], ['D5 -2020 → -2200']],
    ['of something else', [null, '3 %', '7 %', '1 %'], []],
  ])('%s', (_what, change, expected) => {
    const found = byRule(check([series(change)]), 'A10');
    expect(found.map(one => `${one.place.cell} ${one.found} → ${one.expected}`)).toEqual(expected);
  });
});
