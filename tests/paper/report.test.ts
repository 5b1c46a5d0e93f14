import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import { checkJob } from '../../src/job';
import { nb } from '../../src/language/nb';
import type { DraftCell, SheetDraft } from '../../src/report/command';
import { draftReport } from '../../src/report/report';
import type { CellValue, WorkbookData } from '../../src/table/sheet';
import { valueAt } from '../../src/table/sheet';
import type { RecognisedTable, TableKind } from '../../src/table/table';
import { describeOnPaper, pagesOf, recalculated } from './libreoffice';
import { deviationExpected, figuresBehind, moneyExpected, sourceValue } from './oracle';
import { sourceBook } from './source-book';

/** Where the real workbooks lie beside the project; without them their cases count as skipped. */
const SHARED = join(process.cwd(), '..', 'shared', 'workbooks');
const REAL = ['plain', 'stacked', 'live'].map(layout => `sondre-nordstrand-2023-${layout}.xlsx`);
/** The order in which the money sheets are drafted. */
const MONEY: readonly TableKind[] = ['gross', 'net', 'function', 'unit'];
const BODY = 3;

interface Case {
  readonly workbook: WorkbookData;
  readonly tables: readonly RecognisedTable[];
  readonly sheets: readonly SheetDraft[];
  /** What LibreOffice calculates in a file whose formulas came without any value. */
  readonly calculated: WorkbookData;
  readonly written: Uint8Array;
}

async function caseOf(bytes: Uint8Array, name: string): Promise<Case> {
  const workbook = readWorkbook(bytes, name);
  const { tables, check } = checkJob({ workbook, letters: [] });
  const { sheets } = draftReport(
    {
      workbook,
      tables,
      check,
      letter: null,
      kinds: null,
      madeAt: '2031-02-03T14:30:00+01:00',
      program: 'Måltall 0.1.0',
    },
    nb.report,
  );
  const written = writeSheets(
    bytes,
    sheets.map(sheet => ({ kind: 'insertSheet', sheet: withoutValues(sheet) })),
  );
  return { workbook, tables, sheets, written, calculated: readWorkbook(await recalculated(written), name) };
}

function withoutValues(sheet: SheetDraft): SheetDraft {
  const blank = (cell: DraftCell | null) => (cell?.formula ? { ...cell, value: 'not calculated' } : cell);
  return { ...sheet, rows: sheet.rows.map(row => row.map(blank)) };
}

function calculatedAt({ calculated }: Case, sheet: string, row: number, column: number): CellValue {
  const found = calculated.sheets.find(({ name }) => name === sheet);
  const value = found ? valueAt(found, row, column) : null;
  return value === '' ? null : value;
}

/** Binary sums differ from exact ones in digits that no cell shows. */
function same(value: CellValue, expected: CellValue): boolean {
  return typeof value === 'number' && typeof expected === 'number'
    ? Math.abs(value - expected) < 1e-9 * Math.max(1, Math.abs(expected))
    : (value ?? '') === (expected ?? '');
}

interface Difference {
  readonly place: string;
  readonly value: CellValue;
  readonly expected: CellValue;
}

/** The cells that are not as expected; also how many were compared, so that none is no success. */
interface Comparison {
  readonly compared: number;
  readonly different: readonly Difference[];
}

function comparison(cells: readonly Difference[]): Comparison {
  return { compared: cells.length, different: cells.filter(({ value, expected }) => !same(value, expected)) };
}

/** Every cell against the value it was drafted with. */
function againstDraft(given: Case): Comparison {
  return comparison(
    given.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell
            ? [
                {
                  place: `${name} ${row},${column}`,
                  value: calculatedAt(given, name, row, column),
                  expected: cell.value,
                },
              ]
            : [],
        ),
      ),
    ),
  );
}

/** Every figure of the money tables, with where it stands in its source and in the report. */
function moneyFigures(given: Case) {
  const sources = MONEY.flatMap(kind => given.tables.filter(table => table.kind === kind));
  const drafted = given.sheets.filter(({ name }) => /^(Hovedoversikt|Resultat per enhet)/.test(name));
  return sources.flatMap((table, index) =>
    table.rows.flatMap(({ kind }, row) =>
      kind === 'section'
        ? []
        : [...table.columns.keys()].map(column => ({ table, row, column, sheet: drafted[index] })),
    ),
  );
}

function moneyAgainstSource(given: Case): Comparison {
  return comparison(
    moneyFigures(given).map(({ table, row, column, sheet }) => ({
      place: `${sheet?.name} ${table.rows[row]?.label} ${table.columns[column]?.header}`,
      value: calculatedAt(given, sheet?.name ?? '', BODY + row, column + 1),
      expected: moneyExpected(given.workbook, table, row, column),
    })),
  );
}

