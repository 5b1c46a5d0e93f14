import { sheetData, workbookOf } from '../file/parts';

/** Another bydel, another year, other words: figures as text with every space and minus, and an apostrophe. */
const YEAR = 2031;
const NET_HEADER = [
  'Netto utgifter',
  `Regnskap ${YEAR - 1}`,
  `Vedtatt budsjett ${YEAR}`,
  `Revidert budsjett ${YEAR}`,
  `Regnskap ${YEAR}`,
  `Avvik ${YEAR}`,
];

/** A date is its serial number. */
export type Value = string | number | { readonly percent: number } | { readonly date: number } | null;
export type Rows = readonly (readonly Value[])[];

const NET: Rows = [
  ['Netto driftsutgifter'],
  ['Tall i 1000 kr'],
  NET_HEADER,
  ['Funksjonsområde 1', '12\u00A0345', '1\u202F000', '2\u2009500', '3 000', '−500'],
  ['=Funksjonsområde 2A', 11, 900, 1200, 1100.5, 99.5],
  ['Funksjonsområde 3', null, 0, 0, '(40)', 40],
  ['Sum netto drift', '12 356', 1900, '3 700', '4 060,5', '–360,5'],
];

const INDICATORS: Rows = [
  ['Funksjonsområde 1 – resultatindikatorer'],
  ['Indikator', `Resultat ${YEAR - 1}`, `Måltall ${YEAR}`, `Resultat ${YEAR}`, `Avvik ${YEAR}`],
  ['Obligatoriske måltall'],
  ['Andel ansatte med fagbrev', { percent: 0.4 }, '>45,5 %', { percent: 0.461 }, null],
  ['Andel saker behandlet i tide', '97,0\u00A0%', '98 %', '96.5 %', '−1,5 %'],
  ['-Antall deltakere', 12, 20, 'NA', null],
  ['Antall klager', 4, '<5', '3 *)', null],
];

/** The workbook as a file: one sheet with an apostrophe in its name, one for the indicators. */
export function sourceBook(): Uint8Array {
  return bookOf([
    ['Årets tall, Eli&apos;s', NET],
    ['Mål', INDICATORS],
  ]);
}

/** A workbook of such sheets; their names as XML writes them. */
export function bookOf(sheets: readonly (readonly [name: string, rows: Rows])[]): Uint8Array {
  return workbookOf({
    sheets: sheets.map(([, rows]) => sheetData(...rows.map(cells))),
    sheetAttributes: sheets.map(([name]) => `name="${name}"`),
    styles:
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="10" applyNumberFormat="1"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs>',
  });
}

function cells(values: readonly Value[], row: number): string {
  return values.map((value, column) => cell(value, `${'ABCDEFGHIJKL'[column]}${row + 1}`)).join('');
}

function cell(value: Value, address: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'object') {
    return 'date' in value
      ? `<c r="${address}" s="2"><v>${value.date}</v></c>`
      : `<c r="${address}" s="1"><v>${value.percent}</v></c>`;
  }
  const text = value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
