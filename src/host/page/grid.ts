import type { Rectangle } from '../../file/local/rectangle';
import type { LocalSheet } from '../../file/local/sheet';
import type { LocalExcel } from '../excel';
import { areaText, ROWS } from '../model/address';
import { cellView } from './cell-view';
import { chartView } from './chart-view';
import { boxOf, countOf, geometryOf, indexAt, place, type Geometry } from './geometry';

const HEAD = 20;
const ROW_NAMES = 44;
/** Rows and columns that are drawn beyond what is seen. */
const BESIDE = 4;

/**
 * The active sheet as elements that tests and screen readers can read: `role=grid`, cells with `data-address`. Only
 * what is in view is there; the counts and indexes tell of the rest.
 */
export class Grid {
  private shown: LocalSheet;
  /** Of `shown`. */
  private geometry: Geometry;
  private merges: readonly Rectangle[];
  private waiting = false;
  /** `shown` has changed since it was measured. */
  private outdated = false;
  private readonly head = part('head', 'rowgroup');
  private readonly body = part('body', 'rowgroup');
  private readonly stops: (() => void)[];

  constructor(
    readonly root: HTMLElement,
    private readonly excel: LocalExcel,
  ) {
    this.shown = this.sheet;
    this.geometry = geometryOf(this.shown);
    this.merges = this.shown.merges;
    root.setAttribute('role', 'grid');
    root.setAttribute('aria-multiselectable', 'true');
    root.tabIndex = 0;
    root.replaceChildren(this.head, this.body);
    const draw = () => this.drawSoon();
    root.addEventListener('scroll', draw);
    addEventListener('resize', draw);
    this.stops = [
      excel.workbook.onChange(() => {
        this.outdated = true;
        draw();
      }),
      excel.onSelection(() => this.show()),
      () => root.removeEventListener('scroll', draw),
      () => removeEventListener('resize', draw),
    ];
    this.draw();
  }

  dispose(): void {
    this.stops.forEach(stop => stop());
  }

  /** The active sheet. */
  get sheet(): LocalSheet {
    const { workbook, selection } = this.excel;
    const sheet = workbook.sheet(selection.sheet) ?? workbook.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet.');
    return sheet;
  }

  get size(): { readonly rows: number; readonly columns: number } {
    return { rows: countOf(this.geometry.rows), columns: countOf(this.geometry.columns) };
  }

  /** The cell under a point of the window. */
  cellAt(clientX: number, clientY: number): { row: number; column: number } {
    const { left, top } = this.root.getBoundingClientRect();
    const x = clientX - left + this.root.scrollLeft - ROW_NAMES;
    const y = clientY - top + this.root.scrollTop - HEAD;
    return { row: indexAt(this.geometry.rows, y), column: indexAt(this.geometry.columns, x) };
  }

