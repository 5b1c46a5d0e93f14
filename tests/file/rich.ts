import { strToU8, zipSync } from 'fflate';
import { MAIN, OFFICE } from './parts';

/** A workbook with one of everything that a patch must leave alone, part by part; small, but valid. */

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument';
const SHEET = `${CONTENT}.spreadsheetml`;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

type Relation = readonly [id: string, type: string, target: string, outside?: boolean];

const relations = (...list: Relation[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([id, type, target, outside]) =>
        `<Relationship Id="${id}" Type="${type.includes('//') ? type : `${OFFICE}/${type}`}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const KINDS: readonly (readonly [part: string, kind: string])[] = [
  ['xl/workbook.xml', `${SHEET}.sheet.main+xml`],
  ['xl/worksheets/sheet1.xml', `${SHEET}.worksheet+xml`],
  ['xl/worksheets/sheet2.xml', `${SHEET}.worksheet+xml`],
  // Stated, but long gone: the part was deleted by a careless program.
  ['xl/worksheets/sheet3.xml', `${SHEET}.worksheet+xml`],
  ['xl/styles.xml', `${SHEET}.styles+xml`],
  ['xl/sharedStrings.xml', `${SHEET}.sharedStrings+xml`],
  ['xl/calcChain.xml', `${SHEET}.calcChain+xml`],
  ['xl/comments1.xml', `${SHEET}.comments+xml`],
  ['xl/drawings/drawing1.xml', `${CONTENT}.drawing+xml`],
  ['xl/charts/chart1.xml', `${CONTENT}.drawingml.chart+xml`],
  ['xl/externalLinks/externalLink1.xml', `${SHEET}.externalLink+xml`],
  ['xl/pivotCache/pivotCacheDefinition1.xml', `${SHEET}.pivotCacheDefinition+xml`],
  ['xl/pivotCache/pivotCacheRecords1.xml', `${SHEET}.pivotCacheRecords+xml`],
  ['xl/pivotTables/pivotTable1.xml', `${SHEET}.pivotTable+xml`],
  ['customXml/itemProps1.xml', `${CONTENT}.customXmlProperties+xml`],
  ['docProps/app.xml', `${CONTENT}.extended-properties+xml`],
];

const DEFAULTS: readonly (readonly [ending: string, kind: string])[] = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['bin', `${SHEET}.printerSettings`],
  ['vml', `${CONTENT}.vmlDrawing`],
];

const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types">${DEFAULTS.map(
  ([ending, kind]) => `<Default Extension="${ending}" ContentType="${kind}"/>`,
).join(
  '',
)}${KINDS.map(([part, kind]) => `<Override PartName="/${part}" ContentType="${kind}"/>`).join('')}</Types>`;

const workbook = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><workbookPr date1904="1" codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="1"/></bookViews><sheets><sheet name="Budsjett" sheetId="7" r:id="rId1"/><sheet name="Pivot" sheetId="3" r:id="rId2"/></sheets><externalReferences><externalReference r:id="rId6"/></externalReferences><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Budsjett!$1:$1</definedName><definedName name="Lokal" localSheetId="1">Pivot!$A$1</definedName><definedName name="Sats">0.22</definedName><definedName name="Skjult" hidden="1">Budsjett!$A$1</definedName></definedNames><calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="4" r:id="rId7"/></pivotCaches><extLst><ext uri="{x}"/></extLst></workbook>`;

const styles = `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="2"><numFmt numFmtId="170" formatCode="#,##0;[Red]-#,##0"/><numFmt numFmtId="164" formatCode="0.0 %"/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Egen" xfId="1"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium9"/></styleSheet>`;

const sheet1 = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D3"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="A1" s="4" t="s"><v>0</v></c><c r="B1" s="4" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>142042</v></c><c r="C2" s="2"><v>43555</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Sum</t></is></c><c r="B3" s="1"><f>SUM(B2:B2)*(1+Sats-0.22)</f><v>142042</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells><conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="D2"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId4"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/></worksheet>`;

const sheet2 = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Sum av Beløp</t></is></c></row><row r="2"><c r="A2"><v>142042</v></c></row></sheetData></worksheet>`;

const chart = `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Budsjett!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const anchor = (column: number, content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${column + 2}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const drawing = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchor(0, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${anchor(4, '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Bilde 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>')}</xdr:wsDr>`;

const TEXTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relations(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'extended-properties', 'docProps/app.xml'],
    [
      'rId3',
      'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels',
      'docMetadata/LabelInfo.xml',
    ],
  ),
  'xl/workbook.xml': workbook,
  // The ids leave no gap, and one points outside the file.
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['rId7', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId8', 'customXml', '../customXml/item1.xml'],
    ['rId9', 'hyperlink', 'https://example.org/', true],
    ['rId10', 'hyperlink', 'https://example.org/2', true],
  ),
  'xl/worksheets/sheet1.xml': sheet1,
  'xl/worksheets/sheet2.xml': sheet2,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId2', 'drawing', '../drawings/drawing1.xml'],
    ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId4', 'hyperlink', 'https://example.org/', true],
    ['rId5', 'comments', '../comments1.xml'],
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': relations(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>Navn</t></si><si><r><t xml:space="preserve">Beløp </t></r><r><rPr><b/></rPr><t>2031</t></r></si><si><t>Skole</t><phoneticPr fontId="1"/></si></sst>`,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B3" i="7"/></calcChain>`,
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>Ola</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Se vedtak</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="a"/></xml>',
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': relations(
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'image', '../media/image1.png'],
  ),
  'xl/charts/chart1.xml': chart,
  'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="Ark1"/></sheetNames></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': relations([
    'rId1',
    'externalLinkPath',
    'annen.xlsx',
    true,
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Budsjett"/></cacheSource><cacheFields count="2"><cacheField name="Navn"><sharedItems count="1"><s v="Skole"/></sharedItems></cacheField><cacheField name="Beløp 2031"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="142042" maxValue="142042"/></cacheField></cacheFields></pivotCacheDefinition>`,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([
    'rId1',
    'pivotCacheRecords',
    'pivotCacheRecords1.xml',
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="142042"/></r></pivotCacheRecords>`,
  'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="4" dataCaption="Verdier"><location ref="A1:A2" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/><pivotFields count="2"><pivotField/><pivotField dataField="1"/></pivotFields><dataFields count="1"><dataField name="Sum av Beløp" fld="1"/></dataFields></pivotTableDefinition>`,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relations([
    'rId1',
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
  'customXml/item1.xml': '<egen xmlns="urn:egen:1">\r\n  <v a=\'1\'/></egen>',
  'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="{0F0F0F0F-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': relations(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'docMetadata/LabelInfo.xml':
    '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>',
  'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
};

/** A red dot. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  sign => sign.charCodeAt(0),
);

const STORED = { level: 0, mtime: '2019-03-04T05:06:08' } as const;

/** The workbook as a file; some parts are stored unpacked, with a date, as other programs do. */
export const RICH = zipSync({
  ...Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [name, strToU8(text)])),
  'xl/media/image1.png': [PNG, STORED],
  'xl/printerSettings/printerSettings1.bin': [Uint8Array.from({ length: 300 }, (_, at) => at % 256), STORED],
});
