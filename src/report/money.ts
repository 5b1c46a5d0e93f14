import type { RecognisedTable, TableRow } from '../table/table';
import type { DraftCell, SheetDraft, StyleName } from './command';
import type { ColumnLook } from './column-look';
import { columnLooks, reportColumn } from './column-look';
import type { ReportContext } from './context';
import { footerOf, labelHeader, provenanceOf } from './context';
import type { AddedColumn } from './deviation-column';
import { addedColumns } from './deviation-column';
import { figureStyle } from './figure-style';
import type { SheetKind } from './kind';
import { constant, layOut } from './layout';
import type { MoneyCell } from './money-cell';
import { isSum, moneyCells } from './money-cell';
import { moneyNotes } from './money-notes';
import type { SourceCell } from './source-cell';
import { sourceCell } from './source-cell';
import { termsOf } from './terms';

/** A money table as printed: each figure points at its source cell, sums and deviations are the table's own. */
export function moneySheet(table: RecognisedTable, kind: SheetKind, context: ReportContext): SheetDraft {
  const { words, names, workbook, options } = context;
  const source = table.rows.map(row => row.cells.map(cell => sourceCell(workbook, table.sheet, cell)));
  const terms = termsOf(table, source);
  const cells = moneyCells(table, source, terms);
  const added = addedColumns(table, cells, terms, options, words);
  const looks = columnLooks(table, source);
  const decimals = decimalsIn(source, looks);
  const rows = table.rows.map((row, index) => {
    const own = (cells[index] ?? []).map((cell, column) =>
      figureCell(cell, source[index]?.[column], isSum(row), { decimals, look: looks[column] ?? 'amount' }),
    );
    return [labelCell(row), ...own, ...addedCells(row, index, added)];
  });
  const figures = { table, source, cells, terms, decimals };
  return layOut({
    name: names.take(words.sheetName(kind, table.area)),
    title: table.title ?? words.title(kind, table.area, table.year),
    unitLine: words.unitLine(table.scale),
    columns: [
      { header: labelHeader(table, context), align: 'label' },
      ...table.columns.map(({ header }, index) => reportColumn(header, looks[index] ?? 'amount')),
      ...added.map(({ column }) => column),
    ],
    rows,
    notes: [
      ...moneyNotes(figures, words),
      ...added.flatMap(({ note }) => note ?? []),
      ...provenanceOf(context, [table]),
    ],
    footer: footerOf(context),
    fullTitle: words.fullTitle,
  });
}

/** The decimals of all amounts of a table: those of its finest. */
function decimalsIn(source: readonly (readonly SourceCell[])[], looks: readonly ColumnLook[]): number {
  const amounts = source.flatMap(row =>
    row.filter(({ kind, percent }, index) => kind === 'number' && !percent && looks[index] === 'amount'),
  );
  return Math.max(0, ...amounts.map(cell => cell.decimals));
}

function labelCell(row: TableRow): DraftCell {
  if (row.kind === 'section') return constant(row.label, 'section');
  return constant(row.label, isSum(row) ? 'labelTotal' : 'label');
}

function addedCells(row: TableRow, index: number, added: readonly AddedColumn[]): (DraftCell | null)[] {
  return row.kind === 'section' ? [] : added.map(({ cell }) => cell(index, isSum(row)));
}

function figureCell(
  cell: MoneyCell | null,
  source: SourceCell | undefined,
  total: boolean,
  { decimals, look }: { readonly decimals: number; readonly look: ColumnLook },
): DraftCell | null {
  if (cell === null) return null;
  return { formula: cell.formula, value: cell.value, style: styleOf(cell, source, total, decimals, look) };
}

function styleOf(
  cell: MoneyCell,
  source: SourceCell | undefined,
  total: boolean,
  decimals: number,
  look: ColumnLook,
): StyleName {
  if (look === 'words') return total ? 'textTotal' : 'text';
  if (look === 'name') return 'figureText';
  if (cell.computed) return figureStyle({ decimals, total });
  if (source?.kind === 'words' && !total) return 'figureText';
  const percent = source?.percent === true;
  return figureStyle({ decimals: percent ? source.decimals : decimals, percent, total });
}
