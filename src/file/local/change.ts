import type { LocalSheet } from './sheet';
import type { Rectangle } from './rectangle';

/** What happened to a workbook. */
export type Change =
  | { readonly kind: 'cells' | 'format'; readonly sheet: LocalSheet; readonly area: Rectangle }
  | {
      readonly kind:
        | 'sheetAdded'
        | 'sheetDeleted'
        | 'sheetRenamed'
        | 'sheetVisibility'
        | 'sheetLayout'
        | 'sheetProtection';
      readonly sheet: LocalSheet;
    };