/** Money figures further from the source's print than half a unit for every rounded figure behind the two. */
function moneyAgainstPrint(given: Case): {
  readonly differing: number;
  readonly beyondRounding: readonly string[];
} {
  const differing = moneyFigures(given).flatMap(({ table, row, column, sheet }) => {
    const printed = sourceValue(given.workbook, table, row, column);
    const value = calculatedAt(given, sheet?.name ?? '', BODY + row, column + 1);
    if (typeof printed !== 'number' || typeof value !== 'number' || same(value, printed)) return [];
    const allowed = (figuresBehind(table, row, column) + 1) / 2;
    const place = `${table.sheet} ${table.rows[row]?.cells[column]?.address} ${printed}: ${value}`;
    return [{ place, beyond: Math.abs(value - printed) > allowed }];
  });
  return {
    differing: differing.length,
    beyondRounding: differing.filter(({ beyond }) => beyond).map(({ place }) => place),
  };
}

/** The figures and deviations of the indicator table. */
function indicatorsAgainstSource(given: Case): Comparison {
  const sheet = given.sheets.find(({ name }) => name === 'Måloppnåelse');
  const header = sheet?.rows[BODY - 1]?.map(cell => cell?.value) ?? [];
  const tables = given.tables.filter(({ kind }) => kind === 'indicators');
  let row = BODY;
  return comparison(
    tables.flatMap(table => {
      row += 1;
      return table.rows.flatMap((source, index) => {
        const at = row++;
        if (source.kind === 'section') return [];
        const shown = table.columns.flatMap((column, c) => {
          if (column.role !== 'result' && column.role !== 'target') return [];
          const value = calculatedAt(given, sheet?.name ?? '', at, header.indexOf(column.header));
          const expected = sourceValue(given.workbook, table, index, c);
          return [{ place: `${source.label} ${column.header}`, value, expected }];
        });
        const value = calculatedAt(given, sheet?.name ?? '', at, header.indexOf(`Avvik ${table.year}`));
        const expected = deviationExpected(given.workbook, table, index);
        return [...shown, { place: `${source.label} avvik`, value, expected }];
      });
    }),
  );
}

/** Indicators whose printed deviation is another than result − target, by more than rounding to one decimal. */
function turnedInPrint(given: Case): readonly (readonly [number, number])[] {
  const tables = given.tables.filter(({ kind }) => kind === 'indicators');
  return tables.flatMap(table => {
    const column = table.columns.findIndex(({ role }) => role === 'deviation');
    return table.rows.flatMap((_, row) => {
      const [raw, expected] = [
        sourceValue(given.workbook, table, row, column),
        deviationExpected(given.workbook, table, row),
      ];
      if (typeof raw !== 'number' || typeof expected !== 'number') return [];
      const percent = table.rows[row]?.cells.some(({ figure }) => figure.kind === 'figure' && figure.percent);
      const printed = percent ? raw * 100 : raw;
      return Math.abs(printed - expected) > 0.151 ? [[expected, Math.round(printed * 10) / 10] as const] : [];
    });
  });
}

describeOnPaper('the report tables of another bydel, calculated by LibreOffice', () => {
  let own: Case;
  beforeAll(async () => {
    own = await caseOf(sourceBook(), 'regnskap.xlsx');
  });

  test('show what they were drafted with', () => {
    const { compared, different } = againstDraft(own);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  test('are right by arithmetic on the source, also where figures stand as text', () => {
    expect(moneyAgainstSource(own)).toEqual({ compared: 20, different: [] });
    expect(indicatorsAgainstSource(own)).toEqual({ compared: 16, different: [] });
  });

  test('are printed without a figure that does not fit', async () => {
    const pages = await pagesOf(own.written);
    expect(pages.join('\n')).not.toContain('##');
    expect(pages.at(-1)).toContain(`Side ${pages.length} av ${pages.length}`);
    expect(pages.join('\n')).toContain('Laget 03.02.2031 kl. 14.30 med Måltall 0.1.0');
  });

  test('leave the source as it was', () => {
    const { workbook, calculated } = own;
    expect(calculated.sheets.slice(0, 2).map(({ values }) => values)).toEqual(
      workbook.sheets.map(({ values }) => values),
    );
  });
});

const real = existsSync(SHARED) ? describeOnPaper : describe.skip;
real('the report tables of a real workbook, calculated by LibreOffice', () => {
  describe.each(REAL)('%s', file => {
    let given: Case;
    beforeAll(async () => {
      given = await caseOf(readFileSync(join(SHARED, file)), file);
    });

    test('all tables are there', () => {
      expect(given.sheets).toHaveLength(20);
    });

    test('every cell shows what it was drafted with', () => {
      const { compared, different } = againstDraft(given);
      expect(different).toEqual([]);
      expect(compared).toBeGreaterThan(1500);
    });

    test('every money figure is its source cell, or arithmetic on source cells', () => {
      expect(moneyAgainstSource(given)).toEqual({ compared: 746, different: [] });
    });

    test('no money figure is further from print than rounding explains', () => {
      const { differing, beyondRounding } = moneyAgainstPrint(given);
      expect(beyondRounding).toEqual([]);
      expect(differing).toBeGreaterThan(0);
    });

    test('every indicator shows its source, and deviates by result − target', () => {
      const { compared, different } = indicatorsAgainstSource(given);
      expect(different).toEqual([]);
      expect(compared).toBe(40 * 5);
    });

    test('deviations differ from print only in the three whose sign the report turns', () => {
      expect(turnedInPrint(given)).toEqual([
        [15, -15],
        [377, -377],
        [-0.9, 0.9],
      ]);
    });
  });
});
