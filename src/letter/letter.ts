import * as z from 'zod/mini';

/**
 * A tildelingsbrev as data: what `brev --json` prints, what travels with the workbook, and what all checks use.
 * Percent values are percent points (38,5 % is 38.5). A value that the text does not settle is null with status
 * `doubtful` and its possible readings.
 */
const comparator = z.nullable(z.enum(['>', '<', '>=', '<=']));
const unit = z.enum(['percent', 'count', 'number', 'yesNo', 'text']);
const status = z.enum(['ok', 'missing', 'relative', 'doubtful', 'corrected']);
const source = z.object({ page: z.nullable(z.number()), line: z.number(), text: z.string() });

const cell = z.object({
  column: z.string(),
  kind: z.enum(['result', 'target']),
  year: z.nullable(z.number()),
  raw: z.string(),
  value: z.nullable(z.number()),
  comparator,
  status,
  relativeTo: z.nullable(z.object({ year: z.number() })),
  readings: z.array(z.number()),
  oddity: z.nullable(z.string()),
  source,
});

const indicator = z.object({
  area: z.nullable(z.string()),
  goal: z.nullable(z.string()),
  name: z.string(),
  unit,
  cells: z.array(cell),
  footnotes: z.array(z.object({ mark: z.string(), text: z.string() })),
  reporting: z.nullable(z.string()),
});

const row = z.object({
  label: z.string(),
  values: z.array(z.nullable(z.number())),
  raw: z.array(z.string()),
  status: z.array(z.enum(['ok', 'missing', 'doubtful'])),
  readings: z.array(z.array(z.number())),
  isTotal: z.boolean(),
  source,
});

const table = z.object({
  title: z.nullable(z.string()),
  chapter: z.nullable(z.string()),
  scale: z.nullable(z.string()),
  columns: z.array(z.string()),
  rows: z.array(row),
  checks: z.array(z.object({ what: z.string(), expected: z.number(), found: z.number(), ok: z.boolean() })),
});

const climate = z.object({
  number: z.nullable(z.string()),
  measure: z.nullable(z.string()),
  indicator: z.string(),
  raw: z.string(),
  value: z.nullable(z.number()),
  unit,
  status,
  readings: z.array(z.number()),
  source,
});

const assignment = z.object({
  number: z.nullable(z.string()),
  subject: z.string(),
  deadline: z.nullable(z.string()),
  deadlineDate: z.nullable(z.string()),
  status,
  source,
});

const measure = z.object({
  area: z.nullable(z.string()),
  goal: z.nullable(z.string()),
  number: z.string(),
  reporting: z.nullable(z.string()),
  source,
});

export const letterSchema = z.object({
  letter: z.object({
    title: z.nullable(z.string()),
    recipient: z.nullable(z.string()),
    year: z.nullable(z.number()),
    caseNumber: z.nullable(z.string()),
    date: z.nullable(z.string()),
    file: z.string(),
  }),
  indicators: z.array(indicator),
  climate: z.array(climate),
  tables: z.array(table),
  assignments: z.array(assignment),
  measures: z.array(measure),
  decisions: z.array(z.object({ code: z.string(), subject: z.string(), source })),
  reporting: z.array(z.object({ what: z.string(), when: z.string(), source })),
  suggestions: z.array(z.object({ text: z.string(), value: z.number(), comparator, unit, source })),
  unclaimed: z.array(z.object({ line: z.number(), text: z.string() })),
  /** Pages that are pictures without text: nothing on them is read. Letters kept by older versions do not say. */
  picturePages: z.optional(z.array(z.number())),
});

export type Letter = z.infer<typeof letterSchema>;
export type LetterIndicator = Letter['indicators'][number];
export type LetterCell = LetterIndicator['cells'][number];
export type LetterTable = Letter['tables'][number];
export type LetterRow = LetterTable['rows'][number];
