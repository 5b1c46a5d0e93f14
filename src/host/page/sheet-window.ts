import type { LocalExcel } from '../excel';
import { Grid } from './grid';
import { Moving } from './moving';
import { Typing } from './typing';

export interface SheetElements {
  readonly grid: HTMLElement;
  readonly tabs: HTMLElement;
  readonly place: HTMLElement;
  readonly content: HTMLInputElement;
}

/** A key that puts a character into a cell. */
const isCharacter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** Shows a workbook: grid, formula bar, tabs; call the result to take it away. */
export function showWorkbook(excel: LocalExcel, elements: SheetElements): () => void {
  const grid = new Grid(elements.grid, excel);
  const moving = new Moving(grid, excel);
  const typing = new Typing(grid, excel, elements);
  listen(grid, moving, typing);
  const refresh = () => {
    typing.tell();
    drawTabs(elements.tabs, excel);
  };
  refresh();
  const stops = [excel.onSelection(refresh), excel.workbook.onChange(refresh), () => grid.dispose()];
  return () => stops.forEach(stop => stop());
}

function listen(grid: Grid, moving: Moving, typing: Typing): void {
  const { root } = grid;
  const under = (event: MouseEvent) => grid.cellAt(event.clientX, event.clientY);
  root.onmousedown = event => {
    // What is being typed goes into its cell before another one is selected.
    root.focus();
    const { row, column } = under(event);
    if (event.shiftKey) moving.extendTo(row, column);
    else moving.to(row, column);
    // The cell under the first press has been drawn anew since, so that no "dblclick" comes.
    if (event.detail !== 2) return;
    event.preventDefault();
    typing.start();
  };
  root.onmousemove = event => {
    if (event.buttons !== 1 || typing.active) return;
    const { row, column } = under(event);
    moving.extendTo(row, column);
  };
  root.onkeydown = event => {
    if (typing.active) return;
    if (!moving.byKey(event) && !typeByKey(event, typing)) return;
    event.preventDefault();
  };
}

function typeByKey(event: KeyboardEvent, typing: Typing): boolean {
  if (event.key === 'F2') typing.start();
  else if (event.key === 'Delete') typing.clear();
  else if (isCharacter(event)) typing.start(event.key);
  else return false;
  return true;
}

function drawTabs(list: HTMLElement, excel: LocalExcel): void {
  const tabs = excel.workbook.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map(sheet => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(sheet.name === excel.selection.sheet));
      tab.textContent = sheet.name;
      if (sheet.tabColor) tab.style.borderBottom = `3px solid ${sheet.tabColor}`;
      tab.onclick = () => excel.select({ sheet: sheet.name, row: 0, column: 0, rows: 1, columns: 1 });
      return tab;
    });
  list.replaceChildren(...tabs);
}
