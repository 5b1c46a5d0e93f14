import { cellAddress } from '../../table/address';
import { keyed, type KeyedDeviation } from '../deviation-key';
import type { CellEdit } from '../command';
import { constant, noteRows, rowHeight } from '../layout';
import { linesHeight } from '../text-width';
import type { RefreshChange } from './change';
import type { RemarkOffer } from './remarks';
import { commentColumnOf, type Sheet } from './said';

/** The remarks that a person wants in a sheet, as what is written there. */
export interface PutRemarks {
  readonly cells: readonly CellEdit[];
  readonly changes: readonly RefreshChange[];
  /** Of rows that must be higher for their words, in points: where they stand afterwards, and now; null for new ones. */
  readonly heights: readonly {
    readonly row: number;
    readonly now: number | null;
    readonly before: number;
    readonly after: number;
  }[];
  /** Some are below all that stands in the sheet. */
  readonly isBelow: boolean;
}

interface Wanted {
  readonly offer: RemarkOffer;
  readonly deviation: KeyedDeviation;
  readonly text: string;
}

/** @param end the first row below all that stands in the sheet afterwards */
export function putRemarks(offers: readonly RemarkOffer[], sheet: Sheet, end: number): PutRemarks {
  const { fresh, remarks } = sheet.input;
  const deviations = keyed(fresh.deviations ?? []);
  const wanted = offers.flatMap((offer): Wanted[] => {
    const deviation = deviations.find(({ key }) => key === offer.key);
    const text = remarks?.get(offer.key);
    return offer.isPut && deviation && text !== undefined ? [{ offer, deviation, text }] : [];
  });
  const column = commentColumnOf(sheet);
  const parts = column === null ? below(wanted, sheet, end) : wanted.map(each => inCell(each, column, sheet));
  return {
    cells: parts.flatMap(({ cells }) => cells),
    changes: parts.map(({ change }) => change),
    heights: parts.flatMap(({ height }) => height ?? []),
    isBelow: column === null && parts.length > 0,
  };
}

interface Part {
  readonly cells: readonly CellEdit[];
  readonly change: RefreshChange;
  readonly height: PutRemarks['heights'][number] | null;
}

function inCell({ offer, deviation, text }: Wanted, column: number, { input, layout }: Sheet): Part {
  const { rows, rowHeights, columnWidths, headerRow } = input.fresh;
  const row = layout.rows.finalOf.get(deviation.row) ?? 0;
  const place = { row, column: layout.columns.finalOf.get(column) ?? 0 };
  const cells = rows[deviation.row] ?? [];
  const filled = cells.with(column, constant(text, cells[column]?.style ?? 'text'));
  const before = rowHeights[deviation.row] ?? linesHeight(1);
  const after = rowHeight(filled, columnWidths);
  const header = String(rows[headerRow]?.[column]?.value ?? '');
  return {
    cells: [{ ...place, formula: null, value: text, style: null }],
    change: changeOf(offer, cellAddress(place.row, place.column), header, text),
    height: after > before ? { row, now: layout.rows.nowOf.get(deviation.row) ?? null, before, after } : null,
  };
}

/** Paragraphs below all that stands in the sheet. */
function below(wanted: readonly Wanted[], { input, layout }: Sheet, end: number): Part[] {
  const width = input.fresh.columnWidths.reduce((total, column) => total + column, 0);
  const column = layout.columns.finalOf.get(0) ?? 0;
  let row = end + 1;
  return wanted.map(({ offer, text }) => {
    const change = changeOf(offer, cellAddress(row, column), '', text);
    const cells = noteRows([text], width).map(([cell]): CellEdit => ({
      ...{ row: row++, column, formula: null },
      ...{ value: cell?.value ?? null, style: cell?.style ?? null },
    }));
    return { cells, change, height: null };
  });
}

function changeOf(
  { label, said }: RemarkOffer,
  address: string,
  column: string,
  text: string,
): RefreshChange {
  return { kind: 'cell', address, row: label, column, was: said?.text ?? null, willBe: text, style: 'text' };
}
