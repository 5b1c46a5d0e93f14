import { rangeAddress } from '../../table/address';
import { addressesOverlap, type TableCorrection } from '../../table/correction';
import type { Area } from '../../table/sheet';
import type { TableKind } from '../../table/table';
import type { SelectedSheet } from '../../excel/workbook';
import type { Checking } from '../checking';
import { PaneError } from '../problem';
import type { Services } from '../services';
import type { Store } from '../store';
import type { Job } from '../work';

/**
 * Takes what is selected as a table of a kind, and checks the workbook with it. Where no such table can be read there,
 * all is as before.
 */
export async function useSelectionAs(
  kind: TableKind,
  services: Services,
  { get, send }: Store,
  checking: Checking,
  [signal, onProgress]: Parameters<Job>,
): Promise<void> {
  const area = await services.selectedArea();
  const { sheet } = await services.selectedSheet();
  const after = pointedOut(area, sheet, kind);
  const before = get().settled.tableCorrections.findLast(isAbout(after)) ?? null;
  send({ type: 'answered', answer: { about: 'table', before, after } });
  try {
    await checking.refresh(null, signal, onProgress);
    const isThere = get().result?.tables.some(
      table =>
        table.sheet === after.sheet && table.kind === kind && addressesOverlap(table.address, after.address),
    );
    if (!isThere) throw new PaneError('noTablesInSelection');
  } catch (error) {
    send({ type: 'answered', answer: { about: 'table', before: after, after: before } });
    if (error instanceof PaneError) await checking.refresh(null, signal, onProgress);
    throw error;
  }
}

const isAbout = (other: TableCorrection) => (one: TableCorrection) =>
  one.sheet === other.sheet && addressesOverlap(one.address, other.address);

type Contents = Pick<SelectedSheet['sheet'], 'firstRow' | 'firstColumn' | 'contents'>;

/** The correction that says: here stands a table of this kind, and its header is what stands above the first figures. Pure. */
export function pointedOut(area: Area, sheet: Contents, kind: TableKind): TableCorrection {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const header = rows.findIndex(row => hasFigures(area, sheet, row));
  return {
    sheet: area.sheet,
    address: rangeAddress(area.row, area.column, area.rows, area.columns),
    title: null,
    kind,
    headerRows: rows.slice(0, Math.max(1, header)),
    columns: [],
  };
}

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** A year in a header is no figure; nor is what stands in the first column, names or numbers of the rows. */
function hasFigures({ column, columns }: Area, sheet: Contents, row: number): boolean {
  const line = sheet.contents[row - sheet.firstRow] ?? [];
  const from = column + 1 - sheet.firstColumn;
  return line.slice(Math.max(0, from), column + columns - sheet.firstColumn).some(isFigure);
}

function isFigure(content: unknown): boolean {
  if (typeof content === 'string') return content.startsWith('=');
  if (typeof content !== 'number') return false;
  return !Number.isInteger(content) || content < FIRST_YEAR || content > LAST_YEAR;
}