  /** Puts an element over a cell. */
  cover(element: HTMLElement, row: number, column: number): void {
    const box = boxOf(this.geometry, this.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 });
    place(element, { ...box, left: box.left + ROW_NAMES });
    this.body.append(element);
  }

  /** Brings the selection into view and draws. */
  private show(): void {
    if (this.sheet !== this.shown) this.root.scrollTo(0, 0);
    this.measure();
    this.layOut();
    const { row, column } = this.excel.selection;
    const box = boxOf(this.geometry, { row, column, rows: 1, columns: 1 });
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.root;
    const farthestLeft = box.left + box.width + ROW_NAMES - clientWidth;
    const farthestTop = box.top + box.height + HEAD - clientHeight;
    this.root.scrollTo(
      Math.min(box.left, Math.max(scrollLeft, farthestLeft)),
      Math.min(box.top, Math.max(scrollTop, farthestTop)),
    );
    this.draw();
  }

  private drawSoon(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.measure();
      this.draw();
    });
  }

  /** Takes the active sheet as the one that is shown. Every text of it is measured, so that this is done once a change. */
  private measure(): void {
    const { sheet } = this;
    if (!this.outdated && sheet === this.shown) return;
    this.outdated = false;
    this.shown = sheet;
    this.geometry = geometryOf(sheet);
    this.merges = sheet.merges;
  }

  private layOut(): void {
    const { rows, columns } = this.geometry;
    const width = `${(columns.at(-1) ?? 0) + ROW_NAMES}px`;
    this.head.style.width = width;
    this.body.style.width = width;
    this.body.style.height = `${rows.at(-1) ?? 0}px`;
  }

  private draw(): void {
    const { root, geometry, shown } = this;
    this.layOut();
    root.setAttribute('aria-label', shown.name);
    root.setAttribute('aria-rowcount', String(this.size.rows + 1));
    root.setAttribute('aria-colcount', String(this.size.columns + 1));
    const seen = this.seen();
    this.head.replaceChildren(this.headRow(seen));
    const rows = span(seen.row, seen.rows).map(row => this.rowView(row, seen));
    const { also = [], ...first } = this.excel.selection;
    const frames = [first, ...also].map(area => {
      const frame = document.createElement('div');
      frame.className = 'frame';
      const box = boxOf(geometry, area);
      place(frame, { ...box, left: box.left + ROW_NAMES });
      return frame;
    });
    // What is being typed into stays where it is: moved, it would lose the focus, and the typing would end.
    for (const child of [...this.body.children]) if (!child.matches('.editor')) child.remove();
    this.body.prepend(...rows, ...this.charts(), ...frames);
    const { row, column } = this.excel.selection;
    root.setAttribute('aria-activedescendant', `cell-${areaText({ row, column, rows: 1, columns: 1 })}`);
  }

  private charts(): HTMLElement[] {
    return this.shown.charts.map(chart => {
      const { top, bottom, left, right } = chart.anchor;
      const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
      const box = boxOf(this.geometry, area);
      return chartView(this.shown, chart, { ...box, left: box.left + ROW_NAMES });
    });
  }

  /** The rectangle in view, with something beside it. */
  private seen(): Rectangle {
    const { rows, columns } = this.geometry;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.root;
    const row = Math.max(0, indexAt(rows, scrollTop) - BESIDE);
    const column = Math.max(0, indexAt(columns, scrollLeft) - BESIDE);
    const lastRow = Math.min(countOf(rows) - 1, indexAt(rows, scrollTop + clientHeight) + BESIDE);
    const lastColumn = Math.min(countOf(columns) - 1, indexAt(columns, scrollLeft + clientWidth) + BESIDE);
    return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  }

  private headRow(seen: Rectangle): HTMLElement {
    const row = part('row', 'row');
    row.setAttribute('aria-rowindex', '1');
    const corner = part('corner', 'presentation');
    const { column: first, columns: selected } = this.excel.selection;
    const names = span(seen.column, seen.columns).map(column => {
      const name = part('column-name', 'columnheader');
      name.textContent = columnName(column);
      const { left, width } = boxOf(this.geometry, { row: 0, column, rows: 1, columns: 1 });
      place(name, { left: left + ROW_NAMES, top: 0, width, height: HEAD });
      name.classList.toggle('current', column >= first && column < first + selected);
      return name;
    });
    row.append(corner, ...names);
    place(row, { left: 0, top: 0, width: (this.geometry.columns.at(-1) ?? 0) + ROW_NAMES, height: HEAD });
    return row;
  }

  private rowView(row: number, seen: Rectangle): HTMLElement {
    const view = part('row', 'row');
    view.setAttribute('aria-rowindex', String(row + 2));
    const { top, height } = boxOf(this.geometry, { row, column: 0, rows: 1, columns: 1 });
    place(view, { left: 0, top, width: (this.geometry.columns.at(-1) ?? 0) + ROW_NAMES, height });
    const name = part('row-name', 'rowheader');
    name.textContent = String(row + 1);
    const { row: first, rows: selected } = this.excel.selection;
    name.classList.toggle('current', row >= first && row < first + selected);
    const cells = span(seen.column, seen.columns).flatMap(column => this.cell(row, column));
    view.append(name, ...cells);
    return view;
  }

  /** None for a cell that a merge covers. */
  private cell(row: number, column: number): HTMLElement[] {
    const { shown, geometry } = this;
    const merge = this.mergeAt(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return [];
    const box = boxOf(geometry, merge ?? { row, column, rows: 1, columns: 1 });
    const spills = !merge && shown.value(row, column + 1) === null;
    const view = cellView(shown, row, column, { ...box, left: box.left + ROW_NAMES, top: 0 }, spills);
    view.setAttribute('aria-selected', String(this.selected(row, column)));
    return [view];
  }

  private selected(row: number, column: number): boolean {
    const { also = [], ...first } = this.excel.selection;
    return [first, ...also].some(area => contains(area, row, column));
  }

  private mergeAt(row: number, column: number): Rectangle | undefined {
    return this.merges.find(merge => contains(merge, row, column));
  }
}

function part(className: string, role: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', role);
  return element;
}

function contains({ row, column, rows, columns }: Rectangle, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

const span = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** 0 → A. */
const columnName = (column: number): string =>
  areaText({ row: 0, column, rows: ROWS, columns: 1 }).split(':')[0] ?? '';
