import type { CellValue } from '../../table/sheet';
import type { StyleName } from '../command';

/** Something that a refresh does to a sheet, for a person to look at first. */
export interface RefreshChange {
  readonly kind:
    | 'cell'
    | 'rowAdded'
    | 'rowRemoved'
    /** The row is no longer in the source; what somebody has written in it stays. */
    | 'rowEmptied'
    | 'columnAdded'
    | 'columnRemoved'
    | 'columnEmptied';
  /** Excel address in the sheet as it is now; where the cell will be for what is new. */
  readonly address: string;
  /** The words of its row and its column; "" where there are none. */
  readonly row: string;
  readonly column: string;
  readonly was: CellValue;
  readonly willBe: CellValue;
  /** How both are shown. */
  readonly style: StyleName;
}

/** Something that a person has changed in what Måltall wrote: it is kept unless the user says otherwise. */
export interface RefreshConflict {
  /** Stable for the same tables. */
  readonly key: string;
  readonly kind: 'cell' | 'rowDeleted' | 'columnDeleted';
  readonly address: string;
  readonly row: string;
  readonly column: string;
  /** What stands there now, and what the table would say. */
  readonly now: CellValue;
  readonly fresh: CellValue;
  readonly style: StyleName;
  /** The user wants the table's own. */
  readonly taken: boolean;
}
