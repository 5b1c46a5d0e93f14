import { product, sum } from '../figure/decimal';
import { readFigure } from '../figure/read';
import { cellAddress } from '../table/address';
import type { Letter, LetterRow, LetterTable } from '../letter/letter';
import type { RecognisedTable } from '../table/table';
import type { DraftCell, SheetDraft } from './command';
import type { ReportContext } from './context';
import { columnRange, footerOf, provenanceOf } from './context';
import { figureStyle } from './figure-style';
import type { SheetKind } from './kind';
import type { ReportColumn, ReportRow, ReportSheet } from './layout';
import { BODY_ROW, constant, layOut } from './layout';
import type { ReportWords } from './words';

/** Widths of the text columns, in characters. */
export const WIDTH = { number: 7, subject: 70, deadline: 20, status: 24, measure: 34, indicator: 44 };
const text = (header: string, width: number): ReportColumn => ({ header, align: 'text', width });

/** The letter's climate measures with their targets; results are for the user to write, and deviate by themselves. */
export function climateSheet({ climate, letter }: Letter, context: ReportContext): SheetDraft {
  const { headers, measuredUnitLine, resultSigns, letterPlace, climateNote } = context.words;
  const figure = (header: string): ReportColumn => ({ header, align: 'figure' });
  return letterSheet('climate', context, {
    unitLine: measuredUnitLine(true),
    columns: [
      { header: headers.number, align: 'label', width: WIDTH.number },
      text(headers.measure, WIDTH.measure),
      text(headers.indicator, WIDTH.indicator),
      figure(headers.target(letter.year)),
      figure(headers.result(letter.year)),
      figure(headers.deviation(letter.year)),
      { header: headers.letterPlace, align: 'text' },
    ],
    rows: climate.map(({ number, measure, indicator, raw, value, unit, source }, index) => {
      const target = targetCell(raw, value, unit === 'percent');
      const blank = constant(null, target.style === 'percent' ? 'percent' : 'figureText');
      return [
        constant(number, 'label'),
        constant(measure, 'text'),
        constant(indicator, 'text'),
        target,
        blank,
        deviationOf(target, BODY_ROW + index),
        constant(letterPlace(source), 'source'),
      ];
    }),
    notes: [climateNote, resultSigns],
  });
}

function targetCell(raw: string, value: number | null, percent: boolean): DraftCell {
  const plain = value !== null && !/^\D*[<>]/.test(raw);
  if (!plain) return constant(raw === '' ? null : raw, 'figureText');
  if (!percent) return constant(value, figureStyle({ decimals: decimalsOf(raw) }));
  return constant(product(value, 0.01), figureStyle({ decimals: decimalsOf(raw), percent: true }));
}

function deviationOf({ value, style }: DraftCell, row: number): DraftCell {
  const [target, result] = [cellAddress(row, 3), cellAddress(row, 4)];
  if (typeof value !== 'number') return constant(null, 'figureText');
  const points = style === 'percent' || style === 'percent2' ? '*100' : '';
  const formula = `=IF(COUNT(${result},${target})<2,"",ROUND((${result}-${target})${points},6))`;
  return { formula, value: '', style: points ? 'percentagePoint' : 'decimal1' };
}

/** The letter's amounts: what is allotted to whom, earmarked, by account group. Sums are live. */
export function letterTableSheets({ tables, letter }: Letter, context: ReportContext): SheetDraft[] {
  const { words } = context;
  return tables.map(table => {
    const figures = Math.max(0, ...table.rows.map(({ values }) => values.length));
    const columns = figureHeaders(table, figures);
    return letterSheet('letterTable', context, {
      title: table.title ?? words.title('letterTable', table.chapter, letter.year),
      unitLine: words.letterScale(table.scale),
      columns: [
        { header: labelHeader(table, figures) || words.headers.row, align: 'label' },
        ...columns.map((header): ReportColumn => ({ header, align: 'figure' })),
        { header: words.headers.letterPlace, align: 'text' as const },
      ],
      rows: tableRows(table, columns.length, words),
      notes: [words.letterTableNote(table.chapter)],
    });
  });
}

/** The figures stand under the last headers; the first ones are over the row's texts. */
function figureHeaders({ columns }: LetterTable, figures: number): string[] {
  const headers = figures === 0 ? [] : columns.slice(-figures);
  return [...Array<string>(figures - headers.length).fill(''), ...headers];
}

function labelHeader({ columns }: LetterTable, figures: number): string {
  return columns.slice(0, Math.max(0, columns.length - figures)).join(' – ');
}

function tableRows({ rows, scale }: LetterTable, figures: number, words: ReportWords): ReportRow[] {
  const summed = summedRows(rows, figures);
  return rows.map((row, index) => [
    constant(row.label, row.isTotal ? 'labelTotal' : 'label'),
    ...Array.from({ length: figures }, (_, column) => {
      const parts = summed.get(`${index},${column}`);
      return parts ? totalCell(row, column, parts) : figureCell(row, column, scale === 'percent');
    }),
    constant(words.letterPlace(row.source), 'source'),
  ]);
}

/** The total rows that are the sum of all rows since the total before, column by column. */
function summedRows(rows: readonly LetterRow[], figures: number): Map<string, readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>();
  let first = 0;
  for (const [index, { isTotal, values }] of rows.entries()) {
    if (!isTotal) continue;
    const parts = rows.slice(first, index);
    for (let column = 0; column < figures; column++) {
      const amounts = parts.map(part => part.values[column] ?? 0);
      if (parts.length > 1 && values[column] === sum(amounts))
        found.set(`${index},${column}`, [first, index - 1]);
    }
    first = index + 1;
  }
  return found;
}

function totalCell(
  { values }: LetterRow,
  column: number,
  [first, last]: readonly [number, number],
): DraftCell {
  const formula = `=SUM(${columnRange(BODY_ROW + first, BODY_ROW + last, column + 1)})`;
  return { formula, value: values[column] ?? 0, style: 'amountTotal' };
}

function figureCell(
  { values, raw, status, isTotal }: LetterRow,
  column: number,
  percent: boolean,
): DraftCell {
  const [value, printed] = [values[column] ?? null, raw[column] ?? ''];
  if (value === null || status[column] === 'doubtful')
    return constant(printed === '' ? null : printed, 'figureText');
  const style = figureStyle({ decimals: decimalsOf(printed), percent, total: isTotal });
  return constant(percent ? product(value, 0.01) : value, style);
}

function decimalsOf(printed: string): number {
  const figure = readFigure(printed);
  return figure.kind === 'figure' ? figure.decimals : 0;
}

type LetterSheet = Pick<ReportSheet, 'unitLine' | 'columns' | 'rows' | 'notes'> & {
  readonly title?: string;
  /** Tables of the workbook that it draws on too. */
  readonly tables?: readonly RecognisedTable[];
};

/** A sheet from the letter. @param sheet with its own notes; where it comes from is added */
export function letterSheet(
  kind: SheetKind,
  context: ReportContext,
  { tables = [], ...sheet }: LetterSheet,
): SheetDraft {
  const { words, names, letter } = context;
  return layOut({
    title: words.title(kind, null, letter?.letter.year ?? null),
    ...sheet,
    name: names.take(sheet.title ?? words.sheetName(kind, null)),
    notes: [...sheet.notes, ...provenanceOf(context, tables)],
    footer: footerOf(context),
    fullTitle: words.fullTitle,
  });
}
