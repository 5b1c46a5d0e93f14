import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/file/read';
import { parseCellAddress } from '../../src/table/address';
import type { CellValue, WorkbookData } from '../../src/table/sheet';
import { valueAt } from '../../src/table/sheet';
import { describeOnPaper, recalculated } from '../paper/libreoffice';
import { ROOT, SAMPLES } from '../sample/samples';
import { workbookFrom } from '../sample/tables';

const bytesOf = (file: string) => new Uint8Array(readFileSync(join(ROOT, file)));
const read = (file: string) => readWorkbook(bytesOf(file), file);
const [sample, other] = SAMPLES.map(([, workbook]) => workbook);
if (!sample || !other) throw new Error('no samples');

describe.each(SAMPLES)('%s', (text, workbook) => {
  test('is what the workbook is made from', () => {
    const made = workbookFrom(readFileSync(join(ROOT, text), 'utf8'));
    expect(readWorkbook(made, workbook)).toEqual(read(workbook));
  });
});

interface Expected {
  readonly tables: readonly { sheet: string; title: string }[];
  readonly planted: readonly { sheet: string; cell: string; found: CellValue; severity: string }[];
  readonly indicators: readonly { cell: string }[];
  readonly frame: { letter: number; sheet: string; cell: string };
}

describe('the errors planted in the other district', () => {
  const folder = join(ROOT, 'tests', 'fixtures', 'other-district');
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const workbook = read(other);

  test('stand in the cells that the list names', () => {
    const found = expected.planted.filter(error => error.found !== null);
    expect(found.map(error => cellOf(workbook, error.sheet, error.cell))).toEqual(
      found.map(error => error.found),
    );
  });

  test('tables, indicators and the frame stand there too', () => {
    const titles = expected.tables.map(({ sheet, title }) => cellOf(workbook, sheet, title));
    expect(titles.every(title => typeof title === 'string' && title.length > 10)).toBe(true);
    const names = expected.indicators.map(({ cell }) => cellOf(workbook, 'Måloppnåelse', cell));
    expect(new Set(names.filter(name => typeof name === 'string')).size).toBe(13);
    const { letter, sheet, cell } = expected.frame;
    expect(cellOf(workbook, sheet, cell)).toBe(letter);
    expect(readFileSync(join(folder, 'tildelingsbrev-2027.txt'), 'utf8')).toContain('\t940 130\n');
  });
});

describeOnPaper('the formulas of the samples', () => {
  test('give the values that stand in their cells', async () => {
    const after = readWorkbook(await recalculated(bytesOf(other)), other);
    expect(after.sheets.map(sheet => sheet.values)).toEqual(read(other).sheets.map(sheet => sheet.values));
  });
});

const shared = join(ROOT, '..', 'shared', 'workbooks', 'sondre-nordstrand-2023-plain.xlsx');
const real = existsSync(shared) ? describe : describe.skip;

real('the sample beside the real report', () => {
  test('has its figures and its row names in the same places', () => {
    const printed = readWorkbook(new Uint8Array(readFileSync(shared)), 'x.xlsx').sheets;
    const ours = read(sample).sheets;
    expect(ours).toHaveLength(printed.length);
    printed.forEach((sheet, index) => {
      const title = (row: number) =>
        /^(FO|Funk|3\.|Tabell|Result|Regnskap per)/.test(String(sheet.values[row]?.[0])) &&
        sheet.values[row]?.slice(1).every(value => value === null);
      const untitled = (values: readonly (readonly CellValue[])[] | undefined) =>
        values?.filter((_, row) => !title(row));
      expect(untitled(ours[index]?.values)).toEqual(untitled(sheet.values));
    });
  });
});

function cellOf(workbook: WorkbookData, sheet: string, cell: string): CellValue {
  const found = workbook.sheets.find(one => one.name === sheet);
  const place = parseCellAddress(cell);
  if (!found || !place) throw new Error(`${sheet}!${cell}`);
  return valueAt(found, place.row, place.column);
}
