import type { LocalSheet } from './sheet';
import type { SheetChange } from './sheet-change';

/** What happened to a workbook, and to which of its sheets. */
export type Change = SheetChange & { readonly sheet: LocalSheet };
