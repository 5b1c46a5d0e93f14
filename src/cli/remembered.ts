import { customXmlIn } from '../file/custom-xml';
import { withCustomXml } from '../file/write-custom-xml';
import type { Letter } from '../letter/letter';
import { decodeMemory, EMPTY_MEMORY, encodeMemory, MEMORY_NAMESPACE } from '../memory/memory';
import type { InsertedSheet } from '../report/refresh/inserted-schema';

/** The letters given, and those remembered of other years. */
export function withRemembered(given: readonly Letter[], remembered: readonly Letter[]): Letter[] {
  const others = remembered.filter(old => !given.some(({ letter }) => letter.year === old.letter.year));
  return [...given, ...others];
}

/**
 * The workbook that remembers these sheets as inserted, the letters given and whom it is from, so that both the pane
 * and the terminal know them the next time. What another version of Måltall remembers is left alone.
 */
export function withInserted(
  bytes: Uint8Array,
  inserted: readonly InsertedSheet[],
  { letters, receiver }: { readonly letters: readonly Letter[]; readonly receiver: string | null },
): Uint8Array {
  const xml = customXmlIn(bytes, MEMORY_NAMESPACE);
  const memory = xml === null ? EMPTY_MEMORY : decodeMemory(xml);
  if (memory === null) return bytes;
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const kept = {
    ...memory,
    inserted: [...inserted],
    letters: withRemembered(letters, memory.letters),
    receiver: receiver ?? memory.receiver,
  };
  return withCustomXml(bytes, MEMORY_NAMESPACE, encodeMemory(kept), id);
}
