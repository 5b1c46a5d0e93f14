import * as z from 'zod/mini';
import type { StyleName } from '../command';
import { HOUSES } from '../house';
import { SHEET_KINDS } from '../kind';
import { STYLES } from '../style';

const originSchema = z.object({
  kind: z.enum(SHEET_KINDS),
  sheet: z.nullable(z.string()),
  title: z.nullable(z.string()),
  area: z.nullable(z.string()),
  year: z.nullable(z.number()),
});

/** The choices about a set of tables; those from before there was a choice are as they were then. */
export const optionsSchema = z.object({
  withoutCarriedOver: z.boolean(),
  withoutEarlierYears: z.boolean(),
  withoutOutcome: z.catch(z.boolean(), false),
  deviationPercent: z.boolean(),
  material: z.nullable(z.object({ kroner: z.nullable(z.number()), percent: z.nullable(z.number()) })),
  commentColumn: z.boolean(),
  /** Sheets from before there was a choice are neutral. */
  house: z.catch(z.enum(HOUSES), 'neutral'),
});

const chartSchema = z.object({
  title: z.string(),
  description: z.string(),
  firstRow: z.number(),
  lastRow: z.number(),
  series: z.array(z.object({ column: z.number(), name: z.string() })),
  /** The cells it was put over; not told of charts from before they grew with their tables. */
  place: z.optional(z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() })),
});

/** A sheet that Måltall has written: what it came from, and what was written, cell by cell. */
export const insertedSchema = z.object({
  /** Excel's own id of the sheet; "" where only a file was at hand. */
  id: z.string(),
  /** The sheet's name when it was last written. */
  name: z.string(),
  origin: originSchema,
  options: optionsSchema,
  /** Code of the language it is written in. */
  language: z.string(),
  /** Zero-based row of the header. */
  headerRow: z.number(),
  /** Words that are others each time the sheet is made. */
  fleeting: z.array(z.string()),
  /** What was written, from A1, each cell as `Content`. */
  rows: z.array(z.array(z.nullable(z.union([z.string(), z.number()])))),
  /** The styles that occur, and for each row a letter a cell that counts among them. */
  styles: z.array(z.enum(Object.keys(STYLES) as [StyleName, ...StyleName[]])),
  styled: z.array(z.string()),
  /** What its chart showed of `rows`, where it has one; not told of sheets from before charts followed. */
  chart: z.optional(chartSchema),
  /** The drafts about its material deviations that what people say there answers to. */
  deviations: z.optional(z.array(z.object({ key: z.string(), text: z.string() }))),
});

export type InsertedSheet = z.infer<typeof insertedSchema>;
