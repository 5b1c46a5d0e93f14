import { sheetData, workbookOf } from './parts';

const STYLES =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0;-#,##0"/><numFmt numFmtId="165" formatCode="0.0 %"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="4">${[0, 164, 165, 14].map(id => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

/** The name that the workbook is opened under. */
export const NAME = 'bydel.xlsx';

/** The sheets of the workbook in their order. */
export const SHEETS = [
  { name: "Ola's tall & mål", hidden: false, locked: false },
  { name: 'Skjult', hidden: true, locked: false },
  { name: 'Låst', hidden: false, locked: true },
  { name: 'Tomt', hidden: false, locked: false },
] as const;

/** A workbook with one of everything that a report workbook's cells may be. */
export const SOURCE = workbookOf({
  styles: STYLES,
  sheets: [
    `<sheetData>${[
      `<row r="2">${text('B2', 'Tall i 1000 kr – årsbudsjett')}</row>`,
      `<row r="4">${text('B4', 'Regnskap')}<c r="C4" s="1"><v>142042</v></c><c r="D4" s="2"><v>0.742</v></c><c r="E4" s="3"><v>45017</v></c></row>`,
      `<row r="5">${text('B5', '=C4+1')}<c r="C5" s="1"><f>C4-1000</f><v>141042</v></c><c r="D5" t="b"><v>1</v></c>${text('E5', ' &gt;74 %')}</row>`,
      `<row r="6">${text('B6', 'Sum')}<c r="C6" s="1"><f>SUM(C4:C5)</f><v>283084</v></c><c r="D6" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E6" t="str"><f>IF(C4="","x","")</f><v></v></c></row>`,
    ].join('')}</sheetData>`,
    sheetData('<c r="A1"><v>1</v></c>'),
    `${sheetData('<c r="A1"><v>2</v></c>')}<sheetProtection sheet="1" objects="1" scenarios="1"/>`,
    '<sheetData/>',
  ],
  sheetAttributes: SHEETS.map(
    ({ name, hidden }) => `name="${name.replace('&', '&amp;')}"${hidden ? ' state="hidden"' : ''}`,
  ),
});

/** The first sheet as formulas name it. */
export const at = (address: string) => `'Ola''s tall & mål'!${address}`;
