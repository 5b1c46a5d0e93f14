import { isOwnSheet } from '../../table/recognise';
import type { SheetData } from '../../table/sheet';
import { contentAt, gridOf } from './grid';
import type { InsertedSheet } from './inserted-schema';

/** A sheet of the workbook, and Excel's own id of it where that is known. */
export interface KnownSheet {
  readonly sheet: SheetData;
  readonly id: string | null;
}

/** A record, and the sheet it is about; null when the sheet is gone. */
export interface OwnSheet {
  readonly written: InsertedSheet;
  readonly sheet: SheetData | null;
}

/** So much of what was written must stand where it stood for a sheet to be known by its contents alone. */
const ENOUGH = 0.3;

/**
 * Finds the sheets that records are about: by id, by name, and, where a file knows no ids and somebody has given the
 * sheet another name, among the sheets with our mark by what stands in them.
 */
export function ownSheets(records: readonly InsertedSheet[], sheets: readonly KnownSheet[]): OwnSheet[] {
  const found = new Map<InsertedSheet, SheetData>();
  const free = () => sheets.filter(({ sheet }) => ![...found.values()].includes(sheet));
  const claim = (find: (record: InsertedSheet, known: KnownSheet) => boolean) => {
    for (const record of records.filter(each => !found.has(each))) {
      const known = free().find(each => find(record, each));
      if (known) found.set(record, known.sheet);
    }
  };
  claim(({ id }, known) => id !== '' && known.id === id);
  claim(({ id, name }, known) => mayBe(id, known) && known.sheet.name === name && isOwnSheet(known.sheet));
  for (const record of records.filter(each => !found.has(each))) {
    const [best] = free()
      .filter(known => mayBe(record.id, known) && isOwnSheet(known.sheet))
      .map(({ sheet }) => ({ sheet, share: shareKept(record, sheet) }))
      .sort((one, other) => other.share - one.share);
    if (best && best.share >= ENOUGH) found.set(record, best.sheet);
  }
  return records.map(written => ({ written, sheet: found.get(written) ?? null }));
}

/** Ids of Excel and of files are of different kinds, and a copied workbook may have none. */
function mayBe(id: string, known: KnownSheet): boolean {
  return id === '' || known.id === null || known.id === id || known.id.startsWith('{') !== id.startsWith('{');
}

/** The share of the written constants that stand where they were written. */
function shareKept({ rows }: InsertedSheet, sheet: SheetData): number {
  const grid = gridOf(sheet);
  const cells = rows.flatMap((row, at) => row.map((content, column) => ({ content, at, column })));
  const constants = cells.filter(({ content }) => content !== null && !String(content).startsWith('='));
  const kept = constants.filter(({ content, at, column }) => contentAt(grid, at, column) === content);
  return constants.length === 0 ? 0 : kept.length / constants.length;
}
