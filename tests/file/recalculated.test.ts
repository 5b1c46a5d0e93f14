import { expect, test } from '@jest/globals';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import { describeOnPaper, recalculated } from '../paper/libreoffice';
import { constant, draft, formula, insert } from './draft';
import { sheetData, workbookOf } from './parts';

describeOnPaper('a written workbook, calculated anew by LibreOffice', () => {
  const source = workbookOf({
    sheets: [
      sheetData(
        '<c r="A1"><v>188026</v></c><c r="B1"><v>129387</v></c><c r="C1" t="inlineStr"><is><t>1 234,5</t></is></c>',
        // A stale value, as a patched workbook may hold it.
        '<c r="A2"><f>A1-B1</f><v>7</v></c><c r="B2"><v>0.682</v></c><c r="C2"><v>0.742</v></c>',
      ),
    ],
    sheetAttributes: [`name="Ola's tall &amp; mål"`],
  });
  const at = (address: string) => `'Ola''s tall & mål'!${address}`;
  const rows = [
    [constant('Rapport', 'title')],
    [constant('Navn', 'headerText'), constant('Tall', 'headerFigure')],
    [constant('=A1', 'label'), formula(`=${at('A1')}-${at('B1')}`, 58639)],
    [constant('fra formel', 'label'), formula(`=${at('A2')}`, 58639)],
    [
      constant('fra tekst', 'label'),
      formula(`=NUMBERVALUE(SUBSTITUTE(${at('C1')},UNICHAR(160),""),",")`, 1234.5, 'decimal1'),
    ],
    [constant('blank', 'label'), formula(`=IF(${at('Z9')}="","",${at('Z9')})`, '')],
    [constant('avvik', 'label'), formula(`=ROUND((${at('B2')}-${at('C2')})*100,1)`, -6, 'percentagePoint')],
    [constant('Sum', 'labelTotal'), formula('=SUM(B3:B5)', 118512.5, 'amountTotal')],
  ];

  test('shows the values that were written, and the true ones where they were stale', async () => {
    const written = writeSheets(source, insert(draft({ rows, landscape: true })));
    const before = readWorkbook(written, 'bok.xlsx');
    const after = readWorkbook(await recalculated(written), 'bok.xlsx');
    expect(before.sheets[0]?.values[1]?.[0]).toBe(7);
    expect(after.sheets[0]?.values[1]?.[0]).toBe(58639);
    expect(after.sheets[1]?.values).toEqual(before.sheets[1]?.values);
    expect(after.sheets[1]?.formulas.flat().filter(text => text !== null)).toHaveLength(6);
    expect(after.sheets[1]?.formulas[2]?.[0]).toBeNull();
  });
});
