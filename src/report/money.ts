import { valueAt } from '../table/sheet';
import type { RecognisedTable, TableRow } from '../table/table';
import type { DraftCell, SheetDraft } from './command';
import type { ReportContext } from './context';
import { footerOf, provenanceOf } from './context';
import { figureStyle, printedFigure } from './figure-style';
import type { SheetKind } from './kind';
import type { ReportColumn } from './layout';
import { constant, layOut } from './layout';
import type { MoneyCell } from './money-cell';
import { isSum, moneyCells } from './money-cell';
import { sourceNotes } from './note';
import type { SourceCell } from './source-cell';
import { sourceCell } from './source-cell';
import type { PrintedDifference, ReportWords } from './words';

/** A money table as printed: each figure points at its source cell, sums and deviations are the table's own. */
export function moneySheet(table: RecognisedTable, kind: SheetKind, context: ReportContext): SheetDraft {
  const { words, names, workbook } = context;
  const source = table.rows.map(row => row.cells.map(cell => sourceCell(workbook, table.sheet, cell)));
  const cells = moneyCells(table, source);
  const decimals = Math.max(
    0,
    ...source
      .flat()
      .filter(isAmount)
      .map(cell => cell.decimals),
  );
  const rows = table.rows.map((row, index) => [
    labelCell(row),
    ...(cells[index] ?? []).map((cell, column) => figureCell(cell, source[index]?.[column], row, decimals)),
  ]);
  return layOut({
    name: names.take(words.sheetName(kind, table.area)),
    title: table.title ?? words.title(kind, table.area, table.year),
    unitLine: words.unitLine(table.scale),
    columns: [labelColumn(table, context), ...table.columns.map(figureColumn)],
    rows,
    notes: [...moneyNotes(table, source, cells, decimals, words), ...provenanceOf(context, [table])],
    footer: footerOf(context),
    fullTitle: words.fullTitle,
  });
}

function isAmount(cell: SourceCell): boolean {
  return cell.kind === 'number' && !cell.percent;
}

function labelCell(row: TableRow): DraftCell {
  if (row.kind === 'section') return constant(row.label, 'section');
  return constant(row.label, isSum(row) ? 'labelTotal' : 'label');
}

function figureCell(
  cell: MoneyCell | null,
  source: SourceCell | undefined,
  row: TableRow,
  decimals: number,
): DraftCell | null {
  if (cell === null) return null;
  const percent = !cell.computed && source?.percent === true;
  const words = !cell.computed && source?.kind === 'words' && !isSum(row);
  const style = words ? 'figureText' : figureStyle({ decimals, percent, total: isSum(row) });
  return { formula: cell.formula, value: cell.value, style };
}

/** The header above the row labels is not among the table's columns. */
function labelColumn(table: RecognisedTable, { workbook, words }: ReportContext): ReportColumn {
  const sheet = workbook.sheets.find(candidate => candidate.name === table.sheet);
  const texts = table.headerRows.map(row => (sheet ? valueAt(sheet, row, table.labelColumn) : null));
  const header = texts
    .filter(text => typeof text === 'string')
    .join(' ')
    .trim();
  return { header: header || words.headers.row, align: 'label' };
}

function figureColumn({ header }: { readonly header: string }): ReportColumn {
  return { header: header.replace(/\s+/g, ' '), align: 'figure' };
}

function moneyNotes(
  table: RecognisedTable,
  source: readonly (readonly SourceCell[])[],
  cells: readonly (readonly (MoneyCell | null)[])[],
  decimals: number,
  words: ReportWords,
): string[] {
  const adjusted = table.columns.some(column => column.role === 'adjustedDeviation');
  const deviates = adjusted || table.columns.some(column => column.role === 'deviation');
  const different = differencesOf(source, cells, decimals);
  return [
    ...(deviates ? [words.moneySigns(adjusted)] : []),
    ...(cells.flat().some(cell => cell?.computed) ? [words.sums] : []),
    ...(different.length > 0 ? [words.differences(different)] : []),
    ...sourceNotes(source.flat(), cell => cell.address, words),
  ];
}

/** Computed cells that the source prints with another figure: rounding, or something to look at. */
function differencesOf(
  source: readonly (readonly SourceCell[])[],
  cells: readonly (readonly (MoneyCell | null)[])[],
  decimals: number,
): PrintedDifference[] {
  return cells.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const printed = source[index]?.[column];
      if (!cell?.computed || printed?.kind !== 'number' || typeof cell.value !== 'number') return [];
      const show = (value: number | string) =>
        typeof value === 'number' ? printedFigure(value, figureStyle({ decimals })) : value;
      const [ours, theirs] = [show(cell.value), show(printed.value)];
      return ours === theirs ? [] : [{ place: printed.address, computed: ours, printed: theirs }];
    }),
  );
}
