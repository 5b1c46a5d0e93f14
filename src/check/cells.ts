import { halfUnit, rounded } from '../figure/decimal';
import type { PrintedFigure } from '../figure/figure';
import type { RecognisedTable, TableCell } from '../table/table';
import type { Place } from './finding';
import { oncePerTable } from './once-per-table';

/** The settled figure of a cell; null for blanks, words, doubtful figures and error values. */
export function figureOf(cell: TableCell | undefined): PrintedFigure | null {
  return cell && !cell.error && cell.figure.kind === 'figure' ? cell.figure : null;
}

/** A figure as the reader sees it: the cell's value at the decimals it shows. */
export function printedValue(figure: PrintedFigure): number {
  return rounded(figure.value, figure.decimals);
}

/** How far a printed figure may lie from the exact one it stands for. */
export function ownRounding(figure: PrintedFigure): number {
  return halfUnit(figure.decimals);
}

export function placeOf(table: RecognisedTable, cell: { readonly address: string }): Place {
  return { sheet: table.sheet, cell: cell.address };
}

/** The place of a cell, by indexes: the same one each time, since several checks name it. */
export function placeAt(table: RecognisedTable, row: number, column: number): Place {
  const at = row * table.columns.length + column;
  const cell = table.rows[row]?.cells[column];
  return (placesOf(table)[at] ??= { sheet: table.sheet, cell: cell?.address ?? '' });
}

const placesOf = oncePerTable(
  ({ rows, columns }) => new Array<Place | undefined>(rows.length * columns.length),
);

/** The place of a row's label. */
export function labelPlace(table: RecognisedTable, row: { readonly labelAddress: string }): Place {
  return { sheet: table.sheet, cell: row.labelAddress };
}

/** The first cell of a table, for findings about the whole of it. */
export function tablePlace(table: RecognisedTable): Place {
  return { sheet: table.sheet, cell: table.address.split(':')[0] ?? table.address };
}

export function samePlace(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.cell === other.cell;
}

/** Each place once, in the order they come. */
export function distinctPlaces(places: readonly Place[]): Place[] {
  return places.filter((place, index) => places.findIndex(other => samePlace(place, other)) === index);
}
