import * as z from 'zod/mini';
import { letterSchema } from './letter/letter';

/** The JSON that the command line prints: `../shared/contract.md` as schemas. Fields may be added, none may change. */
const nullableText = z.nullable(z.string());
const nullableNumber = z.nullable(z.number());
const comparator = z.nullable(z.enum(['>', '<', '>=', '<=']));
const unit = z.enum(['percent', 'count', 'number', 'yesNo', 'text']);
const outcome = z.enum(['met', 'notMet', 'notAssessable']);
const severity = z.enum(['error', 'warning', 'note']);
const source = z.object({ page: nullableNumber, line: z.number(), text: z.string() });
const place = z.object({ sheet: z.string(), cell: z.string() });
const valueOrText = z.nullable(z.union([z.number(), z.string()]));

const table = z.object({
  id: z.string(),
  kind: z.string(),
  sheet: z.string(),
  address: z.string(),
  title: nullableText,
  scale: nullableText,
  area: nullableText,
  columns: z.array(
    z.object({ header: z.string(), role: z.string(), year: nullableNumber, address: z.string() }),
  ),
  rows: z.number(),
});

const figure = z.object({ raw: z.string(), value: nullableNumber, unit, cell: z.string() });

const indicator = z.object({
  name: z.string(),
  sheet: z.string(),
  cell: z.string(),
  workbookTarget: z.nullable(z.extend(figure, { comparator })),
  letterTarget: z.nullable(
    z.object({ raw: z.string(), comparator, value: nullableNumber, unit, name: z.string(), source }),
  ),
  match: z.nullable(z.object({ score: z.number(), nameChanged: z.boolean(), confirmed: z.boolean() })),
  comparison: z.enum([
    'equal',
    'comparatorDiffers',
    'different',
    'notComparable',
    'notInLetter',
    'missingInWorkbook',
  ]),
  equalsLetterYear: nullableNumber,
  comparisonNote: nullableText,
  result: z.nullable(figure),
  direction: z.enum(['higher', 'lower', 'unknown']),
  directionReason: z.string(),
  deviation: nullableNumber,
  deviationUnit: z.nullable(z.enum(['percentagePoint', 'count', 'number'])),
  outcome,
  outcomeReason: z.string(),
  againstLetter: z.nullable(z.object({ deviation: z.number(), outcome })),
});

const finding = z.object({
  rule: z.string(),
  severity,
  sheet: z.string(),
  cell: z.string(),
  related: z.array(place),
  expected: valueOrText,
  found: valueOrText,
  message: z.string(),
  fix: z.nullable(z.object({ cell: z.string(), value: z.union([z.number(), z.string()]) })),
  accepted: z.nullable(z.object({ reason: z.string() })),
  source: z.nullable(source),
});

const workbook = z.object({
  file: z.string(),
  letter: z.nullable(z.object({ title: nullableText, year: nullableNumber, file: z.string() })),
  tables: z.array(table),
  indicators: z.array(indicator),
  missingFromWorkbook: z.array(z.object({ name: z.string(), letterTarget: nullableText })),
  findings: z.array(finding),
  checks: z.array(
    z.object({
      rule: z.string(),
      what: z.string(),
      state: z.enum(['passed', 'failed', 'notRun']),
      reason: nullableText,
      cells: z.array(place),
    }),
  ),
  summary: z.object({
    checksRun: z.number(),
    errors: z.number(),
    warnings: z.number(),
    notes: z.number(),
    notEvaluated: z.number(),
    accepted: z.number(),
  }),
});

/** `brev --json`. */
export const brevSchema = letterSchema;
/** `kontroll --json`. */
export const kontrollSchema = z.object({ workbooks: z.array(workbook) });

export type Kontroll = z.infer<typeof kontrollSchema>;
export type KontrollWorkbook = Kontroll['workbooks'][number];
