import type { CellValue } from '../table/sheet';
import { entryOf } from './entry';
import { ExcelError } from './error';
import { excelErrorFrom } from './error-from-excel';
import { inExcel, send } from './run';

/** A constant to be put in the place of another one. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  /** What the user was shown that stands there; null for a blank cell. */
  readonly was: CellValue;
  readonly value: number | string;
}

/** The journal's entry for cells that were changed: what stood there, and what stands there since. */
export interface CellReceipt {
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * Changes cells, all or none: one message looks what stands there, one writes, so that Excel's own undo takes it back
 * in one step too. Formats stay.
 * @throws ExcelError `cellsChanged` when a cell does not hold what the user was shown
 */
export function setCells(changes: readonly CellChange[]): Promise<CellReceipt> {
  return inExcel(async context => {
    const before = await contentsOf(context, changes);
    refuse(changes.filter(({ was }, index) => before[index] !== (was ?? '')));
    const after = await writeOrPutBack(
      context,
      changes.map(({ sheet, cell, was, value }) => ({ sheet, cell, from: was, to: value })),
    );
    return {
      cells: changes.map(({ sheet, cell, was }, index) => ({
        ...{ sheet, cell, before: was },
        after: after[index] ?? null,
      })),
    };
  });
}

/**
 * Puts back what stood in the cells, in all or in none.
 * @throws ExcelError `cellsChanged`, and nothing is put back, when somebody has changed one of them since
 */
export function undoCells({ cells }: CellReceipt): Promise<void> {
  return inExcel(async context => {
    const now = await contentsOf(context, cells);
    refuse(cells.filter(({ after }, index) => now[index] !== after));
    await writeOrPutBack(
      context,
      cells.map(({ sheet, cell, before, after }) => ({ sheet, cell, from: after, to: before })),
    );
  });
}

interface CellAt {
  readonly sheet: string;
  readonly cell: string;
}

function rangeOf(context: Excel.RequestContext, { sheet, cell }: CellAt): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(cell).untrack();
}

/** What the cells hold: constants, and formulas as they are written. */
async function contentsOf(context: Excel.RequestContext, cells: readonly CellAt[]): Promise<CellValue[]> {
  const ranges = cells.map(cell => rangeOf(context, cell));
  ranges.forEach(range => range.load('formulas'));
  await send(context);
  return ranges.map(range => range.formulas[0]?.[0] as CellValue);
}

/** Writes constants, and gives what the cells then hold. */
async function write(
  context: Excel.RequestContext,
  cells: readonly (CellAt & { readonly content: CellValue })[],
): Promise<CellValue[]> {
  const ranges = cells.map(({ content, ...cell }) => {
    const range = rangeOf(context, cell);
    range.formulas = [[entryFor(content)]];
    range.load('formulas');
    return range;
  });
  await send(context);
  return ranges.map(range => range.formulas[0]?.[0] as CellValue);
}

/** A truth value is written as it stands; null clears. */
function entryFor(content: CellValue): CellValue {
  if (content === null || typeof content === 'boolean') return content ?? '';
  return entryOf({ formula: null, value: content, style: 'text' });
}

function refuse(changed: readonly CellAt[]): void {
  if (changed.length > 0) throw new ExcelError('cellsChanged', { sheets: changed.map(({ sheet }) => sheet) });
}

interface CellExchange extends CellAt {
  readonly from: CellValue;
  readonly to: CellValue;
}

/**
 * Excel may have written some cells, or all, before it failed, and does not tell which: then all get back what they
 * held. Those that cannot be reached are named in the error's `leftSheets`.
 */
async function writeOrPutBack(
  context: Excel.RequestContext,
  cells: readonly CellExchange[],
): Promise<CellValue[]> {
  try {
    return await write(
      context,
      cells.map(({ to, ...cell }) => ({ ...cell, content: to })),
    );
  } catch (cause) {
    const leftSheets = await putBack(cells);
    if (leftSheets.length === 0) throw cause;
    const { code, sheets } = excelErrorFrom(cause);
    throw new ExcelError(code, { sheets, leftSheets, cause });
  }
}

/** @returns names of the sheets that may not be as they were */
async function putBack(cells: readonly CellExchange[]): Promise<string[]> {
  const left: string[] = [];
  for (const sheet of new Set(cells.map(cell => cell.sheet))) {
    const its = cells.filter(cell => cell.sheet === sheet);
    if (!(await isPutBack(its))) left.push(sheet);
  }
  return left;
}

/** What was not written, on a protected sheet as a rule, need not be put back; and a sheet that is gone cannot be. */
async function isPutBack(cells: readonly CellExchange[]): Promise<boolean> {
  try {
    await Excel.run(async context => {
      const now = await contentsOf(context, cells);
      const written = cells.filter(({ from }, index) => now[index] !== (from ?? ''));
      if (written.length === 0) return;
      await write(
        context,
        written.map(({ from, ...cell }) => ({ ...cell, content: from })),
      );
    });
    return true;
  } catch (cause) {
    return excelErrorFrom(cause).code === 'sheetGone';
  }
}
