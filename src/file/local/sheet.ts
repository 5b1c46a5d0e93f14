import type { Cell, Style, Worksheet } from '@cj-tech-master/excelts';
import type { Shift } from '../../table/references';
import type { CellValue } from '../../table/sheet';
import { rangeAddress } from '../../table/address';
import { changedStyle, localStyle } from './cell-style';
import type { LocalChart } from './chart';
import { checkFormula, formulaOf, putFormula, putValue, valueOf } from './engine';
import { numberText } from './number-text';
import type { PageSetup } from './page';
import { changePage, pageOf } from './page-setup';
import type { Rectangle } from './rectangle';
import { touch } from './rectangle';
import type { SheetChange } from './sheet-change';
import { shiftedPage } from './shifted';
import type { LocalStyle, StyleChange } from './style';
import { DEFAULT_STYLE } from './style';
import { usedIn } from './used';
import type { Frozen } from './view';
import { freeze, frozenIn, showGridLines, showsGridLines } from './view';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** What to put into a cell: a constant (text stays text, also "=1"), a formula with "=" in English, null to empty it, undefined to leave it alone. */
export type CellInput = CellValue | { readonly formula: string } | undefined;

/** What a sheet asks of its workbook. */
export interface SheetOwner {
  /** Lets every formula be calculated before its value is next asked for. */
  outdated(): void;
  /** Calculates, if anything has changed. */
  calculated(): void;
  rename(name: string): void;
  move(position: number): void;
  shift(shift: Shift): void;
  tell(change: SheetChange): void;
}

const ALL_ROWS = 1_048_576;
/** Of a column's width in the file, what is margin and not characters. */
const WIDTH_MARGIN = 0.7109375;
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

/** One worksheet of a local workbook; rows and columns are zero-based. */
export class LocalSheet {
  /** What the add-in has drawn; what a file brings along is kept and not seen. */
  readonly charts: LocalChart[] = [];

  /** @param id stays the same when the sheet is renamed: "{00000001-0000-0000-0000-000000000000}" */
  constructor(
    readonly id: string,
    private readonly sheet: Worksheet,
    private readonly owner: SheetOwner,
  ) {}

  get name(): string {
    return this.sheet.name;
  }

  /** Formulas that point at the sheet follow. @throws WorkbookError `sheetName` */
  rename(name: string): void {
    this.owner.rename(name);
  }

  /** Puts the sheet's tab at a place among the others, counted from 0. */
  moveTo(position: number): void {
    this.owner.move(position);
  }

  /** Lets rows or columns come or go; what stands behind them, and all formulas that point there, follow. */
  shift(shift: Shift): void {
    const page = shiftedPage(this.page, shift);
    this.owner.shift(shift);
    this.setPage(page);
    for (const chart of this.charts) chart.shift(shift);
  }

  get visibility(): Visibility {
    return this.sheet.state;
  }

  set visibility(visibility: Visibility) {
    this.sheet.state = visibility;
    this.owner.tell({ kind: 'sheetVisibility' });
  }

  /** While true, cells that are locked may not be changed; who writes must ask, nothing here refuses. */
  get protected(): boolean {
    return this.sheet.sheetProtection?.sheet ?? false;
  }

  set protected(on: boolean) {
    this.sheet.sheetProtection = on ? { sheet: true } : null;
    this.owner.tell({ kind: 'sheetProtection' });
  }

  /** #RRGGBB; null for none. */
  get tabColor(): string | null {
    const argb = this.sheet.properties.tabColor?.argb;
    return argb === undefined ? null : `#${argb.slice(-6)}`;
  }

  set tabColor(color: string | null) {
    if (color === null) delete this.sheet.properties.tabColor;
    else this.sheet.properties.tabColor = { argb: `FF${color.slice(1)}` };
    this.layoutChanged();
  }

  /** The smallest rectangle around all cells with a value or a formula (and, unless `valuesOnly`, with a look of their own); null for an empty sheet. */
  usedRange(valuesOnly: boolean): Rectangle | null {
    return usedIn(this.sheet, valuesOnly);
  }

  /** Calculated if need be. An error value is its text, "#REF!". */
  value(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    if (!cell) return null;
    if (cell.formula) this.owner.calculated();
    return valueOf(cell);
  }

  /** With "=", in English with commas; null for a constant. */
  formula(row: number, column: number): string | null {
    const cell = this.cell(row, column);
    return cell ? formulaOf(cell) : null;
  }

  /** What a Norwegian Excel shows when the column is wide enough: "1 234,5" with U+00A0, "12,3 %", "SANN". */
  text(row: number, column: number): string {
    return numberText(this.value(row, column), this.style(row, column).numberFormat);
  }

