import { expect, test } from '@jest/globals';
import { readFigure } from '../../src/figure/read';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import type { SheetDraft } from '../../src/report/command';
import { numberExpression } from '../../src/report/number-formula';
import { valueAt } from '../../src/table/sheet';
import { sheetData, workbookOf } from '../file/parts';
import { describeOnPaper, recalculated } from './libreoffice';

const CASES: readonly (readonly [text: string, number: number])[] = [
  ['142 042', 142042],
  ['142\u00A0042', 142042],
  ['1\u202F234\u202F567', 1234567],
  ['1\u2009234,5', 1234.5],
  ['\u00A012\u00A0', 12],
  ['−3 298', -3298],
  ['–3 298', -3298],
  ['‒7', -7],
  ['- 206 714', -206714],
  ['+5', 5],
  ['(1 234)', -1234],
  ['1 234-', -1234],
  ['1 234−', -1234],
  ['0,00', 0],
  ['2 000,50', 2000.5],
  ['1.234.567,8', 1234567.8],
  ['1.234,5', 1234.5],
  ['1,234,567.8', 1234567.8],
  ['4.7', 4.7],
  ['85,0 %', 0.85],
  ['85,0\u00A0%', 0.85],
  ['−3,8 %', -0.038],
  ['44.0 %', 0.44],
  ['78.0%', 0.78],
  ['50%%', 0.5],
  ['50 % %', 0.5],
  ['12 prosent', 0.12],
  ['12,5 pst.', 0.125],
  ['716 *)', 716],
  ['45 1)', 45],
  ['33 (+4 amb.l.)', 33],
  ['<150', 150],
  ['> 2 286', 2286],
  ['>80%', 0.8],
  ['≥ 95', 95],
  ['=>80', 80],
  ['minst 90 %', 0.9],
  ['maks. 5,5 %', 0.055],
];
/** What the source may become later, without the formula being written anew: a real number, a corrected text. */
const CORRECTED: readonly (readonly [was: string, becomes: string | number, number: number])[] = [
  ['142 042', 142043, 142043],
  ['85,0 %', 0.852, 0.852],
  ['44.0 %', '44,5 %', 0.445],
  ['<150', '>151', 151],
  ['3 298', '−3 299', -3299],
];

describeOnPaper('a figure that stands as text, calculated by LibreOffice', () => {
  test('counts as the figure it is read as', async () => {
    expect(CASES.map(([text]) => fractionOf(text))).toEqual(CASES.map(([, number]) => number));
    expect(await calculated(CASES.map(([text]) => [text, text]))).toEqual(CASES.map(([, number]) => number));
  });

  test('counts when its source is corrected', async () => {
    const given = CORRECTED.map(([was, becomes]) => [was, becomes] as const);
    expect(await calculated(given)).toEqual(CORRECTED.map(([, , number]) => number));
  });
});

function fractionOf(text: string): number | null {
  const figure = readFigure(text);
  if (figure.kind !== 'figure') return null;
  return figure.percent ? Number((figure.value / 100).toPrecision(12)) : figure.value;
}

/** The formula made for the first text, over a cell that holds the second. */
async function calculated(given: readonly (readonly [text: string, cell: string | number])[]) {
  const rows = given.map(([, cell], row) => cellXml(`A${row + 1}`, cell));
  const draft: SheetDraft = {
    name: 'Tall',
    title: 'Tall',
    rows: given.map(([text], row) => {
      const expression = numberExpression(`'Ark1'!A${row + 1}`, text);
      return [{ formula: `=${expression}`, value: 'not calculated', style: 'amount' }];
    }),
    columnWidths: [12],
    rowHeights: {},
    headerRow: 0,
    notes: [],
    landscape: false,
    footer: { left: '', center: '', right: '' },
  };
  const book = writeSheets(workbookOf({ sheets: [sheetData(...rows)] }), [
    { kind: 'insertSheet', sheet: draft },
  ]);
  const sheet = readWorkbook(await recalculated(book), 'x').sheets.find(({ name }) => name === 'Tall');
  return given.map((_, row) => {
    const value = sheet ? valueAt(sheet, row, 0) : null;
    return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  });
}

function cellXml(address: string, value: string | number): string {
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  const text = value.replace(/</g, '&lt;');
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
