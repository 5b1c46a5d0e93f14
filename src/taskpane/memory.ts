import './strict';

/** The workbook's memory with its schema, in a part of its own. */
export { decodeMemory, encodeMemory, MEMORY_NAMESPACE } from '../memory/memory';
