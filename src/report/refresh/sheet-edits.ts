import { cellAddress } from '../../table/address';
import { OWN_SHEET_MARK } from '../../table/recognise';
import { referencesIn } from '../../table/references';
import { valueAt } from '../../table/sheet';
import type { CellEdit, DraftCell, StyleName } from '../command';
import type { Content, Grid } from '../content';
import type { RefreshChange, RefreshConflict } from './change';
import { contentAt, contentOf, isFormula, shiftedGrid, textIn } from './grid';
import { writtenStyle } from './inserted';
import { isMadeLine, isOnlyLater, sameValue } from './later';
import { mappedContent } from './mapped';
import type { RefreshInput } from './input';
import { Notes, tableEnd } from './notes';
import type { Present } from './present';
import { sameContent } from './same';
import type { SheetLayout } from './sheet-layout';
import { lineKey } from './sheet-layout';

/** A cell of the fresh table: its lines, where it will stand, and what it is to say. */
interface FreshCell {
  readonly row: number;
  readonly column: number;
  readonly place: { readonly row: number; readonly column: number };
  readonly cell: DraftCell | null;
  readonly content: Content;
}

const BLANK: Pick<CellEdit, 'formula' | 'value'> = { formula: null, value: null };
const PLAIN: StyleName = 'text';

/** Goes through the cells of a sheet and settles what is written where, and what a person is to see of it first. */
export class SheetEdits {
  readonly cells: CellEdit[] = [];
  readonly changes: RefreshChange[] = [];
  readonly conflicts: RefreshConflict[] = [];
  readonly recalculated: { row: number; column: number; value: string | number }[] = [];
  /** The contents once rows and columns have come and gone. */
  readonly shifted: Grid;
  private readonly notes: Notes;

  constructor(
    private readonly input: RefreshInput,
    private readonly present: Present,
    private readonly layout: SheetLayout,
  ) {
    const shifts = [...layout.rows.shifts, ...layout.columns.shifts];
    this.shifted = shifts.reduce((grid, shift) => shiftedGrid(grid, shift, input.sheet.name), present.grid);
    this.notes = new Notes(input, present);
    this.tellDeleted();
    this.tellLines();
    this.emptyOrphans();
    for (const cell of this.freshCells()) this.settle(cell);
    if (this.conflicts.some(({ kind, taken }) => kind === 'cell' && !taken)) this.leaveDependents();
  }

  private freshCells(): FreshCell[] {
    const { rows, columns } = this.layout;
    const places = { rows: rows.finalOf, columns: columns.finalOf };
    return [...rows.finalOf].flatMap(([row, atRow]) =>
      [...columns.finalOf].map(([column, atColumn]) => {
        const cell = this.input.fresh.rows[row]?.[column] ?? null;
        const content = mappedContent(contentOf(cell), places);
        return { row, column, place: { row: atRow, column: atColumn }, cell, content };
      }),
    );
  }

  private settle(fresh: FreshCell): void {
    const row = this.layout.rows.nowOf.get(fresh.row);
    const column = this.layout.columns.nowOf.get(fresh.column);
    if (row === undefined || column === undefined) {
      if (fresh.cell) this.write(fresh, fresh.cell.style);
      return;
    }
    const stands = contentAt(this.shifted, fresh.place.row, fresh.place.column);
    if (sameContent(stands, fresh.content)) this.leave(fresh, row, column);
    else if (['ours', 'blank'].includes(this.present.ownerOf(row, column))) this.change(fresh, row, column);
    else this.dispute(fresh, row, column);
  }

  /** The cell says what it is to say; its looks and its value may be others. */
  private leave(fresh: FreshCell, row: number, column: number): void {
    const { cell, place } = fresh;
    if (!cell) return;
    if (this.styleBefore(fresh) !== cell.style) this.write(fresh, cell.style);
    else if (isFormula(fresh.content) && !sameValue(cell.value, valueAt(this.input.sheet, row, column)))
      this.recalculated.push({ ...place, value: cell.value ?? '' });
  }

  private change(fresh: FreshCell, row: number, column: number): void {
    this.write(fresh, this.styleBefore(fresh) === fresh.cell?.style ? null : (fresh.cell?.style ?? null));
    const before = contentAt(this.present.grid, row, column);
    if (isMadeLine(before) || isOnlyLater(before, fresh.content, this.input) || this.notes.isSame(fresh.row))
      return;
    this.changes.push({ kind: 'cell', ...this.described(fresh, row, column) });
  }

  /** What a person writes in cells that are blank on both sides is theirs alone. */
  private dispute(fresh: FreshCell, row: number, column: number): void {
    if (fresh.content === null && this.present.writtenAt(row, column) === null) return;
    const key = `cell ${fresh.row} ${fresh.column}`;
    const taken = this.input.taken.has(key);
    const { was: now, willBe, ...place } = this.described(fresh, row, column);
    this.conflicts.push({ key, kind: 'cell', ...place, now, fresh: willBe, taken });
    if (taken) this.change(fresh, row, column);
  }

  private write({ place, cell, content }: FreshCell, style: StyleName | null): void {
    const formula = isFormula(content) ? content : null;
    this.cells.push({ ...place, formula, value: cell?.value ?? null, style });
  }

  private described(fresh: FreshCell, row: number, column: number) {
    return {
      address: cellAddress(row, column),
      ...(this.isInTable(fresh.row) ? this.named(fresh.row, fresh.column) : { row: '', column: '' }),
      was: valueAt(this.input.sheet, row, column),
      willBe: fresh.cell?.value ?? null,
      style: fresh.cell?.style ?? this.styleBefore(fresh) ?? PLAIN,
    };
  }

