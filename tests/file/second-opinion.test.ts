import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '@cj-tech-master/excelts';
import { Workbook } from '@cj-tech-master/excelts';
import { readWorkbook } from '../../src/file/read';
import type { CellValue } from '../../src/table/sheet';
import { formatAt, formulaAt, valueAt } from '../../src/table/sheet';

/** The same file read by a library of others must give the same cells. */

const DAY_0 = Date.UTC(1899, 11, 30);

async function compare(bytes: Uint8Array): Promise<number> {
  const ours = readWorkbook(bytes, 'bok.xlsx');
  const theirs = new Workbook();
  await theirs.xlsx.load(bytes);
  expect(ours.sheets.map(sheet => sheet.name)).toEqual(theirs.worksheets.map(sheet => sheet.name));
  let cells = 0;
  theirs.worksheets.forEach((worksheet, index) => {
    const sheet = ours.sheets[index];
    worksheet.eachRow(row =>
      row.eachCell(cell => {
        if (!sheet || cell.value === null || (cell.isMerged && cell.master !== cell)) return;
        const place = [sheet, cell.fullAddress.row - 1, cell.fullAddress.col - 1] as const;
        const seen = { value: valueAt(...place), formula: formulaAt(...place), format: formatAt(...place) };
        const format = cell.numFmt === undefined || cell.numFmt === '' ? 'General' : cell.numFmt;
        expect({ at: cell.address, ...seen }).toEqual({ at: cell.address, ...theirView(cell), format });
        cells++;
      }),
    );
  });
  return cells;
}

function theirView(cell: Cell): { value: CellValue; formula: string | null } {
  const value: unknown = cell.value;
  const formula = cell.formula ? `=${cell.formula}` : null;
  return { value: plain(formula === null ? value : cell.result), formula };
}

function plain(value: unknown): CellValue {
  if (value instanceof Date) return (value.getTime() - DAY_0) / 86_400_000;
  if (typeof value !== 'object' || value === null) return (value ?? null) as CellValue;
  if ('richText' in value) return (value.richText as { text: string }[]).map(run => run.text).join('');
  return 'error' in value ? String(value.error) : null;
}

test('a workbook that the library wrote', async () => {
  const made = new Workbook();
  const sheet = made.addWorksheet('Økonomi & måltall');
  sheet.getCell('B2').value = 'Regnskap ';
  sheet.getCell('C2').value = { richText: [{ text: 'Mål' }, { text: 'tall 1)', font: { bold: true } }] };
  sheet.getCell('B3').value = 1234.5;
  sheet.getCell('B3').numFmt = '#,##0.0;-#,##0.0';
  sheet.getCell('C3').value = new Date(Date.UTC(2023, 3, 1));
  sheet.getCell('C3').numFmt = 'dd.mm.yyyy';
  sheet.getCell('D3').value = true;
  sheet.getCell('E3').value = { error: '#N/A' };
  sheet.getCell('B4').value = { formula: 'B3*2', result: 2469 };
  sheet.getCell('C4').value = { formula: '"a"&B2', result: 'aRegnskap ' };
  sheet.getCell('D4').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  sheet.fillFormula('E5:E8', 'B5*$B$3', [1, 2, 3, 4]);
  made.addWorksheet('Skjult', { state: 'hidden' }).getCell('A1').value = '=1+1';
  expect(await compare(new Uint8Array(await made.xlsx.writeBuffer()))).toBe(14);
});

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'workbooks');
const shared = existsSync(folder) ? describe : describe.skip;

shared('the workbooks of shared/', () => {
  test.each([
    ['plain', 1737],
    ['live', 1737],
    ['stacked', 2004],
  ])('%s', async (layout, count) => {
    const bytes = readFileSync(join(folder, `sondre-nordstrand-2023-${layout}.xlsx`));
    expect(await compare(new Uint8Array(bytes))).toBe(count);
  });
});
