import { describe, expect, test } from '@jest/globals';
import type { IndicatorAssessment } from '../../src/check/finding';
import type { Letter } from '../../src/letter/letter';
import { referencesIn } from '../../src/report/references';
import { traceOf, type SheetContents, type TraceInput } from '../../src/report/trace';
import type { RecognisedTable } from '../../src/table/table';
import type { Source } from '../../src/target/target';

describe('the cells that a formula points at', () => {
  const own = (row: number, column: number, rows = 1, columns = 1) => ({
    ...{ sheet: null, row, column, rows, columns },
  });
  test.each([
    ['=B4', [own(3, 1)]],
    ['=$B$4-C5', [own(3, 1), own(4, 2)]],
    ['=SUM(B4:B8)', [own(3, 1, 5)]],
    ["='Område 2'!C4", [{ ...own(3, 2), sheet: 'Område 2' }]],
    ["='Ola''s ark'!C4", [{ ...own(3, 2), sheet: "Ola's ark" }]],
    ['=Netto!C4*2', [{ ...own(3, 2), sheet: 'Netto' }]],
    ['=IF(A1="B7","",A1)', [own(0, 0), own(0, 0)]],
    ['="C3 er ""D4"""', []],
    ['=LOG10(2)+ROUND(1,2)', []],
    ['=NUMBERVALUE(Ø_1!AA10,",")', [{ ...own(9, 26), sheet: 'Ø_1' }]],
    ['tekst uten celler', []],
  ])('%s', (formula, expected) => expect(referencesIn(formula)).toEqual(expected));
});

const source = (line: number): Source => ({ page: 7, line, text: `linje ${line}` });

const indicator = {
  name: 'Andel ansatte',
  sheet: 'Område 1',
  cell: 'A5',
  letterTarget: { raw: '>74 %', name: 'Andel ansatte', source: source(12) },
} as IndicatorAssessment;

const table = {
  sheet: 'Område 1',
  columns: [{ header: 'Resultat 2030' }, { header: 'Måltall 2030' }],
  rows: [
    {
      label: 'Andel ansatte',
      cells: [
        { address: 'B5', raw: '70 %' },
        { address: 'C5', raw: '>74 %' },
      ],
    },
  ],
} as unknown as RecognisedTable;

const letter = {
  indicators: [],
  tables: [{ rows: [{ source: source(30) }] }],
  climate: [],
  assignments: [{ source: source(3) }],
  measures: [],
  decisions: [],
} as unknown as Letter;

const INPUT: TraceInput = {
  tables: [table],
  indicators: [indicator],
  letters: [letter],
  letterPlace: ({ page, line }) => `brev s. ${page}, linje ${line}`,
};

const sheetOf = (...contents: unknown[][]): SheetContents => ({
  ...{ sheet: 'Rapport', firstRow: 4, firstColumn: 0 },
  contents,
});

describe('where a figure comes from', () => {
  const report = sheetOf(
    ['Andel ansatte', "='Område 1'!B5", "='Område 1'!C5", '=B5-C5', '>74 %', ''],
    ['Sum', '=SUM(B5:B5)', '', '', '', ''],
  );

  test('a cell that shows another one', () => {
    const { kind, cells } = traceOf(report, { row: 4, column: 1 }, INPUT);
    expect(kind).toBe('formula');
    expect(cells).toEqual([
      {
        sheet: 'Område 1',
        cell: 'B5',
        known: { label: 'Andel ansatte', header: 'Resultat 2030', raw: '70 %' },
      },
    ]);
  });

  test.each([
    ['a deviation, through the cells of its row', 4, 3, ['B5', 'C5']],
    ['a total, through the cells of its column', 5, 1, ['B5']],
  ])('%s', (_, row, column, expected) => {
    const { cells } = traceOf(report, { row, column }, INPUT);
    expect(cells.map(({ cell }) => cell).toSorted()).toEqual(expected);
    expect(cells.every(({ sheet }) => sheet === 'Område 1')).toBe(true);
  });

  test("the letter's target beside them: the row tells which indicator, and that the letter's place", () => {
    const trace = traceOf(report, { row: 4, column: 4 }, INPUT);
    expect(trace).toMatchObject({ kind: 'constant', cells: [], indicator, source: source(12) });
  });

  test('a row from the letter names its place, and of two the very same', () => {
    const fromLetter = sheetOf(['Tiltak', 12, 'Område 1 A5\nbrev s. 7, linje 30']);
    expect(traceOf(fromLetter, { row: 4, column: 1 }, INPUT)).toMatchObject({
      kind: 'constant',
      indicator: null,
      source: source(30),
    });
    const other = sheetOf(['Tiltak', 12, 'brev s. 7, linje 300']);
    expect(traceOf(other, { row: 4, column: 1 }, INPUT).source).toBeNull();
  });

  test("the indicator's own row in the workbook", () => {
    const own = { ...sheetOf(['Andel ansatte', 0.7, '>74 %']), sheet: 'Område 1' };
    expect(traceOf(own, { row: 4, column: 2 }, INPUT)).toMatchObject({ kind: 'constant', indicator });
  });

  test('a blank cell, and a cell outside what is filled', () => {
    expect(traceOf(report, { row: 5, column: 3 }, INPUT)).toMatchObject({ kind: 'blank', cells: [] });
    expect(traceOf(report, { row: 90, column: 40 }, INPUT)).toMatchObject({
      ...{ kind: 'blank', cells: [], indicator: null, source: null },
    });
  });

  test('constants of the same sheet are told too; formulas in a circle come to an end', () => {
    const sheet = sheetOf([10, 20, '=A5+B5', '=E5', '=D5']);
    const cells = traceOf(sheet, { row: 4, column: 2 }, INPUT).cells.map(({ cell }) => cell);
    expect(cells.toSorted()).toEqual(['A5', 'B5']);
    expect(traceOf(sheet, { row: 4, column: 3 }, INPUT).cells).toEqual([]);
  });

  test('a formula that points at whole columns of cells is followed no further than is of use', () => {
    const sheet = sheetOf(['=SUM(Netto!A1:ZZ99999)']);
    expect(traceOf(sheet, { row: 4, column: 0 }, INPUT).cells.length).toBeLessThanOrEqual(200);
  });
});
