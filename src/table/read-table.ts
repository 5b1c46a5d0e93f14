import { cellAddress, rangeAddress } from './address';
import { labelOf } from './body';
import type { Body } from './candidate';
import { labelHeaderOf } from './candidate';
import type { HeadedColumn } from './column';
import { reportedYear } from './column-years';
import type { Grid } from './grid';
import type { KindFound } from './kind';
import { kindOf, kindWords } from './kind';
import type { Layout } from './layout';
import { figuresLeft } from './left-over';
import type { PricedColumns } from './priced';
import { pricedColumns } from './priced';
import { reason } from './reason';
import { readRows } from './rows';
import { columnsByWords, settledColumns } from './settle';
import type { Surroundings, TextNear } from './surroundings';
import { surroundingsOf } from './surroundings';
import type { Reason, RecognisedTable, TableKind } from './table';
import { areaOfWords, saysTotal } from './words';

/** Kinds that are not counted in kroner as a whole. */
const WITHOUT_SCALE: readonly TableKind[] = ['indicators', 'premises', 'keyFigures', 'timeSeries', 'climate'];

/**
 * Reads the table that a body of rows is.
 * @param forAll unit lines that hold for the whole sheet
 */
export function readTable(grid: Grid, body: Body, forAll: readonly TextNear[]): RecognisedTable {
  const { candidate, lastRow, from } = body;
  const { layout, family, columns: headed } = candidate;
  const surroundings = surroundingsOf(
    grid,
    { ...layout, free: body.free },
    {
      from,
      lastRow,
      forAll,
      priced: family === 'priced' ? pricedOf(headed) : null,
    },
  );
  const title = surroundings.title?.text ?? null;
  const kind = kindOfBody(grid, body, title);
  const byWords = columnsByWords(headed, family);
  const { rows, reasons } = readRows(grid, layout, body.rows, byWords, kind.kind);
  const settled = settledColumns(byWords, { headed, family, title: title ?? '', rows });
  const totals = rows.filter(row => row.kind === 'total').map(row => row.label);
  return {
    id: '',
    kind: kind.kind,
    sheet: grid.sheet.name,
    address: tableAddress(layout, lastRow),
    title,
    headerRows: range(layout.headerTop, layout.headerBottom),
    labelColumn: layout.labelColumn,
    scale: surroundings.scale,
    area: areaOfTable(title, grid.sheet.name, totals),
    year: reportedYear(settled.columns),
    columns: settled.columns,
    rows,
    reasons: [
      headerReason(layout, labelHeaderOf(grid, layout)),
      reason('kind', { value: kind.kind, words: kind.reason }),
      ...reasonsAround(surroundings, kind.kind),
      ...settled.reasons,
      ...reasons,
      ...figuresLeft(grid, body),
    ],
  };
}

/** From the first header cell to the last cell. */
export function tableAddress({ headerTop, left, right }: Layout, lastRow: number): string {
  return rangeAddress(headerTop, left, lastRow - headerTop + 1, right - left + 1);
}

/** Where a calculation of quantity × price has its terms, as columns of the sheet. */
function pricedOf(columns: readonly HeadedColumn[]): PricedColumns | null {
  const found = pricedColumns(columns.map(({ words }) => words));
  if (!found) return null;
  const place = (at: number) => columns[at]?.column ?? at;
  return { quantity: place(found.quantity), price: place(found.price), amount: place(found.amount) };
}

function kindOfBody(grid: Grid, { candidate, rows }: Body, title: string | null): KindFound {
  const labelsOf = (hasFigures: boolean) =>
    rows
      .filter(row => row.hasFigures === hasFigures)
      .map(({ row }) => kindWords(labelOf(grid, candidate.layout, row)));
  return kindOf({
    ...candidate,
    title: kindWords(title),
    labelHeader: kindWords(labelHeaderOf(grid, candidate.layout)),
    labels: labelsOf(true).filter(label => !saysTotal(label)),
    sections: labelsOf(false),
  });
}

function headerReason({ headerTop, headerBottom, left, right }: Layout, words: string): Reason {
  const cells = [rangeAddress(headerTop, left, headerBottom - headerTop + 1, right - left + 1)];
  return reason('header', { words, cells, value: range(headerTop + 1, headerBottom + 1).join(',') });
}

function reasonsAround({ title, unitLine, scale }: Surroundings, kind: TableKind): Reason[] {
  const place = ({ row, column, text }: TextNear) => ({ words: text, cells: [cellAddress(row, column)] });
  const ofTitle = title ? reason('title', place(title)) : reason('titleMissing');
  if (unitLine) return [ofTitle, reason('scale', { ...place(unitLine), value: scale ?? '' })];
  return WITHOUT_SCALE.includes(kind) ? [ofTitle] : [ofTitle, reason('scaleMissing')];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The title's area, else that of the sheet's name, else the one that a total names ("Sum FO4A"). */
function areaOfTable(title: string | null, sheet: string, totals: readonly string[]): string | null {
  const places = [title ?? '', sheet, totals.join(' ')];
  return places.map(areaOfWords).find(area => area !== null) ?? null;
}
