import type { SheetUpdate } from '../command';
import type { Content } from '../content';
import type { ReportSheetDraft } from '../origin';
import type { RefreshChange, RefreshConflict } from './change';
import { contentOf } from './grid';
import type { Asked } from './inserted';
import { recorded } from './inserted';
import type { RefreshInput } from './input';
import type { InsertedSheet } from './inserted-schema';
import { layoutOf } from './sheet-layout';
import { mappedContent } from './mapped';
import { Present } from './present';
import { SheetEdits } from './sheet-edits';
import { updateOf } from './update';

/** What a refresh does to one sheet. */
export interface SheetPlan {
  /** The sheet's name now. */
  readonly name: string;
  readonly changes: readonly RefreshChange[];
  readonly conflicts: readonly RefreshConflict[];
  /** Null when there is nothing to do. */
  readonly update: SheetUpdate | null;
  /** What to remember of the sheet afterwards. */
  readonly after: InsertedSheet;
}

/**
 * Works out how a sheet that Måltall wrote is brought up to date in place. What a person has written beside or under
 * the table stays where its row is; what a person has changed in the table is kept unless its key is among `taken`;
 * the order and the width of columns stay. Lines that say where the table comes from and when it was made are written
 * anew with the other changes, and are none of their own.
 */
export function planRefresh(input: RefreshInput): SheetPlan {
  const { sheet, written, fresh } = input;
  const present = new Present(sheet, written, input.elsewhere);
  const layout = layoutOf(present, written, fresh, input.taken);
  const edits = new SheetEdits(input, present, layout);
  const after = recordAfter(written, sheet.name, fresh, content =>
    mappedContent(content, { rows: layout.rows.finalOf, columns: layout.columns.finalOf }),
  );
  const { changes, conflicts } = edits;
  const update = changes.length === 0 ? null : updateOf(input, present, layout, edits);
  return {
    name: sheet.name,
    changes,
    conflicts,
    update,
    after: update ? after : { ...written, name: sheet.name },
  };
}

function recordAfter(
  written: InsertedSheet,
  name: string,
  fresh: ReportSheetDraft,
  mapped: (content: Content) => Content,
): InsertedSheet {
  const { id, options, language } = written;
  const asked: Asked = { options, language };
  const cells = fresh.rows.map(row =>
    row.map(cell => ({ content: mapped(contentOf(cell)), style: cell?.style ?? null })),
  );
  return recorded(fresh, { id, name, ...asked }, cells);
}
