import { describe, expect, test } from '@jest/globals';
import { followersOf } from '../../src/table/followers';
import type { SheetData, WorkbookData } from '../../src/table/sheet';

function sheet(name: string, ...formulas: readonly string[]): SheetData {
  return {
    ...{ name, hidden: false, protected: false, firstRow: 0, firstColumn: 0 },
    values: formulas.map(() => [0]),
    formulas: formulas.map(formula => [formula]),
    formats: formulas.map(() => ['General']),
  };
}

const workbookOf = (...sheets: readonly SheetData[]): WorkbookData => ({ name: 'bok.xlsx', sheets });

/** The sheets that follow a change, by name. */
async function following(workbook: WorkbookData, ...changed: readonly string[]): Promise<string[]> {
  const follows = await followersOf(workbook, changed, () => Promise.resolve());
  return workbook.sheets.map(({ name }) => name).filter(follows);
}

describe('a sheet with this formula', () => {
  test.each([
    ['=Netto!B4'],
    ["='Netto'!B4"],
    ['=SUM(netto!B:B)'],
    ['=IF(A1>0,SUM(A2:A9,Netto!$B$4:$C$5),"")'],
    ['=Netto!#REF!'],
  ])('%s follows the sheet that it points at, and no other', async formula => {
    const workbook = workbookOf(sheet('Netto'), sheet('Brutto'), sheet('Sum', formula));
    expect(await following(workbook, 'Netto')).toEqual(['Netto', 'Sum']);
    expect(await following(workbook, 'Brutto')).toEqual(['Brutto']);
  });

  test("='Område 1''s'!B4 follows a sheet with an apostrophe", async () => {
    const workbook = workbookOf(sheet("Område 1's"), sheet('Annet'), sheet('Sum', "='Område 1''s'!B4"));
    expect(await following(workbook, "Område 1's")).toEqual(["Område 1's", 'Sum']);
    expect(await following(workbook, 'Annet')).toEqual(['Annet']);
  });

  test.each([
    ['=SUM(A2:A9)/$B$1*1.5E+3'],
    ['=ROUND(A1,2)&" Netto!B4 "&TRUE'],
    ['=SUM(B:B,3:3)'],
    ['=_xlfn.XLOOKUP(A1,A2:A9,B2:B9)'],
    ['={1,2;3,4}'],
    ['=A1#'],
    ['=@A1:A9'],
  ])('%s follows nothing but its own sheet', async formula => {
    const workbook = workbookOf(sheet('Netto'), sheet('Sum', formula));
    expect(await following(workbook, 'Netto')).toEqual(['Netto']);
    expect(await following(workbook, 'Sum')).toEqual(['Sum']);
  });

  test.each([
    ['a name', '=Lønn*2'],
    ['a name as short as a column', '=A1*MVA'],
    ['a name of a sheet', '=Annet!Lønn'],
    ['a table', '=SUM(Tabell1[Sum])'],
    ['a table around it', '=[@Sum]*2'],
    ['words that become an address', '=INDIRECT("Netto!B4")'],
    ['another workbook', "='[Fjorår.xlsx]Netto'!B4"],
    ['another open workbook', '=[Fjorår.xlsx]Netto!B4'],
    ['several sheets at once', '=SUM(Annet:Netto!B4)'],
    ['several sheets at once, named like cells', '=SUM(FO1:FO3!B4)'],
    ['several quoted sheets', "=SUM('Ark 1:Ark 3'!B4)"],
    ['a local name', '=LET(x,1,x+1)'],
    ['the moment', '=TODAY()'],
    ['chance', '=_xlfn.RANDARRAY(2)'],
  ])('%s follows every sheet: %s', async (_, formula) => {
    const workbook = workbookOf(sheet('Netto'), sheet('Annet'), sheet('Sum', '=A1', formula));
    expect(await following(workbook, 'Netto')).toEqual(['Netto', 'Sum']);
  });
});

test('who follows a follower follows too, whatever the order and the rounds', async () => {
  const workbook = workbookOf(
    sheet('Tredje', '=Annen!A1'),
    sheet('Annen', '=Første!A1'),
    sheet('Første', '=Tredje!B1'),
    sheet('Utenfor', '=Uten!A1'),
  );
  expect(await following(workbook, 'Første')).toEqual(['Tredje', 'Annen', 'Første']);
  expect(await following(workbook, 'Utenfor')).toEqual(['Utenfor']);
});

test('a sheet that has gone or come is pointed at by its name', async () => {
  const workbook = workbookOf(sheet('Sum', '=Borte!A1'), sheet('Annet'));
  expect(await following(workbook, 'Borte')).toEqual(['Sum']);
  expect(await following(workbook)).toEqual([]);
});
