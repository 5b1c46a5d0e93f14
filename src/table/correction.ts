import * as z from 'zod/mini';
import { parseRange } from './address';
import type { Area } from './sheet';
import { COLUMN_ROLES, TABLE_KINDS } from './table';

const columnSchema = z.object({
  /** The header's words as recognition gives them; so a correction survives a column that moves. */
  header: z.string(),
  role: z.enum(COLUMN_ROLES),
  year: z.nullable(z.number()),
});

/** What a user has settled about a table; recognition honours it. */
export const correctionSchema = z.object({
  sheet: z.string(),
  /** The table's rectangle from the first header cell to the last cell, "A3:F12". */
  address: z.string(),
  /** The title that recognition gave, by which the table is found again when rows are inserted above it. */
  title: z.nullable(z.string()),
  /** Null: as recognised. `none`: no table stands here. */
  kind: z.nullable(z.enum([...TABLE_KINDS, 'none'])),
  /** Zero-based rows of the sheet, for a table that was not found or found with a wrong header; null: as recognised. */
  headerRows: z.nullable(z.array(z.number())),
  columns: z.array(columnSchema),
});

export type TableCorrection = z.infer<typeof correctionSchema>;

interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly title: string | null;
}

/** The rectangle a correction is about; null when its address is none. */
export function areaOfCorrection({ sheet, address }: TableCorrection): Area | null {
  const range = parseRange(address);
  return range && { sheet, ...range };
}

/**
 * The correction for a recognised table: of its sheet and title, and of several such tables the one at its place; else
 * one that points out a table there, whatever title it then has.
 * @param alike tables of the sheet with the same title, this one included
 */
export function correctionFor(
  corrections: readonly TableCorrection[],
  table: Place,
  alike: number,
): TableCorrection | null {
  const ofTable = corrections.filter(({ sheet, title }) => sheet === table.sheet && title === table.title);
  const atPlace = ofTable.findLast(({ address }) => addressesOverlap(address, table.address));
  if (atPlace) return atPlace;
  const pointedOut = corrections.findLast(
    ({ sheet, title, headerRows, address }) =>
      sheet === table.sheet && title === null && headerRows && addressesOverlap(address, table.address),
  );
  if (pointedOut) return pointedOut;
  return table.title !== null && alike === 1 ? (ofTable.at(-1) ?? null) : null;
}

/** Whether two ranges of one sheet have a cell in common. */
export function addressesOverlap(one: string, other: string): boolean {
  const [a, b] = [parseRange(one), parseRange(other)];
  if (!a || !b) return false;
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
