import type { Rectangle } from './rectangle';

/** How a sheet is printed. Margins are not kept here. */
export interface PageSetup {
  readonly landscape: boolean;
  readonly paper: 'A4' | 'A3' | 'letter' | 'other';
  /** Pages to shrink to; 0 for as many as it takes; null when the sheet is printed at `scale`. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  /** Per cent. */
  readonly scale: number;
  readonly printArea: Rectangle | null;
  /** Rows repeated on every page, zero-based. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly header: PageText;
  readonly footer: PageText;
}

/** The parts of a header or footer, with Excel's codes: "&P" the page, "&N" the pages, "&&" an ampersand. */
export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
