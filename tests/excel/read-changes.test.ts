import { beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { onWorkbookChanged, readChangesFromExcel, readWorkbookFromExcel } from '../../src/excel/workbook';
import type { LocalExcel } from '../../src/host/local-excel';
import type { LocalSheet } from '../../src/file/local/sheet';
import { eventsAreThrough, openBlock } from '../host/open';

/** A workbook of four sheets, in which "Sum" follows "Netto", and "Sist" follows "Sum". */
let excel: LocalExcel;
beforeEach(() => {
  excel = open();
});

function open(): LocalExcel {
  const opened = openBlock([['Forside', 1]]);
  opened.workbook.addSheet('Netto').setCells(0, 0, [['Lønn', 100]]);
  opened.workbook.addSheet('Sum').setCells(0, 0, [['Sum', { formula: '=Netto!B1*2' }]]);
  opened.workbook.addSheet('Sist').setCells(0, 0, [['Sist', { formula: '=Sum!B1+1' }]]);
  return opened;
}

const sheetOf = ({ workbook }: LocalExcel, name: string): LocalSheet => {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

test('only a changed sheet and its followers are read, in three messages; the rest is what it was', async () => {
  const before = await readWorkbookFromExcel();
  const netto = sheetOf(excel, 'Netto');
  netto.setCells(0, 1, [[150]]);
  const sent = excel.messages.length;
  const now = await readChangesFromExcel(before, [netto.id]);
  expect(excel.messages).toHaveLength(sent + 3);
  expect(now.sheets.map(({ values }) => values[0]?.[1])).toEqual([1, 150, 300, 301]);
  expect(now.sheets.map(({ values }, index) => values === before.sheets[index]?.values)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(now).toEqual(await readWorkbookFromExcel());
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.trackedObjects).toBe(0);
});

test('a sheet may be told by its name', async () => {
  const before = await readWorkbookFromExcel();
  sheetOf(excel, 'Sist').setCells(0, 0, [['Nytt']]);
  const now = await readChangesFromExcel(before, ['sist']);
  expect(now).toEqual(await readWorkbookFromExcel());
});

test('a name that passes from a deleted sheet to another brings that one along', async () => {
  excel.workbook.addSheet('Netto (2)').setCells(0, 0, [['Lønn', 999]]);
  const before = await readWorkbookFromExcel();
  const deleted = sheetOf(excel, 'Netto');
  excel.workbook.deleteSheet(deleted);
  sheetOf(excel, 'Netto (2)').rename('Netto');
  const now = await readChangesFromExcel(before, [deleted.id]);
  expect(now).toEqual(await readWorkbookFromExcel());
});

test('a workbook that was not read from here is read whole', async () => {
  const before = structuredClone(await readWorkbookFromExcel());
  sheetOf(excel, 'Netto').setCells(0, 1, [[7]]);
  expect(await readChangesFromExcel(before, [])).toEqual(await readWorkbookFromExcel());
});

test('the user, or a newer change, stops it', async () => {
  const before = await readWorkbookFromExcel();
  const controller = new AbortController();
  const reason = new Error('stopped');
  const sent = excel.messages.length;
  controller.abort(reason);
  await expect(readChangesFromExcel(before, ['Netto'], controller.signal)).rejects.toBe(reason);
  expect(excel.messages).toHaveLength(sent);
});

interface Edit {
  readonly what: 'value' | 'formula' | 'row' | 'delete' | 'add' | 'rename' | 'hide';
  readonly sheet: number;
  readonly other: number;
  readonly value: number;
}

const edits = fc.array(
  fc.record({
    what: fc.constantFrom<Edit['what']>(
      'value',
      'value',
      'formula',
      'formula',
      'row',
      'delete',
      'add',
      'rename',
      'hide',
    ),
    sheet: fc.nat(9),
    other: fc.nat(9),
    value: fc.integer({ min: -999, max: 999 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Does it as a person would; Excel tells of rows that come as of cells that change. */
function carryOut({ workbook }: LocalExcel, { what, sheet: at, other: otherAt, value }: Edit): void {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const [sheet, other] = [sheets[at % sheets.length], sheets[otherAt % sheets.length]];
  if (!sheet || !other) return;
  if (what === 'value') sheet.setCells(value & 1, 1, [[value]]);
  if (what === 'formula' && sheet !== other)
    sheet.setCells(1, 2, [[{ formula: `='${other.name}'!B1+${value}` }]]);
  if (what === 'row') {
    sheet.shift({ axis: 'row', at: 0, count: 1, kind: 'insert' });
    sheet.setCells(0, 0, [['Ny rad']]);
  }
  if (what === 'delete' && sheets.length > 1) workbook.deleteSheet(sheet);
  if (what === 'add' && !workbook.sheet(`Ny ${value}`))
    workbook.addSheet(`Ny ${value}`).setCells(0, 1, [[value]]);
  if (what === 'rename' && !workbook.sheet(`Navn ${value}`)) sheet.rename(`Navn ${value}`);
  if (what === 'hide' && sheets.length > 1) sheet.visibility = 'hidden';
}

test('whatever people do, it is what a reading of all would be', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async some => {
      const opened = open();
      const changed: string[] = [];
      await onWorkbookChanged(({ sheet }) => changed.push(sheet));
      const before = await readWorkbookFromExcel();
      for (const edit of some) carryOut(opened, edit);
      await eventsAreThrough();
      expect(await readChangesFromExcel(before, changed)).toEqual(await readWorkbookFromExcel());
    }),
    { numRuns: 40 },
  );
});
