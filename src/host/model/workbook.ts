import type { HostClass } from '../engine/class';
import { HostObject } from '../engine/class';
import type { Book } from './book';
import { truth } from './check';
import { invalidSelection } from '../engine/error';
import type { RangeTarget } from './book';
import { rangeAt } from './range';
import { selectedRanges } from './range-areas';

/** Of several rectangles none is the selected range. */
function selectedRange(book: Book): HostObject<RangeTarget> {
  const location = 'Workbook.getSelectedRange';
  if ((book.selection.also ?? []).length > 0) throw invalidSelection(location);
  return rangeAt({ book, sheet: book.active }, book.selection, location);
}

export const workbookClass: HostClass<Book> = {
  name: 'Workbook',
  properties: { Name: { get: book => book.workbook.name } },
  navigation: {
    Worksheets: book => new HostObject('WorksheetCollection', book),
    CustomXmlParts: book => new HostObject('CustomXmlPartCollection', book.workbook.customXml),
    Application: book => new HostObject('Application', book),
    _Runtime: book => new HostObject('Runtime', book),
  },
  methods: {
    // What `Excel.createWorkbook` sends in a frame; the native client makes it by `Application` and then opens it.
    CreateAndOpenWorkbook: (book, [base64]) => book.openAnother(String(base64)),
    GetSelectedRange: selectedRange,
    GetSelectedRanges: selectedRanges,
    GetActiveCell: book =>
      rangeAt(
        { book, sheet: book.active },
        { ...book.selection, rows: 1, columns: 1 },
        'Workbook.getActiveCell',
      ),
  },
};

interface CreatedWorkbook {
  readonly book: Book;
  readonly base64: string;
}

/** A workbook that the add-in has made and not opened yet; the window decides where it opens. */
export const workbookCreatedClass: HostClass<CreatedWorkbook> = {
  name: 'WorkbookCreated',
  identity: { key: 'Id', of: () => 'created' },
  methods: { Open: ({ book, base64 }) => book.openAnother(base64) },
};

/** The local workbook calculates when a value is asked for, and draws when it is looked at: there is nothing to suspend. */
export const applicationClass: HostClass<Book> = {
  name: 'Application',
  methods: {
    Calculate: () => null,
    CreateWorkbook: (book, [base64]) =>
      new HostObject('WorkbookCreated', { book, base64: String(base64) } satisfies CreatedWorkbook),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const runtimeClass: HostClass<Book> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: book => book.eventsEnabled,
      set: (book, value) => {
        book.eventsEnabled = truth(value, 'Runtime.enableEvents');
      },
    },
  },
};
