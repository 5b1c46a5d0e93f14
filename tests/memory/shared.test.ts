import { describe, expect, test } from '@jest/globals';
import { EMPTY_MEMORY, encodeMemory, lineageIn, type Memory } from '../../src/memory/memory';
import { createSharedMemory } from '../../src/memory/shared';

const off = (...rules: string[]): Memory => ({ ...EMPTY_MEMORY, off: rules });

describe('a memory that two write', () => {
  test('keeps what each adds, though neither has read the other', () => {
    const [one, other] = [createSharedMemory(), createSharedMemory()];
    const start = encodeMemory(off('B01'));
    one.read([start]);
    other.read([start]);
    const first = one.write(off('B01', 'B02'), [start], 'first');
    expect([first.joined, first.clash]).toEqual([false, false]);
    // The other's writing arrives over ours, as when Excel brings two copies together.
    const over = other.write(off('B01', 'B03'), [start], 'over');
    const third = one.write(off('B01', 'B02', 'B04'), [over.xml], 'third');
    expect(third.memory.off).toEqual(['B01', 'B02', 'B03', 'B04']);
    expect(third.joined).toBe(true);
    // What has been joined is taken away again by whoever has seen it.
    expect(other.write(off('B03'), [third.xml], 'fourth').memory.off).toEqual(['B02', 'B03', 'B04']);
  });

  test('takes away what the other has taken away', () => {
    const [one, other] = [createSharedMemory(), createSharedMemory()];
    const start = one.write(off('B01', 'B02'), [], 'start').xml;
    other.read([start]);
    const taken = other.write(off('B02'), [start], 'taken').xml;
    expect(one.write(off('B01', 'B02', 'B03'), [taken], 'more').memory.off).toEqual(['B02', 'B03']);
  });

  test('of two parts becomes one, also where they come from nothing known', () => {
    const one = createSharedMemory();
    expect(one.read([encodeMemory(off('B01')), encodeMemory(off('B02'))])?.off).toEqual(['B01', 'B02']);
    expect(one.read([])).toBeNull();
    expect(one.read(['<memory>half', encodeMemory(off('B03'))])?.off).toEqual(['B03']);
    const parts = [encodeMemory(off('B04'), ['x']), encodeMemory(off('B05'), ['y'])];
    expect(createSharedMemory().write(off('B06'), parts, 'z').memory.off).toEqual(['B04', 'B05', 'B06']);
  });

  test('names its writings, its own last, and not for ever', () => {
    const one = createSharedMemory();
    let xml = one.write(off(), [], 'w0').xml;
    expect(lineageIn(xml)).toEqual(['w0']);
    for (let at = 1; at <= 50; at++) xml = one.write(off(), [xml], `w${at}`).xml;
    expect(lineageIn(xml)).toHaveLength(20);
    expect(lineageIn(xml).at(-1)).toBe('w50');
  });

  test('is not taken for known when its writing has failed', () => {
    const [one, other] = [createSharedMemory(), createSharedMemory()];
    const start = one.write(off('B01'), [], 'start').xml;
    other.read([start]);
    const theirs = other.write(off('B01', 'B02'), [start], 'theirs').xml;
    one.write(off('B01', 'B03'), [theirs], 'refused by Excel');
    expect(one.write(off('B01', 'B03'), [theirs], 'again').memory.off).toEqual(['B01', 'B02', 'B03']);
  });
});
