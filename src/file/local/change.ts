import type { LocalSheet } from './sheet';
import type { SheetChange } from './sheet-change';

/** What happened to a workbook, and to which of its sheets; `recalculated`: values of formulas may be others. */
export type Change = (SheetChange & { readonly sheet: LocalSheet }) | { readonly kind: 'recalculated' };
