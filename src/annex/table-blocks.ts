import { Paragraph, SimpleField, Table, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { DraftCell, SheetDraft } from '../report/command';
import type { House } from '../report/house';
import { cellOf } from './cell';
import { tableRows, unitLines } from '../report/sheet-parts';
import { type Grid, gridOf } from './grid';
import type { AnnexWords } from './words';

/** The caption, unit line, table and notes of one report table, as wide as its sheet but at most `width`. */
export function tableBlocks(sheet: SheetDraft, number: number, width: number, words: AnnexWords) {
  return [
    captionOf(sheet.title, number, words),
    ...unitLines(sheet).map(text => new Paragraph({ style: 'TableUnit', text })),
    tableOf(sheet, width),
    ...sheet.notes.map(text => new Paragraph({ style: 'TableNote', text })),
  ];
}

/** A field, so that Word counts on when tables are moved and can list them. */
function captionOf(title: string, number: number, words: AnnexWords): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${words.table}\u00A0`),
      new SimpleField(`SEQ ${words.table} \\* ARABIC`, String(number)),
      new TextRun(`  ${title}`),
    ],
  });
}

function tableOf(sheet: SheetDraft, width: number): Table {
  const grid = gridOf(sheet.columnWidths, width);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: grid.widths.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: grid.widths,
    rows: tableRows(sheet).map((row, index) => rowOf(row, index === 0, grid, sheet.house)),
  });
}

function rowOf(
  row: readonly (DraftCell | null)[],
  isHeader: boolean,
  { widths, textSize }: Grid,
  house?: House,
): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: widths.map((width, column) => cellOf(row[column] ?? null, width, { textSize, house })),
  });
}
