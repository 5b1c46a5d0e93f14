import type { SheetUpdate } from '../report/command';

/** The journal's entry for one run: the sheets that are new, and the updates of older ones with what takes them back. */
export interface Receipt {
  readonly sheets: readonly WrittenSheet[];
  /** Each with Excel's own id of its sheet. */
  readonly updated: readonly SheetUpdate[];
}

export interface WrittenSheet {
  /** Excel's own id of the sheet; it stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  /** The cells that have content, from A1. */
  readonly rows: number;
  readonly columns: number;
  /** Tells whether the cells are as we wrote them, see `fingerprint`. */
  readonly fingerprint: string;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short text that changes when a cell's content does: FNV-1a over the formulas and constants, rows in their order.
 * It guards against mistakes, not against malice.
 */
export function fingerprint(rows: readonly (readonly unknown[])[]): string {
  let hash = OFFSET;
  let length = 0;
  for (const character of rows.map(row => JSON.stringify(row)).join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), PRIME);
    length++;
  }
  return `${(hash >>> 0).toString(16)}-${length}`;
}
