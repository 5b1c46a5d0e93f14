import { customXmlIn } from '../file/custom-xml';
import type { Letter } from '../letter/letter';
import { decodeMemory, EMPTY_MEMORY, MEMORY_NAMESPACE, type Memory } from '../memory/memory';

/** What the pane has left in a workbook; nothing when it was never there. @throws WorkbookError as `readWorkbook` */
export function memoryIn(bytes: Uint8Array): Memory {
  const xml = customXmlIn(bytes, MEMORY_NAMESPACE);
  return (xml !== null && decodeMemory(xml)) || EMPTY_MEMORY;
}

/** The letters given, and those remembered of other years. */
export function withRemembered(given: readonly Letter[], remembered: readonly Letter[]): Letter[] {
  const others = remembered.filter(old => !given.some(({ letter }) => letter.year === old.letter.year));
  return [...given, ...others];
}
