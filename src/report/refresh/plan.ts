import type { SheetUpdate } from '../command';
import type { Content } from '../content';
import type { ReportSheetDraft } from '../origin';
import type { RefreshChange, RefreshConflict } from './change';
import { contentOf, endOf } from './grid';
import { recorded } from './inserted';
import type { RefreshInput } from './input';
import type { InsertedSheet } from './inserted-schema';
import { layoutOf } from './sheet-layout';
import { mappedContent } from './mapped';
import { Present } from './present';
import { SheetEdits } from './sheet-edits';
import { putRemarks } from './put-remarks';
import type { RemarkOffer } from './remarks';
import { remarksOn } from './remarks';
import { updateOf, withEdits } from './update';

/** What a refresh does to one sheet. */
export interface SheetPlan {
  /** The sheet's name now. */
  readonly name: string;
  readonly changes: readonly RefreshChange[];
  readonly conflicts: readonly RefreshConflict[];
  /** Drafts about material deviations that the user may want in the sheet. */
  readonly remarks: readonly RemarkOffer[];
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
  const { offers, answered } = remarksOn({ input, present, layout });
  const put = putRemarks(offers, { input, present, layout }, endOf(withEdits(edits.shifted, edits.cells)));
  const after = recordAfter({ ...written, name: sheet.name, deviations: answered }, fresh, content =>
    mappedContent(content, { rows: layout.rows.finalOf, columns: layout.columns.finalOf }),
  );
  const { conflicts } = edits;
  const changes = [...edits.changes, ...put.changes];
  const update = changes.length === 0 ? null : updateOf(input, present, layout, edits, put);
  return {
    name: sheet.name,
    changes,
    conflicts,
    remarks: offers,
    update,
    after: update ? after : { ...written, name: sheet.name },
  };
}

function recordAfter(
  { id, name, options, language, deviations }: InsertedSheet,
  fresh: ReportSheetDraft,
  mapped: (content: Content) => Content,
): InsertedSheet {
  const cells = fresh.rows.map(row =>
    row.map(cell => ({ content: mapped(contentOf(cell)), style: cell?.style ?? null })),
  );
  return recorded(fresh, { id, name, options, language, deviations }, cells);
}
