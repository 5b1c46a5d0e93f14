import type { Visibility } from '../../file/local/sheet';
import { checkSheetName } from '../../file/sheet-name';
import type { HostClass } from '../engine/class';
import { HostObject } from '../engine/class';
import { invalidArgument, invalidOperation, invalidReference, itemAlreadyExists } from '../engine/error';
import { COLUMNS, parseAddress, ROWS } from './address';
import type { Book, SheetTarget } from './book';
import { living } from './book';
import { color, nameOf, number, oneOf, text, truth, whole } from './check';
import { rangeAt, usedRange } from './range';
import { rangesAt } from './range-areas';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const WHOLE_SHEET = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
/** Refuses a name that Excel does not allow, or that another sheet has. */
export function refuseSheetName(book: Book, name: string, location: string): void {
  const others = book.workbook.sheets.map(sheet => sheet.name.toLowerCase());
  if (others.includes(name.toLowerCase())) throw itemAlreadyExists(location);
  try {
    checkSheetName(name, []);
  } catch {
    throw invalidArgument(location, 'The worksheet name is not valid.');
  }
}

function rename(target: SheetTarget, value: unknown): void {
  const name = text(value, 'Worksheet.name');
  if (name === target.sheet.name) return;
  if (name.toLowerCase() !== target.sheet.name.toLowerCase())
    refuseSheetName(target.book, name, 'Worksheet.name');
  target.book.rename(target.sheet, name);
}

/** Excel counts hidden sheets too, and takes no place beyond the last. */
function move(target: SheetTarget, value: unknown): void {
  const location = 'Worksheet.position';
  const position = number(whole(value, location, 0), location, 0, target.book.workbook.sheets.length - 1);
  living(target, location).moveTo(position);
}

function isLastVisible({ book, sheet }: SheetTarget): boolean {
  const visible = book.workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  return visible.length === 1 && visible[0] === sheet;
}

function setVisibility(target: SheetTarget, value: unknown): void {
  const visibility = oneOf(value, VISIBILITY, 'Worksheet.visibility');
  if (visibility !== 'visible') keepOneVisible(target, 'Worksheet.visibility');
  target.sheet.visibility = visibility;
}

function keepOneVisible(target: SheetTarget, location: string): void {
  if (isLastVisible(target)) {
    throw invalidOperation(location, 'A workbook must contain at least one visible worksheet.');
  }
}

function remove(target: SheetTarget): void {
  if (target.sheet.visibility === 'veryHidden') {
    throw invalidOperation('Worksheet.delete', 'A very hidden worksheet cannot be deleted.');
  }
  keepOneVisible(target, 'Worksheet.delete');
  target.book.delete(living(target, 'Worksheet.delete'));
}

function activate(target: SheetTarget): void {
  const sheet = living(target, 'Worksheet.activate');
  if (sheet.visibility !== 'visible') throw invalidReference('Worksheet.activate');
  target.book.activate(sheet);
}

function getRange(target: SheetTarget, address: unknown): HostObject {
  const location = 'Worksheet.getRange';
  if (address === null || address === undefined) return rangeAt(target, WHOLE_SHEET, location);
  const found = parseAddress(text(address, location));
  if (!found) throw invalidArgument(location);
  if (found.sheet === null) return rangeAt(target, found.area, location);
  const sheet = target.book.workbook.sheet(found.sheet);
  if (!sheet) throw invalidReference(location);
  return rangeAt({ book: target.book, sheet }, found.area, location);
}

export const worksheetClass: HostClass<SheetTarget> = {
  name: 'Worksheet',
  identity: { key: 'Id', of: ({ sheet }) => sheet.id },
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: target => living(target, 'Worksheet.name').name, set: rename },
    Position: { get: ({ book, sheet }) => book.workbook.sheets.indexOf(sheet), set: move },
    // `showGridlines` is asked for under one name and set under another.
    ShowGridlines: { get: ({ sheet }) => sheet.showGridLines },
    Gridlines: {
      get: ({ sheet }) => sheet.showGridLines,
      set: (target, value) => {
        living(target, 'Worksheet.showGridlines').showGridLines = truth(value, 'Worksheet.showGridlines');
      },
    },
    Visibility: { get: ({ sheet }) => nameOf(sheet.visibility, VISIBILITY), set: setVisibility },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor ?? '',
      set: ({ sheet }, value) => {
        sheet.tabColor = value === '' ? null : color(value, 'Worksheet.tabColor');
      },
    },
  },
  navigation: {
    Charts: target => new HostObject('ChartCollection', target),
    FreezePanes: target => new HostObject('WorksheetFreezePanes', target),
    PageLayout: target => new HostObject('PageLayout', target),
    Protection: target => new HostObject('WorksheetProtection', target),
  },
  methods: {
    Activate: activate,
    Delete: remove,
    GetRange: (target, [address]) => getRange(target, address),
    GetRanges: (target, [address]) => rangesAt(target, address),
    GetCell: (target, [row, column]) => {
      const location = 'Worksheet.getCell';
      const area = { row: whole(row, location, 0), column: whole(column, location, 0), rows: 1, columns: 1 };
      return rangeAt(target, area, location);
    },
    GetRangeByIndexes: (target, args) => {
      const location = 'Worksheet.getRangeByIndexes';
      const [row = 0, column = 0, rows = 0, columns = 0] = args.map(value => whole(value, location, 0));
      return rangeAt(target, { row, column, rows, columns }, location);
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly]) =>
      usedRange({ ...target, area: WHOLE_SHEET }, valuesOnly),
    _GetSheetById: ({ book }, [id]) => sheetById(book, id),
    _GetAnotherWorksheetById: ({ book }, [id]) => sheetById(book, id),
  },
  events: ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated'],
  eventTarget: ({ sheet }) => sheet.id,
};

function sheetById(book: Book, id: unknown): HostObject<SheetTarget> | null {
  const sheet = book.workbook.sheets.find(candidate => candidate.id === id);
  return sheet ? new HostObject('Worksheet', { book, sheet }) : null;
}

export const protectionClass: HostClass<SheetTarget> = {
  name: 'WorksheetProtection',
  properties: { Protected: { get: ({ sheet }) => sheet.protected } },
};
