import * as z from 'zod/mini';
import { letterSchema } from '../letter/letter';
import { AS_PRINTED } from '../report/options';
import { insertedSchema, optionsSchema } from '../report/refresh/inserted-schema';
import { logSchema } from './log';
import { correctionSchema } from '../table/correction';

const figureOrText = z.nullable(z.union([z.number(), z.string()]));
const acceptanceSchema = z.object({
  rule: z.string(),
  sheet: z.string(),
  cell: z.string(),
  found: figureOrText,
  expected: figureOrText,
  reason: z.string(),
});

const lastCheckSchema = z.object({ at: z.string(), seen: z.array(z.string()) });

/**
 * What travels with the workbook, in one custom XML part: the letters read, who the workbook is from, and what the
 * user has settled. It can be rebuilt from the sheets and the letters, so a part that cannot be read is no loss of data.
 */
const memorySchema = z.object({
  version: z.literal(1),
  letters: z.array(letterSchema),
  receiver: z.nullable(z.string()),
  /** Direction by indicator name, where the user was asked. */
  directions: z.record(z.string(), z.enum(['higher', 'lower', 'unknown'])),
  /** The letter's indicator by the workbook's, where the user confirmed a doubtful pair; null for "not the same". */
  confirmedMatches: z.record(z.string(), z.nullable(z.string())),
  /** Numbers of the rules that are switched off. */
  off: z.array(z.string()),
  /** Findings that the user let stand, with the reason. */
  accepted: z.array(acceptanceSchema),
  /** What the user has settled about the tables. */
  tableCorrections: z.array(correctionSchema),
  /** The choices about the tables that are inserted next; as printed where they cannot be read. */
  reportOptions: z.catch(optionsSchema, AS_PRINTED),
  /** The sheets that Måltall has written; none where they cannot be read, for the rest is worth keeping. */
  inserted: z.catch(z.array(insertedSchema), []),
  /** What the last check found, to be compared with the next; null where there was none, or it cannot be read. */
  lastCheck: z.catch(z.nullable(lastCheckSchema), null),
  /** What the add-in wrote; empty in a memory from before there was a log. */
  log: z.catch(logSchema, []),
});

export type Memory = z.infer<typeof memorySchema>;

/** What the user has settled about the tables and the checks. */
export type Settled = Pick<
  Memory,
  'directions' | 'confirmedMatches' | 'off' | 'accepted' | 'tableCorrections'
>;

export const EMPTY_MEMORY: Memory = {
  version: 1,
  letters: [],
  receiver: null,
  directions: {},
  confirmedMatches: {},
  off: [],
  accepted: [],
  tableCorrections: [],
  reportOptions: AS_PRINTED,
  inserted: [],
  lastCheck: null,
  log: [],
};

/** What of a memory the user has settled. */
export function settledIn(memory: Memory): Settled {
  const { directions, confirmedMatches, off, accepted, tableCorrections } = memory;
  return { directions, confirmedMatches, off, accepted, tableCorrections };
}

/** Namespace of the custom XML part; other tools find it by this name. */
export const MEMORY_NAMESPACE = 'urn:maltall:memory';

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
];

/**
 * The custom XML part that holds a memory.
 * @param lineage names of this writing, last, and of those before it; see `shared.ts`
 */
export function encodeMemory(memory: Memory, lineage: readonly string[] = []): string {
  const json = JSON.stringify(memory);
  const escaped = ENTITIES.reduce((text, [plain, entity]) => text.replaceAll(plain, entity), json);
  const names = lineage.length > 0 ? ` lineage="${lineage.join(' ')}"` : '';
  return `<memory xmlns="${MEMORY_NAMESPACE}"${names}>${escaped}</memory>`;
}

/** The names of a part's writings, its own last; none where they are not told. */
export function lineageIn(xml: string): string[] {
  const names = /<memory\b[^>]* lineage="([^"]*)"/.exec(xml)?.[1];
  return names?.split(' ') ?? [];
}

/** The memory in a custom XML part; null when it is another version's, damaged, or not ours. */
export function decodeMemory(xml: string): Memory | null {
  const found = /<memory[^>]*>([^<]*)<\/memory>\s*$/.exec(xml);
  if (!found) return null;
  const json = ENTITIES.toReversed().reduce(
    (text, [plain, entity]) => text.replaceAll(entity, plain),
    found[1] ?? '',
  );
  const parsed = memorySchema.safeParse(parseJson(json));
  return parsed.success ? parsed.data : null;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
