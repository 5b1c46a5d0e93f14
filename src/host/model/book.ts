import type { Rectangle } from '../../file/local/rectangle';
import type { LocalSheet } from '../../file/local/sheet';
import type { LocalWorkbook } from '../../file/local/workbook';
import { accessDenied, itemNotFound } from '../engine/error';
import type { Selection } from '../excel';

/** The workbook with what only a running Excel knows: what is selected, and whether events are on. */
export class Book {
  eventsEnabled = true;
  private selected: Selection;
  private readonly listeners = new Set<(selection: Selection, before: Selection) => void>();
  /** Where the selection was when its sheet was last shown, by sheet id. */
  private readonly lastOn = new Map<string, Rectangle>();

  constructor(
    readonly workbook: LocalWorkbook,
    /** Opens another workbook, a whole .xlsx file in base64, in a window of its own. */
    readonly openAnother: (base64: string) => void,
  ) {
    this.selected = topLeft(this.firstVisible());
  }

  get selection(): Selection {
    return this.selected;
  }

  get active(): LocalSheet {
    return this.workbook.sheet(this.selected.sheet) ?? this.firstVisible();
  }

  /** Selects cells; their sheet becomes the active one. */
  select(selection: Selection): void {
    const before = this.selected;
    const sheet = this.workbook.sheet(selection.sheet);
    if (!sheet) throw itemNotFound('Range.select');
    this.selected = { ...selection, sheet: sheet.name };
    const { row, column, rows, columns } = selection;
    this.lastOn.set(sheet.id, { row, column, rows, columns });
    for (const listener of this.listeners) listener(this.selected, before);
  }

  /** Shows a sheet with the selection it had. */
  activate(sheet: LocalSheet): void {
    this.select({ ...topLeft(sheet), ...this.lastOn.get(sheet.id), sheet: sheet.name });
  }

  /** Deletes a sheet; a neighbour becomes active when it was. */
  delete(sheet: LocalSheet): void {
    const wasActive = this.active === sheet;
    this.workbook.deleteSheet(sheet);
    if (wasActive) this.select(topLeft(this.firstVisible()));
  }

  rename(sheet: LocalSheet, name: string): void {
    const wasActive = this.active === sheet;
    sheet.rename(name);
    if (wasActive) this.selected = { ...this.selected, sheet: sheet.name };
  }

  onSelection(listener: (selection: Selection, before: Selection) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private firstVisible(): LocalSheet {
    const { sheets } = this.workbook;
    const sheet = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
    if (!sheet) throw itemNotFound('WorksheetCollection');
    return sheet;
  }
}

const topLeft = (sheet: LocalSheet): Selection => ({
  sheet: sheet.name,
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
});

/** What a Worksheet object of the model stands for. */
export interface SheetTarget {
  readonly book: Book;
  readonly sheet: LocalSheet;
}

/** What a Range object of the model stands for. */
export interface RangeTarget extends SheetTarget {
  readonly area: Rectangle;
}

/** The sheet, unless it was deleted meanwhile. */
export function living({ book, sheet }: SheetTarget, location: string): LocalSheet {
  if (!book.workbook.sheets.includes(sheet)) throw itemNotFound(location);
  return sheet;
}

/** The sheet, if it may be changed. */
export function writable(target: SheetTarget, location: string): LocalSheet {
  const sheet = living(target, location);
  if (sheet.protected) throw accessDenied(location);
  return sheet;
}
