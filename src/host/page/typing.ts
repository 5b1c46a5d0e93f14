import type { LocalExcel } from '../excel';
import { areaText } from '../model/address';
import { typed } from '../model/cell-input';
import type { Grid } from './grid';

/** Typing into cells, in the cell or in the formula bar. While somebody types, Excel takes no messages. */
export class Typing {
  private readonly editor = document.createElement('input');

  constructor(
    private readonly grid: Grid,
    private readonly excel: LocalExcel,
    private readonly bar: { readonly place: HTMLElement; readonly content: HTMLInputElement },
  ) {
    this.editor.className = 'editor';
    this.editor.addEventListener('keydown', event => this.onKey(event, this.editor));
    this.editor.addEventListener('mousedown', event => event.stopPropagation());
    this.editor.addEventListener('blur', () => this.finish(this.editor.value));
    bar.content.onfocus = () => this.begin();
    bar.content.onkeydown = event => this.onKey(event, bar.content);
    bar.content.onblur = () => this.finish(bar.content.value);
    this.tell();
  }

  get active(): boolean {
    return this.excel.cellEditing;
  }

  /** Opens the cell for typing; `text` takes the place of what is there. */
  start(text = this.contentNow()): void {
    if (this.grid.sheet.protected) return;
    const { row, column } = this.excel.selection;
    this.begin();
    this.editor.value = text;
    this.editor.setAttribute('aria-label', this.bar.place.textContent ?? '');
    this.grid.cover(this.editor, row, column);
    this.editor.focus();
  }

  /** Empties the selected cells. */
  clear(): void {
    const { row, column, rows, columns } = this.excel.selection;
    const { sheet } = this.grid;
    if (sheet.protected) return;
    const line = new Array<null>(columns).fill(null);
    sheet.setCells(row, column, new Array<null[]>(rows).fill(line));
  }

  /** Shows the selected cell in the formula bar. */
  tell(): void {
    const { row, column } = this.excel.selection;
    this.bar.place.textContent = areaText({ row, column, rows: 1, columns: 1 });
    if (!this.active) this.bar.content.value = this.contentNow();
  }

  private begin(): void {
    this.excel.cellEditing = true;
  }

  private onKey(event: KeyboardEvent, input: HTMLInputElement): void {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    this.finish(event.key === 'Enter' ? input.value : this.contentNow());
    this.grid.root.focus();
  }

  private finish(text: string): void {
    if (!this.active) return;
    this.excel.cellEditing = false;
    const changed = text !== this.contentNow();
    this.editor.remove();
    if (changed) this.write(text);
    this.tell();
  }

  private write(text: string): void {
    const { sheet } = this.grid;
    const { row, column } = this.excel.selection;
    if (sheet.protected) return;
    const { input, format } = typed(text, sheet, row, column);
    sheet.setCells(row, column, [[input]]);
    const general = sheet.style(row, column).numberFormat === 'General';
    if (format !== null && general) {
      sheet.setStyle({ row, column, rows: 1, columns: 1 }, { numberFormat: format });
    }
  }

  /** What a person edits: the formula, a percentage as it is shown, else the full value with a decimal comma. */
  private contentNow(): string {
    const { sheet } = this.grid;
    const { row, column } = this.excel.selection;
    const formula = sheet.formula(row, column);
    if (formula !== null) return formula;
    const value = sheet.value(row, column);
    if (value === null) return '';
    const percent = sheet.style(row, column).numberFormat.includes('%');
    if (typeof value !== 'number' || percent) return sheet.text(row, column);
    return String(value).replace('.', ',');
  }
}
