import type { LocalSheet } from '../../file/local/sheet';
import type { HostClass } from '../engine/class';
import { HostObject } from '../engine/class';
import type { Book, SheetTarget } from './book';
import { text } from './check';
import { refuseSheetName } from './worksheet';

const worksheet = (book: Book, sheet: LocalSheet): HostObject<SheetTarget> =>
  new HostObject('Worksheet', { book, sheet });

function find(book: Book, key: unknown): HostObject<SheetTarget> | null {
  const sheet = book.workbook.sheet(text(key, 'WorksheetCollection.getItem'));
  return sheet && worksheet(book, sheet);
}

function add(book: Book, given: unknown): HostObject<SheetTarget> {
  const location = 'WorksheetCollection.add';
  const name = given === null || given === undefined ? freeName(book) : text(given, location);
  refuseSheetName(book, name, location);
  return worksheet(book, book.workbook.addSheet(name));
}

/** The name a Norwegian Excel gives a new sheet. */
function freeName(book: Book): string {
  let number = book.workbook.sheets.length + 1;
  while (book.workbook.sheet(`Ark${number}`)) number++;
  return `Ark${number}`;
}

export const worksheetCollectionClass: HostClass<Book> = {
  name: 'WorksheetCollection',
  itemClass: 'Worksheet',
  items: book => book.workbook.sheets.map(sheet => worksheet(book, sheet)),
  indexer: find,
  methods: {
    Add: (book, [name]) => add(book, name),
    GetItemOrNullObject: (book, [key]) => find(book, key),
    GetActiveWorksheet: book => worksheet(book, book.active),
    GetCount: (book, [visibleOnly]) =>
      book.workbook.sheets.filter(sheet => visibleOnly !== true || sheet.visibility === 'visible').length,
  },
  events: ['DataChanged', 'SelectionChanged', 'Added', 'Deleted', 'Activated', 'Deactivated'],
  eventTarget: () => 'Workbook',
};
