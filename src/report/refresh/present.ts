import type { Reference } from '../../table/references';
import { referencesIn } from '../../table/references';
import type { SheetData } from '../../table/sheet';
import type { Content, Grid } from '../content';
import { contentAt, gridOf, isFormula, widthOf } from './grid';
import type { InsertedSheet } from './inserted-schema';
import { Moves } from './moved';
import { placementOf, type Placement } from './placement';

/** Whose a cell is: as Måltall wrote it, written by Måltall and changed since, a person's own, or blank. */
export type Owner = 'ours' | 'changed' | 'theirs' | 'blank';

/** A sheet of ours as it stands now, held against what was written there. */
export class Present {
  readonly grid: Grid;
  readonly placement: Placement;
  readonly rows: number;
  readonly columns: number;
  private readonly rowOf: ReadonlyMap<number, number>;
  private readonly columnOf: ReadonlyMap<number, number>;
  private readonly moves: Moves;
  private readonly pointedAt: { readonly row: ReadonlySet<number>; readonly column: ReadonlySet<number> };

  /** @param elsewhere formulas of other sheets */
  constructor(
    sheet: SheetData,
    private readonly written: InsertedSheet,
    elsewhere: readonly string[],
  ) {
    this.grid = gridOf(sheet);
    this.placement = placementOf(written, this.grid);
    [this.rows, this.columns] = [this.grid.length, widthOf(this.grid)];
    [this.rowOf, this.columnOf] = [inverted(this.placement.rows), inverted(this.placement.columns)];
    this.moves = new Moves(this.pairs());
    this.pointedAt = this.pointed(sheet.name, elsewhere);
  }

  /** What was written in a cell; null for nothing, and for cells that are not ours. */
  writtenAt(row: number, column: number): Content {
    const [then, at] = [this.rowOf.get(row), this.columnOf.get(column)];
    return then === undefined || at === undefined ? null : contentAt(this.written.rows, then, at);
  }

  ownerOf(row: number, column: number): Owner {
    const [written, now] = [this.writtenAt(row, column), contentAt(this.grid, row, column)];
    if (written === null) return now === null ? 'blank' : 'theirs';
    return this.moves.isUntouched({ written, now }) ? 'ours' : 'changed';
  }

  /** Whether a row holds anything of a person's, or a formula of theirs points at one of its cells. */
  isRowKept(row: number): boolean {
    return this.pointedAt.row.has(row) || this.some(this.columns, column => this.isTheirs(row, column));
  }

  isColumnKept(column: number): boolean {
    return this.pointedAt.column.has(column) || this.some(this.rows, row => this.isTheirs(row, column));
  }

  /** The formulas of each written row as they stand now. */
  writtenRowsNow(): Grid {
    return this.written.rows.map((_, row) => this.grid[this.placement.rows.get(row) ?? -1] ?? []);
  }

  private isTheirs(row: number, column: number): boolean {
    const owner = this.ownerOf(row, column);
    return owner === 'theirs' || (owner === 'changed' && contentAt(this.grid, row, column) !== null);
  }

  private some(count: number, holds: (index: number) => boolean): boolean {
    for (let index = 0; index < count; index++) if (holds(index)) return true;
    return false;
  }

  private pairs() {
    const { rows, columns } = this.placement;
    return [...rows].flatMap(([then, row]) =>
      [...columns].flatMap(([at, column]) => {
        const written = contentAt(this.written.rows, then, at);
        return isFormula(written) ? [{ written, now: contentAt(this.grid, row, column) }] : [];
      }),
    );
  }

  /** The cells of this sheet that formulas of people point at, one by one. */
  private pointed(name: string, elsewhere: readonly string[]) {
    const isHere = ({ sheet }: Reference) => sheet?.toLowerCase() === name.toLowerCase();
    const beside = this.grid.flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        isFormula(content) && this.ownerOf(row, column) === 'theirs' ? referencesIn(content) : [],
      ),
    );
    const all = [
      ...beside.filter(reference => reference.sheet === null || isHere(reference)),
      ...elsewhere.flatMap(referencesIn).filter(isHere),
    ].filter(({ to }) => to === null);
    return {
      row: new Set(all.flatMap(({ from }) => from.row ?? [])),
      column: new Set(all.flatMap(({ from }) => from.column ?? [])),
    };
  }
}

const inverted = (matching: ReadonlyMap<number, number>): Map<number, number> =>
  new Map([...matching].map(([then, now]) => [now, then]));
