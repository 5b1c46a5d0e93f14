import type { LocalExcel, Selection } from '../excel';
import type { Grid } from './grid';

/** How far the keys move, in rows and columns; a page is this many rows. */
const PAGE = 20;
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Enter: [1, 0],
};

/** Selecting by mouse and by keys, as in Excel; Tab leaves the grid, as in any page. */
export class Moving {
  /** Where a selection that is being made began. */
  private anchor = { row: 0, column: 0 };

  constructor(
    private readonly grid: Grid,
    private readonly excel: LocalExcel,
  ) {}

  /** Selects one cell. */
  to(row: number, column: number): void {
    this.anchor = { row, column };
    this.excel.select({ sheet: this.excel.selection.sheet, row, column, rows: 1, columns: 1 });
  }

  /** Selects all between the first cell and this one. */
  extendTo(row: number, column: number): void {
    this.excel.select(between(this.excel.selection.sheet, this.anchor, { row, column }));
  }

  /** @returns whether the key moves. */
  byKey({ key, shiftKey, ctrlKey }: KeyboardEvent): boolean {
    const { rows, columns } = this.grid.size;
    const from = shiftKey ? this.farCorner() : this.anchorNow();
    const step = STEPS[key];
    const to =
      key === 'Home'
        ? { row: ctrlKey ? 0 : from.row, column: 0 }
        : step && { row: from.row + step[0], column: from.column + step[1] };
    if (!to) return false;
    const row = Math.min(Math.max(to.row, 0), rows - 1);
    const column = Math.min(Math.max(to.column, 0), columns - 1);
    if (shiftKey && key !== 'Enter') this.extendTo(row, column);
    else this.to(row, column);
    return true;
  }

  /** The add-in may have moved the selection meanwhile. */
  private anchorNow(): { row: number; column: number } {
    const { row, column, rows, columns } = this.excel.selection;
    const inside = (at: number, first: number, count: number) => at >= first && at < first + count;
    const { anchor } = this;
    const holds = inside(anchor.row, row, rows) && inside(anchor.column, column, columns);
    if (!holds) this.anchor = { row, column };
    return this.anchor;
  }

  /** The corner of the selection opposite to where it began. */
  private farCorner(): { row: number; column: number } {
    const { row, column, rows, columns } = this.excel.selection;
    const anchor = this.anchorNow();
    return {
      row: anchor.row === row ? row + rows - 1 : row,
      column: anchor.column === column ? column + columns - 1 : column,
    };
  }
}

function between(
  sheet: string,
  one: { row: number; column: number },
  other: { row: number; column: number },
): Selection {
  return {
    sheet,
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}
