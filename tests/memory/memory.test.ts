import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeMemory, EMPTY_MEMORY, encodeMemory, MEMORY_NAMESPACE } from '../../src/memory/memory';

describe('the memory of a workbook', () => {
  test('comes back as it went, whatever characters the names hold', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.constantFrom('higher', 'lower')),
        directions => {
          const memory = { ...EMPTY_MEMORY, directions: { ...directions }, receiver: 'Bydel <&> "Å"' };
          expect(decodeMemory(encodeMemory(memory))).toEqual(memory);
        },
      ),
    );
  });

  test('may carry an XML declaration in front, as Excel writes one', () => {
    expect(decodeMemory(`<?xml version="1.0"?>\n${encodeMemory(EMPTY_MEMORY)}\n`)).toEqual(EMPTY_MEMORY);
  });

  test.each([
    ['nothing', ''],
    ['another part', '<other xmlns="urn:x">{}</other>'],
    ['no JSON', `<memory xmlns="${MEMORY_NAMESPACE}">half a re</memory>`],
    ['another version', `<memory xmlns="${MEMORY_NAMESPACE}">{"version":2}</memory>`],
    ['missing fields', `<memory xmlns="${MEMORY_NAMESPACE}">{"version":1}</memory>`],
  ])('%s is no memory', (_what, xml) => expect(decodeMemory(xml)).toBeNull());
});
