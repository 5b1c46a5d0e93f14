import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { remembered } from '../../src/figure/remembered';

test('the answers are those of the function, asked as seldom as what is remembered allows', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), texts => {
      const asked: string[] = [];
      const answer = remembered(4, text => {
        asked.push(text);
        return `${text}!`;
      });
      expect(texts.map(answer)).toEqual(texts.map(text => `${text}!`));
      expect(asked).toEqual([...new Set(texts)]);
    }),
  );
});

test('what is remembered does not grow', () => {
  const asked: string[] = [];
  const answer = remembered(2, text => asked.push(text));
  for (const text of ['a', 'b', 'a', 'c', 'a']) answer(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
