import { parseCellAddress } from '../table/address';
import type { Area } from '../table/sheet';
import type { Finding, Place } from './finding';

/**
 * The findings that a change in the workbook may have made stale: those with a cell in one of the changed areas, the
 * cell to blame or one that it is held against. Cells whose formulas follow a changed cell must be among the areas; what
 * the change makes wrong for the first time only a new check tells.
 */
export function affectedBy<Told extends Finding>(
  findings: readonly Told[],
  changed: readonly Area[],
): Told[] {
  const isChanged = (place: Place) => changed.some(area => isWithin(place, area));
  return findings.filter(({ place, related }) => [place, ...related].some(isChanged));
}

function isWithin({ sheet, cell }: Place, area: Area): boolean {
  const at = parseCellAddress(cell);
  if (!at || sheet !== area.sheet) return false;
  const isIn = (value: number, from: number, count: number) => value >= from && value < from + count;
  return isIn(at.row, area.row, area.rows) && isIn(at.column, area.column, area.columns);
}
