import type { CellEdit, SheetUpdate, WriteCommand } from '../report/command';
import { inverseOf } from '../report/refresh/axis';
import { gridOf, shiftedGrid } from '../report/refresh/grid';
import { withEdits } from '../report/refresh/update';
import type { Shift } from '../table/references';
import type { SheetData } from '../table/sheet';

export interface UpdateChoices {
  readonly shifts?: readonly Shift[];
  readonly cells?: readonly CellEdit[];
  /** What takes the cells back. */
  readonly back?: readonly CellEdit[];
  readonly recalculated?: SheetUpdate['recalculated'];
  readonly chart?: SheetUpdate['chart'];
}

/** An update of a sheet as it stands. */
export function updateOf(
  sheet: SheetData,
  { shifts = [], cells = [], back = [], recalculated = [], chart }: UpdateChoices,
): SheetUpdate {
  const before = gridOf(sheet);
  const shifted = shifts.reduce((grid, shift) => shiftedGrid(grid, shift, sheet.name), before);
  return {
    id: '',
    name: sheet.name,
    before,
    after: withEdits(shifted, cells),
    forward: { shifts, cells },
    back: { shifts: inverseOf(shifts), cells: back },
    recalculated,
    ...(chart && { chart }),
    columnWidths: [],
    rowHeights: [],
    print: null,
    footer: { left: 'bok.xlsx', center: '', right: '' },
  };
}

export const updating = (...updates: readonly SheetUpdate[]): WriteCommand[] =>
  updates.map(update => ({ kind: 'updateSheet', update }));

/** A cell that gets another constant; null empties it. */
export const edit = (row: number, column: number, value: string | number | null): CellEdit => {
  return { row, column, value, formula: null, style: null };
};
