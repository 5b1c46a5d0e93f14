import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { installFormulaEngine, parse, tokenize } from '@cj-tech-master/excelts/formula';
import type { Shift } from '../../table/references';
import type { CellValue } from '../../table/sheet';
import { WorkbookError } from '../error';
import { fileFormula, shownFormula } from '../formula';
import type { Package } from '../package';
import { relationshipsOf, workbookPart } from '../package';

/** The library that holds, calculates, loads and saves the local Excel's workbook; nothing else knows its ways. */

/** A formula that cannot be read: Excel does not take it into a cell. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

/** Day 0 of Excel's calendar, as JavaScript counts. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

installFormulaEngine();
// A workbook with charts is not opened without.
installChartSupport();

/** Loads a file. Dates become the serial numbers that Excel has in its cells. @throws WorkbookError `broken` */
export async function loadBook(bytes: Uint8Array, file: Package): Promise<Workbook> {
  const book = new Workbook();
  try {
    await book.xlsx.load(bytes);
  } catch (error) {
    throw new WorkbookError('broken', String(error));
  }
  const parts = relationshipsOf(file, workbookPart(file));
  // Without a theme of its own the library would write a reference to one that is not there.
  if (!parts.some(part => part.type === 'theme')) book.clearThemes();
  eachCell(book, cell => {
    if (cell.value instanceof Date) cell.value = serialOf(cell.value);
    else if (cell.formula && cell.result instanceof Date) cell.result = serialOf(cell.result);
  });
  book.properties.date1904 = false;
  return book;
}

/** The workbook as .xlsx. */
export async function saveBook(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer({ validate: false }));
}

/** Whether a value may be out of date: the file says so, or a formula has none. */
export function needsCalculation(book: Workbook): boolean {
  let missing = false;
  eachCell(book, cell => {
    missing ||= Boolean(cell.formula) && cell.result === undefined;
  });
  return missing || book.calcProperties.fullCalcOnLoad === true;
}

/** Calculates every formula. One that points at a blank cell gives 0, as in Excel. */
export function calculate(book: Workbook): void {
  book.calculateFormulas();
  eachCell(book, cell => {
    if (cell.formula && cell.result === undefined) cell.result = 0;
  });
}

/** The value as Excel has it; rich text and links as their text. */
export function valueOf(cell: Cell): CellValue {
  if (cell.isMerged && cell.master !== cell) return null;
  return plainValue(cell.formula ? cell.result : cell.value);
}

/** The formula with "=", as Excel shows it; null for a constant. */
export function formulaOf(cell: Cell): string | null {
  return cell.formula && !(cell.isMerged && cell.master !== cell) ? shownFormula(cell.formula) : null;
}

/** Puts a constant into a cell. */
export function putValue(cell: Cell, value: CellValue): void {
  cell.value = value;
}

/** Puts a formula into a cell that `checkFormula` has let through. */
export function putFormula(cell: Cell, formula: string): void {
  cell.value = { formula: fileFormula(formula) };
}

/** @throws FormulaError when Excel could not read the formula */
export function checkFormula(formula: string): void {
  try {
    parse(tokenize(fileFormula(formula)));
  } catch (error) {
    throw new FormulaError(`${formula}: ${String(error)}`);
  }
}

/** Rewrites the formulas of all cells. @param rewrite a formula without "=" and its sheet's name in, one out */
export function rewriteFormulas(book: Workbook, rewrite: (formula: string, sheet: string) => string): void {
  book.eachSheet(sheet =>
    sheet.eachRow(row =>
      row.eachCell(cell => {
        const formula = cell.formula;
        if (!formula) return;
        const written = rewrite(formula, sheet.name);
        if (written !== formula) cell.value = { formula: written };
      }),
    ),
  );
}

/** Puts rows or columns in, with the looks of those before them, or takes them out; formulas stay as they are written. */
export function spliceLines(sheet: Worksheet, { axis, at, count, kind }: Shift): void {
  // One formula that many cells share is found by the place of the first.
  sheet.eachRow(row =>
    row.eachCell(cell => {
      if (cell.formula) cell.value = { formula: cell.formula };
    }),
  );
  const removed = kind === 'delete' ? count : 0;
  const added = Array.from({ length: kind === 'insert' ? count : 0 }, () => []);
  if (axis === 'row') sheet.spliceRows(at + 1, removed, ...added);
  else sheet.spliceColumns(at + 1, removed, ...added);
  if (kind === 'insert' && at > 0) lookAsBefore(sheet, axis, at, count);
}

function lookAsBefore(sheet: Worksheet, axis: Shift['axis'], at: number, count: number): void {
  const [rows, columns] = [sheet.rowCount, sheet.columnCount];
  for (let line = at + 1; line <= at + count; line++) {
    for (let across = 1; across <= (axis === 'row' ? columns : rows); across++) {
      const [from, to] =
        axis === 'row'
          ? [sheet.findCell(at, across), [line, across] as const]
          : [sheet.findCell(across, at), [across, line] as const];
      if (from && Object.keys(from.style).length > 0) sheet.getCell(...to).style = from.style;
    }
  }
}

function eachCell(book: Workbook, visit: (cell: Cell) => void): void {
  book.eachSheet(sheet => sheet.eachRow(row => row.eachCell(visit)));
}

function plainValue(value: unknown): CellValue {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return null;
  if ('error' in value) return String(value.error);
  if ('richText' in value) return (value.richText as { text: string }[]).map(run => run.text).join('');
  return 'text' in value ? plainValue(value.text) : null;
}

function serialOf(date: Date): number {
  return (date.getTime() - DAY_0) / DAY;
}
