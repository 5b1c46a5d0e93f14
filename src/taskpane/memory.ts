import './strict';

/** The workbook's memory with its schema, in a part of its own. */
export { MEMORY_NAMESPACE } from '../memory/memory';
export { createSharedMemory } from '../memory/shared';
