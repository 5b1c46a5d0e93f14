import type { Change } from '../../file/local/change';
import type { Rectangle } from '../../file/local/rectangle';
import type { LocalSheet } from '../../file/local/sheet';
import type { Push } from '../engine/message';
import type { Subscriptions } from '../engine/subscription';
import type { Selection } from '../excel';
import { areaText } from './address';
import type { Book } from './book';

/** Events come in messages of this category. */
const EVENT_CATEGORY = 65536;
/** The old event of the whole document: everybody hears it, nobody registers for it by a message. */
const DOCUMENT_SELECTION = 2;
const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

type EventName = keyof typeof EVENT_TYPES;

export interface EventOptions {
  readonly book: Book;
  readonly subscriptions: Subscriptions;
  /** Whether a message of the add-in is being carried out now. */
  readonly addInAtWork: () => boolean;
  readonly push: (push: Push) => void;
}

/** Tells the add-in what happens to the workbook and its selection; call the result to stop. */
export function tellEvents(options: EventOptions): () => void {
  const events = new Events(options);
  const stops = [
    options.book.workbook.onChange(change => events.changed(change)),
    options.book.onSelection((now, before) => events.selected(now, before)),
  ];
  return () => stops.forEach(stop => stop());
}

class Events {
  private last = 0;

  constructor(private readonly options: EventOptions) {}

  changed(change: Change): void {
    switch (change.kind) {
      case 'cells':
        return this.cellsChanged(change.sheet, change.area);
      case 'sheetAdded':
        return this.send('Added', change.sheet, ['Workbook'], { source: 'Local' });
      case 'sheetDeleted':
        return this.send('Deleted', change.sheet, ['Workbook'], { source: 'Local' });
      default:
        // Looks, names and layout have events that the add-in does not listen to.
        return;
    }
  }

  selected(now: Selection, before: Selection): void {
    const { workbook } = this.options.book;
    const sheet = workbook.sheet(now.sheet);
    const sheetBefore = workbook.sheet(before.sheet);
    if (!sheet) return;
    if (sheet !== sheetBefore) {
      if (sheetBefore) this.sendOf('Deactivated', sheetBefore, {});
      this.sendOf('Activated', sheet, {});
    }
    this.sendOf('SelectionChanged', sheet, { address: areaText(now) });
    this.push(DOCUMENT_SELECTION, '', {});
  }

  private cellsChanged(sheet: LocalSheet, area: Rectangle): void {
    this.sendOf('DataChanged', sheet, {
      address: areaText(area),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: this.options.addInAtWork() ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 0,
    });
  }

  /** An event of a sheet: those who listen to the sheet hear it, and those who listen to all sheets. */
  private sendOf(event: EventName, sheet: LocalSheet, payload: Record<string, unknown>): void {
    this.send(event, sheet, [sheet.id, 'Workbook'], payload);
  }

  private send(
    event: EventName,
    sheet: LocalSheet,
    targets: readonly string[],
    payload: Record<string, unknown>,
  ): void {
    for (const target of targets) {
      if (!this.options.subscriptions.has(target, event)) continue;
      this.push(EVENT_TYPES[event], target, { ...payload, worksheetId: sheet.id });
    }
  }

  private push(type: number, target: string, payload: Record<string, unknown>): void {
    if (!this.options.book.eventsEnabled) return;
    this.options.push([EVENT_CATEGORY, type, target, JSON.stringify(payload), String(++this.last)]);
  }
}
