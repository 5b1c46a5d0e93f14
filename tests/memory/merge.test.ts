import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_MEMORY, type Memory } from '../../src/memory/memory';
import { mergedMemory } from '../../src/memory/merge';

const directionOf = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('higher', 'lower'));
const acceptedOf = fc.uniqueArray(
  fc.record({
    ...{ rule: fc.constantFrom('B01', 'B02'), sheet: fc.constant('Ark'), cell: fc.constantFrom('A1', 'A2') },
    ...{ found: fc.constant(1), expected: fc.constant(2), reason: fc.constantFrom('fordi', 'derfor') },
  }),
  { selector: ({ rule, cell }) => rule + cell },
);
const memoryOf: fc.Arbitrary<Memory> = fc
  .record({
    directions: directionOf,
    accepted: acceptedOf,
    off: fc.subarray(['B01', 'B02', 'B03']),
    receiver: fc.constantFrom(null, 'Bydel 1', 'Bydel 2'),
  })
  .map(settled => ({ ...EMPTY_MEMORY, ...settled, directions: { ...settled.directions } }));

/** What is remembered, each as a line, in no order. */
const linesOf = ({ directions, accepted, off, receiver }: Memory): Set<string> =>
  new Set([
    ...Object.entries(directions).map(entry => JSON.stringify(entry)),
    ...accepted.map(acceptance => JSON.stringify(Object.entries(acceptance).toSorted())),
    ...off,
    `receiver ${receiver}`,
  ]);

const ADDED = { ...EMPTY_MEMORY, off: ['B01'] };
const entryAt = (hour: number): Memory['log'][number] => ({
  ...{ at: `2026-01-01T${hour}:00:00+01:00`, deed: 'corrected', count: 1, places: [] },
});

describe('two memories that have come from one', () => {
  test('are the other where one has changed nothing', () => {
    fc.assert(
      fc.property(memoryOf, memoryOf, (base, other) => {
        for (const [ours, theirs] of [
          [base, other],
          [other, base],
        ] as const) {
          const { memory, clash } = mergedMemory({ base, ours, theirs });
          expect(linesOf(memory)).toEqual(linesOf(other));
          expect(clash).toBe(false);
        }
      }),
    );
  });

  test('lose nothing that we have added, and of theirs only what both have settled otherwise, which is told', () => {
    fc.assert(
      fc.property(memoryOf, memoryOf, memoryOf, (base, ours, theirs) => {
        const { memory, clash } = mergedMemory({ base, ours, theirs });
        const [was, whole] = [linesOf(base), linesOf(memory)];
        for (const line of linesOf(ours)) if (!was.has(line)) expect(whole).toContain(line);
        const lost = [...linesOf(theirs)].filter(line => !was.has(line) && !whole.has(line));
        if (lost.length > 0) expect(clash).toBe(true);
      }),
    );
  });

  test.each<[string, Partial<Memory>, Partial<Memory>, boolean]>([
    ['we say what they say', { receiver: 'A' }, { receiver: 'A' }, false],
    ['each says another thing', { receiver: 'A' }, { receiver: 'B' }, true],
    ['each says something about another thing', { receiver: 'A' }, { directions: { x: 'lower' } }, false],
    ['we take back what they leave', { off: [] }, { receiver: 'B' }, false],
    ['both take the same back', { off: [] }, { off: [] }, false],
  ])('%s', (_, ours, theirs, clashes) => {
    const three = { base: ADDED, ours: { ...ADDED, ...ours }, theirs: { ...ADDED, ...theirs } };
    const { memory, clash } = mergedMemory(three);
    expect(clash).toBe(clashes);
    expect(memory).toEqual({ ...ADDED, ...theirs, ...ours });
  });

  test('have one log, ours of this moment behind theirs, and the newest check', () => {
    const [first, mine, yours] = [entryAt(10), entryAt(12), entryAt(11)];
    const memory = (log: Memory['log'], at: string): Memory => ({
      ...EMPTY_MEMORY,
      log,
      lastCheck: { at, seen: [] },
    });
    const merged = mergedMemory({
      base: memory([first], '2026-01-01T10:00:00+01:00'),
      ours: memory([first, mine], '2026-01-01T12:00:00+01:00'),
      // An hour later than it looks.
      theirs: memory([first, yours], '2026-01-01T11:30:00Z'),
    }).memory;
    expect(merged.log).toEqual([first, yours, mine]);
    expect(merged.lastCheck?.at).toBe('2026-01-01T11:30:00Z');
  });
});
