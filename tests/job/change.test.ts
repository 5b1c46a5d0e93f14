import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkJob, type DoneJob, type JobInput } from '../../src/job';
import { EMPTY_MEMORY } from '../../src/memory/memory';
import type { CellValue, SheetData } from '../../src/table/sheet';
import type { RecognisedTable } from '../../src/table/table';
import { scenarioOf, written } from '../evaluate/scenario';

/** What a person may do to a workbook between two checks; places are parts of a sheet's size, from 0 to 1. */
type Edit =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly row: number; readonly column: number }
  | { readonly kind: 'rowRemoved' | 'rowRepeated'; readonly row: number }
  | { readonly kind: 'hidden' | 'removed' | 'renamed' | 'settled' };

const part = fc.double({ min: 0, max: 0.999, noNaN: true });
const value = fc.oneof(
  fc.integer({ min: -5_000_000, max: 5_000_000 }),
  fc.constantFrom<CellValue>(null, '', 'Sum', 'Regnskap 2031', 'xx', '2.500', '12,5 %', true, '#REF!'),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('cell' as const), row: part, column: part, value }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('formula' as const), row: part, column: part }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('rowRemoved' as const, 'rowRepeated' as const), row: part }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('hidden', 'removed', 'renamed', 'settled') }),
  },
);

function first(seed: number): JobInput {
  const scenario = scenarioOf(seed);
  const { workbook, letter } = written(scenario);
  return { workbook, letters: [letter], receiver: scenario.receiver };
}

/** The input after an edit of the sheet that stands at `sheet`, from 0 to 1. All cells are new objects, as when Excel is read again. */
function edited(input: JobInput, sheet: number, change: Edit, tables: readonly RecognisedTable[]): JobInput {
  const { sheets } = input.workbook;
  const at = Math.floor(sheet * sheets.length);
  const name = sheets[at]?.name ?? '';
  if (change.kind === 'settled')
    return settled(
      input,
      tables.find(table => table.sheet === name),
    );
  const changed = sheets.flatMap((other, index) => (index === at ? sheetAfter(other, change) : [other]));
  return { ...input, workbook: structuredClone({ ...input.workbook, sheets: changed }) };
}

function settled(input: JobInput, table: RecognisedTable | undefined): JobInput {
  if (!table) return input;
  const { sheet, address, title } = table;
  const correction = { sheet, address, title, kind: 'none' as const, headerRows: null, columns: [] };
  return { ...input, settled: { ...EMPTY_MEMORY, tableCorrections: [correction] } };
}

function sheetAfter(sheet: SheetData, change: Exclude<Edit, { kind: 'settled' }>): SheetData[] {
  if (change.kind === 'removed') return [];
  if (change.kind === 'hidden') return [{ ...sheet, hidden: true }];
  if (!('row' in change)) return [{ ...sheet, name: `${sheet.name} (2)` }];
  const row = Math.floor(change.row * sheet.values.length);
  if (!('column' in change)) {
    const copies = change.kind === 'rowRemoved' ? 0 : 2;
    const of = <Cell>(rows: readonly (readonly Cell[])[]) =>
      rows.flatMap((cells, index) => (index === row ? Array<readonly Cell[]>(copies).fill(cells) : [cells]));
    return [{ ...sheet, values: of(sheet.values), formulas: of(sheet.formulas), formats: of(sheet.formats) }];
  }
  const column = Math.floor(change.column * (sheet.values[0]?.length ?? 0));
  const set = <Cell>(rows: readonly (readonly Cell[])[], cell: Cell) =>
    rows.map((cells, index) => (index === row ? cells.with(column, cell) : cells));
  if (sheet.values.length === 0 || sheet.values[0]?.length === 0) return [sheet];
  return change.kind === 'formula'
    ? [{ ...sheet, formulas: set(sheet.formulas, '=A1+1') }]
    : [{ ...sheet, values: set(sheet.values, change.value), formulas: set(sheet.formulas, null) }];
}

describe('a check after a change in the workbook', () => {
  test('finds the same as one that begins anew', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.array(fc.tuple(part, edit), { minLength: 1, maxLength: 3 }),
        (seed, edits) => {
          let input = first(seed);
          let before: DoneJob = { input, result: checkJob(input) };
          for (const [sheet, change] of edits) {
            input = edited(input, sheet, change, before.result.tables);
            const anew = checkJob(structuredClone(input));
            const result = checkJob(input, before);
            expect(result).toEqual(anew);
            before = { input, result };
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  test('takes the tables of other sheets over as they are, read anew though they be', () => {
    const input = first(4711);
    const before = { input, result: checkJob(input) };
    const [changed] = before.result.tables;
    const cell: Edit = { kind: 'cell', row: 0.999, column: 0, value: 'Til orientering' };
    const at = input.workbook.sheets.findIndex(({ name }) => name === changed?.sheet);
    const after = edited(input, at / input.workbook.sheets.length, cell, []);
    const { tables } = checkJob(after, before);
    const others = (all: readonly RecognisedTable[]) => all.filter(({ sheet }) => sheet !== changed?.sheet);
    expect(others(tables).length).toBeGreaterThan(0);
    for (const table of others(tables)) expect(before.result.tables).toContain(table);
    expect(before.result.tables).not.toContain(tables[0]);
  });

  test('a selection is looked through anew', () => {
    const input = first(4711);
    const before = { input, result: checkJob(input) };
    const [table] = before.result.tables;
    const within = { sheet: table?.sheet ?? '', row: 0, column: 0, rows: 500, columns: 50 };
    const selected: JobInput = { ...input, within };
    expect(checkJob(selected, before)).toEqual(checkJob(selected));
    const selectedBefore = { input: selected, result: checkJob(selected) };
    expect(checkJob(input, selectedBefore)).toEqual(checkJob(input));
  });
});
