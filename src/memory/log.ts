import * as z from 'zod/mini';

/** What the add-in can have done to a workbook; the last three take the first three back. */
const DEEDS = [
  'inserted',
  'updated',
  'corrected',
  'insertionUndone',
  'updateUndone',
  'correctionUndone',
] as const;

const entrySchema = z.object({
  /** ISO time on the user's clock. */
  at: z.string(),
  deed: z.enum(DEEDS),
  /** How many sheets, or cells for corrections. */
  count: z.number(),
  /** Where: the first of them, each with its cell, "A1" of a whole sheet. */
  places: z.array(z.object({ sheet: z.string(), cell: z.string() })),
});

/** The log of what the add-in wrote, the newest last; without what stood there, and without names of persons. */
export const logSchema = z.array(entrySchema);

export type LogEntry = z.infer<typeof entrySchema>;

/** A memory has room for so much: the oldest entries go, and an entry names its first places only. */
const ENTRIES_AT_MOST = 200;
const PLACES_AT_MOST = 12;

/** The log with one entry more. Pure. */
export function withEntry(log: readonly LogEntry[], entry: LogEntry): LogEntry[] {
  const short = { ...entry, places: entry.places.slice(0, PLACES_AT_MOST) };
  return [...log, short].slice(-ENTRIES_AT_MOST);
}
