import { readDocument } from '../../src/document/read';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import { checkJob } from '../../src/job';
import { nb } from '../../src/language/nb';
import { readLetter } from '../../src/letter/read';
import type { CheckResult } from '../../src/check/finding';
import type { DraftCell, SheetDraft } from '../../src/report/command';
import type { ReportKind, ReportOptions } from '../../src/report/report';
import { draftReport } from '../../src/report/report';
import { isErrorValue, valueAt } from '../../src/table/sheet';
import type { CellValue, WorkbookData } from '../../src/table/sheet';
import type { RecognisedTable } from '../../src/table/table';
import { recalculated } from './libreoffice';

/** A workbook with its report tables, written to a file and calculated by LibreOffice. */
export interface Case {
  readonly workbook: WorkbookData;
  readonly tables: readonly RecognisedTable[];
  readonly check: CheckResult;
  readonly sheets: readonly SheetDraft[];
  /** What LibreOffice calculates in a file whose formulas came without any value. */
  readonly calculated: WorkbookData;
  readonly written: Uint8Array;
}

export interface Choices {
  /** The letter as a text file. */
  readonly letter?: Uint8Array;
  readonly kinds?: readonly ReportKind[];
  readonly options?: Partial<ReportOptions>;
}

export async function caseOf(bytes: Uint8Array, name: string, choices: Choices = {}): Promise<Case> {
  const workbook = readWorkbook(bytes, name);
  const { letter: file } = choices;
  const letters = file ? [readLetter(await readDocument({ name: 'brev.txt', bytes: file }))] : [];
  const { tables, check, letter } = checkJob({ workbook, letters });
  const { sheets } = draftReport(
    {
      workbook,
      tables,
      check,
      letter,
      kinds: choices.kinds ?? null,
      options: choices.options ?? {},
      madeAt: '2031-02-03T14:30:00+01:00',
      program: 'Måltall 0.1.0',
    },
    nb.report,
  );
  const written = writeSheets(
    bytes,
    sheets.map(sheet => ({ kind: 'insertSheet', sheet: withoutValues(sheet) })),
  );
  const calculated = readWorkbook(await recalculated(written), name);
  return { workbook, tables, check, sheets, written, calculated };
}

function withoutValues(sheet: SheetDraft): SheetDraft {
  const blank = (cell: DraftCell | null) => (cell?.formula ? { ...cell, value: 'not calculated' } : cell);
  return { ...sheet, rows: sheet.rows.map(row => row.map(blank)) };
}

/** The value at a zero-based place of an inserted sheet. */
export function calculatedAt({ calculated }: Case, sheet: string, row: number, column: number): CellValue {
  const found = calculated.sheets.find(({ name }) => name === sheet);
  const value = found ? valueAt(found, row, column) : null;
  return value === '' ? null : value;
}

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: DraftCell & { readonly formula: string };
}

/** Every cell of the inserted sheets that has a formula. */
export function formulaCells({ sheets }: Case): FormulaCell[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const formula = cell?.formula ?? null;
        return cell && formula !== null ? [{ sheet: name, row, column, cell: { ...cell, formula } }] : [];
      }),
    ),
  );
}

/** Cells of the inserted sheets in which LibreOffice calculates an error. */
export function errors({ calculated, sheets }: Case): string[] {
  return calculated.sheets
    .filter(({ name }) => sheets.some(sheet => sheet.name === name))
    .flatMap(({ name, values }) =>
      values.flatMap((cells, row) =>
        cells.flatMap((value, column) => (isErrorValue(value) ? [`${name} ${row},${column}: ${value}`] : [])),
      ),
    );
}

export interface Difference {
  readonly place: string;
  readonly value: CellValue;
  readonly expected: CellValue;
}

/** The cells that are not as expected; also how many were compared, so that none is no success. */
export interface Comparison {
  readonly compared: number;
  readonly different: readonly Difference[];
}

export function comparison(cells: readonly Difference[]): Comparison {
  return { compared: cells.length, different: cells.filter(({ value, expected }) => !same(value, expected)) };
}

/** Binary sums differ from exact ones in digits that no cell shows. */
export function same(value: CellValue, expected: CellValue): boolean {
  return typeof value === 'number' && typeof expected === 'number'
    ? Math.abs(value - expected) < 1e-9 * Math.max(1, Math.abs(expected))
    : (value ?? '') === (expected ?? '');
}