  private named(row: number | null, column: number | null): { row: string; column: string } {
    const { rows, headerRow } = this.input.fresh;
    const words = (cell: DraftCell | null | undefined) =>
      cell?.value === null ? '' : String(cell?.value ?? '');
    return {
      row: row === null ? '' : words(rows[row]?.[0]),
      column: column === null ? '' : words(rows[headerRow]?.[column]),
    };
  }

  private isInTable(row: number): boolean {
    const { rows, headerRow } = this.input.fresh;
    return row >= headerRow && row < tableEnd(rows, headerRow);
  }

  private styleBefore({ row, column }: FreshCell): StyleName | null {
    const { rows, columns } = this.layout.written;
    return writtenStyle(this.input.written, rows.get(row) ?? -1, columns.get(column) ?? -1);
  }

  /** Rows and columns of the table that a person has deleted. */
  private tellDeleted(): void {
    const { deleted, away } = this.layout;
    for (const row of deleted.rows.filter(each => this.hasWords(each))) {
      this.conflicts.push(this.deletedLine('row', row, !away.rows.has(row)));
    }
    for (const column of deleted.columns) {
      this.conflicts.push(this.deletedLine('column', column, !away.columns.has(column)));
    }
  }

  private deletedLine(axis: 'row' | 'column', line: number, taken: boolean): RefreshConflict {
    return {
      key: lineKey(axis, line),
      kind: `${axis}Deleted`,
      address: '',
      ...(axis === 'row' ? this.named(line, null) : this.named(null, line)),
      now: null,
      fresh: null,
      style: PLAIN,
      taken,
    };
  }

  private tellLines(): void {
    const { rows, columns } = this.layout;
    const added = (line: number, axis: AxisName) => this.lineChange(`${axis}Added`, line, axis);
    this.changes.push(
      ...columns.added.map(line => added(line, 'column')),
      ...rows.added
        .filter(line => this.hasWords(line) && !this.notes.isSame(line))
        .map(line => added(line, 'row')),
      ...columns.removed.map(line => this.goneLine('columnRemoved', line, 'column')),
      ...columns.orphans.map(line => this.goneLine('columnEmptied', line, 'column')),
      ...rows.removed.flatMap(line => this.goneRow('rowRemoved', line)),
      ...rows.orphans.flatMap(line => this.goneRow('rowEmptied', line)),
    );
  }

  private lineChange(kind: RefreshChange['kind'], line: number, axis: AxisName): RefreshChange {
    const { rows, columns } = this.layout;
    const [row, column] =
      axis === 'row' ? [rows.finalOf.get(line) ?? 0, 0] : [0, columns.finalOf.get(line) ?? 0];
    const named = axis === 'row' ? this.named(line, null) : this.named(null, line);
    return { kind, address: cellAddress(row, column), ...named, was: null, willBe: null, style: PLAIN };
  }

  /** Blank rows come and go without a word. */
  private goneRow(kind: RefreshChange['kind'], row: number): RefreshChange[] {
    const change = this.goneLine(kind, row, 'row');
    const isUntold = change.row === '' || change.row.startsWith(OWN_SHEET_MARK) || this.notes.wasSame(row);
    return isUntold ? [] : [change];
  }

  private goneLine(kind: RefreshChange['kind'], line: number, axis: AxisName): RefreshChange {
    const [row, column] = axis === 'row' ? [line, this.labelColumn()] : [this.headerNow(), line];
    const words = textIn(contentAt(this.present.grid, row, column)) ?? '';
    const named = axis === 'row' ? { row: words, column: '' } : { row: '', column: words };
    return { kind, address: cellAddress(row, column), ...named, was: null, willBe: null, style: PLAIN };
  }

  private labelColumn = (): number => this.present.placement.columns.get(0) ?? 0;

  private headerNow(): number {
    const { headerRow } = this.input.written;
    return this.present.placement.rows.get(headerRow) ?? headerRow;
  }

  private hasWords(row: number): boolean {
    const cells = this.input.fresh.rows[row] ?? [];
    return cells.some(cell => contentOf(cell) !== null) && !isMadeLine(contentOf(cells[0] ?? null));
  }

  /** Of what is no longer in the source only a person's own words stay, and the name of what it was. */
  private emptyOrphans(): void {
    const { rows, columns } = this.layout;
    for (const row of rows.orphans) {
      for (let column = 0; column < this.present.columns; column++)
        this.empty(row, column, column === this.labelColumn());
    }
    for (const column of columns.orphans) {
      for (let row = 0; row < this.present.rows; row++)
        if (!rows.orphans.includes(row)) this.empty(row, column, row === this.headerNow());
    }
  }

  private empty(row: number, column: number, isName: boolean): void {
    const [atRow, atColumn] = [
      this.layout.rows.finalOfNow.get(row),
      this.layout.columns.finalOfNow.get(column),
    ];
    const content = contentAt(this.present.grid, row, column);
    if (atRow === undefined || atColumn === undefined || content === null) return;
    if (this.present.ownerOf(row, column) !== 'ours') return;
    const name = isName ? textIn(content) : null;
    const text = name === null ? BLANK : { formula: null, value: this.input.words.gone(name) };
    this.cells.push({ row: atRow, column: atColumn, ...text, style: null });
  }

  /** Values that rest on what a person has put there are not ours to know. */
  private leaveDependents(): void {
    const known = this.recalculated.filter(({ row, column }) => {
      const content = contentAt(this.shifted, row, column);
      return isFormula(content) && referencesIn(content).every(({ sheet }) => sheet !== null);
    });
    this.recalculated.splice(0, this.recalculated.length, ...known);
  }
}

type AxisName = 'row' | 'column';
