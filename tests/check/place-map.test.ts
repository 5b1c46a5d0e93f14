import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Place } from '../../src/check/finding';
import { addTo, PlaceMap } from '../../src/check/place-map';

const place: fc.Arbitrary<Place> = fc.record({
  sheet: fc.constantFrom('Ark1', 'Ark2', 'constructor'),
  cell: fc.constantFrom('A1', 'B2', 'C3', '__proto__'),
});

test('what is known of a cell is what was set last, whichever object names its place', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.nat())), place, (all, asked) => {
      const map = new PlaceMap<number>();
      for (const [one, value] of all) map.set({ ...one }, value);
      const last = all.findLast(([one]) => one.sheet === asked.sheet && one.cell === asked.cell);
      expect(map.get(asked)).toBe(last?.[1]);
      expect(map.has(asked)).toBe(last !== undefined);
    }),
  );
});

test('items of a cell are kept in their order', () => {
  const map = new PlaceMap<string[]>();
  for (const item of ['one', 'two']) addTo(map, { sheet: 'Ark1', cell: 'A1' }, item);
  addTo(map, { sheet: 'Ark2', cell: 'A1' }, 'three');
  expect(map.get({ sheet: 'Ark1', cell: 'A1' })).toEqual(['one', 'two']);
});
