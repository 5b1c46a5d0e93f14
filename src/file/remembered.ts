import { decodeMemory, EMPTY_MEMORY, MEMORY_NAMESPACE, type Memory } from '../memory/memory';
import type { LastSet } from '../report/refresh/roll-forward-job';
import { isOwnSheet } from '../table/recognise';
import { customXmlIn } from './custom-xml';
import { readWorkbook } from './read';

/** What the pane has left in a workbook; nothing when it was never there. @throws WorkbookError as `readWorkbook` */
export function memoryIn(bytes: Uint8Array): Memory {
  const xml = customXmlIn(bytes, MEMORY_NAMESPACE);
  return (xml !== null && decodeMemory(xml)) || EMPTY_MEMORY;
}

/**
 * The set of tables that Måltall has written in a workbook, and the sheets they are on; none of either where it has
 * written nothing.
 * @param name the file's name without its folder
 * @throws WorkbookError as `readWorkbook`
 */
export function lastSetIn(bytes: Uint8Array, name: string): LastSet {
  const { sheets } = readWorkbook(bytes, name);
  return { inserted: memoryIn(bytes).inserted, workbook: { name, sheets: sheets.filter(isOwnSheet) } };
}
