import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../src/file/local/change';
import { FormulaError } from '../../../src/file/local/engine';
import { LocalWorkbook } from '../../../src/file/local/workbook';
import { readWorkbook } from '../../../src/file/read';
import { NAME, SOURCE } from '../../port/source';
import { describeOnPaper, recalculated } from '../../paper/libreoffice';
import { RICH } from '../rich';

const load = () => LocalWorkbook.load(SOURCE, NAME);

function first(workbook: LocalWorkbook) {
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const empty = () => first(LocalWorkbook.create('ny.xlsx', 'Ark1'));
const again = async (workbook: LocalWorkbook) => LocalWorkbook.load(await workbook.save(), workbook.name);

describe('a loaded workbook', () => {
  test('has the cells that our own reader reads', async () => {
    const workbook = await load();
    for (const sheet of readWorkbook(SOURCE, NAME).sheets) {
      const local = workbook.sheet(sheet.name);
      expect(local).not.toBeNull();
      sheet.values.forEach((cells, row) =>
        cells.forEach((value, column) => {
          const at = [sheet.firstRow + row, sheet.firstColumn + column] as const;
          expect(local?.value(...at)).toBe(value);
          expect(local?.formula(...at)).toBe(sheet.formulas[row]?.[column]);
          expect(local?.style(...at).numberFormat).toBe(sheet.formats[row]?.[column]);
        }),
      );
    }
  });

  test('shows them as a Norwegian Excel does', async () => {
    const sheet = first(await load());
    const texts = [2, 3, 4].map(column => sheet.text(3, column));
    expect(texts).toEqual(['142\u00A0042', '74,2 %', '01.04.2023']);
    expect(sheet.text(4, 3)).toBe('SANN');
  });

  test('may have charts, pictures, comments, pivot tables and links', async () => {
    const workbook = await LocalWorkbook.load(RICH, NAME);
    expect(workbook.sheets.map(sheet => [sheet.name, sheet.value(1, 0)])).toEqual([
      ['Budsjett', 'Skole'],
      ['Pivot', 142042],
    ]);
    const saved = await again(workbook);
    expect(first(saved).value(2, 1)).toBe(142042);
    expect(saved.customXml.all.map(part => part.namespace)).toEqual(['urn:egen:1']);
  });

  test('tells its sheets', async () => {
    const workbook = await load();
    expect(workbook.sheets.map(sheet => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
      ["Ola's tall & mål", 'visible', false],
      ['Skjult', 'hidden', false],
      ['Låst', 'visible', true],
      ['Tomt', 'visible', false],
    ]);
    expect(new Set(workbook.sheets.map(sheet => sheet.id)).size).toBe(4);
    expect(workbook.sheet('TOMT')?.usedRange(false)).toBeNull();
    expect(first(workbook).usedRange(true)).toEqual({ row: 1, column: 1, rows: 5, columns: 4 });
  });

  test.each([
    ['notXlsx', new Uint8Array([1, 2, 3])],
    ['empty', new Uint8Array()],
    ['broken', SOURCE.subarray(0, SOURCE.length - 40)],
  ])('is refused as %s', async (code, bytes) => {
    await expect(LocalWorkbook.load(bytes, NAME)).rejects.toMatchObject({ code });
  });
});

describe('cells', () => {
  test('are calculated anew when one is changed', async () => {
    const sheet = first(await load());
    sheet.setCells(3, 2, [[150000]]);
    expect([sheet.value(4, 2), sheet.value(5, 2)]).toEqual([149000, 299000]);
  });

  test('take constants, formulas, nothing and an end', () => {
    const sheet = empty();
    sheet.setCells(0, 0, [
      [1, '=1+1', { formula: '=A1+1' }, true],
      [null, undefined, { formula: '=C1*10' }, '#N/A'],
    ]);
    expect([0, 1, 2, 3].map(column => sheet.value(0, column))).toEqual([1, '=1+1', 2, true]);
    expect([sheet.formula(0, 1), sheet.formula(0, 2)]).toEqual([null, '=A1+1']);
    expect(sheet.value(1, 2)).toBe(20);
    sheet.setCells(0, 0, [[undefined, null]]);
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([1, null]);
  });

  test.each([
    ['=Z99', 0],
    ['=1/0', '#DIV/0!'],
    ['=IF(Z9="","",1)', null],
    ["=SUM('Ark1'!A1:A3)", 6],
    ['=NUMBERVALUE("1 234,5",","," ")', 1234.5],
    ['=Borte!A1', '#REF!'],
    ['=FINNESIKKE(1)', '#NAME?'],
  ])('%s gives %p', (formula, value) => {
    const sheet = empty();
    sheet.setCells(0, 0, [[1], [2], [3]]);
    sheet.setCells(5, 5, [[{ formula }]]);
    expect(sheet.value(5, 5)).toBe(value);
    expect(sheet.formula(5, 5)).toBe(formula);
  });

  test('a formula that cannot be read is refused with the whole block', () => {
    const sheet = empty();
    expect(() => sheet.setCells(0, 0, [[1, { formula: '=SUM(A1' }]])).toThrow(FormulaError);
    expect(sheet.usedRange(false)).toBeNull();
  });

  test('covered by a merge are blank, and its first cell is what it was', () => {
    const sheet = empty();
    sheet.setCells(0, 0, [['a', 'b']]);
    sheet.merge({ row: 0, column: 0, rows: 2, columns: 2 });
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 1)]).toEqual(['a', null, null]);
    sheet.unmerge({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(sheet.merges).toEqual([]);
  });
});

