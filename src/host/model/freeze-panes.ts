import type { HostClass } from '../engine/class';
import type { HostObject } from '../engine/class';
import { COLUMNS, ROWS } from './address';
import type { RangeTarget, SheetTarget } from './book';
import { living } from './book';
import { whole } from './check';
import { rangeAt } from './range';

function freeze(target: SheetTarget, rows: number, columns: number): void {
  living(target, 'WorksheetFreezePanes').freeze(rows, columns);
}

/** The frozen cells; rows alone are frozen over all columns, and the other way round. */
function location(target: SheetTarget): HostObject<RangeTarget> | null {
  const { rows, columns } = target.sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || ROWS, columns: columns || COLUMNS };
  return rangeAt(target, area, 'WorksheetFreezePanes.getLocation');
}

export const freezePanesClass: HostClass<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (target, [count]) =>
      freeze(target, whole(count ?? 1, 'WorksheetFreezePanes.freezeRows', 0), 0),
    FreezeColumns: (target, [count]) =>
      freeze(target, 0, whole(count ?? 1, 'WorksheetFreezePanes.freezeColumns', 0)),
    Unfreeze: target => freeze(target, 0, 0),
    GetLocationOrNullObject: location,
  },
};
