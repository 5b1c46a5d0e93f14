import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createJoining, piecesOf, type Piece } from '../../src/taskpane/in-pieces';

const joined = (pieces: Iterable<Piece>): unknown => {
  const joining = createJoining();
  for (const piece of pieces) joining.add(structuredClone(piece));
  return joining.whole();
};

const anything = fc.anything({ withMap: true, withSet: true, maxDepth: 4, withUnicodeString: true });

test('what is taken apart is the same when it is joined, whatever it is and however small the pieces', () => {
  fc.assert(
    fc.property(fc.clone(anything, 2), fc.integer({ min: 1, max: 30 }), ([value, same], most) => {
      expect(joined(piecesOf(value, most))).toEqual(same);
    }),
  );
});

test('a name that means something else in a program is a name', () => {
  const record = JSON.parse('{ "__proto__": [1, 2, 3], "constructor": { "a": [1, 2, 3] } }') as object;
  const whole = joined(piecesOf(record, 2)) as object;
  expect(Object.getOwnPropertyNames(whole)).toEqual(['__proto__', 'constructor']);
  expect(JSON.stringify(whole)).toBe(JSON.stringify(record));
});

test('what is small is one piece', () => {
  const value = { tables: [{ rows: [1, 2] }], drafts: null };
  expect([...piecesOf(value)]).toEqual([{ path: [], value }]);
});

test('no piece holds more than it may: a list of heavy and light items, a long list of one sheet', () => {
  const light = Array.from({ length: 90 }, (_, place) => ({ place }));
  const value = { result: { tables: [...light, { rows: light.map(row => [row, row]) }, ...light] } };
  const pieces = [...piecesOf(value, 20)];
  // An item is two figures' worth and its list one more each.
  const most = Math.max(...pieces.map(piece => JSON.stringify(piece).match(/"place"/g)?.length ?? 0));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(10);
  expect(joined(pieces)).toEqual(value);
});
