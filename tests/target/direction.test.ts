import { describe, expect, test } from '@jest/globals';
import { directionOf, knownDirection } from '../../src/target/direction';
import { KNOWN_INDICATORS } from '../../src/target/known-indicators';

const nothing = { name: 'Antall fødsler', comparators: [], history: [], chosen: null } as const;

describe('where a direction comes from, the surest first', () => {
  test.each([
    [
      'the sign',
      { ...nothing, comparators: [null, '<'] as const, history: ['>'] as const },
      'lower',
      'comparator',
    ],
    [
      'other years',
      { ...nothing, history: [null, '>', '>='] as const, chosen: 'lower' as const },
      'higher',
      'history',
    ],
    [
      'the list',
      { ...nothing, name: 'Sykefravær (i prosent)', chosen: 'higher' as const },
      'lower',
      'knownList',
    ],
    ['the user', { ...nothing, chosen: 'higher' as const }, 'higher', 'chosen'],
    ['nobody', nothing, 'unknown', 'unknown'],
    ['a user who does not know', { ...nothing, chosen: 'unknown' as const }, 'unknown', 'unknown'],
  ])('%s', (_what, evidence, direction, reason) => {
    expect(directionOf(evidence)).toEqual({ direction, reason });
  });

  test('other years that contradict each other settle nothing', () => {
    expect(directionOf({ ...nothing, history: ['>', '<'] }).direction).toBe('unknown');
  });
});

describe('the list of known indicators', () => {
  test.each([
    ['Andel fast ansatte i heltidsstillinger', 'higher'],
    ['Andel ufaglærte i % av grunnbemanning', 'lower'],
    ['Foreldreundersøkelse: Barns trivsel', 'higher'],
    ['Andel av mottakerne som har sosialhjelp som viktigste inntektskilde', 'lower'],
    ['Antall mottakere av kontantstøtte pr desember hvert år', 'lower'],
    ['Andel nullutslippskjøretøy av total kjøretøypark under 3,5 tonn', 'higher'],
    ['Mobbing i skolen 10. trinn', 'lower'],
    ['Nye henvisninger til fysio/ergo', null],
    ['Antall 1. klassekonsultasjoner', null],
  ])('%s', (name, direction) => {
    expect(knownDirection(name)).toBe(direction);
  });

  test('every entry has a reason and stems in small letters', () => {
    for (const { stems, reason } of KNOWN_INDICATORS) {
      expect(stems.length).toBeGreaterThan(0);
      expect(stems).toEqual(stems.map(stem => stem.toLowerCase()));
      expect(reason).toMatch(/\.$/);
    }
  });
});
