import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecognisedTable } from '../../src/table/table';
import { check, FIRST_ROW, short, table } from './build';

const COLUMNS = [
  'actual 2022',
  'originalBudget 2023',
  'revisedBudget 2023',
  'actual 2023',
  'deviation 2023',
  'carriedOver 2024',
  'adjustedDeviation',
];
const [REVISED, ACTUAL, DEVIATION, CARRIED, ADJUSTED] = [2, 3, 4, 5, 6] as const;
/** The base amounts of a row in øre: actual of last year, original, revised, actual, carried over. */
type Base = readonly [number, number, number, number, number];

const amount = fc.integer({ min: -50_000_000, max: 900_000_000 });
const base: fc.Arbitrary<Base> = fc.tuple(amount, amount, amount, amount, amount);

/** A row in whole thousands, each figure rounded by itself, as reports print them. */
function printed([before, original, revised, actual, carried]: Base): number[] {
  const exact = [before, original, revised, actual, revised - actual, carried, revised - actual - carried];
  return exact.map(value => Math.round(value / 100_000) + 0);
}

function added(rows: readonly Base[]): Base {
  return [0, 1, 2, 3, 4].map(column =>
    rows.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  ) as unknown as Base;
}

/** Two divisions and their total, every figure rounded from the exact one. */
function tableOf(first: readonly Base[], second: readonly Base[]): RecognisedTable {
  const [a, b] = [first.length, second.length];
  const item = (row: Base, index: number) => ({ label: `Enhet ${index}`, cells: printed(row) });
  return table({
    kind: 'unit',
    columns: COLUMNS,
    rows: [
      ...first.map(item),
      { label: 'Nord', kind: 'subtotal', parts: first.map((_, i) => i), cells: printed(added(first)) },
      ...second.map((row, index) => item(row, a + index)),
      {
        label: 'Sør',
        kind: 'subtotal',
        parts: second.map((_, i) => a + 1 + i),
        cells: printed(added(second)),
      },
      { label: 'Sum', kind: 'total', parts: [a, a + b + 1], cells: printed(added([...first, ...second])) },
    ],
  });
}

const divisions = fc.tuple(
  fc.array(base, { minLength: 2, maxLength: 5 }),
  fc.array(base, { minLength: 2, maxLength: 5 }),
);

function changed(sheet: RecognisedTable, row: number, column: number, by: number): RecognisedTable {
  const rows = sheet.rows.map((line, index) => ({
    label: line.label,
    kind: line.kind,
    parts: line.parts,
    cells: line.cells.map(({ figure }, at) => {
      const value = figure.kind === 'figure' ? figure.value : 0;
      return index === row && at === column ? value + by : value;
    }),
  }));
  return table({ kind: sheet.kind, columns: COLUMNS, rows });
}

describe('tables that add up', () => {
  test('never give an error, however they were rounded', () => {
    fc.assert(
      fc.property(divisions, ([first, second]) => {
        const { summary } = check([tableOf(first, second)]);
        expect(summary.errors).toBe(0);
        expect(summary.warnings).toBe(0);
        expect(summary.checksRun).toBeGreaterThan(20);
      }),
      { numRuns: 60 },
    );
  });

  test('nor do totals that were added up from rounded rows', () => {
    fc.assert(
      fc.property(fc.array(base, { minLength: 2, maxLength: 12 }), rows => {
        const items = rows.map(printed);
        const cells = COLUMNS.map((_, column) => items.reduce((sum, row) => sum + (row[column] ?? 0), 0));
        const parts = items.map((_, index) => index);
        const whole = table({
          kind: 'function',
          columns: COLUMNS,
          rows: [
            ...items.map((row, index) => ({ label: `${index}`, cells: row })),
            { label: 'Sum', kind: 'total', parts, cells },
          ],
        });
        expect(check([whole]).summary.errors).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('one figure changed by more than rounding', () => {
  const change = fc.tuple(
    divisions,
    fc.nat(),
    fc.constantFrom(...COLUMNS.keys()),
    fc.integer({ min: 100, max: 90_000 }),
    fc.boolean(),
  );

  test('always gives exactly one error, and at the right cell where row and column cross', () => {
    fc.assert(
      fc.property(change, ([[first, second], at, column, size, up]) => {
        const sheet = tableOf(first, second);
        const row = at % sheet.rows.length;
        const { findings } = check([changed(sheet, row, column, up ? size : -size)]);
        const errors = findings.filter(({ severity }) => severity === 'error');
        expect(errors).toHaveLength(1);
        if (crosses(sheet, row, column))
          expect(errors[0]?.place.cell).toBe(`${'BCDEFGH'[column]}${FIRST_ROW + row + 1}`);
      }),
      { numRuns: 150 },
    );
  });
});

/** Whether two checks or more go through a cell: down its column, up into a higher total, along its row. */
function crosses(sheet: RecognisedTable, row: number, column: number): boolean {
  const inRow =
    [REVISED, ACTUAL, DEVIATION].includes(column as 2) || [CARRIED, ADJUSTED].includes(column as 5) ? 1 : 0;
  const isPart = sheet.rows.filter(({ parts }) => parts.includes(row)).length;
  const isTotal = (sheet.rows[row]?.parts.length ?? 0) > 0 ? 1 : 0;
  return inRow + isPart + isTotal > 1;
}

describe('what only follows is no finding of its own', () => {
  test('formulas carry a wrong budget along to the deviations: one error, at the total', () => {
    const rows = [
      { label: 'a', cells: [900, 1000, 5000, 700, 4300, 0, 4300] },
      { label: 'b', cells: [900, 1000, 2000, 700, 1300, 0, 1300] },
      { label: 'Sum', kind: 'total' as const, parts: [0, 1], cells: [1800, 2000, 6000, 1400, 4600, 0, 4600] },
    ];
    expect(short(check([table({ kind: 'function', columns: COLUMNS, rows })]).findings)).toEqual([
      'A01 error function!D6 off',
    ]);
  });

  test('two wrong cells are two findings', () => {
    const rows = [
      { label: 'a', cells: [900, 1000, 5000, 700, 4300, 0, 4300] },
      { label: 'b', cells: [900, 1000, 2000, 700, 1300, 0, 1300] },
      { label: 'Sum', kind: 'total' as const, parts: [0, 1], cells: [2800, 2000, 7000, 1400, 5600, 0, 5100] },
    ];
    expect(short(check([table({ kind: 'function', columns: COLUMNS, rows })]).findings)).toEqual([
      'A01 error function!B6 off',
      'A01 error function!H6 crossing',
    ]);
  });
});
