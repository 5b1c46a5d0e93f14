import { expect, test } from '@jest/globals';
import { damageTrial } from './damage-check';
import { describeShared, sharedText } from './shared';

const VARIANTS = 20;
/** A whole letter takes some tens of milliseconds; a busy machine many times that. */
const LONGEST = 10_000;

describeShared('the real letters, damaged at random (2 000 variants: npm run evaluate:letters)', () => {
  test.each(['2023-bydelene', '2024-velferdsetaten', '2026-velferdsetaten'])('%s', name => {
    const text = sharedText(name);
    const trials = Array.from({ length: VARIANTS }, (_, i) => damageTrial(text, i + 1));
    expect(trials.flatMap(({ seed, unprinted }) => unprinted.map(figure => ({ seed, figure })))).toEqual([]);
    expect(trials.flatMap(({ seed, otherwise }) => otherwise.map(figure => ({ seed, figure })))).toEqual([]);
    // Damage costs figures, but most of a letter stays readable.
    const read = trials.map(({ given }) => given).sort((a, b) => a - b);
    expect(read[VARIANTS / 2]).toBeGreaterThan(50);
    expect(Math.max(...trials.map(({ milliseconds }) => milliseconds))).toBeLessThan(LONGEST);
  });
});