describe('sheets', () => {
  test('renamed: formulas follow', async () => {
    const workbook = await load();
    const other = workbook.addSheet('Andre');
    other.setCells(0, 0, [[{ formula: `='Ola''s tall & mål'!C4+Tomt!A1&"Tomt!A1"` }]]);
    first(workbook).rename("Ny 'bok' 2");
    workbook.sheet('Tomt')?.rename('Fullt');
    expect(other.formula(0, 0)).toBe(`='Ny ''bok'' 2'!C4+'Fullt'!A1&"Tomt!A1"`);
    expect(other.value(0, 0)).toBe('142042Tomt!A1');
  });

  test('deleted: formulas give #REF!', async () => {
    const workbook = await load();
    const sheet = workbook.addSheet('Andre');
    sheet.setCells(0, 0, [[{ formula: '=SUM(Tomt!A1:B2)+Skjult!A1' }, { formula: '=Skjult!A1' }]]);
    const gone = workbook.sheet('Tomt');
    if (gone) workbook.deleteSheet(gone);
    expect(workbook.sheet('Tomt')).toBeNull();
    expect([sheet.formula(0, 0), sheet.value(0, 0)]).toEqual(['=SUM(#REF!)+Skjult!A1', '#REF!']);
    expect(sheet.value(0, 1)).toBe(1);
  });

  test('the last visible one stays', () => {
    const workbook = LocalWorkbook.create('ny.xlsx', 'Ark1');
    expect(() => workbook.deleteSheet(first(workbook))).toThrow('last visible');
  });

  test.each([['ark1'], ['a:b'], ['']])('no second sheet may be called "%s"', name => {
    const workbook = LocalWorkbook.create('ny.xlsx', 'Ark1');
    expect(() => workbook.addSheet(name)).toThrow('sheetName');
  });

  test('a name may change its case', () => {
    const sheet = empty();
    sheet.rename('ARK1');
    expect(sheet.name).toBe('ARK1');
  });
});

test('every change is heard, until the listener leaves', async () => {
  const workbook = await load();
  const heard: Change['kind'][] = [];
  const leave = workbook.onChange(change => heard.push(change.kind));
  const sheet = workbook.addSheet('Ny');
  sheet.setCells(0, 0, [[1]]);
  sheet.setStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
  sheet.freeze(1, 0);
  sheet.rename('Nyere');
  sheet.visibility = 'hidden';
  sheet.protected = true;
  workbook.deleteSheet(sheet);
  leave();
  workbook.addSheet('Uhørt');
  expect(heard).toEqual([
    'sheetAdded',
    'cells',
    'format',
    'sheetLayout',
    'sheetRenamed',
    'sheetVisibility',
    'sheetProtection',
    'sheetDeleted',
  ]);
});

describeOnPaper('a saved workbook, calculated anew by LibreOffice', () => {
  test('has the values that the local Excel calculated', async () => {
    const workbook = await load();
    const sheet = workbook.addSheet('Regnet');
    sheet.setCells(0, 0, [
      [{ formula: `='Ola''s tall & mål'!C6*2` }, { formula: '=ROUND(A1/3,1)' }],
      [{ formula: '=NUMBERVALUE("1 234,5%",","," ")' }, { formula: '=IF(A1>0,"ja","nei")' }],
    ]);
    const saved = await workbook.save();
    const values = (bytes: Uint8Array) => readWorkbook(bytes, NAME).sheets.map(one => one.values);
    expect(values(await recalculated(saved))).toEqual(values(saved));
    expect(values(saved).at(-1)).toEqual([
      [566168, 188722.7],
      [12.345, 'ja'],
    ]);
  });
});
