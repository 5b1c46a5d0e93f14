import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeMemory, EMPTY_MEMORY, encodeMemory, MEMORY_NAMESPACE } from '../../src/memory/memory';

/** Every name but the one that reaches an object's prototype; it is dropped, see below. */
const names = fc.string({ unit: 'binary' }).filter(name => name !== '__proto__');

describe('the memory of a workbook', () => {
  test('comes back as it went, whatever characters the names hold', () => {
    fc.assert(
      fc.property(fc.dictionary(names, fc.constantFrom('higher', 'lower')), directions => {
        const memory = { ...EMPTY_MEMORY, directions: { ...directions }, receiver: 'Bydel <&> "Å"' };
        expect(decodeMemory(encodeMemory(memory))).toEqual(memory);
      }),
    );
  });

  test('a name that would reach the prototype is dropped', () => {
    const json = JSON.stringify({ ...EMPTY_MEMORY, directions: { x: 0 } }).replace(
      '"x":0',
      '"__proto__":"higher"',
    );
    const memory = decodeMemory(`<memory xmlns="${MEMORY_NAMESPACE}">${json}</memory>`);
    expect(memory).toEqual(EMPTY_MEMORY);
    expect(Object.keys(memory?.directions ?? { x: 0 })).toEqual([]);
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

test('what cannot be read of inserted sheets costs none of the rest', () => {
  const json = JSON.stringify({ ...EMPTY_MEMORY, receiver: 'Bydel', inserted: [{ name: 'x' }] });
  const memory = decodeMemory(`<memory xmlns="${MEMORY_NAMESPACE}">${json}</memory>`);
  expect(memory).toEqual({ ...EMPTY_MEMORY, receiver: 'Bydel' });
});

test('choices that an older or a newer Måltall has kept are as printed where they cannot be read', () => {
  const { reportOptions, ...older } = EMPTY_MEMORY;
  const kept = (memory: object) =>
    decodeMemory(`<memory xmlns="${MEMORY_NAMESPACE}">${JSON.stringify(memory)}</memory>`);
  expect(kept(older)).toEqual(EMPTY_MEMORY);
  expect(kept({ ...older, reportOptions: { commentColumn: 'ja' } })).toEqual(EMPTY_MEMORY);
  const before: Record<string, unknown> = { ...reportOptions, commentColumn: true };
  delete before['withoutOutcome'];
  expect(kept({ ...older, reportOptions: before })?.reportOptions).toEqual({
    ...reportOptions,
    commentColumn: true,
  });
});