  /**
   * Writes a block with its upper left cell at the place. A formula's value is calculated when it is next asked for.
   * @throws FormulaError when a formula cannot be read; then nothing is written
   */
  setCells(row: number, column: number, block: readonly (readonly CellInput[])[]): void {
    for (const input of block.flat()) {
      if (typeof input === 'object' && input !== null) checkFormula(input.formula);
    }
    block.forEach((cells, down) =>
      cells.forEach((input, across) => {
        if (input === undefined) return;
        const cell = this.sheet.getCell(row + down + 1, column + across + 1);
        // Of a merged range only the first cell holds anything.
        if (cell.isMerged && cell.master !== cell) return;
        if (typeof input === 'object' && input !== null) putFormula(cell, input.formula);
        else putValue(cell, input);
      }),
    );
    this.owner.outdated();
    const columns = Math.max(0, ...block.map(cells => cells.length));
    this.owner.tell({ kind: 'cells', area: { row, column, rows: block.length, columns } });
  }

  style(row: number, column: number): LocalStyle {
    const style = this.cell(row, column)?.style ?? this.sheet.getColumn(column + 1).style;
    return style ? localStyle(style) : DEFAULT_STYLE;
  }

  /** Whole columns keep the style for cells that are written later. */
  setStyle(area: Rectangle, change: StyleChange): void {
    const known = new Map<Partial<Style>, Partial<Style>>();
    this.restyle(area, style => {
      const changed = known.get(style) ?? changedStyle(style, change);
      known.set(style, changed);
      return changed;
    });
  }

  /** Back to the default look. */
  clearStyle(area: Rectangle): void {
    this.restyle(area, () => ({}));
  }

  /** In characters of the default font; the default width where none is set. */
  columnWidth(column: number): number {
    const width = this.sheet.getColumn(column + 1).width ?? this.sheet.properties.defaultColWidth;
    return width === undefined ? DEFAULT_WIDTH : Math.max(0, width - WIDTH_MARGIN);
  }

  setColumnWidth(column: number, characters: number): void {
    this.sheet.getColumn(column + 1).width = characters + WIDTH_MARGIN;
    this.layoutChanged();
  }

  columnHidden(column: number): boolean {
    return this.sheet.getColumn(column + 1).hidden;
  }

  setColumnHidden(column: number, hidden: boolean): void {
    this.sheet.getColumn(column + 1).hidden = hidden;
    this.layoutChanged();
  }

  /** In points; the default height where none is set. */
  rowHeight(row: number): number {
    const { defaultRowHeight } = this.sheet.properties;
    return this.sheet.findRow(row + 1)?.height ?? defaultRowHeight ?? DEFAULT_HEIGHT;
  }

  setRowHeight(row: number, points: number): void {
    this.sheet.getRow(row + 1).height = points;
    this.layoutChanged();
  }

  rowHidden(row: number): boolean {
    return this.sheet.findRow(row + 1)?.hidden ?? false;
  }

  setRowHidden(row: number, hidden: boolean): void {
    this.sheet.getRow(row + 1).hidden = hidden;
    this.layoutChanged();
  }

  get merges(): readonly Rectangle[] {
    return this.sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      row: top - 1,
      column: left - 1,
      rows: bottom - top + 1,
      columns: right - left + 1,
    }));
  }

  merge(area: Rectangle): void {
    this.unmerge(area);
    this.sheet.mergeCells(rangeAddress(area.row, area.column, area.rows, area.columns));
    this.layoutChanged();
  }

  /** Takes every merge that touches the area apart. */
  unmerge(area: Rectangle): void {
    for (const merge of this.merges.filter(other => touch(area, other))) {
      this.sheet.unMergeCells(rangeAddress(merge.row, merge.column, merge.rows, merge.columns));
    }
    this.layoutChanged();
  }

  /** Rows and columns that stay in view. */
  get frozen(): Frozen {
    return frozenIn(this.sheet);
  }

  freeze(rows: number, columns: number): void {
    freeze(this.sheet, { rows, columns });
    this.layoutChanged();
  }

  get showGridLines(): boolean {
    return showsGridLines(this.sheet);
  }

  set showGridLines(shown: boolean) {
    showGridLines(this.sheet, shown);
    this.layoutChanged();
  }

  get page(): PageSetup {
    return pageOf(this.sheet);
  }

  setPage(change: Partial<PageSetup>): void {
    changePage(this.sheet, change);
    this.layoutChanged();
  }

  private cell(row: number, column: number): Cell | undefined {
    return this.sheet.findRow(row + 1)?.findCell(column + 1);
  }

  private restyle(area: Rectangle, look: (style: Partial<Style>) => Partial<Style>): void {
    const whole = area.rows >= ALL_ROWS;
    const rows = whole ? this.sheet.rowCount : area.row + area.rows;
    for (let column = area.column + 1; column <= area.column + area.columns; column++) {
      if (whole) this.sheet.getColumn(column).style = look(this.sheet.getColumn(column).style ?? {});
      for (let row = area.row + 1; row <= rows; row++) {
        const cell = whole ? this.sheet.findRow(row)?.findCell(column) : this.sheet.getCell(row, column);
        if (cell) cell.style = look(cell.style);
      }
    }
    this.owner.tell({ kind: 'format', area });
  }

  private layoutChanged(): void {
    this.owner.tell({ kind: 'sheetLayout' });
  }
}
