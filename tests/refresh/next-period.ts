import type { LocalSheet } from '../../src/file/local/sheet';
import type { LocalWorkbook } from '../../src/file/local/workbook';
import { isOwnSheet } from '../../src/table/recognise';
import type { CellValue } from '../../src/table/sheet';
import { dataOf } from './set';

/** What people do to a workbook for the year after: other figures in the tables, or new tables beside the old. */

/** A year's figures in the place of the last one's. */
export function replaceFigures(workbook: LocalWorkbook): void {
  for (const sheet of sources(workbook)) writeLater(sheet, sheet);
}

/** The tables of the next year on sheets of their own. */
export function addTables(workbook: LocalWorkbook): void {
  for (const sheet of sources(workbook)) writeLater(sheet, workbook.addSheet(`${sheet.name} neste`));
}

function sources(workbook: LocalWorkbook): LocalSheet[] {
  const own = new Set(
    dataOf(workbook)
      .sheets.filter(isOwnSheet)
      .map(({ name }) => name),
  );
  return workbook.sheets.filter(({ name }) => !own.has(name));
}

function writeLater(from: LocalSheet, to: LocalSheet): void {
  const used = from.usedRange(true);
  if (!used) return;
  const block = Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (__, column) =>
      laterValue(from.value(used.row + row, used.column + column)),
    ),
  );
  to.setCells(used.row, used.column, block);
  if (to === from) return;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const { numberFormat } = from.style(row, column);
      if (numberFormat !== 'General') to.setStyle({ row, column, rows: 1, columns: 1 }, { numberFormat });
    }
  }
}

/** Every figure another one, and every year in words the next. */
function laterValue(value: CellValue): CellValue {
  if (typeof value === 'number') return isYear(value) ? value + 1 : Math.round(value * 1.5 * 1e6) / 1e6;
  return typeof value === 'string' ? value.replace(/\b20\d\d\b/g, year => String(Number(year) + 1)) : value;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value > 2000 && value < 2100;
