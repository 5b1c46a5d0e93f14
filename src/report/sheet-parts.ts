import { printedFigure } from './figure-style';
import type { DraftCell, SheetDraft } from './command';

/** The header row and the body of a report sheet; an empty row ends it. */
export function tableRows({ rows, headerRow }: SheetDraft): SheetDraft['rows'] {
  const end = rows.findIndex((row, index) => index > headerRow && row.every(cell => cell === null));
  return rows.slice(headerRow, end === -1 ? undefined : end);
}

/** What stands between the title and the header. */
export function unitLines({ rows, headerRow }: SheetDraft): string[] {
  return rows
    .slice(1, headerRow)
    .flatMap(row => row.map(cell => String(cell?.value ?? '')))
    .filter(text => text !== '');
}

/** A cell's text, figures rounded as its sheet shows them. */
export function printedCell(cell: DraftCell | null): string {
  if (cell === null || cell.value === null) return '';
  return typeof cell.value === 'number' ? printedFigure(cell.value, cell.style) : cell.value;
}
