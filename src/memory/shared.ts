import { decodeMemory, EMPTY_MEMORY, encodeMemory, lineageIn, type Memory } from './memory';
import { mergedMemory, type Merged } from './merge';

/** What to write in the place of what is found, and what it makes together. */
export interface ToWrite extends Merged {
  readonly xml: string;
  /** Somebody else has written since we last read or wrote. */
  readonly joined: boolean;
}

/**
 * The memory of one workbook that others may write too: a colleague, another window. Each writing has a name of its own
 * and tells which ones it has read, so that what somebody has not seen is not taken for something they took away.
 */
export interface SharedMemory {
  /** What is found in the workbook; null when nothing of it can be read. */
  read(found: readonly string[]): Memory | null;
  /** @param found the parts that stand in the workbook now @param name of this writing, another each time */
  write(ours: Memory, found: readonly string[], name: string): ToWrite;
}

/** So many writings back somebody may have been who writes now. */
const LINEAGE_AT_MOST = 20;

export function createSharedMemory(): SharedMemory {
  /** What we have read or written, by the name of its writing. */
  const seen = new Map<string, Memory>();
  const baseOf = (xml: string): Memory => {
    const name = lineageOf(xml).findLast(one => seen.has(one));
    return (name !== undefined && seen.get(name)) || EMPTY_MEMORY;
  };
  return {
    read(found) {
      const memories = found.flatMap(xml => {
        const memory = decodeMemory(xml);
        if (memory) seen.set(nameOf(xml), memory);
        return memory ?? [];
      });
      const [first, ...others] = memories;
      if (!first) return null;
      return others.reduce(
        (ours, theirs) => mergedMemory({ base: EMPTY_MEMORY, ours, theirs }).memory,
        first,
      );
    },
    write(ours, found, name) {
      const unseen = found.filter(xml => !seen.has(nameOf(xml)));
      let merged: Merged = { memory: ours, clash: false };
      for (const xml of unseen) {
        const theirs = decodeMemory(xml);
        if (!theirs) continue;
        const { memory, clash } = mergedMemory({ base: baseOf(xml), ours: merged.memory, theirs });
        merged = { memory, clash: clash || merged.clash };
      }
      const lineage = [...found.flatMap(lineageOf), name].slice(-LINEAGE_AT_MOST);
      seen.set(name, merged.memory);
      return { ...merged, joined: merged.memory !== ours, xml: encodeMemory(merged.memory, lineage) };
    },
  };
}

/** A part without names, from an older version or the terminal, gets one from its text, the same for everybody. */
function lineageOf(xml: string): readonly string[] {
  const lineage = lineageIn(xml);
  if (lineage.length > 0) return lineage;
  let hash = 0;
  for (let place = 0; place < xml.length; place++) hash = (Math.imul(hash, 31) + xml.charCodeAt(place)) | 0;
  return [`text${hash}`];
}

const nameOf = (xml: string): string => lineageOf(xml).at(-1) ?? '';
