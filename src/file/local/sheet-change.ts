import type { Rectangle } from './rectangle';

/** What happened to a sheet. */
export type SheetChange =
  | { readonly kind: 'cells' | 'format'; readonly area: Rectangle }
  | {
      readonly kind:
        | 'sheetAdded'
        | 'sheetDeleted'
        | 'sheetRenamed'
        | 'sheetMoved'
        | 'sheetVisibility'
        | 'sheetLayout'
        | 'sheetProtection';
    };
