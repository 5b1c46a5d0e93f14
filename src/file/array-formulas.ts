import { parseCellAddress } from '../table/address';
import { WorkbookError } from './error';

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  formula: string | null;
}

/** Cells looked at in all; array formulas of a real sheet cover a few thousand. */
const MOST_VISITS = 20_000_000;
const COLUMNS = 16_384;

/** The array formulas of a sheet. In the file only the first cell of each carries its text. */
export class ArrayFormulas {
  private readonly found: { area: Area; formula: string }[] = [];

  /** @param reference the cells that the formula fills, "A1:B2" */
  note(reference: string, formula: string): void {
    const area = areaOf(reference);
    if (area && sizeOf(area) > 1) this.found.push({ area, formula });
  }

  /**
   * Every cell of an array formula is computed by it, so none of them is a typed constant.
   * @throws WorkbookError `tooLarge`
   */
  fill(cells: readonly FormulaCell[]): void {
    if (this.found.length === 0) return;
    const byPlace = new Map(cells.map(cell => [placeOf(cell.row, cell.column), cell]));
    let visits = 0;
    for (const { area, formula } of this.found) {
      visits += Math.min(sizeOf(area), cells.length);
      if (visits > MOST_VISITS) throw new WorkbookError('tooLarge', 'array formulas');
      const within = sizeOf(area) < cells.length ? cellsAt(byPlace, area) : cells;
      for (const cell of within) if (contains(area, cell)) cell.formula ??= formula;
    }
  }
}

function* cellsAt(byPlace: ReadonlyMap<number, FormulaCell>, area: Area): Generator<FormulaCell> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = byPlace.get(placeOf(row, column));
      if (cell) yield cell;
    }
  }
}

function placeOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

function contains(area: Area, { row, column }: FormulaCell): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
}

function areaOf(reference: string): Area | null {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [parseCellAddress(first), parseCellAddress(last)];
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}
