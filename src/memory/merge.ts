import type { InsertedSheet } from '../report/refresh/inserted-schema';
import { withEntry } from './log';
import type { Memory } from './memory';
import { mergedList, mergedRecord, type ThreeWays } from './three-way';

/** What two who wrote in one workbook remember together. */
export interface Merged {
  readonly memory: Memory;
  /** Both have settled the same thing, each in their own way; ours holds. */
  readonly clash: boolean;
}

/** What we have changed since `base`, and what they have; where both have changed the same thing, ours holds. Pure. */
export function mergedMemory(three: ThreeWays<Memory>): Merged {
  let clash = false;
  const onClash = () => (clash = true);
  const parts = <Part>(of: (memory: Memory) => Part): ThreeWays<Part> => ({
    base: of(three.base),
    ours: of(three.ours),
    theirs: of(three.theirs),
  });
  const list = <Item>(of: (memory: Memory) => readonly Item[], keyOf: (item: Item) => string): Item[] =>
    mergedList(parts(of), keyOf, onClash);
  const record = <Fields extends object>(of: (memory: Memory) => Fields): Fields =>
    mergedRecord(parts(of), onClash);
  const memory: Memory = {
    version: 1,
    ...record(({ receiver, reportOptions }) => ({ receiver, reportOptions })),
    letters: list(
      ({ letters }) => letters,
      ({ letter }) => letter.file,
    ),
    directions: record(({ directions }) => directions),
    confirmedMatches: record(({ confirmedMatches }) => confirmedMatches),
    off: list(
      ({ off }) => off,
      rule => rule,
    ).toSorted(),
    accepted: list(({ accepted }) => accepted, findingKey),
    tableCorrections: list(({ tableCorrections }) => tableCorrections, tableKey),
    inserted: list(({ inserted }) => inserted, insertedKey),
    lastCheck: newest(three.ours.lastCheck, three.theirs.lastCheck),
    log: mergedLog(parts(({ log }) => log)),
  };
  return { memory, clash };
}

/** What a sheet of ours is known by. */
export const insertedKey = ({ id, name }: InsertedSheet): string => id || name;

const findingKey = ({ rule, sheet, cell, found, expected }: Memory['accepted'][number]): string =>
  JSON.stringify([rule, sheet, cell, found, expected]);

const tableKey = ({ sheet, title, address }: Memory['tableCorrections'][number]): string =>
  JSON.stringify([sheet, title, address]);

function newest(ours: Memory['lastCheck'], theirs: Memory['lastCheck']): Memory['lastCheck'] {
  if (!ours || !theirs) return ours ?? theirs;
  return Date.parse(theirs.at) > Date.parse(ours.at) ? theirs : ours;
}

/** Ours behind theirs: what is not written down there yet is of this moment. */
function mergedLog({ base, ours, theirs }: ThreeWays<Memory['log']>): Memory['log'] {
  const known = new Set([...base, ...theirs].map(entry => JSON.stringify(entry)));
  return ours.filter(entry => !known.has(JSON.stringify(entry))).reduce(withEntry, theirs);
}
